import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/index.js';

const relasi = (baris: string[][]) => periksaTabel([{ baris }]).temuan.map((t) => [t.kode, t.lokasi.sel]);

// Hand: 31 = 16 + 15 and 27 = 14 + 11 + 2 by chance; the last column only repeats both. Then no row of ages is the sum of the rows below it.
const UMUR = [
  ['Usia', 'Laki-laki', 'Perempuan', 'Jumlah'],
  ['0–5', '27', '32', '59'],
  ['6–10', '38', '32', '70'],
  ['11–15', '37', '39', '76'],
  ['16–20', '48', '33', '81'],
  ['21–25', '45', '34', '79'],
  ['66–70', '31', '27', '58'],
  ['71–75', '16', '14', '30'],
  ['76–80', '15', '11', '26'],
  ['81–85', '', '2', '2'],
];
it.each([
  ['a row that is changed', 8, ['71–75', '16', '15', '31']],
  ['another', 9, ['76–80', '16', '11', '27']],
  ['the last', 9, ['81–85', '1', '2', '3']],
] as const)('a column of sums is no witness of its own beside its parts: %s', (_, ke, baris) => {
  expect(relasi(UMUR.map((b, i) => (i === ke - 1 ? [...baris] : b)))).toEqual([]);
});

// Hand: 407 − 63 = 344 only with the last part; 350 + 28 + 42 alone come to more than that.
it('a parent whose last part is taken off is found, though the others come to more', () => {
  const neraca = (tanah: string) => [
    ['No', 'Uraian', '2020', '2021'],
    ['A', 'ASET TETAP', '357.225.518', '376.262.345'],
    ['1', 'Tanah', tanah, '371.964.291'],
    ['2', 'Gedung', '42.907.022', '43.594.169'],
    ['3', 'Mesin', '28.323.238', '28.903.444'],
    ['4', 'Akumulasi Penyusutan', '-64.230.260', '-68.199.559'],
    ['B', 'ASET LAIN', '31.271.012', '23.376.392'],
  ];
  expect(relasi(neraca('350.225.518'))).toEqual([]);
  expect(relasi(neraca('380.225.518'))).toEqual([['P103', 'C2']]);
});
