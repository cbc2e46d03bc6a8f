import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bulatkan, type ModeBulat } from '../../src/angka/bulatkan.js';
import { type Angka, teksKanonik } from '../../src/angka/desimal.js';
import { Pecahan } from '../orakel/pecahan.js';

const mode = fc.constantFrom<ModeBulat>('setengah-naik', 'potong', 'setengah-genap');
const tempat = fc.integer({ min: 0, max: 20 });

describe('bulatkan', () => {
  it.each<[Angka, number, ModeBulat | undefined, string, string]>([
    // value, decimals, mode, expected, source
    ['90.095', 2, undefined, '90.1', 'EF-11: official NKA 90,095 is 90,10'],
    ['58.985', 2, undefined, '58.99', 'EF-12: official NKA 58,985 is 58,99'],
    [1.005, 2, undefined, '1.01', 'hand: binary rounding gives 1,00'],
    ['95.00501', 2, undefined, '95.01', 'seed, system table'],
    ['70.6457', 2, undefined, '70.65', 'seed, system table'],
    ['13.5765', 2, 'potong', '13.57', 'seed, narrative truncates'],
    ['97.8666', 2, 'potong', '97.86', 'seed, ikhtisar'],
    ['-2.5', 0, 'setengah-naik', '-3', 'hand: away from zero'],
    ['-2.9', 0, 'potong', '-2', 'hand: towards zero'],
    ['2.5', 0, 'setengah-genap', '2', 'hand'],
    ['3.5', 0, 'setengah-genap', '4', 'hand'],
    ['2.50000000000000000000000000001', 0, 'setengah-genap', '3', 'hand: just above the tie'],
    [10n ** 40n, 20, undefined, `1${'0'.repeat(40)}`, 'an integer stays'],
  ])('%s to %i decimals (%s) is %s: %s', (nilai, d, cara, harapan) => {
    expect(teksKanonik(bulatkan(nilai, d, cara))).toBe(harapan);
  });

  it.each([-0, '-0', '-0.004', -1e-300])('never returns −0 (%s)', (nilai) => {
    const hasil = bulatkan(nilai, 2);
    expect(hasil.isZero()).toBe(true);
    expect(hasil.isNegative()).toBe(false);
  });

  it.each([-1, 21, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, undefined])(
    'refuses %s decimals, naming the field',
    (d) => {
      expect(() => bulatkan('1', d as number)).toThrow(/^desimal: .*0 sampai 20/);
      expect(() => bulatkan('1', d as number)).toThrow(TypeError);
    },
  );

  it.each(['naik', '', null, 'toString', '__proto__', 4])('refuses the mode %s, naming the field', (cara) => {
    expect(() => bulatkan('1', 2, cara as ModeBulat)).toThrow(/^mode: /);
  });

  it('refuses what is no number', () => {
    for (const nilai of [Number.NaN, Number.POSITIVE_INFINITY, '1,5', '', null]) {
      expect(() => bulatkan(nilai as Angka, 2)).toThrow(TypeError);
    }
  });

  test.prop([
    fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
    fc.bigInt({ min: 0n, max: 10n ** 29n - 1n }),
    tempat,
    mode,
  ])('equals the BigInt fraction on decimals of up to 29 digits either side', (utuh, pecahan, d, cara) => {
    const teks = `${utuh}.${pecahan.toString().padStart(29, '0')}`;
    expect(bulatkan(teks, d, cara).toFixed(d)).toBe(Pecahan.dari(teks).cetak(d, cara));
  });

  test.prop([fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), tempat, mode, fc.constantFrom('', '0', '00001')])(
    'equals the BigInt fraction at a tie and just beyond it',
    (besar, d, cara, ekor) => {
      const digit = (besar < 0n ? -besar : besar).toString().padStart(d + 1, '0');
      const teks = `${besar < 0n ? '-' : ''}${digit.slice(0, digit.length - d)}.${digit.slice(digit.length - d)}5${ekor}`;
      expect(bulatkan(teks, d, cara).toFixed(d)).toBe(Pecahan.dari(teks).cetak(d, cara));
    },
  );

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true }), tempat, mode])(
    'takes a binary number as its shortest print, whatever its size',
    (nilai, d, cara) => {
      expect(bulatkan(nilai, d, cara).toFixed(d)).toBe(Pecahan.dari(String(nilai)).cetak(d, cara));
    },
  );

  test.prop([fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), tempat, mode])(
    'is idempotent and odd',
    (besar, d, cara) => {
      const x = Pecahan.rasio(besar, 10n ** 9n).cetak(9);
      const sekali = bulatkan(x, d, cara);
      expect(bulatkan(sekali, d, cara).eq(sekali)).toBe(true);
      const lawan = x.startsWith('-') ? x.slice(1) : `-${x}`;
      expect(bulatkan(lawan, d, cara).eq(sekali.negated())).toBe(true);
    },
  );
});
