import { describe, expect, it } from 'vitest';
import { sebabSatuanLain } from '../../../src/angka/baca/satuan-tertulis.js';

const tertulis = (satuan: string, pengali: string | null = null) => ({ teks: `15 ${satuan}`, satuan, pengali });

describe('a unit beside a figure', () => {
  // How agencies print one unit: case, blanks, stops and brackets differ, and of percent and rupiah the sign or either word, or both.
  it.each([
    ['Kasus', 'kasus'],
    ['kg.', 'Kg'],
    ['orang  hari', 'Orang hari'],
    ['ＫＧ', 'kg'],
    ['(unit)', 'unit'],
    ['%', 'Persen (%)'],
    ['%', 'persentase'],
    ['persen', 'prosen'],
    ['prosentase', 'percent'],
    ['Rp', 'Rupiah'],
    ['Rp.', 'IDR'],
  ])('%s is %s, also the other way round', (a, b) => {
    expect(sebabSatuanLain(tertulis(a), b)).toBeNull();
    expect(sebabSatuanLain(tertulis(b), a)).toBeNull();
  });

  it.each([
    ['Kasus', 'Orang'],
    ['Rp', 'persen'],
    ['persen', 'persen orang'],
    ['orang hari', 'oranghari'],
  ])('%j is not %j, nor the other way round', (a, b) => {
    expect(sebabSatuanLain(tertulis(a), b)).toBe(
      `"15 ${a}" memuat satuan "${a}", sedangkan satuan indikatornya "${b}"; samakan satuannya, lalu tulis angkanya saja`,
    );
    expect(sebabSatuanLain(tertulis(b), a)).toContain(`satuan indikatornya "${a}"`);
  });

  it('no unit is none of the words for percent or rupiah', () => {
    for (const satuan of ['%', 'rupiah', 'orang']) expect(sebabSatuanLain(tertulis(satuan), ' ')).not.toBeNull();
  });

  it('tells of a multiplier before the units', () => {
    const juta = '"15 juta" memakai kata pengali; tulis angka lengkapnya: 15000000';
    expect(sebabSatuanLain(tertulis('juta', juta), 'Rupiah')).toBe(`${juta}; satuan indikatornya "Rupiah"`);
    expect(sebabSatuanLain(tertulis('juta', juta), 'Juta')).toBeNull();
  });
});
