import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, cakupan } = periksaTabel([{ baris }]);
  return { temuan: temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]), lepas: cakupan.angka - cakupan.terikat };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFG'[j]}${i + 1}` ? isi : s)));
const BERSIH = { temuan: [], lepas: 0 };

/** By hand: 1.310 + 8.355 = 9.665; 9.665 − 8.803 − 151 = 711; 711 + 7.073 = 7.784; 7.784 − 6.745 − 107 = 932. */
const PERKARA: Grid = [
  ['Uraian', 'Sisa Tahun Lalu', 'Masuk', 'Beban', 'Putus', 'Dicabut', 'Sisa Akhir'],
  ['Tahun 2022', '1.310', '8.355', '9.665', '8.803', '151', '711'],
  ['Tahun 2023', '711', '7.073', '7.784', '6.745', '107', '932'],
];

describe('cases of two years', () => {
  it('what was left and what came in is the load; without what was decided and withdrawn it is what is left', () => {
    expect(periksa(PERKARA)).toEqual(BERSIH);
    expect(periksa(ganti(PERKARA, 'D2', '9.065')).temuan).toEqual([['galat', 'D2', '9.665']]);
    expect(periksa(ganti(PERKARA, 'G2', '771')).temuan).toEqual([['galat', 'G2', '711']]);
    expect(periksa(ganti(PERKARA, 'B2', '1.810')).temuan).toEqual([['galat', 'B2', '1.310']]);
  });

  it('what was withdrawn may be among what was decided', () => {
    // By hand: 9.665 − 8.803 = 862; 862 + 7.073 = 7.935; 7.935 − 6.745 = 1.190.
    const t: Grid = [
      PERKARA[0] as string[],
      ['Tahun 2022', '1.310', '8.355', '9.665', '8.803', '151', '862'],
      ['Tahun 2023', '862', '7.073', '7.935', '6.745', '107', '1.190'],
    ];
    expect(periksa(t).temuan).toEqual([]);
    expect(periksa(ganti(t, 'G3', '1.790')).temuan).toEqual([['galat', 'G3', '1.190']]);
  });
});

it('goods in store have no load', () => {
  // By hand: 240 + 1.160 − 1.025 = 375; 75 + 315 − 288 = 102; 13 + 145 − 96 = 62.
  const t: Grid = [
    ['Nama Barang', 'Stok Awal', 'Penerimaan', 'Pengeluaran', 'Stok Akhir'],
    ['Kertas', '240', '1.160', '1.025', '375'],
    ['Tinta', '75', '315', '288', '102'],
    ['Map', '13', '145', '96', '62'],
  ];
  expect(periksa(t)).toEqual(BERSIH);
  expect(periksa(ganti(t, 'E3', '182')).temuan).toEqual([['galat', 'E3', '102']]);
});

it.each([
  ['two that came in', ['Uraian', 'Sisa Awal', 'Masuk', 'Diterima Kembali', 'Putus', 'Sisa Akhir']],
  ['the later balance first', ['Uraian', 'Sisa Akhir', 'Masuk', 'Dikirim', 'Putus', 'Sisa Awal']],
  ['no earlier balance', ['Uraian', 'Beban', 'Masuk', 'Dikirim', 'Putus', 'Sisa']],
  ['what is both', ['Uraian', 'Sisa Awal', 'Jumlah Masuk', 'Jumlah Putus', 'Dikirim', 'Sisa Akhir']],
])('headings with %s are no such form', (_, judul) => {
  const t = [judul, ['A', '12', '53', '41', '30', '97'], ['B', '15', '22', '10', '19', '80']];
  expect(periksa(t).temuan).toEqual([]);
});
