import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['No. Rekening', 'Uraian', 'Jumlah'];
// 1.06.01.12 of a rincian APBD of 2016: 596.000 + 3.382.200 = 3.978.200; 5.570.000 + 6.930.000 = 12.500.000; both and 8.700.000 are 25.178.200.
const BARIS = [
  ['12', 'Program Perencanaan,Pengendalian dan Evaluasi Kinerja', '25178200.00'],
  ['12 . 01', 'Penyusunan Perencanaan Kinerja SKPD', '3978200.00'],
  ['12 . 01 . 5 . 2 . 1', 'Belanja Pegawai', '596000.00'],
  ['12 . 01 . 5 . 2 . 2', 'Belanja Barang dan Jasa', '3382200.00'],
  ['12 . 02', 'Penyusunan Laporan Keuangan', '12500000.00'],
  ['12 . 02 . 5 . 2 . 1', 'Belanja Pegawai', '5570000.00'],
  ['12 . 02 . 5 . 2 . 2', 'Belanja Barang dan Jasa', '6930000.00'],
  ['12 . 03', 'Pengendalian,Evaluasi dan Pelaporan Kinerja', '8700000.00'],
  ['12 . 03 . 5 . 2 . 1', 'Belanja Pegawai', '1670000.00'],
  ['12 . 03 . 5 . 2 . 2', 'Belanja Barang dan Jasa', '7030000.00'],
];
const galat = (baris: readonly (readonly string[])[], spasi: (kode: string) => string) =>
  periksaTabel([{ baris: [KEPALA, ...baris.map(([k = '', ...b]) => [spasi(`1.06 . 1.06.01 . ${k}`), ...b])] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => `${t.lokasi.sel} ${t.semestinya}`);

it.each([
  ['apart', (k: string) => k],
  ['without blanks', (k: string) => k.replaceAll(' ', '')],
  ['with a stop at the end', (k: string) => `${k}.`],
  ['with blanks behind the stops alone', (k: string) => k.replaceAll(' . ', '. ')],
])('codes whose parts stand %s nest their rows', (_, spasi) => {
  expect(galat(BARIS, spasi)).toEqual([]);
  const salah = BARIS.map((b) => (b[2] === '12500000.00' ? [b[0] ?? '', b[1] ?? '', '13500000.00'] : b));
  expect(galat(salah, spasi)).toEqual(['C6 12500000,00']);
});

it('a share of what a correction makes zero has no value to carry along', () => {
  const { tabel } = JSON.parse(readFileSync('test/korpus/nyata/092-kulonprogo-perubahan-urusan-2014.json', 'utf8'));
  const salah = tabel[0].baris.map((b: string[], i: number) =>
    i === 21 ? b.map((s, k) => (k === 2 ? '0.50' : s)) : b,
  );
  expect(() => periksaTabel([{ ...tabel[0], baris: salah }])).not.toThrow();
});
