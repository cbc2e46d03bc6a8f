import { jenisTemuan } from './jenis-temuan.js';

/** The printed formula (R − (R − T)) ÷ T, which is 100 for every R (F02). */
export const p110 = jenisTemuan({
  kode: 'P110',
  tingkat: 'galat',
  nama: 'Rumus tercetak selalu memberi 100',
  pesan: '{sel}: rumus {tercetak} memberi 100 untuk setiap realisasi; mungkin dimaksud {semestinya}.',
  saran:
    'Perbaiki rumusnya menjadi (Target − (Realisasi − Target)) ÷ Target × 100 %, dan pastikan tabel memakai rumus itu.',
  en: {
    nama: 'Printed formula is always 100',
    pesan: '{sel}: the formula {tercetak} gives 100 for every realisasi; perhaps {semestinya} is meant.',
    saran: 'Correct the formula and make sure that the tables use it.',
  },
  salah: [],
  benar: [],
  batas: 'Mengenali satu salah cetak itu saja, dalam LaTeX atau teks biasa.',
});
