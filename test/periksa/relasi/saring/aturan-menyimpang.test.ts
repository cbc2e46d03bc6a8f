import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel, t.semestinya]],
  );
const KEPALA = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];

// Hand: 45 ÷ 50 = 90; 10 ÷ 8 = 125, less being better; 64 ÷ 80 = 80, upside down 125; (90 + 125 + 80) ÷ 3 = 98,33, with 125: 113,33.
const A = ['Harapan hidup', '50', '45', '90,00'];
const MISKIN = ['Persentase penduduk miskin', '10', '8', '125,00'];
const DESA = ['Indeks desa membangun', '80', '64', '125,00'];

it('a row by the rule of another, of which the mean has the value of its own, is wrong', () => {
  expect(temuan(KEPALA, A, MISKIN, DESA, ['Rata-rata', '', '', '98,33'])).toEqual([['galat', 'D4', '80,00']]);
});

it('a mean that was taken of the printed figures says nothing against them', () => {
  expect(temuan(KEPALA, A, MISKIN, DESA, ['Rata-rata', '', '', '113,33'])).toEqual([]);
});

// Hand: 36 ÷ 30 = 120, by less is better (2 × 30 − 36) ÷ 30 = 80; the third and fourth rows alike: the mean 92,50 fits either of them.
it('where two rows would do, neither is accused for the other', () => {
  const B = ['Cakupan layanan', '30', '36', '80,00'];
  const C = ['Cakupan pembinaan', '30', '36', '80,00'];
  const semua = temuan(KEPALA, A, ['Cakupan data', '50', '40', '80,00'], B, C, ['Rata-rata', '', '', '92,50']);
  expect(semua.filter(([tingkat, sel]) => tingkat === 'galat' && sel !== 'D6')).toEqual([]);
});

// Hand: realisasi ÷ budget 80, 90, 75, 60 percent; 100 ÷ 60 = 166,67 upside down, 100 − 60 = 40 what is left.
it('of money no share is better for being less', () => {
  const UANG = ['Uraian', 'Pagu (Rp)', 'SP2D (Rp)', '%'];
  const isi = (persen: string): string[][] => [
    UANG,
    ['Belanja Pegawai', '400.000.000', '320.000.000', '80,00'],
    ['Belanja Barang', '250.000.000', '225.000.000', '90,00'],
    ['Belanja Modal', '120.000.000', '90.000.000', '75,00'],
    ['Belanja Hibah', '81.000.000', '48.600.000', persen],
  ];
  expect(temuan(...isi('60,00'))).toEqual([]);
  expect(temuan(...isi('166,67'))).toEqual([['galat', 'D5', '60,00']]);
  expect(temuan(...isi('40,00'))).toEqual([['galat', 'D5', '60,00']]);
});

// Hand: 56,35 ÷ 74,19 = 75,95 and upside down 131,66; the others 63,5 ÷ 70 = 90,71, 45 ÷ 60 = 75, 81,2 ÷ 90 = 90,22.
it('a row upside down, of which a sentence prints the value by the rule of its column, is wrong and not the sentence', () => {
  const baris = [
    ['Indikator', 'Realisasi 2024', 'Target 2026', 'Capaian (%)'],
    ['Persentase koperasi aktif', '63,5', '70,0', '90,71'],
    ['Persentase jalan mantap', '56,35', '74,19', '131,66'],
    ['Persentase desa mandiri', '45,0', '60,0', '75,00'],
    ['Cakupan air minum', '81,2', '90,0', '90,22'],
  ];
  const teks =
    'Realisasi Persentase jalan mantap tahun 2024 sebesar 56,35 atau 75,95% dari target akhir Renstra sebesar 74,19.';
  const galat = periksaTabel({ tabel: [{ baris }], narasi: [{ teks }] }).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya]] : [],
  );
  expect(galat).toEqual([['D3', '75,95']]);
});

// Hand: less is better of the first two: (2 × 7,29 − 7,89) ÷ 7,29 = 91,77 and not 7,89 ÷ 7,29 = 108,23; (2 × 9,52 − 9,45) ÷ 9,52 = 100,74,
// as 9,52 ÷ 9,45; 74 ÷ 72 = 102,78; 88,85 ÷ 89,57 = 99,20; (91,77 + 100,74 + 102,78 + 99,20) ÷ 4 = 98,62.
it('a row that is called better for less takes either rule of such rows, where a mean has its value', () => {
  expect(
    temuan(
      KEPALA,
      ['Angka kecelakaan lalu lintas', '7,29', '7,89', '108,23'],
      ['Prevalensi stunting', '9,52', '9,45', '100,74'],
      ['Persentase koperasi aktif', '72', '74', '102,78'],
      ['Persentase usulan terakomodir', '89,57', '88,85', '99,20'],
      ['Rata-rata', '', '', '98,62'],
    ).filter(([tingkat]) => tingkat === 'galat'),
  ).toEqual([['galat', 'D2', '91,77']]);
});

// Hand: less is better of the second: 11 ÷ 12,3 = 89,43 and 29 ÷ 30 = 96,67 with 7,24 between them, 12,3 ÷ 11 = 111,82 as if more were; the
// others 90 and 95, 80 and 84, 95 and 98, 84 and 95, 90 and 97,5.
it('a difference that was taken of the value by another rule is no fault of its own', () => {
  const tahunan = [
    'Indikator|Target 2023|Realisasi 2023|Capaian 2023 (%)|Target 2024|Realisasi 2024|Capaian 2024 (%)|Selisih Capaian',
    'Harapan hidup|50|45|90,00|60|57|95,00|5,00',
    'Angka kemiskinan|11|12,3|111,82|29|30|96,67|7,24',
    'Indeks desa membangun|80|64|80,00|75|63|84,00|4,00',
    'Koperasi aktif|40|38|95,00|50|49|98,00|3,00',
    'Arsip tertata|25|21|84,00|20|19|95,00|11,00',
    'Jalan mantap|30|27|90,00|40|39|97,50|7,50',
  ].map((b) => b.split('|'));
  expect(temuan(...tahunan).filter(([tingkat]) => tingkat === 'galat')).toEqual([['galat', 'D3', '89,43']]);
});
