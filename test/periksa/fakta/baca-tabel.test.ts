import { expect, it } from 'vitest';
import { bacaTabel } from '../../../src/periksa/fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../../src/periksa/fakta/fakta.js';
import { kelompokBaris } from '../../../src/periksa/fakta/subjek.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Hand: 801 / 800 = 100,125 %; 77 / 80 = 96,25 %.
const baris = (pertama: string) => [
  ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
  ['A', '800', '801', pertama],
  ['B', '80', '77', '96.25'],
];

it('a dot is a decimal sign in a column that shows it elsewhere', () => {
  expect(periksaTabel([{ baris: baris('100.125') }]).temuan).toEqual([]);
});
it('a place names sheet and page', () => {
  const { temuan } = periksaTabel([{ lembar: 'Lampiran', halaman: 3, baris: baris('10.25') }]);
  expect(temuan.map((t) => t.lokasi)).toEqual([{ lembar: 'Lampiran', halaman: 3, baris: 2, kolom: 4, sel: 'D2' }]);
});
it('what looks like a code and is none does not nest rows', () => {
  const tabel = [
    ['Kode', 'Uraian', 'Pagu'],
    ['1.2.3', 'A', '5.000.000'],
    ['1.2.3.4', 'B', '2.000.000'],
  ];
  expect(periksaTabel([{ baris: tabel }]).ringkasan.relasi).toBe(0);
});

// A total of a harvest is what a Dinas Pertanian is measured by: its number and its unit say that it closes no rows.
it('an indicator that is called a total, with a number and a unit of its own, is none', () => {
  const jenis = (satuan: string) =>
    bacaTabel(
      {
        baris: [
          ['No', 'Indikator', 'Satuan', 'Target'],
          ['1', 'Luas tanam', 'Hektare', '12.900'],
          ['2', 'Luas panen', 'Hektare', '12.500'],
          ['3', 'Total produksi padi', satuan, '82.000'],
        ],
      },
      0,
      0,
    )?.baris.map((b) => b.jenis);
  expect(jenis('Ton')).toEqual(['isi', 'isi', 'isi']);
  expect(jenis('')).toEqual(['isi', 'isi', 'total']);
});

it('rows under a merged cell are a group, unless one of them has no name of its own', () => {
  const kelompok = (akhir: string) =>
    kelompokBaris(
      bacaTabel(
        {
          baris: [
            ['Bidang', 'Kegiatan', 'Pagu'],
            ['Ekonomi', 'Pasar', '1.000.000'],
            ['', akhir, '2.000.000'],
          ],
        },
        0,
        0,
      ) as TabelTerbaca,
    ).map((g) => [g.nama, g.baris.length]);
  expect(kelompok('Jalan')).toEqual([['Ekonomi', 2]]);
  expect(kelompok('')).toEqual([]);
});
