import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.kode, t.lokasi.sel, t.tercetak, t.semestinya]);

// The layout of a Laporan Realisasi Anggaran: no codes, no numbers. By hand: 2.815,6 + 1.150 = 3.965,6; 150 + 100 = 250;
// 3.965,6 + 250 = 4.215,6 million; what is over is realisasi less budget.
const LRA = [
  ['URAIAN', 'ANGGARAN 2024', 'REALISASI 2024', 'LEBIH/(KURANG)'],
  ['BELANJA DAERAH', '4.215.600.000,00', '4.012.345.678,00', '(203.254.322,00)'],
  ['BELANJA OPERASI', '3.965.600.000,00', '3.775.445.678,00', '(190.154.322,00)'],
  ['Belanja Pegawai', '2.815.600.000,00', '2.690.445.678,00', '(125.154.322,00)'],
  ['Belanja Barang dan Jasa', '1.150.000.000,00', '1.085.000.000,00', '(65.000.000,00)'],
  ['BELANJA MODAL', '250.000.000,00', '236.900.000,00', '(13.100.000,00)'],
  ['Belanja Modal Peralatan dan Mesin', '150.000.000,00', '141.900.000,00', '(8.100.000,00)'],
  ['Belanja Modal Gedung dan Bangunan', '100.000.000,00', '95.000.000,00', '(5.000.000,00)'],
  ['JUMLAH BELANJA', '4.215.600.000,00', '4.012.345.678,00', '(203.254.322,00)'],
  ['SURPLUS/(DEFISIT)', '(4.215.600.000,00)', '(4.012.345.678,00)', '203.254.322,00'],
];
const dengan = (baris: number, kolom: number, teks: string) =>
  LRA.map((b, i) => (i === baris ? b.map((s, k) => (k === kolom ? teks : s)) : b));

describe('rows that only their amounts nest', () => {
  it('are consistent', () => expect(temuan(LRA)).toEqual([]));
  it('also beside the year before, of which one difference stands elsewhere by chance: 1.085 − 1.090 = 95 − 100', () => {
    const juta = ['3.890', '3.690', '2.600', '1.090', '200', '120', '80', '3.890'].map((n) => `${n}.000.000,00`);
    const lalu = ['REALISASI 2023', ...juta, '(3.890.000.000,00)'];
    expect(temuan(LRA.map((b, i) => [...b, lalu[i] as string]))).toEqual([]);
  });
  it.each([
    [4, 3, '(56.000.000,00)', 'D5', '(65.000.000,00)'],
    [3, 2, '2.690.445.687,00', 'C4', '2.690.445.678,00'],
    [5, 1, '520.000.000,00', 'B6', '250.000.000,00'],
    [8, 2, '4.012.435.678,00', 'C9', '4.012.345.678,00'],
  ])('row %i, column %i: %s', (baris, kolom, teks, sel, benar) => {
    const [pertama] = temuan(dengan(baris, kolom, teks));
    expect(pertama?.slice(1, 3)).toEqual([sel, teks]);
    expect(pertama?.[3]).toContain(benar);
  });

  it('are no claim where the amounts show nothing: a total of rows that make thrice as much', () => {
    // Hand: 900.000 + 700.000 + 800.000 = 2.400.000, and no row holds others.
    const baris = [
      ['Uraian', 'Pagu', 'Realisasi Anggaran'],
      ['Rincian satu', '900.000', '450.000'],
      ['Rincian dua', '700.000', '350.000'],
      ['Rincian tiga', '800.000', '400.000'],
      ['JUMLAH', '810.000', '410.000'],
    ];
    expect(temuan(baris)).toEqual([]);
  });
});

describe('the four quarters with their sum', () => {
  // Hand: 11 + 12 + 10 + 11 = 44; 12 ÷ 12, 14 ÷ 14, 44 ÷ 48 = 91,67 %, 1.194 ÷ 1.200 = 99,5 %.
  const kepala = [
    ['No', 'Sub Kegiatan', 'Target', 'Realisasi Triwulan', '', '', '', 'Jumlah', 'Capaian (%)'],
    ['', '', '', 'I', 'II', 'III', 'IV', '', ''],
  ];
  const isi = [
    ['1', 'Koordinasi Forum Pimpinan', '12 kali', '3', '3', '3', '3', '12', '100'],
    ['2', 'Fasilitasi Musrenbang', '14 dokumen', '0', '14', '0', '0', '14', '100'],
    ['3', 'Monitoring Dana Desa', '48 laporan', '11', '12', '10', '11', '44', '91,67'],
    ['4', 'Pelayanan Administrasi', '1.200 orang', '310', '295', '288', '301', '1.194', '99,5'],
  ];
  it('is the result of the year', () => expect(temuan([...kepala, ...isi])).toEqual([]));
  it('is found wrong', () => {
    const salah = isi.map((b, i) => (i === 3 ? b.map((s) => (s === '1.194' ? '1.149' : s)) : b));
    expect(temuan([...kepala, ...salah])[0]).toEqual(['P102', 'H6', '1.149', '1.194']);
  });
});
