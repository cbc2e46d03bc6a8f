import { describe, expect, it } from 'vitest';
import { Penampil } from '../../../src/excel/tampil/penampil.js';

const p = new Penampil();

describe('Penampil', () => {
  it.each([
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '0'],
    ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', '0,00'],
    ['#,##0;-#,##0;"Nihil"', '0'],
    ['#,###;-#,###;"-"', '0'],
    ['#,##0;-#,##0;', null],
    ['#,##0', null],
    ['General', null],
    ['"ada";"kurang";"nol"', null],
    ['[>5]0;[<0]-0;"-"', null],
  ])('a zero under %s reads among figures as %s', (format, teks) => expect(p.nol(format)).toBe(teks));

  it('shows what no sheet can show as a date in the general format, and no number as nothing', () => {
    expect([p.angka(-1, 'dd/mm/yyyy'), p.angka(3_000_000, 'dd/mm/yyyy'), p.angka(Number.NaN, '0')]).toEqual([
      '-1',
      '3000000',
      '',
    ]);
    expect(p.teks('a', 'General')).toBe('a');
  });

  // By hand: 2,00 × 10^5 is 200000; 12,5 × 10^3 is 12500; 3 × 10^-4 is 0,0003; 1 1/2 is 1,5; a percent is a hundredth.
  it.each([
    [200000, '0.00E+00', '200000'],
    [123456.78, '0.00E+00', '123456,78'],
    [12500, '##0.0E+0', '12500'],
    [0.0003, '0E+00', '0,0003'],
    [-200000, '0.00E+00;(0.00E+00)', '-200000'],
    [0, '0.00E+00', '0'],
    [0.2, '0.0E+0%', '20%'],
    [1.5, '# ?/?', '1,5'],
    [0.25, '# ??/??" bagian"', '0,25'],
    [1e-40, '0.00E+00', '0'],
    [1e31, '0.00E+00', null],
    [200000, '#,##0', null],
    [200000, 'General', null],
    [200000, '[<1000]0.00E+00;#,##0', null],
    [45000, 'dd/mm/yyyy', null],
    [5, '"ada/E+"', null],
  ])('%d under %s reads among figures as %s', (nilai, format, teks) => expect(p.polos(nilai, format)).toBe(teks));

  // LibreOffice shows 1E-12 and 1.2345678912E-06, Excel 1,23457E-06: eleven digits behind the zeros are written out here.
  it.each([
    [1e-12, '0,000000000001'],
    [2.5e-11, '0,000000000025'],
    [-1.2345678912e-6, '-0,0000012345678912'],
    [0.000005, '0,000005'],
    [1e-31, '0'],
  ])('%d in the general format is no zero: %s', (nilai, teks) => expect(p.angka(nilai, 'General')).toBe(teks));

  // 0,5 day is 43.200 seconds; 44926 is 31 December 2022; 43.200,5 of 86.400 seconds is half a second past noon.
  it.each([
    [0.5, '[s]', '43200'],
    [44926, 'dd.mm.yyyy', '31.12.2022'],
    [43200.5 / 86400, 'h:mm:ss.0000', '12:00:00,5000'],
    [1.5, '# ?/? "kg"', '1 1/2 kg'],
    [3, '# ?/? "kg"', '3 kg'],
    [5, '"lebih";[<0]"kurang"', 'lebih'],
    [-5, '"lebih";[<0]"kurang"', 'kurang'],
    // No section is for it: the figure is shown as it is.
    [3, '[>5]0.0;[<0]0.00', '3'],
  ])('%d under %s shows %s', (nilai, format, teks) =>
    expect(p.angka(nilai, format).trim().replace(/ +/g, ' ')).toBe(teks),
  );

  it('takes any text for a format, in time that grows with its length', () => {
    for (const f of [
      '[',
      '"',
      '\\',
      '_',
      '*',
      '/',
      '0/',
      'E+',
      '[$',
      '[$-zz]0',
      '[>x]0',
      '%%%',
      ';;;;;',
      '0E+',
      '/0',
      'h/',
      '.',
      ',',
      '@0',
      'AM/PM',
      '[m]',
      '0.0.0',
      '0,0,.,0'.repeat(30),
    ]) {
      expect(typeof p.angka(-1234.5, f)).toBe('string');
      expect(typeof p.teks('x', f)).toBe('string');
    }
    expect(p.angka(1234.5, '0'.repeat(300))).toBe('1234,5');
  });

  it('turns moments and days into each other', () => {
    const lama = new Penampil('1904');
    for (const [satu, hari] of [
      [p, 1],
      [p, 59],
      [p, 61],
      [p, 44926.5],
      [lama, 1],
      [lama, 43464.25],
    ] as const) {
      const teks = satu.angka(hari, 'yyyy-mm-dd hh:mm:ss');
      expect(satu.hari(new Date(`${teks.replace(' ', 'T')}Z`))).toBe(hari);
    }
  });
});
