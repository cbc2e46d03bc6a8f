import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.lokasi.sel] : []));

// Hand: 100 − 77,06 = 22,94; 100 − 84,48 = 15,52; 100 − 94,24 = 5,76; 100 − 82,71 = 17,29. Where the achievement is 100, it less the absorption
// comes to the same: that is no other rule.
const SISA = [
  ['No', 'Indikator', 'Capaian Kinerja (%)', 'Penyerapan Anggaran (%)', 'Tingkat Efisiensi'],
  ['1', '2', '3', '4', '5 = 100-4'],
  ['1', 'Dokumen', '100,00', '77,06', '22,94'],
  ['2', 'Sertifikat', '87,77', '84,48', '15,52'],
  ['3', 'Kunjungan', '81,70', '94,24', '5,76'],
  ['4', 'Pelatihan', '100,00', '82,71', '17,29'],
];
it('takes efficiency for what the rows and the formula row show', () => {
  expect(galat(...SISA)).toEqual([]);
  expect(galat(...SISA.map((b, i) => (i === 4 ? [...b.slice(0, 4), '7,56'] : b)))).toEqual(['E5']);
});

// Hand: 91 − 77 = 14; 100 − 83 = 17; 83 − 80 = 3; 96 − 88 = 8, of figures that were rounded: 14,3, 16,8, 2,6, 8,1. A single digit too many, 777 for 77.
it('finds an input beside others that are rounded', () => {
  const isi = [
    ['A', '91', '77', '14,3'],
    ['B', '100', '83', '16,8'],
    ['C', '83', '80', '2,6'],
    ['D', '96', '88', '8,1'],
  ];
  const tabel = (s: string) => [
    ['Indikator', 'Capaian Kinerja (%)', 'Penyerapan Anggaran (%)', 'Efisiensi (%)'],
    ...isi.map((b, i) => (i === 0 ? [b[0] ?? '', b[1] ?? '', s, b[3] ?? ''] : b)),
  ];
  expect(galat(...tabel('77'))).toEqual([]);
  const [t] = periksaTabel([{ baris: tabel('777') }]).temuan.filter((x) => x.tingkat === 'galat');
  expect([t?.lokasi.sel, t?.semestinya]).toEqual(['C2', '77']);
});

// Hand: 97,50 − 74,78 = 22,72; 95,00 − 96,95 = −1,95; 95,29 − 95,30 = −0,01; 107,98 − 81,54 = 26,44. The absorptions of the second and the third
// changed places; that 95,29 / 96,95 − 1 is −0,01 when it is cut off says nothing in a column of differences.
it('is one thing throughout a column', () => {
  const KEPALA = ['Indikator', 'Capaian Kinerja (%)', 'Penyerapan Anggaran (%)', 'Tingkat Efisiensi'];
  const tabel = (b: string, c: string) => [
    KEPALA,
    ['A', '97,50', '74,78', '22,72'],
    ['B', '95,00', b, '-1,95'],
    ['C', '95,29', c, '-0,01'],
    ['D', '107,98', '81,54', '26,44'],
  ];
  expect(galat(...tabel('96,95', '95,30'))).toEqual([]);
  expect(galat(...tabel('95,30', '96,95'))).toEqual(['C3', 'C4']);
});
