import { fc, test } from '@fast-check/vitest';
import { Decimal as Umum } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  ANGKA_PENTING,
  type Angka,
  desimal,
  kanonik,
  rapikan,
  rapikanKeluar,
  teksKanonik,
} from '../../src/angka/desimal.js';
import { jumlahTepat } from '../../src/angka/jumlah.js';
import { Pecahan } from '../orakel/pecahan.js';

describe('desimal', () => {
  it('takes numbers, canonical strings, bigint and decimals of any constructor', () => {
    for (const nilai of [82.5, '82.5', new Umum('82.5'), desimal('82.5')])
      expect(teksKanonik(desimal(nilai))).toBe('82.5');
    expect(teksKanonik(desimal(6151520858n))).toBe('6151520858');
    expect(teksKanonik(desimal(0.1))).toBe('0.1');
    expect(teksKanonik(desimal(1e21))).toBe(`1${'0'.repeat(21)}`);
  });

  it.each(['82,5', ' 1', '+1', '1e3', '.5', '5.', '', '1.2.3', '1'.repeat(31), `0.${'1'.repeat(61)}`])(
    'refuses the string %j, since it is not canonical',
    (teks) => {
      expect(kanonik(teks)).toBe(false);
      expect(() => desimal(teks)).toThrow(TypeError);
    },
  );

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Umum(Number.NaN),
    new Umum(-1 / 0),
    null,
    undefined,
    true,
    {},
    [1],
  ])('refuses %s and names the field', (nilai) => {
    expect(() => desimal(nilai as Angka, 'pagu')).toThrow(/^pagu: /);
    expect(() => desimal(nilai as Angka)).toThrow(TypeError);
  });

  it('shortens a long string in its message', () => {
    expect(() => desimal('x'.repeat(5000))).toThrow(/^nilai: "x{59}… bukan angka/);
  });

  it('has no negative zero', () => {
    for (const nilai of [-0, '-0', '-0.00', new Umum('-0')]) expect(Object.is(desimal(nilai).toNumber(), 0)).toBe(true);
    expect(teksKanonik(new Umum('-0'))).toBe('0');
  });

  it('ignores the settings of the global constructor', () => {
    const lama = Umum.precision;
    Umum.set({ precision: 3 });
    expect(teksKanonik(desimal('1234.5678').times('1'))).toBe('1234.5678');
    Umum.set({ precision: lama });
  });

  it('brings thirds back together at 40 digits', () => {
    const sepertiga = desimal(1).div(3);
    expect(rapikan(sepertiga).precision()).toBe(ANGKA_PENTING);
    expect(rapikan(sepertiga.plus(sepertiga).plus(sepertiga)).eq(1)).toBe(true);
  });

  // 1 ÷ 3 is 0.333…; the 40th digit stays 3 below it and becomes 4 above it.
  it.each([
    ['1', -1, `0.${'3'.repeat(40)}`],
    ['1', 1, `0.${'3'.repeat(39)}4`],
    ['-1', -1, `-0.${'3'.repeat(39)}4`],
    ['-1', 1, `-0.${'3'.repeat(40)}`],
  ] as const)('of %s ÷ 3 to the outside (%i) is %s', (atas, arah, harapan) => {
    expect(rapikanKeluar(desimal(atas).div(3), arah).toFixed()).toBe(harapan);
  });
});

describe('jumlahTepat', () => {
  it('is 0 for no amounts at all', () => {
    expect(jumlahTepat([]).isZero()).toBe(true);
  });

  const angka = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map((n) => Pecahan.rasio(n, 10n ** 12n).cetak(12));
  test.prop([fc.array(angka, { maxLength: 30 })])('equals the fraction sum in any order', (teks) => {
    const harapan = Pecahan.jumlah(teks.map((t) => Pecahan.dari(t))).cetak(12);
    expect(jumlahTepat(teks.map((t) => desimal(t))).toFixed(12)).toBe(harapan);
    expect(jumlahTepat(teks.map((t) => desimal(t)).reverse()).toFixed(12)).toBe(harapan);
  });
});
