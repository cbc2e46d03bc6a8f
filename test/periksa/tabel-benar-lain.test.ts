import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

/** Tables and sentences without a mistake that a stranger found accused; every sum by hand. */
const tuduhan = (baris: string[][]) => keluhan({ tabel: [{ baris }] });
const tuduhanKalimat = (teks: string) => keluhan({ tabel: [], narasi: [{ teks }] });
const keluhan = (laporan: Parameters<typeof periksaTabel>[0]) =>
  periksaTabel(laporan).temuan.flatMap((t) => (t.tingkat === 'catatan' ? [] : [[t.tingkat, t.kode, t.lokasi.sel]]));

// 120.000 + 230.500 + 340.100 = 690.600; 690.600 × 11 % = 75.966; 400.600 + 290.000 = 690.600.
const KEGIATAN = [
  ['Kegiatan', 'Pagu'],
  ['Kegiatan A', '120.000'],
  ['Kegiatan B', '230.500'],
  ['Kegiatan C', '340.100'],
];
const JUMLAH = ['Jumlah', '690.600'];

describe('rows after a total are within no row above it', () => {
  it.each([
    ['rounded', [...KEGIATAN, JUMLAH, ['Dibulatkan', '691.000']]],
    ['taxed', [...KEGIATAN, JUMLAH, ['PPN 11%', '75.966'], ['Jumlah Total', '766.566'], ['Dibulatkan', '767.000']]],
    [
      'summed by its source',
      [
        ['Program', 'Pagu'],
        ['Program A', '120.000'],
        ['Program B', '230.500'],
        ['Jumlah APBD', '350.500'],
        ['Program C', '100.000'],
        ['Jumlah APBN', '100.000'],
        ['Total', '450.500'],
      ],
    ],
    ['by sources before it', [...KEGIATAN, ['APBD', '400.600'], ['APBN', '290.000'], JUMLAH]],
    [
      'a row of no level below a kegiatan',
      [
        ['Uraian', 'Pagu'],
        ['Program A', '250.000'],
        ['Kegiatan A1', '120.000'],
        ['Kegiatan A2', '130.000'],
        ['Belanja Rutin', '900.000'],
        ['Jumlah', '1.150.000'],
      ],
    ],
    [
      'handed on from page to page',
      [
        ['Kegiatan', 'Anggaran'],
        ['Kegiatan A', '120.000'],
        ['Jumlah dipindahkan', '120.000'],
        ['Jumlah pindahan', '120.000'],
        ['Kegiatan B', '230.500'],
        ['Jumlah', '350.500'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(baris)).toEqual([]);
  });
  it('and a kegiatan that is not its program still is a mistake', () => {
    const baris = [
      ['Uraian', 'Pagu'],
      ['Program A', '250.000'],
      ['Kegiatan A1', '240.000'],
      ['Program B', '100.000'],
    ];
    expect(tuduhan([...baris, ['Kegiatan B1', '100.000'], ['Jumlah', '350.000']])).not.toEqual([]);
  });
});

// 120.000 + 230.500 = 350.500, + 340.100 = 690.600; 61 + 70 − 64 = 67; 1.250.000 − 312.500 = 937.500.
describe('the total of a carried column is where it began or ended', () => {
  it.each([
    [
      'cumulated',
      [
        ['Bulan', 'Realisasi', 'Kumulatif'],
        ['Januari', '120.000', '120.000'],
        ['Februari', '230.500', '350.500'],
        ['Maret', '340.100', '690.600'],
        ['Jumlah', '690.600', '690.600'],
      ],
    ],
    [
      'cases',
      [
        ['Bulan', 'Sisa Lalu', 'Masuk', 'Putus', 'Sisa Akhir'],
        ['Januari', '61', '70', '64', '67'],
        ['Februari', '67', '58', '71', '54'],
        ['Maret', '54', '66', '60', '60'],
        ['April', '60', '49', '57', '52'],
        ['Jumlah', '61', '243', '252', '52'],
      ],
    ],
    [
      'a cash book',
      [
        ['Tanggal', 'Uraian', 'Penerimaan', 'Pengeluaran', 'Saldo'],
        ['1/3', 'Saldo awal', '1.000.000', '', '1.000.000'],
        ['3/3', 'ATK', '', '250.000', '750.000'],
        ['10/3', 'UP', '500.000', '', '1.250.000'],
        ['15/3', 'Listrik', '', '312.500', '937.500'],
        ['', 'Jumlah', '1.500.000', '562.500', '937.500'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(baris)).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    'Kunjungan turun dari 200 menjadi 150 kunjungan atau 25 persen.',
    'Pengangguran turun dari 5.000 orang menjadi 4.000 orang atau 20 persen.',
    'Pagu Rp500 juta direvisi menjadi Rp600 juta dan terealisasi Rp570 juta (95%).',
    'Pagu awal Rp500 juta bertambah Rp100 juta menjadi Rp600 juta, terealisasi Rp570 juta (95%).',
    'Realisasi belanja operasi Rp900 juta (90%) dan belanja modal Rp400 juta (80%) dari pagu Rp1.000 juta dan Rp500 juta.',
    'Realisasi belanja pegawai Rp900 juta (90%) dan belanja barang Rp400 juta (80%) dari pagu masing-masing Rp1.000 juta dan Rp500 juta.',
    'Realisasi program A Rp90 juta (90%), program B Rp45 juta (90%), dari total pagu Rp150 juta.',
    'Belanja Rp1.000 juta terdiri dari belanja operasi Rp900 juta (pegawai Rp600 juta, barang Rp300 juta) dan belanja modal Rp100 juta.',
    'Belanja Rp1.000 juta terdiri dari belanja operasi Rp900 juta yaitu pegawai Rp600 juta dan barang Rp300 juta, serta belanja modal Rp100 juta.',
    'Capaian sebesar 98,75 persen dari target 80 persen, terealisasi 79 persen.',
    'Kasus DBD meningkat 50 persen, dari 120 kasus pada tahun 2022 menjadi 180 kasus pada tahun 2023, namun kematian menurun 50 persen dari 4 menjadi 2.',
    'Pendapatan turun Rp50 juta (5 persen) dari Rp1.000 juta menjadi Rp950 juta, sedangkan belanja naik Rp40 juta (5 persen) dari Rp800 juta menjadi Rp840 juta.',
  ])('%s', (teks) => {
    expect(tuduhanKalimat(teks)).toEqual([]);
  });
  it.each([
    ['Sebanyak 150 dari 200 kunjungan atau 25 persen selesai.', 'P229'],
    ['Pagu Rp500 juta direvisi menjadi Rp600 juta dan terealisasi Rp570 juta (59%).', 'P107'],
    ['Realisasi belanja modal Rp400 juta (40%) dari pagu Rp500 juta.', 'P107'],
    ['Belanja Rp1.000 juta terdiri dari belanja operasi Rp900 juta dan belanja modal (Rp200 juta).', 'P107'],
  ])('still wrong: %s', (teks, kode) => {
    expect(tuduhanKalimat(teks).map(([, k]) => k)).toContain(kode);
  });
});

// No row shows a difference: what is less nothing is only repeated. `Awal` names the year that a plan begins with, no first version.
it('targets beside budgets of nothing are no versions of a budget', () => {
  const baris = [
    ['Program', 'Capaian pada Tahun Awal', 'Pagu 2019', 'Target 2020'],
    ['Program A', '75', '0', '79'],
    ['Kegiatan A1', '5', '0', '5'],
    ['Kegiatan A2', '10', '0', '10'],
    ['Kegiatan A3', '14', '0', '14'],
  ];
  expect(tuduhan(baris)).toEqual([]);
});
