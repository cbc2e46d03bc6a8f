import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMinimizeSelisih } from '../../../src/rumus/capaian/minimize-selisih.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { taksirRumus } from '../../../src/rumus/pembaca/taksir.js';
import { bernilaiBilaPositif, pecahanLurus, taksirSelang } from '../../../src/rumus/pembaca/taksir-selang.js';
import {
  bagi,
  bila,
  jumlah,
  kali,
  konstanta,
  kurang,
  maks,
  masukan,
  min,
  mutlak,
  type Simpul,
  syarat,
  tambah,
} from '../../../src/rumus/pohon.js';
import type { PokokRumus } from '../../../src/rumus/rumus.js';
import { pertumbuhan } from '../../../src/rumus/waktu/pertumbuhan.js';

const angka = fc.integer({ min: -50, max: 50 });
const lebar = fc.integer({ min: 0, max: 9 });
const bagian = fc.constantFrom(0, 0.25, 0.5, 1);

describe.each([
  [serapan, ['P', 'A']],
  [capaianMinimizeSelisih, ['T', 'R']],
  [pertumbuhan, ['ini', 'lalu']],
] as const)('the bracket of %#', (rumus, lambang) => {
  test.prop([angka, lebar, bagian, angka, lebar, bagian])(
    'holds the value at any point of its inputs',
    (a, la, ta, b, lb, tb) => {
      const nilai = taksirRumus(rumus, lambang)?.([a + la * ta, b + lb * tb]) ?? NaN;
      const [bawah, atas] = taksirSelang(
        rumus,
        lambang,
      )?.([
        [a, a + la],
        [b, b + lb],
      ]) ?? [0, 0];
      fc.pre(Number.isFinite(nilai));
      expect(bawah - 1e-9 * Math.abs(nilai)).toBeLessThanOrEqual(nilai);
      expect(atas + 1e-9 * Math.abs(nilai)).toBeGreaterThanOrEqual(nilai);
    },
  );
});

it('there is none of cases, nor of lists', () => {
  expect(taksirSelang(capaianStabilize, ['T', 'R'])).toBeNull();
  expect(taksirSelang(rataRataHitung, ['x'])).toBeNull();
});

it('a growth is a quotient of two lines in either year, an achievement of cases in none of its inputs', () => {
  expect(pecahanLurus(pertumbuhan.isi, pertumbuhan.masukan.ini)).toBe(true);
  expect(pecahanLurus(pertumbuhan.isi, pertumbuhan.masukan.lalu)).toBe(true);
  expect(pecahanLurus(capaianStabilize.isi, capaianStabilize.masukan.T)).toBe(false);
});

it('takes the lesser and the greater of brackets, by hand: min([1, 4], [2, 3]) is [1, 3], maks [2, 4]', () => {
  const [a, b] = [masukan('a', 'persen'), masukan('b', 'persen')];
  const pilih = (isi: Simpul) => ({ ...serapan, masukan: { a, b }, isi }) as PokokRumus;
  const kotak = [
    [1, 4],
    [2, 3],
  ] as const;
  expect(taksirSelang(pilih(min(a, b)), ['a', 'b'])?.(kotak)).toEqual([1, 3]);
  expect(taksirSelang(pilih(maks(a, b)), ['a', 'b'])?.(kotak)).toEqual([2, 4]);
  // A symbol that no bracket is given for leaves nothing to be said.
  expect(taksirSelang(pilih(min(a, b)), ['a'])).toBeNull();
  expect(taksirSelang(pilih(tambah(a, b)), ['b'])).toBeNull();
  // Around nothing a quotient is anything, and so is what is added to it.
  expect(
    taksirSelang(pilih(bagi(a, b)), ['a', 'b'])?.([
      [1, 1],
      [-1, 1],
    ]),
  ).toEqual([-Infinity, Infinity]);
  expect(
    taksirSelang(pilih(tambah(bagi(a, b), a)), ['a', 'b'])?.([
      [1, 1],
      [0, 0],
    ]),
  ).toEqual([-Infinity, Infinity]);
});

it.each([
  // The least product is that of the first ends, of either mixed pair, of the last: 2 × 5, −3 × 5, 5 × −3, −2 × −1.
  ['kali', [2, 3], [5, 7], [10, 21]],
  ['kali', [-3, 2], [1, 5], [-15, 10]],
  ['kali', [1, 5], [-3, 2], [-15, 10]],
  ['kali', [-4, -2], [-3, -1], [2, 12]],
  ['tambah', [1, 4], [2, 3], [3, 7]],
  ['kurang', [1, 4], [2, 3], [-2, 2]],
  // 6 ÷ 3 and 12 ÷ 2 above 0, and the same below it.
  ['bagi', [6, 12], [2, 3], [2, 6]],
  ['bagi', [6, 12], [-3, -2], [-6, -2]],
  // Nothing is left of an end that is ∞ − ∞, though the other is one.
  ['tambah', [-Infinity, 5], [Infinity, Infinity], [-Infinity, Infinity]],
] as const)('%s of %j and %j is %j, by hand', (operasi, a, b, hasil) => {
  const [x, y] = [masukan('x', 'persen'), masukan('y', 'persen')];
  const isi = { kali, tambah, kurang, bagi }[operasi](x, y);
  expect(taksirSelang({ ...serapan, masukan: { x, y }, isi } as PokokRumus, ['x', 'y'])?.([a, b])).toEqual(hasil);
});

// 149 ÷ 200 × 100 = 74.5, 151 ÷ 200 × 100 = 75.5.
it('a formula with a constant in it, and one whose later input has no bracket', () => {
  expect(
    taksirSelang(serapan, ['P', 'A'])?.([
      [200, 200],
      [149, 151],
    ]),
  ).toEqual([74.5, 75.5]);
  const [a, b] = [masukan('a', 'persen'), masukan('b', 'persen')];
  expect(taksirSelang({ ...serapan, masukan: { a, b }, isi: tambah(a, b) } as PokokRumus, ['a'])).toBeNull();
});

it('an input in a choice is no line, one beside it is, and so is the absolute value of itself', () => {
  const [a, b] = [masukan('a', 'persen'), masukan('b', 'persen')];
  expect(pecahanLurus(kali(b, min(a, konstanta(2))), b)).toBe(true);
  expect(pecahanLurus(kali(b, min(tambah(a, b), konstanta(2))), b)).toBe(false);
  expect(pecahanLurus(kali(min(tambah(b, a), konstanta(2)), b), b)).toBe(false);
  expect(pecahanLurus(tambah(a, b), b)).toBe(true);
  expect(pecahanLurus(min(b, konstanta(2)), b)).toBe(false);
  expect(pecahanLurus(mutlak(b), b)).toBe(true);
  // |b − a| turns at b = a, which is above 0.
  expect(pecahanLurus(mutlak(kurang(b, a)), b)).toBe(false);
});

it('a choice within a choice is looked through, a case is not', () => {
  const [a, b] = [masukan('a', 'persen'), masukan('b', 'persen')];
  const dalam = (x: Simpul) => min(maks(x, konstanta(1)), konstanta(2));
  expect(pecahanLurus(kali(b, dalam(a)), b)).toBe(true);
  expect(pecahanLurus(kali(b, dalam(b)), b)).toBe(false);
  expect(pecahanLurus(min(bila(syarat(a, '>', konstanta(0)), a, konstanta(1)), konstanta(2)), b)).toBe(false);
});

it('nothing times anything bounds nothing: 0 × ∞ is no number', () => {
  const [a, b] = [masukan('a', 'persen'), masukan('b', 'persen')];
  const rumus = { ...serapan, masukan: { a, b }, isi: kali(bagi(a, b), konstanta(0)) } as PokokRumus;
  const kotak = [
    [1, 1],
    [-1, 1],
  ] as const;
  expect(taksirSelang(rumus, ['a', 'b'])?.(kotak)).toEqual([-Infinity, Infinity]);
});

it('has a value for all inputs above 0 where these and constants other than 0 divide, also in a choice', () => {
  const [a, b] = [masukan('a', 'persen'), masukan('b', 'persen')];
  const bernilai = (isi: Simpul) => bernilaiBilaPositif({ ...serapan, masukan: { a, b }, isi } as PokokRumus);
  expect(bernilai(min(bagi(a, b), konstanta(100)))).toBe(true);
  // At a = b = 1 this is 1 ÷ 0.
  expect(bernilai(min(bagi(a, tambah(b, konstanta(-1))), konstanta(100)))).toBe(false);
  expect(bernilai(min(bagi(a, konstanta(0)), konstanta(100)))).toBe(false);
  expect(bernilai(bagi(a, konstanta(2)))).toBe(true);
  expect(bernilai(kali(a, tambah(b, konstanta(1))))).toBe(true);
  // On either side, and in a divisor of a divisor.
  const takPasti = bagi(a, tambah(b, konstanta(-1)));
  expect([bernilai(tambah(takPasti, a)), bernilai(tambah(a, takPasti))]).toEqual([false, false]);
  expect(bernilai(bagi(bagi(a, b), konstanta(2)))).toBe(true);
  // Of lists and of cases nothing is said.
  expect(bernilai(jumlah(a))).toBe(false);
  expect(bernilai(bila(syarat(a, '>', b), a, b))).toBe(false);
});

it('another condition than on the sign of an input leaves nothing certain', () => {
  const { A, P } = serapan.masukan;
  const takTerukurBila: PokokRumus['takTerukurBila'] = [
    { masukan: 'P', keadaan: 'nol', alasan: 'pembagi-nol' },
    { syarat: syarat(A, '>', P), alasan: 'pembagi-nol' },
  ];
  expect(bernilaiBilaPositif(serapan)).toBe(true);
  expect(bernilaiBilaPositif({ ...serapan, takTerukurBila })).toBe(false);
});
