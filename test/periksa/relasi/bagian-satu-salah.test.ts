import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat !== 'catatan')
    .map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDE'[j]}${i + 1}` ? isi : s)));

// By hand: 57 ÷ 84 = 67,857 %, 27 ÷ 84 = 32,143 %.
const DUA: Grid = [
  ['Status Pegawai', 'Jumlah', 'Persen'],
  ['PNS', '57', '67,86'],
  ['Honorer', '27', '32,14'],
  ['Jumlah', '84', '100'],
];

describe('two shares of a hundred', () => {
  it('one that is wrong is told by its figures, which come to their total', () => {
    expect(temuan(DUA)).toEqual([]);
    expect(temuan(ganti(DUA, 'C2', '67,96'))).toEqual([['galat', 'C2', '67,86']]);
    expect(temuan(ganti(DUA, 'C3', '32,15'))).toEqual([['galat', 'C3', '32,14']]);
  });
  it('a total is told by both, and by its figures', () => {
    expect(temuan(ganti(DUA, 'B4', '87'))).toEqual([['galat', 'B4', '84']]);
  });
  it('of two whole digits are shares as well', () => {
    // By hand: 44 ÷ 54 = 81,48 %, 10 ÷ 54 = 18,52 %.
    const bulat = [
      ['Jenis Kelamin', 'Jumlah', 'Persentase (%)'],
      ['Laki-laki', '44', '81'],
      ['Perempuan', '10', '19'],
      ['Jumlah', '54', '100'],
    ];
    expect(temuan(bulat)).toEqual([]);
    expect(temuan(ganti(bulat, 'C3', '10'))).toEqual([['galat', 'C3', '19']]);
  });
  it('of which neither holds, or of one digit, say nothing', () => {
    expect(temuan(ganti(ganti(DUA, 'C2', '61,40'), 'C3', '38,60')).filter(([, sel]) => sel?.startsWith('C'))).toEqual(
      [],
    );
    expect(
      temuan([
        ['Uraian', 'Jumlah', 'Persen'],
        ['A', '57', '60'],
        ['B', '3', '5'],
        ['Jumlah', '60', '100'],
      ]),
    ).toEqual([]);
  });
});

// By hand: of 20.000 these are 15,1980 %, 70,4455 %, 6,9710 %, 1,0790 %, 5,6720 %, 0,6345 %: two were cut off, two raised by a unit; 100,00 in all.
const LAHAN: Grid = [
  ['Uraian', 'Luas (Ha)', 'Persentase (%)'],
  ['Permukiman', '3.039,6', '15,19'],
  ['Sawah', '14.089,1', '70,44'],
  ['Kebun', '1.394,2', '6,98'],
  ['Makam', '215,8', '1,08'],
  ['Pekarangan', '1.134,4', '5,68'],
  ['Lainnya', '126,9', '0,63'],
  ['Jumlah', '20.000', '100,00'],
];

describe('shares of which some were rounded in a way of their own', () => {
  it('one that is wrong is told, and the others are let be', () => {
    expect(temuan(LAHAN)).toEqual([]);
    expect(temuan(ganti(LAHAN, 'C5', '4,08'))).toEqual([['galat', 'C5', '1,08']]);
    expect(temuan(ganti(LAHAN, 'C3', '72,44'))).toEqual([['galat', 'C3', '70,45']]);
    expect(temuan(ganti(LAHAN, 'C4', '9,98'))).toEqual([['galat', 'C4', '6,97']]);
  });
});
