import { describe, expect, it } from 'vitest';
import { Pecahan, persenPecahan } from './pecahan.js';

const p = (teks: string) => Pecahan.dari(teks);

describe('the fraction oracle agrees with sums done by hand', () => {
  it('reads what a trace prints of a number that never ends', () => {
    expect(p('200/3').sama(Pecahan.rasio(200n, 3n))).toBe(true);
    expect(p('-4/6').cetak(2)).toBe('-0.67');
    expect(() => p('1/0')).toThrow(RangeError);
    expect(() => p('1/2/3')).toThrow(RangeError);
  });

  it.each([
    // value, decimals, half-up, towards zero, half to even
    ['2.5', 0, '3', '2', '2'],
    ['3.5', 0, '4', '3', '4'],
    ['-2.5', 0, '-3', '-2', '-2'],
    ['1.005', 2, '1.01', '1.00', '1.00'],
    ['-0.004', 2, '0.00', '0.00', '0.00'],
    ['0.05', 1, '0.1', '0.0', '0.0'],
    ['99.996', 2, '100.00', '99.99', '100.00'],
    ['7', 3, '7.000', '7.000', '7.000'],
  ] as const)('%s to %i decimals', (teks, d, naik, potong, genap) => {
    expect(p(teks).cetak(d)).toBe(naik);
    expect(p(teks).cetak(d, 'potong')).toBe(potong);
    expect(p(teks).cetak(d, 'setengah-genap')).toBe(genap);
  });

  it('adds, subtracts, multiplies, divides and compares', () => {
    const sepertiga = Pecahan.rasio(1n, 3n);
    expect(Pecahan.jumlah([sepertiga, sepertiga, sepertiga]).sama(p('1'))).toBe(true);
    expect(p('0.1').tambah(p('0.2')).sama(p('0.3'))).toBe(true);
    expect(p('1').kurang(p('1.5')).cetak(1)).toBe('-0.5');
    expect(p('1.5').kali(p('-2')).cetak(0)).toBe('-3');
    expect(p('1').bagi(p('-8')).cetak(3)).toBe('-0.125');
    expect(p('82').persenDari(p('80')).cetak(1)).toBe('102.5');
    expect([p('1').banding(p('2')), p('2').banding(p('2')), p('-1').banding(p('-2'))]).toEqual([-1, 0, 1]);
    expect(() => p('1').bagi(p('0'))).toThrow(RangeError);
  });

  it('reads plain and exponent prints and refuses the rest', () => {
    expect(p('1.5e-7').sama(Pecahan.rasio(15n, 100_000_000n))).toBe(true);
    expect(p('1e+21').sama(Pecahan.dari(10n ** 21n))).toBe(true);
    for (const teks of ['', '1,5', '.5', '5.', 'NaN', ' 1']) expect(() => p(teks)).toThrow(RangeError);
  });

  it('gives the percentages of the seed report', () => {
    expect(persenPecahan(82n, 80n)).toBe('102.50');
    expect(persenPecahan(20n, 18n)).toBe('111.11');
    expect(persenPecahan(4_924_815_264n, 6_151_521_458n)).toBe('80.06');
  });
});
