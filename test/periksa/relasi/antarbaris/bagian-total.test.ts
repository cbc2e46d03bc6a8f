import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/index.js';

const galat = (baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => t.lokasi.sel);

// By hand: −671 ÷ 5.166 = −12,99 %, −156 ÷ 5.166 = −3,02 %, 6.863 ÷ 5.166 = 132,85 %, −870 ÷ 5.166 = −16,84 %; −671 − 156 + 6.863 − 870 = 5.166.
describe('shares of a whole that is not called total', () => {
  const sisa = (persen: string, terakhir = false) => {
    const isi = [
      ['2', 'Pelampauan PAD', '-671', '-12,99%'],
      ['3', 'Pelampauan transfer', '-156', persen],
      ['4', 'Penghematan belanja', '6.863', '132,85%'],
      ['5', 'Pembiayaan', '-870', '-16,84%'],
    ];
    const utuh = ['1', 'Sisa lebih perhitungan', '5.166', '100%'];
    return [['No', 'Uraian', 'Juta Rp', '% dari sisa lebih'], ...(terakhir ? [...isi, utuh] : [utuh, ...isi])];
  };
  it('the first row', () => {
    expect(galat(sisa('-3,02%'))).toEqual([]);
    expect(galat(sisa('-9,02%'))).toEqual(['D4']);
  });
  it('the last row', () => {
    expect(galat(sisa('-3,02%', true))).toEqual([]);
    expect(galat(sisa('-9,02%', true))).toEqual(['D3']);
  });
});

// By hand: of 54 people 1 is 1,85 %, 10 are 18,52 %, 2 are 3,70 %, 41 are 75,93 %: 2 + 19 + 4 + 76 = 101; 3 + 19 + 5 + 73 = 100.
describe('shares that add up to the hundred of the total', () => {
  const pegawai = (...persen: string[]) => [
    ['Pendidikan', 'Jumlah', 'Persentase'],
    ...['S-2', 'S-1', 'D-3', 'SMA'].map((n, i) => [n, `${[1, 10, 2, 41][i]} orang`, persen[i] as string]),
    ['Jumlah', '54 orang', '100'],
  ];
  it('are shares though one row alone shows it', () => {
    expect(galat(pegawai('3', '19', '5', '73'))).toEqual(expect.arrayContaining(['C2', 'C4', 'C5']));
  });
  it('say nothing where none does, or where they do not add up', () => {
    expect(galat(pegawai('20', '30', '40', '10'))).toEqual([]);
    expect(galat(pegawai('30', '19', '45', '50'))).toEqual([]);
  });
});

// Weights add up to a hundred whatever they are of. By hand: 16 × 2,7941 = 44,71, 17 × 1,00 = 17,00, 9 × 1,3333 = 12,00, 58 × 0,4189 = 24,30; that
// 17,00 of 98,00 is 17 % is an accident.
describe('weights of indicators', () => {
  it('are no shares of what was weighted with them', () => {
    expect(
      galat([
        ['No', 'Indikator', 'Bobot', 'Target', 'Realisasi', 'Capaian (%)', 'Nilai Tertimbang'],
        ['1', 'Indikator 1', '16', '34', '95', '279,41', '44,71'],
        ['2', 'Indikator 2', '17', '15', '15', '100,00', '17,00'],
        ['3', 'Indikator 3', '9', '27', '36', '133,33', '12,00'],
        ['4', 'Indikator 4', '58', '74', '31', '41,89', '24,30'],
        ['', 'Jumlah', '100', '', '', '', '98,00'],
      ]),
    ).toEqual([]);
  });
});

// By hand: 19 ÷ 98 = 19,4 % meets one count by chance.
it('counts that come to a hundred are no shares', () => {
  const isi = ['30', '19', '41', '10'].map((n, i) => [`Desa ${i + 1}`, n, ['40', '19', '24', '15'][i] as string]);
  expect(galat([['Desa', 'Rumah', 'Sumur'], ...isi, ['Jumlah', '100', '98']])).toEqual([]);
});

// By hand: 122 + 338 + 258 + 604 + 86 + 431 + 195 + 515 + 279 + 144 = 2.972, of which they are 4, 11, 9, 20, 3, 15, 7, 17, 9 and 5 %; of the other
// column, 120 + 340 + 255 + 610 + 85 + 430 + 190 + 520 + 275 + 145 = 2.970, they would be 4, 11, 9, 21, 3, 14, 6, 18, 9 and 5.
describe('shares of a total that is printed wrong, beside a column that is nearly the same', () => {
  const DASAR = ['122', '338', '258', '604', '86', '431', '195', '515', '279', '144'];
  const MIRIP = ['120', '340', '255', '610', '85', '430', '190', '520', '275', '145'];
  const BAGIAN = ['4', '11', '9', '20', '3', '15', '7', '17', '9', '5'];
  const isi = (susun: (dasar: string, mirip: string, bagian: string) => string[]) =>
    DASAR.map((d, i) => [`Layanan ${i + 1}`, ...susun(d, MIRIP[i] as string, BAGIAN[i] as string)]);
  const juta = (n: string): string => `${n}.000.000`;

  it.each([
    ['2.972', []],
    ['2.792', ['C12']],
  ])('targets and results, %s', (total, kena) =>
    expect(
      galat([
        ['Layanan', 'Target', 'Realisasi', 'Proporsi (%)'],
        ...isi((d, m, b) => [m, d, b]),
        ['JUMLAH', '2.970', total, '100'],
      ]),
    ).toEqual(kena),
  );
  it.each([
    ['2.972', []],
    ['2.792', ['B12']],
    ['3.972', ['B12']],
  ])('amounts, the share between them, %s', (total, kena) =>
    expect(
      galat([
        ['Layanan', 'Pagu Perubahan', 'Kontribusi (%)', 'Pagu Murni'],
        ...isi((d, m, b) => [juta(d), b, juta(m)]),
        ['JUMLAH', juta(total), '100', juta('2.970')],
      ]),
    ).toEqual(kena),
  );
  it.each([
    ['2.972', []],
    ['2.792', ['D12']],
    ['3.972', ['D12']],
  ])('years, the share first, %s', (total, kena) =>
    expect(
      galat([
        ['Layanan', '% dari jumlah', 'Pegawai 2022', 'Pegawai 2023'],
        ...isi((d, m, b) => [b, m, d]),
        ['TOTAL', '100', '2.970', total],
      ]),
    ).toEqual(kena),
  );
});
