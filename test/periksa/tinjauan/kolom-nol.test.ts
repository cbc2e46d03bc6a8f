import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const nol = (kepala: string[], ...baris: string[][]) =>
  periksaTabel([{ baris: [kepala, ...baris] }])
    .temuan.filter((t) => t.kode === 'P231')
    .map((t) => `${t.tingkat} ${t.lokasi.sel} ${t.semestinya} ${t.terkait.map((x) => x.sel).join()}`);

const ANGGARAN = [
  ['1', 'A', '200.000.000', '150.000.000'],
  ['2', 'B', '400.000.000', '300.000.000'],
  ['3', 'C', '100.000.000', '90.000.000'],
];
const dengan = (baris: string[][], isi: string) => baris.map((b) => [...b, isi]);

// By hand: 150 ÷ 200 = 75 %; 75 ÷ 80 = 93,75 %.
describe('a column of percentages that holds nothing but zeros', () => {
  it.each(['%', 'Persentase', 'Penyerapan (%)', 'Serapan Anggaran (%)'])('was not computed: %s', (judul) => {
    const kepala = ['No', 'Program', 'Pagu', 'Realisasi Anggaran', judul];
    expect(nol(kepala, ...dengan(ANGGARAN, '0,00'))).toEqual(['galat E2 75,00 E3,E4']);
  });
  it('may be right for an achievement of which less is better', () => {
    const kinerja = [
      ['1', 'Persentase A', '80', '75'],
      ['2', 'Persentase B', '90', '81'],
      ['3', 'Persentase C', '70', '70'],
    ];
    expect(nol(['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'], ...dengan(kinerja, '0'))).toEqual([
      'peringatan E2 93,75 E3,E4',
    ]);
  });
  it('is right beside amounts of zero, in two rows, and where it names something else', () => {
    const kepala = ['No', 'Program', 'Pagu', 'Realisasi Anggaran', '%'];
    const kosong = ANGGARAN.map((b) => b.map((s, k) => (k === 3 ? '0' : s)));
    expect(nol(kepala, ...dengan(kosong, '0,00'))).toEqual([]);
    expect(nol(kepala, ...dengan(ANGGARAN.slice(1), '0,00'))).toEqual([]);
    expect(nol([...kepala.slice(0, 4), 'Fisik (%)'], ...dengan(ANGGARAN, '0,00'))).toEqual([]);
  });
});

it('the total of nothing but income may be more than was planned', () => {
  // 68 + 12,5 = 80,5; 71,3 + 10,9 = 82,2, in milliards.
  const baris = (satu: string) => [
    ['Uraian', 'Anggaran', 'Realisasi'],
    [satu, '68.000.000.000', '71.300.000.000'],
    ['Retribusi Daerah', '12.500.000.000', '10.900.000.000'],
    ['Jumlah', '80.500.000.000', '82.200.000.000'],
  ];
  const lebih = (b: string[][]) => periksaTabel([{ baris: b }]).temuan.filter((t) => t.kode === 'P215').length;
  expect(lebih(baris('Pajak Daerah'))).toBe(0);
  expect(lebih(baris('Belanja Pegawai'))).toBeGreaterThan(0);
});
