import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const galat = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya]] : []));
const ganti = (t: Grid, baris: number, kolom: number, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (i === baris && j === kolom ? isi : s)));

// Hand: 450 − 400 = 50 (50 ÷ 400 = 12,50); 200 − 250 = −50 (−20,00); 100 − 80 = 20 (25,00); 870 − 850 = 20 (2,35), in juta.
const SEMULA = [
  ['Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)', ''],
  ['', '', '', '(Rp)', '%'],
  ['Belanja Pegawai', '400.000.000', '450.000.000', '50.000.000', '12,50'],
  ['Belanja Barang', '250.000.000', '200.000.000', '(50.000.000)', '(20,00)'],
  ['Belanja Modal', '120.000.000', '120.000.000', '-', '-'],
  ['Belanja Hibah', '80.000.000', '100.000.000', '20.000.000', '25,00'],
  ['JUMLAH', '850.000.000', '870.000.000', '20.000.000', '2,35'],
];

it('semula, menjadi, the difference and its percentage of the first', () => {
  expect(galat(SEMULA)).toEqual([]);
  expect(galat(ganti(SEMULA, 3, 4, '(2,00)'))).toEqual([['E4', '(20,00)']]);
  expect(galat(ganti(SEMULA, 6, 4, '23,5'))).toEqual([['E7', '2,35']]);
  expect(galat(ganti(SEMULA, 3, 3, '50.000.000'))).toEqual([['D4', '-50.000.000']]);
  expect(galat(ganti(SEMULA, 5, 2, '100.000.700'))).toEqual([['C6', '100.000.000']]);
  expect(galat(ganti(SEMULA, 6, 1, '580.000.000'))).toEqual([['B7', '850.000.000']]);
});

it('a dash is a change of nothing: the percentages of two rows that changed places are both named', () => {
  const tukar = ganti(ganti(SEMULA, 4, 4, '25,00'), 5, 4, '0,00');
  expect(galat(tukar)).toEqual(
    expect.arrayContaining([
      ['E5', '0,00'],
      ['E6', '25,00'],
    ]),
  );
});

it('several versions: the rows show which two the difference is of', () => {
  const tiga = SEMULA.map((b, i) => [
    b[0] ?? '',
    i === 0 ? 'DPA Murni' : (b[1] ?? ''),
    // The shift in between moves 10 juta from the first row to the second.
    ['DPA Pergeseran', '', '390.000.000', '260.000.000', '120.000.000', '80.000.000', '850.000.000'][i] ?? '',
    i === 0 ? 'DPA Perubahan' : (b[2] ?? ''),
    ...b.slice(3),
  ]);
  expect(galat(tiga)).toEqual([]);
  expect(galat(ganti(tiga, 5, 4, '2.000.000'))).toEqual([['E6', '20.000.000']]);
});

it('a column without any minus prints changes without their sign', () => {
  const tanpa = SEMULA.map((b) => b.map((s) => s.replace(/^\((\d.*)\)$/, '$1')));
  // Without signs the differences do not add up to that of the totals either.
  const isi = tanpa.slice(0, 6);
  expect(galat(isi)).toEqual([]);
  expect(galat(ganti(isi, 5, 4, '52,00'))).toEqual([['E6', '25,00']]);
});

it('years beside each other, and a target beside its realisation, are no change of a budget', () => {
  const tahun = SEMULA.map((b, i) => (i === 0 ? ['Uraian', 'Kondisi Awal', 'Realisasi', 'Sisa', ''] : b));
  expect(galat(tahun.map((b) => b.slice(0, 4)))).toEqual([]);
});
