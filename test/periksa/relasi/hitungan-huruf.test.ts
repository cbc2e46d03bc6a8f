import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const disebut = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)].sort()] : [],
  );

// 12.345 + 9.870 + 12.585 = 34.800; 98.765 + 76.543 + 40.092 = 215.400; 34.800 + 215.400 + 12.000 = 262.200.
const lahan = (kebun: string, total = '262.200') => [
  ['No', 'Penggunaan Lahan', 'Luas'],
  ['1.', 'Sawah', '34.800'],
  ['', 'a. Irigasi', '12.345'],
  ['', 'b. Tadah Hujan', '9.870'],
  ['', 'c. Lebak', '12.585'],
  ['2.', 'Lahan Kering', '215.400'],
  ['', 'a. Kebun', kebun],
  ['', 'b. Hutan', '76.543'],
  ['', 'c. Tegal', '40.092'],
  ['3.', 'Perairan', '12.000'],
  ['', 'Jumlah', total],
];

describe('rows that are lettered before their names', () => {
  it('are parts of the numbered one above, and a number goes on with the numbers', () => {
    expect(disebut(lahan('98.765'))).toEqual([]);
    // 98.265 for 98.765: the parent may be 214.900 as well.
    expect(disebut(lahan('98.265')).flat()).toContain('C7');
  });
  it('but where neither half of them nor the total of the numbered ones shows it, nothing is known', () => {
    // 269.777 is no sum of these.
    expect(disebut(lahan('98.265', '269.777')).flat()).not.toContain('C7');
  });
});
