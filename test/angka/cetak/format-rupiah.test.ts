import { describe, expect, it } from 'vitest';
import { formatRupiah, type OpsiFormatRupiah } from '../../../src/angka/cetak/format-rupiah.js';
import type { Angka } from '../../../src/angka/desimal.js';

describe('formatRupiah', () => {
  it.each<[Angka, OpsiFormatRupiah, string, string]>([
    ['6151520858', {}, 'Rp6.151.520.858', "the seed's pagu"],
    ['6151520858', { simbol: 'Rp. ', desimal: 2 }, 'Rp. 6.151.520.858,00', 'as the seed prints it'],
    ['6151520858', { simbol: 'Rp ' }, 'Rp 6.151.520.858', 'hand'],
    ['6142308357.76', {}, 'Rp6.142.308.357,76', 'seed: sen are shown when there are any'],
    ['0.5', { desimal: 0 }, 'Rp1', 'hand: half-up'],
    ['0.5', { desimal: 0, mode: 'potong' }, 'Rp0', 'hand'],
    ['-419096079', {}, '-Rp419.096.079', 'seed: belanja pegawai'],
    ['-419096079', { negatif: 'kurung', simbol: '' }, '(419.096.079)', 'hand'],
    ['-419096079', { negatif: 'kurung' }, '(Rp419.096.079)', 'hand'],
    ['-0.001', { negatif: 'kurung' }, 'Rp0,00', 'hand: no brackets around zero'],
    ['0', {}, 'Rp0', 'hand'],
  ])('prints %s with %j as %s (%s)', (nilai, opsi, harapan) => {
    expect(formatRupiah(nilai, opsi)).toBe(harapan);
  });

  it('refuses decimals out of range, naming the field', () => {
    expect(() => formatRupiah('1', { desimal: 21 })).toThrow(/^desimal: /);
  });
});
