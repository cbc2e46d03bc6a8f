import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });

// 340 ÷ 100, 352 ÷ 100, 333 ÷ 100, 391 ÷ 100; and 1.250 ÷ 25 = 50, 990 ÷ 22 = 45, 1.133 ÷ 24 = 47,208.
const SKM = [
  ['No', 'Unsur', 'Jumlah Nilai', 'Jumlah Responden', 'Nilai Rata-rata'],
  ['1', 'Persyaratan', '340', '100', '3,40'],
  ['2', 'Prosedur', '352', '100', '3,52'],
  ['3', 'Waktu', '333', '100', '3,33'],
  ['4', 'Biaya', '391', '100', '3,91'],
];
const KUNJUNGAN = [
  ['Bulan', 'Jumlah Pengunjung', 'Hari Buka', 'Rata-rata per Hari'],
  ['Januari', '1.250', '25', '50,00'],
  ['Februari', '990', '22', '45,00'],
  ['Maret', '1.133', '24', '47,21'],
];

describe('a mean beside a total and the number of those counted', () => {
  it.each([SKM, KUNJUNGAN])('is the one divided by the other, not the mean of both', (...baris) => {
    const { temuan, cakupan } = periksa(baris);
    expect(temuan).toEqual([]);
    expect(cakupan.terikat).toBe(cakupan.angka);
  });

  it('is named where it is not', () => {
    const baris = SKM.map((b, i) => (i === 3 ? [...b.slice(0, -1), '3,93'] : b));
    expect(periksa(baris).temuan.map((t) => [t.tingkat, t.lokasi.sel])).toEqual([['galat', 'E4']]);
  });

  // The number of respondents is the same throughout, and so no quotient shows it without the word for a mean.
  it('claims to have checked nothing where the heading says another thing', () => {
    const lain = [
      ['No', 'Unsur', 'Jumlah A', 'Jumlah B', 'Rata-rata'],
      ...SKM.slice(1).map((b) => [...b.slice(0, -1), '7,77']),
    ];
    expect(periksa(lain)).toMatchObject({ temuan: [], cakupan: { terikat: 0 } });
  });
});
