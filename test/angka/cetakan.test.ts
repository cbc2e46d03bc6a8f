import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedaBulat, cocokCetak, rentangSejati, rentangTercetak, selangSejati } from '../../src/angka/cetakan.js';
import { desimal } from '../../src/angka/desimal.js';
import { gabung, memuat, selangCetak } from '../../src/angka/selang.js';

describe('cocokCetak', () => {
  it.each([
    // printed, decimals, true value, verdict, source
    ['80.06', 2, '80.05849', 'naik', 'Tabel 3.4.1: half-up only'],
    ['13.57', 2, '13.5765', 'potong', 'LRA, belanja pegawai: cut off'],
    ['90.61', 2, '90.61404', 'keduanya', 'Tabel 3.4.1: both give it'],
    ['75', 0, '75', 'tepat', 'hand'],
    ['79.9', 1, '73.61', 'tidak', 'Tabel 3.4.2'],
    ['-13.57', 2, '-13.5765', 'potong', 'mirrored below zero'],
    ['-13.58', 2, '-13.5765', 'naik', 'mirrored below zero'],
    ['0', 0, '-0.7', 'potong', 'zero cut off from below'],
    // IEEE 754 roundTiesToEven: 0.125 and 0.625 go down, 0.375 and 0.875 up.
    ['0.12', 2, '0.125', 'genap', 'a tie that goes down to its even neighbour'],
    ['0.13', 2, '0.125', 'naik', 'the same tie half-up'],
    ['0.38', 2, '0.375', 'naik', 'up, which is even'],
    ['0.37', 2, '0.375', 'potong', 'down to an odd digit: only cutting off does that'],
    ['-0.62', 2, '-0.625', 'genap', 'mirrored below zero'],
    ['0', 0, '0.5', 'genap', 'zero is even'],
    ['13.57', 2, '13.58', 'tidak', 'a whole unit away is not cut off'],
  ] as [string, number, string, string, string][])('%s with %d decimals for %s: %s (%s)', (cetak, d, benar, cara) =>
    expect(cocokCetak(desimal(cetak), d, desimal(benar))).toBe(cara),
  );

  test.prop([
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: -2000, max: 2000 }),
  ])('agrees with the intervals of the three ways of rounding', (n, d, geser) => {
    const cetak = desimal(n).div(10 ** d);
    const benar = cetak.plus(desimal(geser).div(1000 * 10 ** d));
    const [naik, genap, potong] = (['setengah-naik', 'setengah-genap', 'potong'] as const).map((mode) =>
      memuat(selangCetak(cetak, d, mode), benar),
    );
    const cara = cocokCetak(cetak, d, benar);
    expect(['tepat', 'keduanya', 'naik'].includes(cara)).toBe(naik);
    expect(['tepat', 'keduanya', 'genap', 'potong'].includes(cara)).toBe(potong);
    if (cara !== 'naik') expect(['tepat', 'keduanya', 'genap'].includes(cara)).toBe(genap);
    expect(memuat(selangSejati(cetak, d), benar)).toBe(naik || genap || potong);
  });

  test.prop([fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 3 })])(
    'the true values of a print are those of the three ways of rounding together',
    (n, d) => {
      const cetak = desimal(n).div(10 ** d);
      const bertiga = (['setengah-naik', 'setengah-genap', 'potong'] as const).map((mode) =>
        selangCetak(cetak, d, mode),
      );
      const teks = ({ bawah, atas, ...tertutup }: ReturnType<typeof selangSejati>) => [`${bawah}`, `${atas}`, tertutup];
      expect(teks(selangSejati(cetak, d))).toEqual(teks(bertiga.reduce(gabung)));
    },
  );
});

// Hand: a print is half a unit above its least true value when rounded, and up to a whole unit below its greatest when cut off.
it.each([
  ['12.5', 1, ['12.45', '12.6']],
  ['-12.5', 1, ['-12.6', '-12.45']],
  ['75', 0, ['74.5', '76']],
  ['0', 0, ['-1', '1']],
])('%s with %i decimals stands for what lies in %j', (cetak, d, ujung) => {
  expect(rentangSejati(desimal(cetak), d).map((n) => n.toFixed())).toEqual(ujung);
});
it.each([
  ['66.6666', 2, ['66.6566', '66.6716']],
  ['-66.6666', 2, ['-66.6716', '-66.6566']],
  ['66.6', 2, ['66.6', '66.6']],
])('%s is printed with %i decimals between %j', (sejati, d, ujung) => {
  expect(rentangTercetak(desimal(sejati), d).map((n) => n.toFixed())).toEqual(ujung);
});
it.each([
  ['97.86', '97.87', 2, true],
  ['97.86', '97.88', 2, false],
  ['5', '6', 40, false],
  // 1,4 juta and 1,5 juta, and 1,6 juta: a unit is a hundred thousand.
  ['1400000', '1500000', -5, true],
  ['1400000', '1600000', -5, false],
])('%s and %s with %i decimals may be one value rounded and cut off: %s', (a, b, d, ya) => {
  expect(bedaBulat(desimal(a), desimal(b), d)).toBe(ya);
});

// By hand: what has no more decimals than are printed prints as itself.
it.each([
  ['1.25', 2],
  ['1.2', 2],
])('%s with %i decimals can only be printed as it is', (nilai, tempat) => {
  expect(rentangTercetak(desimal(nilai), tempat).map((x) => x.toFixed())).toEqual([nilai, nilai]);
});
