import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakukanBuku } from '../../src/tabel/bakukan-buku.js';

const sel = (isi: number | bigint) => bakukanBuku([{ baris: [[isi]] }]).tabel[0]?.baris[0]?.[0] ?? '';

describe('bakukanBuku', () => {
  // By hand: the digits JavaScript shows (ECMA-262, Number::toString), with the point moved by the exponent.
  it.each<[number | bigint, string]>([
    [98.4, '98,4'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [1e-7, '0,0000001'],
    [-1.5e-9, '-0,0000000015'],
    [12345678901234567890n, '12345678901234567890'],
  ])('writes %d as %s', (isi, teks) => {
    expect(sel(isi)).toBe(teks);
  });

  it('writes every finite number so that it is read back as that number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (isi) => {
        const teks = sel(isi);
        expect(teks).toMatch(/^-?\d+(,\d+)?$/);
        // JavaScript reads the digits back as the very number (negative zero as zero).
        expect(Number(teks.replace(',', '.'))).toBe(isi + 0);
      }),
    );
  });
});
