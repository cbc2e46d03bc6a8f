import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Decimal, desimal } from '../../src/angka/desimal.js';
import { argumenGaris, argumenPecahan } from '../../src/angka/kebalikan.js';
import { Pecahan } from '../../src/angka/pecahan.js';

const teks = (r: readonly Decimal[] | null) => r?.map((n) => n.toFixed()) ?? null;

// Hand: y = 10 − x through (4, 6); y = x ÷ 2 through (4, 2).
it.each([
  [{ x: '4', y: '6', naik: -1, datar: 1 }, '9', '1'],
  [{ x: '4', y: '2', naik: 1, datar: 2 }, '5', '10'],
])('the line %j has %s at %s', ({ x, y, ...arah }, nilai, argumen) => {
  expect(argumenGaris({ x: desimal(x), y: desimal(y), ...arah }, desimal(nilai)).toFixed()).toBe(argumen);
});

describe('the argument of a quotient of two linear expressions', () => {
  const bulat = (n: number) => Pecahan.dari(BigInt(n));
  const seratus = bulat(100);
  const cari = (pada: (x: Pecahan) => Pecahan | null, besar: string, dari: string, sampai: string) =>
    teks(argumenPecahan(pada, desimal(besar), [desimal(dari), desimal(sampai)]));
  it('is its inverse at both values', () => {
    // Hand: 100 ÷ x is 50 at 2 and 25 at 4; the samples for 1 are 2, 5 and 10, of which the last has the value 10.
    expect(cari((x) => seratus.bagi(x), '1', '50', '25')).toEqual(['2', '4']);
    expect(cari((x) => seratus.bagi(x), '1', '10', '20')).toEqual(['10', '5']);
  });
  it('is none of a constant, of what has no value, nor of a value never taken', () => {
    expect(cari(() => bulat(7), '1', '7', '7')).toBeNull();
    expect(cari(() => null, '1', '7', '7')).toBeNull();
    // The samples for 1 are 2, 5 and 10: where one has no value, or two have the same, there is no such quotient.
    const pada =
      (...y: (number | null)[]) =>
      (x: Pecahan) => {
        const n = y[[2, 5, 10].indexOf(Number(x.cetak()))] as number | null;
        return n === null ? null : bulat(n);
      };
    for (const y of [
      [null, 2, 3],
      [1, null, 3],
      [1, 2, null],
      [7, 7, 3],
      [3, 7, 7],
      [7, 3, 7],
    ])
      expect(cari(pada(...y), '1', '4', '5')).toBeNull();
    expect(cari((x) => bulat(2).kurang(bulat(273).bagi(x)), '2', '2', '1')).toBeNull();
    // Hand: 2 − 273 ÷ x is 1 at 273; it comes near 2 and never has it.
    expect(cari((x) => bulat(2).kurang(bulat(273).bagi(x)), '2', '1', '2')).toBeNull();
  });
  test.prop([fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 99 })])(
    'gives back where it was asked',
    (a, b, x) => {
      fc.pre(b !== 0);
      const pada = (n: Pecahan) =>
        n
          .kali(bulat(a))
          .tambah(bulat(b))
          .bagi(n.tambah(bulat(1)));
      fc.pre(a !== b);
      const y = pada(bulat(x)).keDesimal(60);
      const hasil = argumenPecahan(pada, desimal(x), [y, y]);
      expect(hasil?.[0].minus(x).abs().lt('1e-30')).toBe(true);
    },
  );
});
