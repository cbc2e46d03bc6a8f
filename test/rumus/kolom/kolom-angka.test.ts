import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOK,
  desimalGanda,
  type IsiKolom,
  KolomAngka,
  potongan,
} from '../../../src/rumus/pembaca/kolom/kolom-angka.js';

const kolom = (isi: IsiKolom, desimal = 0, kosong?: Uint8Array) => new KolomAngka('x', isi, desimal, kosong);
const tepat = (k: KolomAngka) => Array.from({ length: k.banyak }, (_, i) => k.tepat(i)?.teksDesimal(40) ?? null);

// What a column says exactly and as doubles, of each kind in which it may come.
describe('a column', () => {
  it('of doubles is each as it is; NaN and what is told beside are missing', () => {
    const isi = kolom(Float64Array.of(1.5, Number.NaN, 3, 4), 0, Uint8Array.of(0, 0, 1, 0));
    expect(tepat(isi)).toEqual(['1.5', null, null, '4']);
    expect([...isi.blok(0, 4)]).toEqual([1.5, Number.NaN, Number.NaN, 4]);
    expect([...isi.blok(2, 4)]).toEqual([Number.NaN, 4]);
    expect(isi.bulat).toBe(true);
    expect([0, 3].map((i) => isi.tepatGanda(i, 0))).toEqual([true, true]);
  });

  it('of 64 bits has the doubles nearest, and says which are the number itself', () => {
    const besar = [0n, -1n, 4294967296n, -4294967297n, 2n ** 53n - 1n, 2n ** 53n + 1n, -(2n ** 63n), 2n ** 63n - 1n];
    const isi = kolom(BigInt64Array.from(besar));
    expect([...isi.blok(0, besar.length)]).toEqual(besar.map(Number));
    expect([...isi.blok(3, 6)]).toEqual(besar.slice(3, 6).map(Number));
    expect(tepat(isi)).toEqual(besar.map(String));
    expect(besar.map((x, i) => isi.tepatGanda(i, Number(x)))).toEqual(
      besar.map((x) => x > -(2n ** 53n) && x < 2n ** 53n),
    );
  });

  it('of a list is exact, beyond what a double says and beyond where doubles end', () => {
    const raya = 10n ** 400n;
    const isi = kolom([1, '2.5', null, '0.1', raya, 3n, 2n ** 53n + 1n]);
    expect(tepat(isi)).toEqual(['1', '2.5', null, '0.1', String(raya), '3', '9007199254740993']);
    // As everywhere, a double is the number that its shortest print says: 0.1 is 0,1.
    expect([0, 1, 3, 4, 5, 6].map((i) => isi.tepatGanda(i, 0))).toEqual([true, true, true, false, true, false]);
    expect([isi.bulat, kolom([1, '2.5', 3n]).bulat]).toEqual([false, true]);
    expect([...isi.blok(0, 4)]).toEqual([1, 2.5, Number.NaN, 0.1]);
  });

  it('of a list takes what was left out as missing', () => {
    const isi = [1, undefined, 3] as unknown as IsiKolom;
    expect(tepat(kolom(isi))).toEqual(['1', null, '3']);
  });

  it('is of the scale that it is told', () => {
    expect(tepat(kolom(Float64Array.of(1250, -5), 2))).toEqual(['12.5', '-0.05']);
    expect(tepat(kolom(['7'], 1))).toEqual(['0.7']);
  });

  it.each([Number.NaN, Infinity, -Infinity])(
    'of a list refuses %d by its row, and says how to write what is missing',
    (x) => {
      expect(() => kolom([1, x])).toThrow(`x[1]: ${x} bukan angka; yang kosong ditulis NaN, atau null dalam daftar.`);
    },
  );

  it('of doubles refuses what is infinite when it is read', () => {
    expect(() => kolom(Float64Array.of(0, -Infinity)).tepat(1)).toThrow('x[1]: -Infinity bukan angka');
  });

  it('is read in blocks, of which the last may be short', () => {
    const banyak = BLOK + 3;
    const isi = kolom(BigInt64Array.from({ length: banyak }, (_, i) => BigInt(i)));
    expect(isi.blok(0, BLOK)).toHaveLength(BLOK);
    expect([...isi.blok(BLOK, banyak)]).toEqual([BLOK, BLOK + 1, BLOK + 2]);
  });
});

describe('a part of an array', () => {
  it('is the array itself where it is the whole', () => {
    const isi = Float64Array.of(1, 2, 3);
    expect(potongan(isi, 0, 3)).toBe(isi);
    expect([...potongan(isi, 0, 2)]).toEqual([1, 2]);
    expect([...potongan(isi, 1, 3)]).toEqual([2, 3]);
  });
});

// The shortest print is the engine's own: String(x).
describe('the decimals of a double', () => {
  it.each<[number, number]>([
    [0, 0],
    [-3, 0],
    [2 ** 53 - 1, 0],
    [2 ** 53, -1],
    [0.5, 1],
    [-90.095, 3],
    [1e-9, 9],
    [1e-10, -1],
    [0.1 + 0.2, -1],
    [99_999_999_999_999.9, 1],
    [999_999_999_999_999.5, -1],
    [123_456.123_456_789, 9],
    [1_234_567.123_456_789, -1],
    [Number.NaN, -1],
  ])('%d: %d', (x, desimal) => {
    expect(desimalGanda(x)).toBe(desimal);
  });

  it('are those of its shortest print, or not told', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }), (m, k) => {
        const x = Number(`${m}e-${k}`);
        const [m10 = '', pangkat = '0'] = String(x).split('e-');
        const cetak = (m10.split('.')[1] ?? '').length + Number(pangkat);
        expect(desimalGanda(x)).toBe(cetak);
      }),
    );
  });
});
