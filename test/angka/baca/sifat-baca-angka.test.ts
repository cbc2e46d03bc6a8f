import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../../src/angka/baca/baca-angka.js';
import { bacaAngkaPasti } from '../../../src/angka/baca/baca-angka-pasti.js';
import type { JenisAngka, LokalAngka } from '../../../src/angka/baca/kandidat.js';
import { daftarPeringatanAngka } from '../../../src/angka/baca/peringatan-angka.js';
import { formatAngka } from '../../../src/angka/cetak/format-angka.js';
import { formatPersen } from '../../../src/angka/cetak/format-persen.js';
import { formatRupiah } from '../../../src/angka/cetak/format-rupiah.js';
import { Pecahan } from '../../orakel/pecahan.js';

const jenis = fc.constantFrom<JenisAngka>('rupiah', 'persen', 'umum');
const lokal = fc.constantFrom<LokalAngka>('id', 'en', 'auto');
/** Strings of the pieces that number cells are made of, which reach far more branches than random characters. */
const mirip = fc
  .array(
    fc.constantFrom(
      ...[
        '0',
        '1',
        '5',
        '12',
        '123',
        '000',
        '.',
        ',',
        '-',
        '–',
        '\u2212',
        ' ',
        '\u00a0',
        '(',
        ')',
        'Rp',
        'Rp. ',
        '%',
        ' persen',
        'e',
        'E+',
      ],
      ...[
        ',-',
        '/',
        's/d',
        ' sd ',
        ' s.d. ',
        '≥',
        '<',
        '=',
        'juta',
        ' M',
        '(B)',
        'orang',
        'm2',
        '½',
        '１',
        '\u200b',
        '\n',
        '\u0000',
        '+',
      ],
    ),
    { maxLength: 40 },
  )
  .map((b) => b.join(''));
const teksAcak = fc.oneof(mirip, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('any string at all', () => {
  test.prop([teksAcak, jenis, lokal], { numRuns: 5000 })(
    'is read without a throw, to finite exact values',
    (teks, j, l) => {
      const hasil = bacaAngka(teks, { jenis: j, lokal: l });
      for (const { kode, pesan } of hasil.peringatan) expect(daftarPeringatanAngka[kode]).toBe(pesan);
      expect(new Set(hasil.peringatan.map((p) => p.kode)).size).toBe(hasil.peringatan.length);
      const nilai =
        hasil.status === 'angka'
          ? [hasil.nilai, ...(hasil.kandidat ?? []).map((k) => k.nilai)]
          : hasil.status === 'rentang'
            ? [hasil.bawah, hasil.atas]
            : hasil.status === 'kosong'
              ? []
              : hasil.kandidat.map((k) => k.nilai);
      for (const x of nilai) {
        expect(x.isFinite()).toBe(true);
        expect(x.isZero() && x.isNegative()).toBe(false);
      }
      if (hasil.status === 'angka') expect(hasil.nilai.decimalPlaces()).toBeLessThanOrEqual(hasil.desimal);
      if (hasil.status === 'rentang') expect(hasil.bawah.lte(hasil.atas)).toBe(true);
      if (hasil.status === 'rusak') expect(hasil.peringatan.length).toBeGreaterThan(0);
      if (hasil.status === 'ambigu') expect(hasil.kandidat.length * hasil.peringatan.length).toBeGreaterThan(0);
      if (hasil.status === 'kosong') expect(teks).not.toMatch(/[0-9]/);
    },
  );

  test.prop([teksAcak, jenis, lokal], { numRuns: 2000 })(
    'is refused with a reason, and as a word only where no figure is in front',
    (teks, j, l) => {
      const hasil = bacaAngkaPasti(teks, { jenis: j, lokal: l });
      if (hasil.status !== 'tolak') return;
      expect(hasil.pesan).not.toMatch(/(?:angka|pasti) \(\); tulis /);
      if (/^[-+]?\d/.test(teks.trim())) expect(hasil.kata).toBe(false);
    },
  );

  test.prop([mirip], { numRuns: 2000 })(
    'a figure has just the digits that are printed, whichever way it is read',
    (teks) => {
      const hasil = bacaAngka(teks);
      const rapi = teks.normalize('NFKC').replaceAll('\u200b', '');
      // A digit after one or two letters belongs to a unit, as in m2.
      if (hasil.status !== 'angka' || /(?<![a-z\d])(?!rp)[a-z]{1,2}\d(?![a-z\d.,])/i.test(hasil.satuan ?? '')) return;
      const digit = rapi.replace(/\D/g, '');
      const terbaca = hasil.nilai.abs().toFixed(hasil.desimal).replace('.', '');
      expect(terbaca.replace(/^0+/, '')).toBe(digit.replace(/^0+/, ''));
    },
  );

  it('is read quickly also when it is made to make patterns backtrack', () => {
    const jahat = [
      `1${'.111'.repeat(49)}`,
      '1.'.repeat(100),
      '1 '.repeat(100),
      `1${' '.repeat(198)}1`,
      `1${'.,'.repeat(99)}`,
      `1${'-'.repeat(199)}`,
      `1 ${'a'.repeat(198)}`,
      `1 ${'a '.repeat(99)}`,
      `1${'('.repeat(199)}`,
      `${'('.repeat(199)}1`,
      `1${'(1)'.repeat(66)}`,
      `1 ${'s.'.repeat(99)}`,
      `1 ${'sd '.repeat(66)}`,
      '1-'.repeat(100),
      `1\u00a0${'111\u00a0'.repeat(49)}`,
      `${'\u00a0'.repeat(199)}1`,
      `<${' '.repeat(199)}`,
      'Rp. '.repeat(50),
    ];
    // Of the processor, not of the clock: a machine with other work to do is no slower at this.
    const mulai = process.cpuUsage();
    for (let i = 0; i < 100; i++) for (const teks of jahat) bacaAngka(teks);
    // 1,800 readings; about 40 ms on the machine this was written on.
    expect(process.cpuUsage(mulai).user / 1000).toBeLessThan(2000);
  });
});

describe('a printed figure is read back', () => {
  const angka = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
    .map(([n, d]) => ({ teks: Pecahan.rasio(n, 10n ** BigInt(d)).cetak(d), d }));
  const kembali = (teks: string, opsi: Parameters<typeof bacaAngka>[1]): string => {
    const hasil = bacaAngka(teks, opsi);
    return hasil.status === 'angka' ? hasil.nilai.toFixed(hasil.desimal) : hasil.status;
  };

  test.prop([angka, fc.boolean(), jenis])('formatAngka, with the locale stated', ({ teks, d }, pemisahRibuan, j) => {
    // Without dots, three digits after a comma still are decimals for an Indonesian reader.
    expect(kembali(formatAngka(teks, { desimal: d, pemisahRibuan }), { lokal: 'id', jenis: j })).toBe(teks);
  });

  test.prop([angka, fc.boolean()])('formatPersen, with the locale stated', ({ teks, d }, spasi) => {
    expect(kembali(formatPersen(teks, { desimal: d, spasi }), { lokal: 'id' })).toBe(teks);
  });

  test.prop([
    angka,
    fc.constantFrom<'Rp' | 'Rp ' | 'Rp. '>('Rp', 'Rp ', 'Rp. '),
    fc.constantFrom<'minus' | 'kurung'>('minus', 'kurung'),
    fc.constantFrom(0, 2),
  ])('formatRupiah, with nothing stated', ({ teks }, simbol, negatif, desimal) => {
    const x = Pecahan.dari(teks).cetak(desimal);
    expect(kembali(formatRupiah(teks, { simbol, negatif, desimal }), {})).toBe(x);
  });

  test.prop([angka, fc.constantFrom<'minus' | 'kurung'>('minus', 'kurung')])(
    'formatRupiah without its symbol, when rupiah is expected',
    ({ teks }, negatif) => {
      const x = Pecahan.dari(teks).cetak(0);
      expect(kembali(formatRupiah(teks, { simbol: '', negatif, desimal: 0 }), { jenis: 'rupiah' })).toBe(x);
    },
  );

  test.prop([fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 99 })])(
    'a percentage of up to two decimals, with nothing stated',
    (n, p) => {
      const x = `${n}.${String(p).padStart(2, '0')}`;
      const hasil = bacaAngka(formatPersen(x));
      expect(hasil.status === 'angka' && Pecahan.dari(hasil.nilai.toFixed()).sama(Pecahan.dari(x))).toBe(true);
      expect(hasil.peringatan).toEqual([]);
    },
  );
});
