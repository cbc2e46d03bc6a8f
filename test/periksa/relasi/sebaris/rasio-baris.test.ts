import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.lokasi.sel, t.tingkat, t.semestinya]);
const KEPALA = ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'];

// Hand: 79,29 / 72,29 = 109,68; 63 / 60 = 105.
describe('a capaian of 100 where the formula gives more', () => {
  const dipatok = ['3', 'Indeks', '72,29', '79,29', '100'];
  it('is a warning where no row goes beyond 100: the report may cap it', () => {
    expect(temuan(KEPALA, ['1', 'A', '0,35', '0,35', '100'], ['2', 'B', '60', '60', '100'], dipatok)).toMatchObject([
      [expect.any(String), 'peringatan', expect.anything()],
    ]);
  });
  // 63 / 60 = 105 and 66 / 55 = 120: nothing is capped at 100 here, and the form says how an achievement is computed.
  it('is a fault where other rows do', () => {
    const satu = ['1', 'A', '60', '63', '105'];
    const tingkat = (...baris: string[][]) => temuan(KEPALA, ...baris, dipatok).map(([, t]) => t);
    expect(tingkat(['2', 'B', '0,35', '0,35', '100'], satu)).toEqual(['galat']);
    expect(tingkat(['2', 'B', '55', '66', '120'], satu)).toEqual(['galat']);
  });
});

// Hand: 8190 / 10950 = 74,79 %; 930 / 10950 = 8,49 %; 9120 / 10950 = 83,29 %; 87481 / 91590 = 95,51 %.
it('a percentage belongs to the figure right before it, also where that is cumulative', () => {
  const kepala = [
    'Kegiatan',
    'Pagu Anggaran',
    'Realisasi Anggaran s/d bln lalu',
    '%',
    'Realisasi Anggaran bln ini',
    '%',
    'Realisasi Anggaran s/d bln ini',
    '%',
  ];
  const benar = ['ULP', '10.950.000', '8.190.000', '74,79', '930.000', '8,49', '9.120.000', '83,29'];
  expect(temuan(kepala, benar)).toEqual([]);
  expect(
    temuan(kepala, benar, ['Dukungan', '91.590.000', '87.481.000', '173,12', '930.000', '1,02', '88.411.000', '96,53']),
  ).toEqual([['D3', 'galat', '95,51']]);
});

it('a column of which no row follows a rule is left alone: its rule is another one', () => {
  const baris = [1, 2, 3].map((n) => [`Kegiatan ${n}`, '200', '150', String(3 + n)]);
  expect(temuan(['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ...baris)).toEqual([]);
});

// Hand: 45 / 50 = 90, 63 / 60 = 105, (2 × 40 − 44) / 40 = 90: two rows changed places, the third is lower-is-better.
it('rows that changed places still show the rule of their column', () => {
  const isi = (a: string, b: string) => [
    ['1', 'A', '60', '63', a],
    ['2', 'B', '52', '57', b],
    ['3', 'Angka kemiskinan', '40', '44', '90,00'],
  ];
  // 57 / 52 = 109,62.
  expect(temuan(KEPALA, ...isi('105,00', '109,62')).filter(([, t]) => t === 'galat')).toEqual([]);
  expect(temuan(KEPALA, ...isi('109,62', '105,00')).filter(([, t]) => t === 'galat')).toEqual([
    ['E2', 'galat', '105,00'],
    ['E3', 'galat', '109,62'],
  ]);
});

it('rows of a long column that follow nothing are not held against each other', () => {
  const isi = Array.from({ length: 60 }, (_, i) => [`${i + 1}`, 'A', `${i + 7}`, `${i + 9}`, `${i + 200},55`]);
  expect(temuan(KEPALA, ...isi).filter(([, t]) => t === 'galat')).toEqual([]);
});

it('one row of many that fits by chance shows no rule: a ranking of offices by performance beside their budgets', () => {
  // Hand: 87,23 is row 2's own serapan (8.723 of 10.000), and no other capaian is one of its row.
  const isi = ['95,10', '87,23', '86,40', '85,77', '84,91', '83,12', '82,55'].map((c, i) => [
    `Dinas ${i + 1}`,
    c,
    '10.000.000.000',
    `8.${700 + i * 23}.000.000`,
  ]);
  const kepala = ['Perangkat Daerah', 'Capaian (%)', 'Pagu', 'Realisasi Anggaran'];
  expect(periksaTabel([{ baris: [kepala, ...isi] }]).temuan).toEqual([]);
});

// Hand: 3 ÷ 24,47 = 12,26 %, and with 2,47 121,46 %; 5 ÷ 3,94 = 126,90 %; 1.283 ÷ 1.225 = 104,73 %; 1.572 ÷ 1.057 = 148,72 %; 71 ÷ 70 = 101,43 %.
describe('an achievement on the limit of its column whose row gives less', () => {
  const baris = (catatan: string[][]) => [
    KEPALA,
    ['1', 'Persentase kawasan kumuh *)', '3,00', '24,47', '110,00'],
    ['2', 'Jumlah sertifikat', '1.225', '1.283', '104,73'],
    ['3', 'Tingkat pengangguran *)', '5,00', '3,94', '110,00'],
    ['4', 'Jumlah rumah layak huni', '1.057', '1.572', '110,00'],
    ['5', 'Panjang jalan', '70', '71', '101,43'],
    ...catatan,
  ];
  it('is not the one to blame: any target or realisasi that gives more would print it', () => {
    const { temuan } = periksaTabel([
      { baris: baris([['*) Capaian = Target / Realisasi x 100%'], ['Catatan: capaian di atas 110% dihitung 110%']]) },
    ]);
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya, t.tingkat])).toEqual([['E2', null, 'peringatan']]);
  });
});
