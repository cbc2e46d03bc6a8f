import { jenisTemuan } from './jenis-temuan.js';

/** A numbering row or heading that gives another formula than the rows follow (F02). */
export const p224 = jenisTemuan({
  kode: 'P224',
  tingkat: 'catatan',
  nama: 'Rumus di kepala tabel tidak sesuai dengan isinya',
  pesan: '{sel}: kepala tabel menyebut {tercetak}, tetapi hanya {cocok} dari {banyak} baris mengikutinya{aturan}.',
  saran: 'Perbaiki rumusnya agar menunjuk kolom yang benar, atau hitung ulang kolomnya.',
  en: {
    nama: 'Formula in the heading does not fit its column',
    pesan: '{sel}: the heading says {tercetak}, but only {cocok} of {banyak} rows follow it{aturan}.',
    saran: 'Correct the formula so that it names the right columns, or compute the column again.',
  },
  salah: [
    ['No', 'Program', 'Pagu', 'Realisasi', '%'],
    ['1', '2', '3', '4', '5 = 3 : 4'],
    ['1', 'A', '200.000.000', '150.000.000', '75,00'],
    ['2', 'B', '400.000.000', '100.000.000', '25,00'],
  ],
  benar: [
    ['No', 'Program', 'Pagu', 'Realisasi', '%'],
    ['1', '2', '3', '4', '5 = 4 : 3'],
    ['1', 'A', '200.000.000', '150.000.000', '75,00'],
    ['2', 'B', '400.000.000', '100.000.000', '25,00'],
  ],
  batas:
    'Hanya rumus dengan empat operasi dan kurung atas nomor kolom, paling panjang 60 huruf; "× 100" boleh tidak ditulis. Diam bila sedikitnya separuh baris mengikutinya atau hanya satu baris dapat dihitung.',
});
