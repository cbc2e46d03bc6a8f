import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { cocokCetak } from '../../src/angka/cetakan.js';
import { cocokTepat } from '../../src/angka/cetakan-tepat.js';
import { desimal } from '../../src/angka/desimal.js';
import { hasilKaliPangkat } from '../../src/angka/irasional.js';
import { Pecahan } from '../../src/angka/pecahan.js';

// The same question of decimals is tested by itself; values that end are the same number either way.
test.prop([
  fc.integer({ min: -300, max: 300 }),
  fc.integer({ min: -1, max: 2 }),
  fc.integer({ min: -30_000, max: 30_000 }),
])('a print agrees with a fraction as it does with the decimal', (cetak, d, nilai) => {
  const tercetak = desimal(cetak).div(10 ** d);
  const sebenarnya = desimal(nilai).div(1000);
  expect(cocokTepat(tercetak, d, Pecahan.baca(sebenarnya))).toBe(cocokCetak(tercetak, d, sebenarnya));
});

// Hand: 2 ÷ 3 is 0,666…, rounded 0,67 and cut off 0,66.
it.each([
  ['0.67', 'naik'],
  ['0.66', 'potong'],
  ['0.68', 'tidak'],
] as const)('two thirds printed as %s: %s', (cetak, cocok) => {
  expect(cocokTepat(desimal(cetak), 2, Pecahan.dari(2n, 3n))).toBe(cocok);
});

// Hand: √8 is 2,828…, rounded 2,83 and cut off 2,82; √2 is 1,414…, 1,41 either way.
it.each([
  [8n, '2.83', 'naik'],
  [8n, '2.82', 'potong'],
  [8n, '2.84', 'tidak'],
  [2n, '1.41', 'keduanya'],
] as const)('√%s printed as %s: %s', (dasar, cetak, cocok) => {
  const akar = hasilKaliPangkat([{ dasar: Pecahan.dari(dasar), pangkat: Pecahan.dari(1n, 2n) }]);
  expect(cocokTepat(desimal(cetak), 2, akar)).toBe(cocok);
});

// Hand, with a unit of 0,01: 0,66 is even and 0,67 odd in its last digit; half a unit to the inside still rounds up to the print.
it.each([
  ['0.67', 67n, 100n, 'tepat'],
  ['0.67', 671n, 1000n, 'keduanya'],
  ['0.67', 665n, 1000n, 'naik'],
  ['0.67', 664n, 1000n, 'tidak'],
  // By less than 60 digits tell.
  ['0.67', 665n * 10n ** 80n - 1n, 10n ** 83n, 'tidak'],
  ['0.66', 665n, 1000n, 'genap'],
  ['0.67', 675n, 1000n, 'potong'],
  ['0.67', 679n, 1000n, 'potong'],
  ['0.67', 68n, 100n, 'tidak'],
] as const)('%s is the print of %s/%s: %s, and so below zero', (cetak, a, b, cocok) => {
  expect(cocokTepat(desimal(cetak), 2, Pecahan.dari(a, b))).toBe(cocok);
  expect(cocokTepat(desimal(`-${cetak}`), 2, Pecahan.dari(-a, b))).toBe(cocok);
});
