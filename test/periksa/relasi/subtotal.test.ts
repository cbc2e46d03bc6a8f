import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const keluhan = (baris: string[][]) =>
  periksa(baris).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]],
  );
const diganti = (baris: string[][], r: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? [b[0] as string, isi] : b));

// 12 + 30 = 42, 20 + 15 = 35, 42 + 35 = 77.
const PEGAWAI = [
  ['Jenis', 'Jumlah'],
  ['PNS IV', '12'],
  ['PNS III', '30'],
  ['Jumlah PNS', '42'],
  ['PPPK Guru', '20'],
  ['PPPK Nakes', '15'],
  ['Jumlah PPPK', '35'],
  ['Total', '77'],
];
const ANGGARAN = [
  ['Uraian', 'Anggaran (Rp)'],
  ['Gaji', '12.000.000'],
  ['Tunjangan', '30.000.000'],
  ['Jumlah Belanja Pegawai', '42.000.000'],
  ['ATK', '20.000.000'],
  ['Makan minum', '15.000.000'],
  ['Jumlah Belanja Barang', '35.000.000'],
  ['Total', '77.000.000'],
];
// 40 + 5 = 45, 50 + 7 = 57; 14 + 4 = 18, 16 + 4 = 20; 45 + 18 = 63, 57 + 20 = 77, 102 + 38 = 140.
const SEKOLAH = [
  ['Jenis', 'L', 'P', 'Jumlah'],
  ['SD Negeri', '40', '50', '90'],
  ['SD Swasta', '5', '7', '12'],
  ['Jumlah SD', '45', '57', '102'],
  ['SMP Negeri', '14', '16', '30'],
  ['SMP Swasta', '4', '4', '8'],
  ['Jumlah SMP', '18', '20', '38'],
  ['Total', '63', '77', '140'],
];
// One detail only: 12 = 12; 20 + 15 = 35; 12 + 35 = 47.
const SATU_RINCIAN = [
  ['Uraian', 'Pagu'],
  ['Gaji', '12'],
  ['Jumlah Pegawai', '12'],
  ['ATK', '20'],
  ['Listrik', '15'],
  ['Jumlah Barang', '35'],
  ['Total', '47'],
];
// 100 + 20 = 120, 120 + 30 = 150: no word says that ASN adds up the two above it.
const TANPA_KATA = [
  ['Jenis', 'Jumlah'],
  ['PNS', '100'],
  ['PPPK', '20'],
  ['ASN', '120'],
  ['Honorer', '30'],
  ['Jumlah', '150'],
];
// 100 + 50 = 150, 80 + 60 = 140, 150 − 140 = 10.
const SURPLUS = [
  ['Uraian', 'Jumlah'],
  ['Pajak', '100'],
  ['Retribusi', '50'],
  ['Jumlah Pendapatan', '150'],
  ['Pegawai', '80'],
  ['Barang', '60'],
  ['Jumlah Belanja', '140'],
  ['Surplus', '10'],
];
const TANPA_RINCIAN = [
  ['No', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)'],
  ['1', 'Jumlah Pendapatan', '850.000', '860.000'],
  ['2', 'Jumlah Belanja', '880.000', '840.000'],
  ['3', 'Jumlah Pembiayaan', '35.000', '35.000'],
];

describe('a total above which subtotals stand', () => {
  it.each([
    ['named by what they add up', PEGAWAI],
    ['of a budget', ANGGARAN],
    ['with totals across', SEKOLAH],
    ['of one detail', SATU_RINCIAN],
    ['without a word for it', TANPA_KATA],
    ['of two sides', SURPLUS],
    ['without their details', TANPA_RINCIAN],
  ])('%s does not add them up again', (_, baris) => {
    expect(keluhan(baris)).toEqual([]);
  });

  // 12 + 33 = 45 ≠ 42, while 42 + 35 = 77.
  it('shows which of its details is wrong', () => {
    expect(keluhan(diganti(PEGAWAI, 2, '33'))).toEqual([['galat', 'B3', 'B2']]);
    expect(keluhan(diganti(ANGGARAN, 5, '15.300.000'))).toEqual([['galat', 'B6']]);
  });

  // 42 + 35 ≠ 78; 12 + 30 ≠ 43 and 43 + 35 ≠ 77.
  it('names a wrong total, and the subtotal that two sums deny', () => {
    expect(keluhan(diganti(PEGAWAI, 7, '78'))[0]?.[1]).toBe('B8');
    expect(keluhan(diganti(PEGAWAI, 3, '43')).flat()).toContain('B4');
  });
});

// 120 + 30 = 150, 80 + 20 = 100, 150 + 100 = 250: one column, of which a heading says nothing.
describe('a column that its subtotals show to add up', () => {
  const orang = [
    ['Uraian', 'Orang'],
    ['SD Negeri', '120'],
    ['SD Swasta', '30'],
    ['Jumlah SD', '150'],
    ['SMP Negeri', '80'],
    ['SMP Swasta', '20'],
    ['Jumlah SMP', '100'],
    ['Jumlah Seluruhnya', '250'],
  ];
  it.each([
    ['a subtotal', 3, '190', 'B4'],
    ['a detail', 1, '170', 'B2'],
    ['the total', 7, '950', 'B8'],
  ])('names %s that is wrong', (_, r, isi, sel) => {
    expect(keluhan(orang)).toEqual([]);
    expect(keluhan(diganti(orang, r, isi))[0]?.slice(0, 2)).toEqual(['galat', sel]);
  });
});

// 2.000 + 800 + 700 + 800 = 4.300 (millions).
it('a total of a year is a total', () => {
  const pagu = (jumlah: string) => [
    ['Kategori', 'Alokasi', 'Kode Prefix'],
    ['Belanja Pegawai', 'Rp 2.000.000.000', '521115.xx'],
    ['Belanja Bekkes', 'Rp 800.000.000', '521211.xx'],
    ['Belanja Jasa Lainnya', 'Rp 700.000.000', '521311.xx'],
    ['Belanja Pemeliharaan', 'Rp 800.000.000', '521411.xx'],
    ['Total Pagu 2024', jumlah, ''],
  ];
  expect(keluhan(pagu('Rp 4.300.000.000'))).toEqual([]);
  expect(keluhan(pagu('Rp 4.000.000.000'))[0]?.slice(0, 2)).toEqual(['galat', 'B6']);
});

// 10,10 for 103,10: the mean of eight is still that of all rows, though four of them are called "Jumlah".
it('indicators that count something are no subtotals', () => {
  const indikator = [
    ['No', 'Indikator', 'Capaian (%)'],
    ['1', 'Persentase dokumen tepat waktu', '103,00'],
    ['2', 'Jumlah rumah tidak layak huni', '90,44'],
    ['3', 'Indeks Kepuasan Masyarakat', '110,90'],
    ['4', 'Jumlah sertifikat tanah', '100,00'],
    ['', 'Rata-rata', '101,09'],
  ];
  expect(keluhan(indikator)).toEqual([]);
});

// Kecamatan Cicalengka, profil: 68.196 + 66.250 = 134.446 people; 12 villages. Klopo: 2.871 + 13 = 2.884.
describe('a total of its own thing, and one that goes on from the total before it', () => {
  const galatDi = (baris: string[][]) =>
    periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.lokasi.sel] : []));
  it('is not the sum of what stands above', () => {
    expect(
      galatDi([
        ['Uraian', 'Jumlah'],
        ['Total Penduduk', '134.446'],
        ['Penduduk Laki-laki', '68.196'],
        ['Penduduk Perempuan', '66.250'],
        ['Total Desa', '12'],
        ['Dusun', '53'],
      ]),
    ).toEqual([]);
  });
  it('adds the row between them', () => {
    const baris = (belum: string) => [
      ['Kelompok', 'Jumlah'],
      ['Belum sekolah', '624'],
      ['SD', '1.229'],
      ['SLTP', '516'],
      ['SLTA', '502'],
      ['Jumlah', '2.871'],
      ['Belum mengisi', belum],
      ['Total', '2.884'],
    ];
    expect(galatDi(baris('13'))).toEqual([]);
    expect(galatDi(baris('16'))).toEqual(['B8']);
  });
});
