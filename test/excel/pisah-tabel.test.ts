import { describe, expect, it } from 'vitest';
import type { Lembar } from '../../src/excel/lembar.js';
import { pisahTabel } from '../../src/excel/pisah-tabel.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

// A sheet as people stack it: caption, table, paragraph and the next caption without a blank row, figures in merged columns.
const ISI = [
  ['Tabel 3.1 Capaian Tahun 2024'],
  ['No', 'Indikator', '', 'Target', '', 'Realisasi', '', 'Capaian (%)'],
  ['1', 'Usia Harapan Hidup', '', '72,5', '', '72,81', '', '100,43'],
  ['2', 'Nilai AKIP', '', '75', '', '76,12', '', '101,94'],
  ['Usia Harapan Hidup mencapai 72,81 tahun dari target 72,5 tahun atau 100,34%.'],
  ['Tabel 3.2 Anggaran Tahun 2024'],
  ['No', 'Program', '', 'Anggaran (Rp)', '', 'Realisasi (Rp)', '', '%'],
  ['Program Penunjang'],
  ['1', 'Kegiatan satu', '', '2.000.000', '', '1.500.000', '', '75,00'],
  ['2', 'Kegiatan dua', '', '1.000.000', '', '900.000', '', '90,00'],
];

const lembarTeks = (nama: string, isi: readonly (readonly string[])[]): Lembar => ({
  nama,
  tersembunyi: false,
  sel: isi.map((b) => b.map((teks) => ({ teks, angka: null, rumus: null }))),
  gabungan: [],
  barisTersembunyi: [],
  kolomTersembunyi: [],
});

describe('a sheet of stacked tables', () => {
  const { tabel, narasi } = pisahTabel(lembarTeks('Bab III', ISI));

  it('is parted at captions, and not at the heading of a group of rows', () => {
    expect(tabel.map((t) => [t.nama, t.asal?.baris, t.baris.length])).toEqual([
      ['Tabel 3.1', 2, 3],
      ['Tabel 3.2', 7, 4],
    ]);
    expect(narasi.map((n) => [n.baris, n.teks.slice(0, 18)])).toEqual([[5, 'Usia Harapan Hidup']]);
  });

  it('is checked across the blank columns of merged headings: 76,12 ÷ 75 = 101,49; 72,81 ÷ 72,5 = 100,43', () => {
    const { temuan } = periksaTabel({ tabel, narasi });
    expect(temuan.map((t) => [t.lokasi.sel ?? t.lokasi.baris, t.tercetak, t.semestinya])).toEqual([
      ['H4', '101,94', '101,49'],
      [5, '100,34', '100,43'],
    ]);
  });
});
