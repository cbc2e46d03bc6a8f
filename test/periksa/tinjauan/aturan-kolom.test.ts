import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Indikator', 'Target', 'Realisasi', 'Capaian'];

// Hand: 1 / 2 = 50 %.
it('performance without its figures is named; short rows state none', () => {
  const baris = [KEPALA, ['A', '2', '1', '50'], ['B', '', '', '75'], ['C']];
  expect(periksaTabel([{ baris }]).temuan.map((t) => [t.kode, t.lokasi.sel])).toEqual([['P217', 'D3']]);
});
it('figures with a zero before them, or that cannot be read but in one way, are named', () => {
  // Hand: 1.234,56 / 10 = 12.345,6 %.
  const baris = [
    KEPALA,
    ['A', '0123', '123', '100'],
    ['B', '10', '1.234.56', '12.345,6'],
    ['C', '1', '01.02.2022', ''],
  ];
  const rusak = periksaTabel([{ baris }]).temuan.filter((t) => t.kode === 'P108');
  expect(rusak.map((t) => [t.lokasi.sel, t.tingkat])).toEqual([
    ['B2', 'catatan'],
    ['C3', 'peringatan'],
  ]);
});

it('rows below the indicators that count them are none', () => {
  // By hand: 1 of 2 is 50 %; 82/80 = 102,5, 63/70 = 90.
  const baris = [
    KEPALA,
    ['IKM', '80', '82', '102,5'],
    ['Nilai AKIP', '70', '63', '90'],
    ['Jumlah indikator', '', '', '2'],
    ['Indikator yang tercapai', '', '', '1'],
    ['Persentase tercapai', '', '', '50,00'],
  ];
  const kode = (b: string[][]) => periksaTabel([{ baris: b }]).temuan.map((t) => `${t.kode} ${t.lokasi.sel}`);
  expect(kode(baris)).toEqual([]);
  // Above another indicator it is one itself, without its figures.
  expect(kode([...baris.slice(0, 2), ['Jumlah indikator SPM terpenuhi', '', '', '100'], ...baris.slice(2, 3)])).toEqual(
    ['P217 D3'],
  );
});
