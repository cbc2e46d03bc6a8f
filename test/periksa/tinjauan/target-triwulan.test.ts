import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Sasaran', 'Indikator', 'Target', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'];
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }])
    .temuan.filter((t) => t.kode === 'P212')
    .map((t) => t.lokasi.sel);

// Hand: 1 + 2 + 3 + 4 = 10, mean 2,5, last 4: 9 is none of these.
it('quarters that fit no annual target are named; a row without one says nothing', () => {
  const satu = ['Satu', 'Jumlah dokumen', '9', '1', '2', '3', '4'];
  const dua = ['', 'Jumlah kunjungan', '', '1', '2', '3', '4'];
  expect(temuan(satu, dua)).toEqual(['C2']);
  expect(temuan(['Satu', 'Jumlah dokumen', '10', '1', '2', '3', '4'], dua)).toEqual([]);
});
it('quarters in a table of their own are held against the target elsewhere', () => {
  const sendiri = KEPALA.filter((k) => k !== 'Target');
  const baris = [
    sendiri,
    ['', 'Jumlah dokumen perencanaan', '1', '2', '3', '4'],
    ['x', 'Jumlah kunjungan kerja', '1', '2', '3', '4'],
  ];
  const acuan = [
    ['Indikator', 'Target'],
    ['Jumlah dokumen perencanaan', '9'],
    ['Jumlah kunjungan kerja', '10'],
  ];
  const hasil = periksaTabel([
    { nama: 'Rencana Aksi', baris },
    { nama: 'Perjanjian Kinerja', baris: acuan },
  ]);
  expect(hasil.temuan.filter((t) => t.kode === 'P212').map((t) => t.lokasi.sel)).toEqual(['C2']);
});

// Hand: 1 + 2 + 3 + 4 = 10: the target of 2023; 9 is that of 2022, of which this plan does not speak.
it.each([
  ['Rencana Aksi 2023', []],
  ['Rencana Aksi 2022', ['C2']],
  ['Rencana Aksi 2024', []],
  ['Rencana Aksi', []],
])('%s is held against the target of its own year', (nama, sel) => {
  const baris = [
    ['Sasaran', 'Indikator', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
    ['', 'Jumlah dokumen perencanaan', '1', '2', '3', '4'],
  ];
  const pk = (tahun: string, target: string) => ({
    nama: `Perjanjian Kinerja ${tahun}`,
    baris: [
      ['Indikator', 'Target'],
      ['Jumlah dokumen perencanaan', target],
    ],
  });
  const hasil = periksaTabel([{ nama, baris }, pk('2022', '9'), pk('2023', '10')]);
  expect(hasil.temuan.filter((t) => t.kode === 'P212').map((t) => t.lokasi.sel)).toEqual(sel);
});
