import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat !== 'catatan')
    .map((t) => [t.tingkat, t.lokasi.sel, t.semestinya, ...(t.atau ?? []).map((l) => l.sel).sort()]);

// By hand: 41.250.137 + 36.900.411 + 52.118.902 = 130.269.450, 12.480.911 + 23.117.401 + 20.064.188 = 55.662.500.
describe('the months of one quarter alone', () => {
  const KEPALA = ['Uraian', 'April', 'Mei', 'Juni', 'Triwulan II'];
  const tabel = (kepala: string[], a: string) => [
    kepala,
    ['Belanja Barang', '41.250.137', '36.900.411', '52.118.902', a],
    ['Belanja Modal', '12.480.911', '23.117.401', '20.064.188', '55.662.500'],
  ];
  for (const kepala of [
    KEPALA,
    ['Uraian', 'Apr', 'Mei', 'Jun', 'TW II'],
    ['Kegiatan', 'April', 'Mei', 'Juni', 'Jumlah Triwulan II'],
  ])
    it(`make it: ${kepala.at(-1)}`, () => {
      expect(temuan(tabel(kepala, '130.269.450'))).toEqual([]);
      expect(temuan(tabel(kepala, '120.269.450')).map(([tingkat, sel]) => [tingkat, sel])).toEqual([['galat', 'E2']]);
    });
  it('make no other quarter', () => {
    expect(
      temuan(tabel(['Uraian', 'April', 'Mei', 'Juni', 'Triwulan I'], '120.269.450')).filter(([t]) => t === 'galat'),
    ).toEqual([]);
  });
});

// 5.603 / 9.714 = 57,68 percent; the rows hold: 57,53 and 57,97.
describe('a formula in brackets of its own', () => {
  for (const rumus of ['(5)=(4)/(6)', '(5=4/6)', '5=4/6'])
    it(`is read: ${rumus}`, () => {
      expect(
        temuan([
          ['Periode', 'Ya', '%', 'Tidak', '%', 'Total'],
          ['(1)', '(2)', '(3)=(2)/(6)', '(4)', rumus, '(6)'],
          ['I', '2.742', '42,5', '3.715', '57,5', '6.457'],
          ['II', '1.369', '42,0', '1.888', '58,0', '3.257'],
          ['TOTAL', '4.111', '42,3', '5.603', '57,5', '9.714'],
        ]),
      ).toEqual([['galat', 'E5', '57,68']]);
    });
});

// 28.943 / 27.565 and 100,0 / 92,9 are above 100, 34.569 / 37.171 = 93,0, 11,40 / 12,00 = 95,0; the mean of the capped four is 97,0.
describe('a cap that a note under the table prints', () => {
  for (const catatan of [
    'Capaian di atas 100% ditulis 100%',
    'Catatan: capaian melebihi 100 % dihitung 100 %',
    'Capaian maksimal 100%',
  ])
    it(`is no question: ${catatan}`, () => {
      expect(
        temuan([
          ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
          ['1', 'Indeks Desa Membangun', '92,9', '100,0', '100,0'],
          ['2', 'Produksi Padi', '37.171', '34.569', '93,0'],
          ['3', 'Kunjungan Wisatawan', '27.565', '28.943', '100,0'],
          ['4', 'Harapan Lama Sekolah', '12,00', '11,40', '95,0'],
          ['', 'Rata-rata', '', '', '97,0'],
          [catatan, '', '', '', ''],
        ]),
      ).toEqual([]);
    });
});

// 241.302.733 + 25.700.000 + 60.700.000 = 327.702.733; 78.000.000 + 122.500.000 + 7.000.000 = 207.500.000; the total adds up the two parents.
describe('parents in capitals of which one holds', () => {
  const tabel = (a: string, total: string) => [
    ['Uraian', 'Anggaran', 'Sumber'],
    ['BIDANG PEMERINTAHAN', a, ''],
    ['Siltap', '241.302.733', 'ADD'],
    ['Administrasi', '25.700.000', 'DDS'],
    ['Tata Praja', '60.700.000', 'DDS'],
    ['BIDANG PEMBANGUNAN', '207.500.000', ''],
    ['Pendidikan', '78.000.000', 'DDS'],
    ['Kesehatan', '122.500.000', 'DDS'],
    ['Perhubungan', '7.000.000', 'DDS'],
    ['JUMLAH BELANJA', total, ''],
  ];
  it('are parents where the total adds up no more than them', () => {
    expect(temuan(tabel('327.702.733', '535.202.733'))).toEqual([]);
    expect(temuan(tabel('367.763.733', '575.263.733'))).toEqual([
      ['peringatan', 'B2', '327.702.733', 'B3', 'B4', 'B5'],
    ]);
  });
});

// 200 + 300 + 250 = 750, of which 850 is one digit away; but so are the others of what would make 850. 85,00 was taken of what is printed.
describe('a sum of which each part is one slip away', () => {
  it('is named with its parts, and before them', () => {
    expect(
      temuan([
        ['No', 'Program', 'Anggaran', 'TW I', 'TW II', 'TW III', 'Realisasi s.d. TW III', '%'],
        ['1', 'A', '1.000.000', '200.000', '300.000', '250.000', '850.000', '85,00'],
        ['2', 'B', '500.000', '100.000', '100.000', '100.000', '300.000', '60,00'],
        ['3', 'C', '500.000', '100.000', '100.000', '100.000', '300.000', '60,00'],
      ]),
    ).toEqual([['galat', 'G2', '750.000', 'D2', 'E2', 'F2']]);
  });
});

// Permenpan 14/2017: 76,61–88,30 is B; the scale of 2004, by which 81,26 and more was A, is out of force since.
describe('the class of a survey', () => {
  const tabel = [
    ['No', 'Unsur Pelayanan', 'NRR', 'Bobot', 'NRR Tertimbang'],
    ['U1', 'Persyaratan', '3,500', '0,25', '0,875'],
    ['U2', 'Prosedur', '3,240', '0,25', '0,810'],
    ['U3', 'Waktu', '3,340', '0,25', '0,835'],
    ['U4', 'Sarana', '3,600', '0,25', '0,900'],
    ['', 'Jumlah', '', '', '3,420'],
    ['', 'Nilai IKM (x 25)', '', '', '85,50'],
    ['', 'Mutu Pelayanan', '', '', 'A'],
  ];
  const kelas = (nama: string) =>
    periksaTabel([{ nama, baris: tabel }]).temuan.flatMap((t) =>
      t.kode === 'P205' ? [[t.lokasi.sel, t.semestinya]] : [],
    );
  it('is by the law in force, unless the report is of an earlier year', () => {
    expect(kelas('Hasil Survei')).toEqual([['E8', 'B']]);
    expect(kelas('Hasil Survei Tahun 2023')).toEqual([['E8', 'B']]);
    expect(kelas('Hasil Survei Tahun 2014')).toEqual([]);
  });
});
