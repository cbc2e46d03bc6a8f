import { Ajv2020 } from 'ajv/dist/2020.js';
import { Decimal as Umum } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { alasanMasukan, angkaMasukan } from '../../src/model/angka-masukan.js';
import { Indikator } from '../../src/model/indikator.js';
import { skemaJson } from '../../src/model/skema-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { laporanUji, ubah } from './laporan-uji.js';

type Jalan = readonly (string | number)[];
const ind: Jalan = ['tujuan', 0, 'sasaran', 0, 'indikator', 0];
const sub: Jalan = ['program', 0, 'kegiatan', 0, 'subKegiatan', 0];
const realisasi: Jalan = [...ind, 'realisasi', '2022'];
const diRealisasi = 'tujuan[0].sasaran[0].indikator[0].realisasi.2022 (S1.IK1)';

const baca = (path: Jalan, nilai: unknown, bahasa: 'id' | 'en' = 'id') =>
  bacaLaporan(ubahApaAdanya(laporanUji(), path, nilai), { bahasa });
const keluhan = (path: Jalan, nilai: unknown, bahasa: 'id' | 'en' = 'id') => {
  const hasil = baca(path, nilai, bahasa);
  return (hasil.status === 'sah' ? hasil.peringatan : hasil.masalah).map((m) => m.pesan);
};
const terbaca = (nilai: unknown) => {
  const hasil = baca(realisasi, nilai);
  return hasil.status === 'sah' ? hasil.laporan.tujuan[0]?.sasaran[0]?.indikator[0]?.realisasi['2022'] : hasil.status;
};

/** As `ubah`, for values that can't be cloned. */
function ubahApaAdanya<T>(data: T, path: Jalan, nilai: unknown): T {
  const salinan = ubah(data, path, null) as T;
  let tempat = salinan as Record<string | number, unknown>;
  for (const bagian of path.slice(0, -1)) tempat = tempat[bagian] as Record<string | number, unknown>;
  tempat[path.at(-1) ?? ''] = nilai;
  return salinan;
}

/** 1 ÷ 3 to the 40 digits of a result, by hand. */
const SEPERTIGA = `0.${'3'.repeat(40)}`;
const sepertiga = rataRata([0, 0, 1]);
const tanpaAngka = hitungSerapan({ pagu: 0, realisasi: 5 });

describe('angkaMasukan', () => {
  it.each([undefined, null, true, 'x', 5])('%j is itself', (x) => {
    expect(angkaMasukan(x)).toBe(x);
  });
});

describe('an exact result goes into a report', () => {
  it.each<[string, unknown, string]>([
    ['a measured Hasil, by its exact value', sepertiga, SEPERTIGA],
    ['the same from JSON', JSON.parse(JSON.stringify(hasilKeJson(sepertiga))), SEPERTIGA],
    ['its 40 digits as text', SEPERTIGA, SEPERTIGA],
    ['a Decimal of the library', desimal('82.50'), '82.5'],
    ['a Decimal of another constructor', new Umum('-0.0000001'), '-0.0000001'],
    ['a bigint', 6151520858n, '6151520858'],
    ['a Hasil whose value is a number', { status: 'terukur', nilai: 82.5 }, '82.5'],
  ])('%s', (_, nilai, harapan) => {
    expect(String(terbaca(nilai))).toBe(harapan);
  });

  it('and comes out as it went in: 1/3 of a target of 0,5 is 66,67 and not 66,66', () => {
    const hasil = bacaLaporan(
      ubahApaAdanya(ubah(laporanUji(), [...ind, 'target', '2022'], '0.5'), realisasi, sepertiga),
    );
    if (hasil.status !== 'sah') throw new Error('tidak sah');
    expect(rekapLaporan(hasil.laporan).kinerja.tujuan[0]?.sasaran[0]?.indikator[0]?.capaian).toMatchObject({
      teks: '66,67',
    });
  });

  it('wherever a number is meant, also of rupiah, ranges and quarters', () => {
    const jumlah = { status: 'terukur', nilai: '150.25' };
    for (const [path, nilai] of [
      [[...sub, 'anggaran', '2022', 'realisasi'], jumlah],
      [[...sub, 'anggaran', '2022', 'pagu'], desimal(200)],
      [[...sub, 'anggaran', '2022', 'triwulan'], { rak: [desimal(50), 50n, jumlah, null] }],
      [[...ind, 'bobot'], sepertiga],
      [[...ind, 'target', '2022'], { bawah: desimal(70), atas: sepertiga }],
      [[...ind, 'target', '2022'], { nilai: desimal(65), huruf: 'B' }],
      [
        [...ind, 'triwulan'],
        { 2022: { konsolidasi: 'terakhir', target: [null, null, null, desimal(80)], realisasi: [1n, 2, 3, 82] } },
      ],
      [['kebijakan'], { targetNol: { terburuk: desimal(10) } }],
    ] as [Jalan, unknown][]) {
      expect(
        keluhan(path, nilai).filter((p) => !p.includes('terbalik')),
        JSON.stringify(path),
      ).toEqual([]);
    }
  });

  it('of which nothing else is looked at, for it became a number', () => {
    const angka: unknown = JSON.parse('{"status": "terukur", "nilai": "12", "__proto__": {"jejak": 1}}');
    expect(String(terbaca(angka))).toBe('12');
    expect(keluhan(realisasi, angka)).toEqual([]);
  });

  it('also through the schema of a part', () => {
    const { success, data } = Indikator.safeParse({
      kode: 'IK1',
      nama: 'x',
      satuan: '%',
      polarisasi: 'maximize',
      target: {},
      realisasi: { 2022: sepertiga, 2023: tanpaAngka },
    });
    expect([success, data?.realisasi]).toEqual([true, { 2022: SEPERTIGA, 2023: null }]);
  });
});

describe('a result without a figure', () => {
  it('is not available where null may stand, and its reason is told', () => {
    expect(terbaca(tanpaAngka)).toBe(null);
    expect(keluhan(realisasi, tanpaAngka)).toEqual([
      `${diRealisasi}: Hasil yang diberikan tidak terukur (pagu 0 tidak dapat menjadi pembagi); dibaca sebagai belum tersedia`,
    ]);
    expect(keluhan(realisasi, JSON.parse(JSON.stringify(hasilKeJson(tanpaAngka))), 'en')).toEqual([
      `${diRealisasi}: the Hasil given could not be measured (a pagu of 0 cannot divide); it is read as not available`,
    ]);
    expect(keluhan(realisasi, { status: 'tak-terukur', alasan: 'entah' })).toEqual([
      `${diRealisasi}: Hasil yang diberikan tidak terukur; dibaca sebagai belum tersedia`,
    ]);
    expect(
      keluhan([...ind, 'triwulan'], { 2022: { konsolidasi: 'terakhir', target: [tanpaAngka, null, null, 80] } }),
    ).toEqual([expect.stringMatching(/triwulan\.2022\.target\[0\] \(S1\.IK1\): Hasil yang diberikan tidak terukur/)]);
  });

  it('is a fault where a number must stand', () => {
    expect(keluhan([...ind, 'bobot'], tanpaAngka)).toEqual([
      'tujuan[0].sasaran[0].indikator[0].bobot (S1.IK1): berisi Hasil yang tidak terukur (pagu 0 tidak dapat menjadi pembagi); isi angkanya, atau hilangkan bidangnya',
    ]);
    expect(keluhan([...sub, 'anggaran', '2022', 'pagu'], { status: 'tak-terukur' }, 'en')).toEqual([
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): holds a Hasil that could not be measured; give a number, or leave the field out',
    ]);
  });
});

describe('limits are named', () => {
  const panjang = 'paling banyak 30 angka di depan titik dan 60 di belakangnya';
  it('30 digits before the point and 60 behind it', () => {
    for (const nilai of ['9'.repeat(30), `-0.${'1'.repeat(60)}`]) expect(keluhan(realisasi, nilai)).toEqual([]);
    expect(keluhan(realisasi, '1'.repeat(31))).toEqual([
      `${diRealisasi}: "${'1'.repeat(31)}" terlalu panjang; ${panjang}`,
    ]);
    expect(keluhan(realisasi, `0.${'1'.repeat(61)}`)).toEqual([
      `${diRealisasi}: "0.${'1'.repeat(61)}" terlalu panjang; ${panjang}`,
    ]);
    expect(keluhan(realisasi, new Umum('1e40'), 'en')[0]).toContain('at most 30 digits before the point and 60 behind');
  });

  it('how many a list may hold', () => {
    const program = Array.from({ length: 1001 }, () => 0);
    expect(keluhan(['program'], program)).toContain(
      'program: berisi 1.001 butir; paling banyak 1.000, bagi laporannya',
    );
    expect(keluhan(['program'], program, 'en')).toContain('program: has 1,001 items; at most 1,000');
  });
});

describe('what only looks like a number or a result', () => {
  it.each<[unknown, string]>([
    [new Umum(Number.NaN), '"NaN" bukan angka kanonik'],
    [{ status: 'terukur', nilai: '82,5' }, '"82,5" bukan angka kanonik'],
    [{ status: 'terukur', nilai: `x${'\n'.repeat(99)}` }, `"x${'\\n'.repeat(59)}…" bukan angka kanonik`],
    [{ status: 'terukur', nilai: null }, 'kunci tidak dikenal "status"'],
    [{ status: 'lain' }, 'kunci tidak dikenal "status"'],
    // The tag by which decimal.js knows its own, from a file.
    [{ toStringTag: '[object Decimal]' }, 'kunci tidak dikenal "toStringTag"'],
    [Number.NaN, 'NaN harus angka'],
  ])('%j', (nilai, pesan) => {
    expect(keluhan(realisasi, nilai).join()).toContain(pesan);
  });

  it('is not walked into: a result that contains itself', () => {
    const melingkar: Record<string, unknown> = { status: 'terukur', nilai: '5' };
    melingkar['jejak'] = melingkar;
    expect(terbaca(melingkar)).toBe('5');
  });

  it('is left alone', () => {
    for (const x of ['5', 5, null, undefined, true, [], {}]) expect(angkaMasukan(x)).toBe(x);
    expect([alasanMasukan(null), alasanMasukan({ alasan: 'toString' }), alasanMasukan({ alasan: 5 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the JSON Schema knows results too', () => {
  const sah = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(skemaJson('Laporan'));
  const diSkema = (path: Jalan, nilai: unknown) => sah(JSON.parse(JSON.stringify(ubah(laporanUji(), path, nilai))));
  it.each<[string, Jalan, unknown, boolean]>([
    ['a measured one', realisasi, hasilKeJson(sepertiga), true],
    ['one without a figure where null may stand', realisasi, hasilKeJson(tanpaAngka), true],
    ['one without a figure as a pagu', [...sub, 'anggaran', '2022', 'pagu'], hasilKeJson(tanpaAngka), false],
    ['40 digits', realisasi, SEPERTIGA, true],
    ['61 decimals', realisasi, `0.${'1'.repeat(61)}`, false],
  ])('%s', (_, path, nilai, harapan) => {
    expect(diSkema(path, nilai)).toBe(harapan);
  });
});

describe('what is no figure of this library', () => {
  it('is given back as it is, for the schemas to refuse', () => {
    for (const x of [
      { status: 'terukur' },
      { status: 'terukur', nilai: null },
      { status: 'terukur', nilai: {} },
      { nilai: 5 },
    ])
      expect(angkaMasukan(x)).toBe(x);
  });

  it('names no reason but one of the list, as text', () => {
    for (const alasan of [undefined, 5, 'lain', 'constructor', ['target-kosong']])
      expect(alasanMasukan({ status: 'tak-terukur', alasan })).toBeUndefined();
    expect(alasanMasukan({ status: 'tak-terukur', alasan: 'target-kosong' })).toBe('target-kosong');
  });
});
