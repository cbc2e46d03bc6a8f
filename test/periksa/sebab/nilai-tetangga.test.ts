import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Program', 'Pagu', 'Realisasi Anggaran', '%'];
const sebab = (persen: string) =>
  periksaTabel([
    {
      baris: [
        KEPALA,
        ['A', '370.742.200', '330.232.200', '89,07'],
        ['B', '598.385.750', '597.930.750', persen],
        ['C', '200.000.000', '150.000.000', '75,00'],
      ],
    },
  ]).temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab, t.penjelasan[0]?.teks]);

// Hand: 597.930.750 ÷ 598.385.750 = 99,92 (Tabel 3.4.2 of the seed, where 99,07 stands for it under 89,07).
it.each([
  ['89,07', 'angkanya sama dengan sel D2 di sebelahnya, mungkin tersalin dari sana'],
  ['99,07', 'mirip 89,07 di D2, mungkin tersalin dari sana dengan satu angka salah ketik'],
])('%s for 99,92 came from the row above', (persen, teks) => {
  expect(sebab(persen)).toEqual([['D3', '99,92', 'nilai-tetangga', teks]]);
});
