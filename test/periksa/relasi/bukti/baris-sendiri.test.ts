import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/index.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [
    t.tingkat,
    t.lokasi.sel,
    t.semestinya,
    (t.atau ?? []).map((l) => l.sel),
  ]);

describe('a row alone', () => {
  const kepala = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
  // Hand: 88,37 / 80,80 = 109,37; with 85,37 it is 105,66, and one digit of the realisasi is what differs.
  it('is accused where one slip explains it, of all cells in which it may lie', () => {
    expect(temuan(kepala, ['Obat memenuhi syarat', '80,80', '85,37', '109,37'])).toEqual([
      ['galat', 'C2', '88,37', ['D2']],
    ]);
  });
  // Hand: 85,37 / 80,80 = 105,66; no digit of the three gives 147,02.
  it('is no more than a warning where none does', () => {
    expect(temuan(kepala, ['Obat memenuhi syarat', '80,80', '85,37', '147,02']).map(([t]) => t)).toEqual([
      'peringatan',
    ]);
  });
});

// Hand: 5,22 / 6,17 = 84,60; 5,46 / 6,20 = 88,06; 5,26 / 6,30 = 83,49; 5,14 / 6,40 = 80,31.
it('the same rule under other years of a row shows what it is', () => {
  const baris = (kedua: string): string[][] => [
    ['Indikator', 'Target', '', '', '', 'Realisasi', '', '', '', 'Capaian (%)', '', '', ''],
    ['', '2016', '2017', '2018', '2019', '2016', '2017', '2018', '2019', '2016', '2017', '2018', '2019'],
    ['Pertumbuhan', '6,17', '6,20', '6,30', '6,40', '5,22', '5,46', '5,26', '5,14', '84,60', kedua, '83,49', '80,31'],
  ];
  expect(temuan(...baris('88,06'))).toEqual([]);
  expect(temuan(...baris('111,57')).map(([t, sel, nilai]) => [t, sel, nilai])).toEqual([['galat', 'K3', '88,06']]);
});

// Hand: 702 / 750 = 93,6; 189 / 216 = 87,5; 352 / 379 = 92,88; 307 / 398 = 77,14. Two of the other three rows hold.
it('rules of a budget have no variants: half of the other rows are enough', () => {
  expect(
    temuan(
      ['Sub-kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'],
      ['A', '750.000.000', '702.000.000', '39,6'],
      ['B', '216.000.000', '189.000.000', '87,5'],
      ['C', '379.000.000', '352.000.000', '92,9'],
      ['D', '398.000.000', '307.000.000', '80,5'],
    ).map(([t, sel]) => [t, sel]),
  ).toEqual([
    ['galat', 'D2'],
    ['galat', 'D5'],
  ]);
});

// Hand: 25.970 + 32.997 = 58.967; a total of nothing but zeros shows nothing of the shares that zeros are.
it('shares of nothing show nothing', () => {
  expect(
    temuan(
      ['Kabupaten', 'Desa', 'Desa cair', 'Desa belum cair'],
      ['A', '380', '127', '0'],
      ['B', '259', '0', '0'],
      ['C', '240', '167', '1'],
      ['D', '386', '0', '0'],
      ['Total', '1.265', '294', '1'],
    ),
  ).toEqual([]);
});
