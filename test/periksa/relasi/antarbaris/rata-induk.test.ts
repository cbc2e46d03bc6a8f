import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// Means by hand: (102,95 + 100,93 + 99,35) ÷ 3 = 101,0767; (99,00 + 95,83) ÷ 2 = 97,415; (103,00 + 97,50) ÷ 2 = 100,25; one indicator: 103,67.
const isi = (a: string, b: string, c: string): string[][] => [
  ['Sasaran / Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
  ['Meningkatnya mutu pendidikan', '', '', a],
  ['APK PAUD', '78,00', '80,30', '102,95'],
  ['APM SD', '98,00', '98,91', '100,93'],
  ['APM SMP', '82,00', '81,47', '99,35'],
  ['Meningkatnya derajat kesehatan', '', '', b],
  ['Angka harapan hidup', '72,00', '71,28', '99,00'],
  ['Cakupan imunisasi', '95,00', '91,04', '95,83'],
  ['Meningkatnya tata kelola', '-', '-', c],
  ['Nilai SAKIP', '70,00', '72,10', '103,00'],
  ['Nilai kearsipan', '80,00', '78,00', '97,50'],
  ['Meningkatnya layanan digital', '', '', '103,67'],
  ['Indeks SPBE', '3,00', '3,11', '103,67'],
];
const temuan = (baris: string[][]): string[] =>
  periksaTabel({ tabel: [{ baris }] }).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);

describe('the row of a sasaran with the mean of its indicators', () => {
  it('needs no plan and result of its own', () => {
    expect(temuan(isi('101,08', '97,42', '100,25'))).toEqual([]);
  });

  it('is bound by them', () => {
    expect(temuan(isi('101,08', '97,24', '100,25'))).toEqual(['galat P104 D6 97,42']);
    expect(temuan(isi('111,08', '97,42', '100,25'))).toEqual(['galat P104 D2 101,08']);
  });

  it('shows nothing where the sasaran of several indicators do not show it', () => {
    // Weighted, or measured by indicators of its own.
    expect(temuan(isi('99,85', '91,02', '88,00')).filter((t) => t.startsWith('galat'))).toEqual([]);
  });

  it('leaves open what an indicator without an achievement was counted as', () => {
    const [kepala = [], ...baris] = isi('101,08', '97,42', '100,25');
    const kosong = baris.map((b) => (b[0] === 'Cakupan imunisasi' ? [b[0], '95,00', '', ''] : b));
    expect(temuan([kepala, ...kosong]).filter((t) => t.includes('P104'))).toEqual([]);
  });
});
