import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import { pencariCetakan } from '../../../src/periksa/fakta/cari-cetakan.js';
import { samaCetak } from '../../../src/periksa/fakta/sama-cetak.js';

const cetakan = (nilai: string, d: number) => ({ nilai: desimal(nilai), desimal: d });

describe('looking for a print of the same value', () => {
  // Rp 12,34 miliar prints 12.341.567.890; Rp 12,35 miliar does not.
  const cari = pencariCetakan([cetakan('12341567890', 0), cetakan('98000000', -6), cetakan('5', 0)]);
  it.each([
    ['12340000000', -7, true],
    ['12350000000', -7, false],
    ['98123456', 0, true],
    ['99123456', 0, false],
    ['5', 0, true],
    ['6', 0, false],
  ])('%s with %i decimals: %s', (nilai, d, harap) => expect(cari(cetakan(nilai, d))).toBe(harap));

  it('of none there is none', () => expect(pencariCetakan([])(cetakan('5', 0))).toBe(false));

  it('gives what holding it against each of them gives', () => {
    const satu = fc.tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: -4, max: 2 }));
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 20 }), satu, (banyak, [n, d]) => {
        // A print has no digits behind its own last one.
        const buat = ([x, t]: readonly [number, number]) => desimal(x).times(desimal(10).pow(-t));
        const semua = banyak.map((x) => ({ nilai: buat(x), desimal: x[1] }));
        const dicari = { nilai: buat([n, d]), desimal: d };
        expect(pencariCetakan(semua)(dicari)).toBe(semua.some((c) => samaCetak(dicari, c)));
      }),
    );
  });
});
