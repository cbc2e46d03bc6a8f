import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../../src/angka/baca/baca-angka.js';
import { bacaAngkaPasti } from '../../../src/angka/baca/baca-angka-pasti.js';
import {
  adaAngkaAsing,
  apakahMiripRumus,
  apakahNihil,
  apakahSatuanSaja,
  bilanganLain,
  rapikanTeks,
  sambunganRentang,
} from '../../../src/angka/baca/pola.js';

const kode = (teks: string): string[] => bacaAngka(teks).peringatan.map((p) => p.kode);
const rentang = (awal: number, akhir: number): number[] => Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);

// How offices write that there is no figure (docs/kebijakan.md): none of it is a zero.
describe('nothing', () => {
  it.each([
    ...['', '-', '--', '–', '—', '...', '…', 'n/a', 'N/A', '#N/A', 'na', 'n.a.', 'n.a', 'TAD', 'tidak ada data'],
    ...['belum ada data', 'Tidak Terukur', 'tak terukur'],
  ])('is %j', (teks) => {
    expect(bacaAngka(teks)).toMatchObject({ status: 'kosong', peringatan: [] });
  });

  it.each(['---', 'n', 'nb', 'ada data', 'belum', 'terukur', '..', 'tada'])('is not %j', (teks) => {
    expect(bacaAngka(teks).status).toBe('rusak');
  });

  it.each(['nihil', 'NIHIL', 'nihil.', 'tidak ada', 'Tidak ada.'])('may be %j, or a zero', (teks) => {
    expect(apakahNihil(teks)).toBe(true);
  });
  it.each(['nihil..', 'xnihil', 'nihilx', 'tidak ada data', 'xtidak ada', 'nihil,'])('%j is neither', (teks) => {
    expect(apakahNihil(teks)).toBe(false);
  });

  it.each([
    'Rp',
    'rp.',
    'IDR',
    'idr.',
    '%',
    'persen',
    'Rp -',
    'Rp. -',
    'Rp. ,-',
    'Rp ,',
    '% -',
    'Rp -–',
    'Rp —',
    'Rp-',
  ])('%j is a unit alone', (teks) => expect(apakahSatuanSaja(teks)).toBe(true));
  it.each(['xRp', 'Rp x', 'Rp..', 'Rp  -', 'Rp ,,-', 'Rp ---', '%.', 'persen.', 'r', 'idrp', 'Rp - 5', 'pers'])(
    '%j is none',
    (teks) => expect(apakahSatuanSaja(teks)).toBe(false),
  );
});

// What changes no value: where it stands alone, the figure is taken.
describe('an oddity that changes nothing', () => {
  it.each([
    ['titik-desimal', '12.5', '12.5'],
    ['pemisah-inggris', '1,234,567', '1234567'],
    ['pemisah-spasi', '1\u00a0234\u00a0567', '1234567'],
    ['nol-di-depan', '007', '7'],
    ['nol-dihilangkan', ',5', '0.5'],
    ['angka-lebar', '\uff11\uff12', '12'],
    ['karakter-tersembunyi', '1\u200b2', '12'],
    ['penanda-teks', "'12", '12'],
  ])('%s: %j is taken', (sebab, teks, nilai) => {
    expect(kode(teks)).toContain(sebab);
    const hasil = bacaAngkaPasti(teks);
    expect(hasil.status === 'angka' && hasil.nilai.toFixed()).toBe(nilai);
  });

  it.each([
    ['koma-desimal', '12,5', '12.5'],
    ['pemisah-indonesia', '1.234.567', '1234567'],
  ])('%s in an English column: %j is taken', (sebab, teks, nilai) => {
    expect(bacaAngka(teks, { lokal: 'en' }).peringatan.map((p) => p.kode)).toContain(sebab);
    const hasil = bacaAngkaPasti(teks, { lokal: 'en' });
    expect(hasil.status === 'angka' && hasil.nilai.toFixed()).toBe(nilai);
  });

  it.each(['5 rp', '5 IDR', '5 %', '5 persen'])('the kind beside it: %j is taken', (teks) => {
    expect(bacaAngkaPasti(teks).status).toBe('angka');
  });
  it.each(['5 rpx', '5 xrp', '5 persentil', '5 sepersen', '5 %%'])('another unit: %j is not', (teks) => {
    expect(bacaAngkaPasti(teks).status).toBe('tolak');
  });
});

// By Unicode 15: soft hyphen, Arabic letter mark, Mongolian vowel separator, zero width and directional marks, word joiner and the invisible
// operators, byte order mark. What turns digits round is as a control. Spaces: of one figure only between groups of three. Controls but tab, line feed and return, which are space.
describe('each sign of the basic plane between two digits', () => {
  const TERSEMBUNYI = new Set([
    ...[0x00ad, 0x061c, 0x180e, 0xfeff],
    ...[...rentang(0x200b, 0x200f), 0x202a, 0x202c, 0x202d, ...rentang(0x2060, 0x2064), 0x2066, 0x2068, 0x2069],
  ]);
  const KENDALI = new Set([
    ...[...rentang(0, 8), 0x0b, 0x0c, ...rentang(0x0e, 0x1f), ...rentang(0x7f, 0x9f)],
    ...[0x202b, 0x202e, 0x2067],
  ]);
  const SPASI_TERIKAT = new Set([0x00a0, ...rentang(0x2000, 0x200a), 0x202f, 0x205f, 0x3000]);
  const SPASI = new Set([...SPASI_TERIKAT, 0x09, 0x0a, 0x0d, 0x20, 0x1680, 0x2028, 0x2029]);

  it('is unseen, a control, a space, or what it is', () => {
    const salah: string[] = [];
    for (const c of rentang(0, 0xffff)) {
      const huruf = String.fromCharCode(c);
      const jadi = rapikanTeks(`1${huruf}2`);
      const harapan = KENDALI.has(c) ? undefined : TERSEMBUNYI.has(c) ? '12' : SPASI.has(c) ? '1 2' : null;
      if (harapan !== null && jadi?.teks !== harapan) salah.push(`${c.toString(16)}: ${jadi?.teks}`);
      if (harapan === null && (jadi === null || jadi.teks.length !== 3)) salah.push(`${c.toString(16)}: ${jadi?.teks}`);
      // Three digits behind it: an unbreakable space parts thousands, a plain one may part two figures.
      const kelompok = rapikanTeks(`1${huruf}234`)?.teks;
      if (SPASI_TERIKAT.has(c) !== (kelompok === '1234' && !TERSEMBUNYI.has(c)))
        salah.push(`${c.toString(16)}: ${kelompok}`);
    }
    expect(salah).toEqual([]);
  });

  it.each([
    ['12\u00a0345\u00a0678', '12345678'],
    ['123\u00a0456', '123456'],
    ['1234\u00a0567', '1234 567'],
    ['1\u00a02345', '1 2345'],
    ['1\u00a0234,5', '1234,5'],
    ['1\u00a0234.5', '1 234.5'],
    ['2,1\u00a0234', '2,1 234'],
    ['2.1\u00a0234', '2.1 234'],
    ['1\u00a0\u00a0234', '1 234'],
    ['a \t\n b', 'a b'],
    ['a\u2009\u00a0b', 'a b'],
  ])('%j is %j', (asli, harapan) => {
    expect(rapikanTeks(asli)?.teks).toBe(harapan);
  });

  it.each(["'5", '\u20185', '\u20195', '`5', "'(5", "'+5", "'–5", "'-5", "'Rp5", "'rp 5"])(
    '%j marks a text',
    (asli) => {
      expect(rapikanTeks(asli)).toEqual({ teks: asli.slice(1), peringatan: ['penanda-teks'] });
    },
  );
  it.each(["a'5", "'a5", "' 5", "''", '"5', "'%"])('%j has no such mark', (asli) => {
    expect(rapikanTeks(asli)?.peringatan).toEqual([]);
  });
});

describe('what a figure is not', () => {
  it.each(['=A1', '@A1', '='])('%j is what a spreadsheet would run', (teks) =>
    expect(apakahMiripRumus(teks)).toBe(true),
  );
  it.each(['5=5', 'a@b', '-5', '+5', ''])('%j is not', (teks) => expect(apakahMiripRumus(teks)).toBe(false));

  it.each(['½', '٣', '①', '1½', '५', '³½'])('%j has digits of another kind', (teks) =>
    expect(adaAngkaAsing(teks)).toBe(true),
  );
  it.each(['0123456789', '5 m²', '5 m³', 'abc', '%', ''])('%j has none', (teks) =>
    expect(adaAngkaAsing(teks)).toBe(false),
  );
});

describe('another number behind the first', () => {
  it.each([
    ['orang 12', '12'],
    ['orang12', '12'],
    ['Rp5', '5'],
    ['rp5', '5'],
    ['abc5', '5'],
    ['m25', '25'],
    ['m2.5', '2.5'],
    ['m2,5', '2,5'],
    ['dan 1.234,5 lagi 7', '1.234,5'],
    ['9m2', '9'],
    ['m2a 4', '2'],
  ])('of %j is %s', (teks, harapan) => {
    expect(bilanganLain(teks)).toBe(harapan);
  });
  it.each(['m2', 'CO2', 'TW1', 'per m2 lahan', 'orang', 'µg3', ''])('%j has none', (teks) => {
    expect(bilanganLain(teks)).toBeUndefined();
  });
});

describe('the link of a range', () => {
  it.each([
    ['-5', '', '5'],
    ['- 5', '', '5'],
    ['–5', '', '5'],
    ['—5', '', '5'],
    ['~5', '', '5'],
    ['s/d 5', '', '5'],
    ['s / d5', '', '5'],
    ['s/d5', '', '5'],
    ['s.d. 5', '', '5'],
    ['s.d 5', '', '5'],
    ['s. d. 5', '', '5'],
    ['s.d.5', '', '5'],
    ['sd 5', '', '5'],
    ['sd5', '', '5'],
    ['sampai 5', '', '5'],
    ['sampai5', '', '5'],
    ['sampai dengan 5', '', '5'],
    ['sampai dengan5', '', '5'],
    ['sampaidengan 5', '', '5'],
    ['hingga 5', '', '5'],
    ['hingga5', '', '5'],
    ['HINGGA 5', '', '5'],
    ['% - 5', '%', '5'],
    ['%-5', '%', '5'],
    ['persen s.d. 5', 'persen', '5'],
    ['orang - 5', 'orang', '5'],
    ['orang-5', 'orang', '5'],
    [' - 5', '', '5'],
    ['-≤5', '', '≤5'],
    ['-<=5', '', '<=5'],
    ['->5', '', '>5'],
    ['- ≥ 5', '', '≥ 5'],
    ['-Rp5', '', 'Rp5'],
    ['- Rp. 5', '', 'Rp. 5'],
    ['-idr:5', '', 'idr:5'],
    ['-.5', '', '.5'],
    ['-,5', '', ',5'],
    ['- -5', '', '-5'],
    ['s.d.-5', '', '-5'],
    ['s/d-5', '', '-5'],
    ['~-5', '', '-5'],
  ])('at the start of %j', (teks, satuan, sisa) => {
    expect(sambunganRentang(teks)).toEqual({ satuan, sisa });
  });

  it.each(['--5', '-a5', 'x5', '5-6', 'sampai', 'hingga lima', '-', '- Rp', 's d5', 'satu dua - 5', '-..5'])(
    'does not stand in %j',
    (teks) => expect(sambunganRentang(teks)).toBeNull(),
  );
});
