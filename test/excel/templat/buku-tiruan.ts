import { susunSel } from '../../../src/excel/isi-sel.js';
import type { BukuKerja, SelExcel } from '../../../src/excel/lembar.js';
import { Penampil } from '../../../src/excel/tampil/penampil.js';

/** A cell by hand: a number, a text, a formula with what it shows, a number in percent format, or one shown as a time or a date. */
export type Sel =
  | number
  | string
  | null
  | { readonly rumus: string; readonly teks?: string }
  | { readonly persen: string }
  | { readonly waktu: string }
  /** A number under a number format, from a formula or typed. */
  | { readonly simpan: number; readonly format?: string; readonly hitung?: string };

const sel = (isi: Sel): SelExcel => {
  if (isi === null) return { teks: '', angka: null, rumus: null };
  if (typeof isi === 'number') return { teks: String(isi).replace('.', ','), angka: String(isi), rumus: null };
  if (typeof isi === 'string') return { teks: isi, angka: null, rumus: null };
  if ('waktu' in isi) return { teks: isi.waktu, angka: null, rumus: null, tanggal: true };
  if ('persen' in isi) return { teks: '82,50%', angka: isi.persen, rumus: null };
  if ('simpan' in isi) return susunSel(isi.simpan, isi.format ?? 'General', isi.hitung ?? null, new Penampil());
  return { teks: isi.teks ?? '', angka: null, rumus: isi.rumus };
};

/** A workbook by hand: rows of cells by sheet. */
export function bukuTiruan(lembar: Readonly<Record<string, readonly (readonly Sel[])[]>>): BukuKerja {
  return {
    lembar: Object.entries(lembar).map(([nama, baris]) => ({
      nama,
      tersembunyi: false,
      sel: baris.map((b) => b.map(sel)),
      gabungan: [],
      barisTersembunyi: [],
      kolomTersembunyi: [],
    })),
    nama: [],
    catatan: [],
  };
}

const KEPALA_KINERJA = [
  'Jenis',
  'Kode',
  'Uraian',
  'Kode induk',
  'Satuan',
  'Polarisasi',
  'Target 2024',
  'Realisasi 2024',
];
const KEPALA_ANGGARAN = ['Kode', 'Nama', 'Pagu 2024', 'Realisasi 2024'];

/** A small report: one tujuan, one sasaran, one indicator, one budget line. */
export const LAPORAN_KECIL = {
  Identitas: [
    ['Nama instansi', 'Kecamatan Contoh'],
    ['Tahun laporan', 2024],
  ] as Sel[][],
  Kinerja: [
    KEPALA_KINERJA,
    ['Tujuan', 'T1', 'Pelayanan'],
    ['Sasaran', 'S1', 'Kepuasan', 'T1'],
    ['Indikator sasaran', 'IK1', 'IKM', 'S1', 'nilai', 'maximize', 80, 82],
  ] as Sel[][],
  Anggaran: [
    KEPALA_ANGGARAN,
    ['7.01.01', 'Program'],
    ['7.01.01.2.01', 'Kegiatan'],
    ['7.01.01.2.01.0001', 'Sub', 1000, 900],
  ] as Sel[][],
};
