import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const masalah = (...kelas: string[]) =>
  periksaTabel([{ baris: [['Interval', 'Predikat'], ...kelas.map((k, i) => [k, `Kelas ${'abcd'[i]}`])] }]).temuan.map(
    (t) => [t.kode, t.lokasi.sel, t.tercetak, /punya kelas/.test(t.pesan)],
  );

it.each([
  [['≥ 90', '75 - < 90', '50 - < 75', '< 50']],
  [['> 90', '> 75 sd 90', '> 50 sd 75', '≤ 50']],
  [['>= 90', '75 s/d < 90', '50 s.d. < 75', '<= 49']],
])('%j holds every figure, or leaves out only what lies between whole numbers', (kelas) => {
  expect(masalah(...kelas).length).toBe(kelas.includes('<= 49') ? 1 : 0);
});
it.each([
  [['88,31 - 100,00', '76,61 - 88,30', '65,00 - 76,60', '25,00 - 64,99'], []],
  // From 76,60 to 76,71 there are ten values of two decimals: 76,61 to 76,70.
  [['88,31 - 100,00', '76,71 - 88,30', '65,00 - 76,60', '25,00 - 64,99'], ['A2']],
  [['3,5324 - 4,0000', '3,0644 - 3,5323', '2,6000 - 3,0643', '1,0000 - 2,5999'], []],
])('bounds with decimals leave nothing between one and the next: %j', (kelas, celah) => {
  expect(masalah(...kelas).flatMap(([, sel, , ada]) => (ada ? [sel] : []))).toEqual(celah);
});
it('between < 75 and > 75 there is a hole', () =>
  expect(masalah('> 90', '> 75 sd 90', '> 50 sd < 75', '≤ 50')).toEqual([['P206', 'A2', '> 90', true]]));
it('a scale of which the bounds cannot be read is left alone', () => {
  expect(masalah('≥ 90', '75 - < 90', '1.2.3 - 75', '< 1.2.3')).toEqual([]);
});

// Hand: 70 to under 75 belongs to no class of the first scale; the second one gives it "Baik", which begins at 75 in the first.
it.each([
  ['Skala II', 'Skala II memberinya kelas "Baik": batas kelas itu tercetak lain di sini'],
  [undefined, 'tabel lain memberinya kelas "Baik": batas kelas itu tercetak lain di sini'],
])('a hole that another print of the scale (%s) does not have is a misprint', (nama, teks) => {
  const skala = (bawah: string) => [
    ['Interval', 'Predikat'],
    ['≥ 85', 'Sangat Baik'],
    [`${bawah} - < 85`, 'Baik'],
    ['< 70', 'Kurang'],
  ];
  const lain = nama === undefined ? { baris: skala('70') } : { nama, baris: skala('70') };
  const { temuan } = periksaTabel([{ nama: 'Skala I', baris: skala('75') }, lain]);
  expect(temuan.map((t) => [t.kode, t.penjelasan.map((p) => [p.sebab, p.teks])])).toEqual([
    ['P206', [['salah-cetak', teks]]],
  ]);
});
it('a hole that another scale of other classes fills has no cause', () => {
  const baris = (kelas: string, bawah: string) => [
    ['Interval', 'Predikat'],
    ['≥ 85', `${kelas} A`],
    [`${bawah} - < 85`, `${kelas} B`],
    ['< 70', `${kelas} C`],
  ];
  const { temuan } = periksaTabel([{ baris: baris('Mutu', '75') }, { baris: baris('Kelas', '70') }]);
  expect(temuan.map((t) => [t.kode, t.penjelasan])).toEqual([['P206', []]]);
});
it.each([
  [['0 - < 50', '50 - < 75', '75 - 100'], 'A2: tidak ada kelas di atas 100.'],
  [['75 - 100', '50 - < 75', '0 - < 50'], 'A2: tidak ada kelas di atas 100.'],
])('%j has nothing above its highest class, in whatever order', (kelas, pesan) => {
  const { temuan } = periksaTabel([
    { baris: [['Interval', 'Predikat'], ...kelas.map((k, i) => [k, `Kelas ${'abc'[i]}`])] },
  ]);
  expect(temuan.map((t) => t.pesan)).toEqual([pesan]);
});
it('classes that overlap are named', () => {
  const { temuan } = periksaTabel([
    {
      baris: [
        ['Interval', 'Predikat'],
        ['≥ 85', 'Sangat Baik'],
        ['70 - 85', 'Baik'],
        ['< 70', 'Kurang'],
      ],
    },
  ]);
  expect(temuan.map((t) => t.pesan)).toEqual(['A2: nilai di [85, 85] masuk "Baik" dan "Sangat Baik" sekaligus.']);
});
