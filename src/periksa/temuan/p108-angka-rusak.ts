import { jenisTemuan } from './jenis-temuan.js';

/** A number that is not well formed. */
export const p108 = jenisTemuan({
  kode: 'P108',
  tingkat: 'galat',
  nama: 'Angka tidak tertulis dengan benar',
  pesan: '{sel}: {tercetak} tidak tertulis sebagai angka; mungkin dimaksud {semestinya}.',
  saran: 'Tulis ulang angkanya: titik tiap tiga angka, koma sebelum desimal.',
  en: {
    nama: 'Malformed number',
    pesan: '{sel}: {tercetak} is no well-formed number; perhaps {semestinya} is meant.',
    saran: 'Write the number again: dots between groups of three, a comma before decimals.',
  },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran'],
    ['A', 'Rp 6.487.5000,00', '2.000.000,00'],
    ['B', '3.000.000,00', '1.000.000,00'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran'],
    ['A', 'Rp 6.487.500,00', '2.000.000,00'],
    ['B', '3.000.000,00', '1.000.000,00'],
  ],
  batas:
    'Titik sebelum dua angka terakhir (55.675.000.00) hanya peringatan, nol berlebih di depan (000,00) hanya catatan.',
});
