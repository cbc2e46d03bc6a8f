import { describe, expect, it } from 'vitest';
import { lepasCatatanKaki } from '../../../src/periksa/fakta/catatan-kaki.js';
import { bentukKelas, tingkatKelas } from '../../../src/periksa/fakta/kata-kelas.js';
import { sebutSatuanBesar } from '../../../src/periksa/fakta/satuan-besar.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const peran = (...baris: string[][]) => periksaTabel([{ baris }]).kolom.map((k) => k.peran);
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel}`);

describe('headings of published reports', () => {
  // Laporan kinerja PRKOM 2021, Tabel 28.
  it('may abbreviate target and realisasi, in pairs', () => {
    const kepala = (r: string) => [
      ['Indikator', 'KINERJA', '', '', 'ANGGARAN', '', '', 'IE', 'TE'],
      ['', 'T', r, '%', 'T', r, '%', '', ''],
    ];
    const isi = ['A', '75%', '74,94%', '99,92%', '6.910.387.000', '6.495.748.767', '94,00%', '1,063', '0,063'];
    expect(peran(...kepala('R'), isi)).toEqual([
      'uraian',
      'target',
      'realisasi',
      'capaian',
      'pagu',
      'realisasi-anggaran',
      'serapan',
      'efisiensi',
      'efisiensi',
    ]);
    expect(peran(...kepala('S'), isi).slice(1, 3)).toEqual([null, null]);
  });

  // Laporan kinerja BBPOM di Yogyakarta 2020, Tabel 44: 100 / 97 = 103,09; 100 / 99 = 101,01.
  it('may name another year than their group', () => {
    const tabel = (akhir: string) => [
      ['2020', '', '', '2022', '', ''],
      ['Target 2020', 'Realisasi 2020', 'Capaian 2020', 'Target 2022', 'Realisasi 2020', 'Asumsi Capaian 2022'],
      ['95,00', '100', '105,26', '97,00', '100', akhir],
    ];
    expect(temuan(...tabel('103,09'))).toEqual([]);
    expect(temuan(...tabel('103,90'))).toHaveLength(1);
  });

  it('may put the sign of percent to the realisasi', () => {
    const tabel = (akhir: string) => [
      ['Indikator', 'Target (%)', 'Realisasi (%)', 'Capaian (%)'],
      ['A', '80', '72', '90'],
      ['B', '50', '25', akhir],
    ];
    expect(peran(...tabel('50'))).toEqual(['uraian', 'target', 'realisasi', 'capaian']);
    expect(temuan(...tabel('55'))).toEqual(['galat P101 D3']);
  });

  it('tell physical progress from absorption', () => {
    const isi = ['Keg A', '100.000.000', '95.000.000', '95,00', '100'];
    const kepala = [
      ['Kegiatan', 'Pagu (Rp)', 'Realisasi Keuangan', '', 'Realisasi Fisik (%)'],
      ['', '', 'Rp', '%', ''],
    ];
    expect(peran(...kepala, isi)).toEqual(['uraian', 'pagu', 'realisasi-anggaran', 'serapan', 'nilai']);
    expect(temuan(...kepala, isi)).toEqual([]);
  });

  it('of form E.81 hold performance and money side by side', () => {
    expect(
      peran(
        [
          'Program',
          'Target Kinerja dan Anggaran 2022',
          '',
          'Realisasi Kinerja dan Anggaran 2022',
          '',
          'Tingkat Capaian Kinerja dan Realisasi Anggaran 2022 (%)',
          '',
        ],
        ['', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        ['A', '90', '1.000.000.000', '81', '900.000.000', '90', '90'],
      ),
    ).toEqual(['uraian', 'target', 'pagu', 'realisasi', 'realisasi-anggaran', 'capaian', 'serapan']);
  });

  // RPJMD Bone 2013–2018, Tabel 9.1.
  it('may have years below cells that are not merged', () => {
    expect(
      peran(
        ['Indikator', 'Kondisi Awal', 'Target Capaian', '', 'Kondisi Akhir'],
        ['', '2012', '2013', '2014', ''],
        ['Pertumbuhan ekonomi (%)', '7,69', '7,14', '7,02', '7,02'],
      ),
    ).toEqual(['uraian', 'kondisi-awal', 'target', 'target', 'kondisi-akhir']);
  });

  it('come again where a table goes on', () => {
    const kepala = [
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['1', '2', '3', '4', '5'],
    ];
    const tabel = (rata: string) => [
      ...kepala,
      ['1', 'A', '80', '72', '90'],
      ['2', 'B', '90', '95', '105,56'],
      ...kepala,
      ['3', 'C', '50', '25', '50'],
      ['', 'Rata - Rata Capaian', '', '', rata],
    ];
    // (90 + 105,56 + 50) / 3 = 81,85
    expect(temuan(...tabel('81,85'))).toEqual([]);
    expect(temuan(...tabel('88,15'))).toEqual(['galat P104 E8']);
  });

  it('may give results by their years alone', () => {
    // 8,5 / 8,8 = 96,59; 72 / 72 = 100.
    const tabel = (akhir: string) => [
      ['Indikator', '2021', '2022', 'Target 2022', 'Capaian'],
      ['Angka kemiskinan', '9,0', '8,8', '8,5', '96,59'],
      ['IPM', '71,5', '72', '72', akhir],
      ['Harapan hidup', '70', '71', '71', '100'],
    ];
    expect(peran(...tabel('100'))).toEqual(['uraian', 'nilai', 'realisasi', 'target', 'capaian']);
    expect(temuan(...tabel('110')).some((t) => t.startsWith('galat P101 E3'))).toBe(true);
    // 72,4 ÷ 71,6 = 101,1: whole figures beside ones with decimals may be rounded.
    expect(temuan(...tabel('101')).some((t) => t.startsWith('peringatan P101 E3'))).toBe(true);
  });

  it('keep what stands in brackets where it is a word of a difference', () => {
    expect(peran(['Uraian', 'Target', 'Realisasi', 'Lebih/(Kurang)'], ['A', '2', '3', '1'])[3]).toBe('selisih');
  });

  it('of text columns that no word explains name the rows', () => {
    expect(peran(['BPOM/ BBPOM', 'Target', 'Realisasi', 'Capaian'], ['Denpasar', '86,00', '100', '116,28'])[0]).toBe(
      'uraian',
    );
  });

  it('that count what else names rows hold figures', () => {
    expect(peran(['Wilayah', 'Desa', 'Kelurahan'], ['Utara', '12', '3'], ['Selatan', '9', '4'])).toEqual([
      'uraian',
      null,
      null,
    ]);
  });
});

describe('more than budgeted', () => {
  const lra = (label: string) => [
    ['Uraian', 'Anggaran', 'Realisasi'],
    ['PENDAPATAN', '100.000.000', '110.000.000'],
    ['Pajak Hotel', '60.000.000', '70.000.000'],
    [label, '500.000.000', '550.000.000'],
    ['Surplus/(Defisit)', '(400.000.000)', '(440.000.000)'],
  ];
  it('is no fault of income, nor of what is left over', () => {
    expect(temuan(...lra('Belanja Pegawai'))).toEqual(['peringatan P215 C4']);
    expect(temuan(...lra('Retribusi'))).toEqual([]);
  });
});

describe('marks and words in cells', () => {
  it.each([
    ['72*', '72'],
    ['25**)', '25'],
    ['95¹', '95'],
    ['45 *)', '45'],
    ['97,20% †', '97,20%'],
    ['12 m²', '12 m²'],
    ['3.5', '3.5'],
  ])('%s is the figure %s', (teks, angka) => expect(lepasCatatanKaki(teks)).toBe(angka));

  it.each([
    ['Sangat Tinggi (ST)', 'tinggi', 4],
    ['kurang baik', 'baik', 1],
    ['Cukup', 'baik', 2],
    ['Sangat Rendah', 'tinggi', 0],
    ['Efisien', 'efisien', 3],
    ['Tidak Efektif', 'efektif', 0],
  ])('%s stands in its family', (teks, keluarga, peringkat) => {
    expect(tingkatKelas(teks)).toEqual({ keluarga, peringkat });
  });
  it.each(['Tercapai', '', 'x'.repeat(50)])('%s is no word of a class', (teks) =>
    expect(tingkatKelas(teks)).toBeNull(),
  );
  it('names a class by its label, its code, or both', () => {
    expect(bentukKelas('Sangat Tinggi (ST)')).toEqual(['sangat tinggi st', 'sangat tinggi', 'st']);
    expect(bentukKelas('BB')).toEqual(['bb']);
  });

  it.each([
    ['Anggaran (Rp juta)', true],
    ['dalam ribuan rupiah', true],
    ['(miliar rupiah)', true],
    ['Anggaran (Rp)', false],
  ])('%s: thousands or more is %s', (teks, ya) => expect(sebutSatuanBesar(teks)).toBe(ya));
});

it('a percentage of performance is its achievement: 95,00 less 85,00 is an efficiency of 10,00', () => {
  const baris = [
    [
      'Program',
      'Kinerja Target',
      'Kinerja Realisasi',
      'Kinerja %',
      'Anggaran Target',
      'Anggaran Realisasi',
      'Anggaran %',
      'Efisiensi',
    ],
    ['Program A', '100', '95', '95,00', '1.200.000.000', '1.020.000.000', '85,00', '10,00'],
    ['Program B', '80', '88', '110,00', '450.000.000', '441.000.000', '98,00', '12,00'],
  ];
  const { kolom, temuan } = periksaTabel([{ baris }]);
  expect(kolom.map((k) => k.peran)).toEqual([
    'uraian',
    'target',
    'realisasi',
    'capaian',
    'pagu',
    'realisasi-anggaran',
    'serapan',
    'efisiensi',
  ]);
  expect(temuan).toEqual([]);
});
