import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatAngka, type OpsiFormatAngka } from '../../../src/angka/cetak/format-angka.js';
import type { Angka } from '../../../src/angka/desimal.js';
import { Pecahan } from '../../orakel/pecahan.js';

describe('formatAngka', () => {
  it.each<[Angka, OpsiFormatAngka, string, string]>([
    ['6151520858', { desimal: 2 }, '6.151.520.858,00', 'seed: Rp. 6.151.520.858,00'],
    [102.5, {}, '102,5', 'seed: IKM'],
    ['97.8666', { desimal: 2, mode: 'potong' }, '97,86', 'seed: narrative truncates'],
    ['0', {}, '0', 'hand'],
    ['999', {}, '999', 'hand'],
    ['1000', {}, '1.000', 'hand'],
    ['123456', {}, '123.456', 'hand'],
    ['-1234567.5', {}, '-1.234.567,5', 'hand'],
    ['1234.5', { pemisahRibuan: false }, '1234,5', 'hand'],
    ['-0.004', { desimal: 2 }, '0,00', 'hand: no minus on zero'],
    ['2.5', { desimal: 0, mode: 'setengah-genap' }, '2', 'hand'],
    ['100', { desimal: { min: 0, maks: 2 } }, '100', 'practice: 100% and not 100,00%'],
    ['33.3333', { desimal: { min: 1, maks: 2 } }, '33,33', 'hand'],
    ['33', { desimal: { min: 1, maks: 2 } }, '33,0', 'hand'],
  ])('prints %s with %j as %s (%s)', (nilai, opsi, harapan) => {
    expect(formatAngka(nilai, opsi)).toBe(harapan);
  });

  it.each<[OpsiFormatAngka, RegExp]>([
    [{ desimal: -1 }, /^desimal: /],
    [{ desimal: 21 }, /^desimal: /],
    [{ desimal: { min: 0, maks: 1.5 } }, /^desimal: /],
    [{ desimal: { min: 3, maks: 2 } }, /^desimal\.min: /],
    [{ desimal: { min: -1, maks: 2 } }, /^desimal\.min: /],
    [{ desimal: { min: Number.NaN, maks: 2 } }, /^desimal\.min: /],
    [{ mode: 'naik' as 'potong' }, /^mode: /],
  ])('refuses %j with a TypeError that names the field', (opsi, pesan) => {
    expect(() => formatAngka('1', opsi)).toThrow(TypeError);
    expect(() => formatAngka('1', opsi)).toThrow(pesan);
  });

  test.prop([fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 8 })])(
    'is the rounded fraction in groups of three with a comma',
    (besar, d) => {
      const x = Pecahan.rasio(besar, 10n ** 9n);
      const teks = formatAngka(x.cetak(9), { desimal: d });
      expect(teks).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
      expect(teks.replaceAll('.', '').replace(',', '.')).toBe(x.cetak(d));
    },
  );

  it('prints a number of a hundred thousand digits at once', () => {
    expect(formatAngka(10n ** 99_999n)).toHaveLength(133_333);
  });
});
