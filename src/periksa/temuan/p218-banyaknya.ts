import { jenisTemuan } from './jenis-temuan.js';

/** A count of the text that the tables do not bear out (F18). */
export const p218 = jenisTemuan({
  kode: 'P218',
  tingkat: 'peringatan',
  nama: 'Banyaknya di narasi berbeda dari tabel',
  pesan:
    '{sel}: tertulis "{tercetak}", sedangkan tabel memuat {luar} {jenisLuar} dengan {semestinya} {jenisDalam} ({terkait}).',
  saran: 'Samakan jumlahnya dengan tabel, atau lengkapi tabelnya.',
  en: {
    nama: 'Count of the text differs from the tables',
    pesan:
      '{sel}: "{tercetak}" is written, while the table has {luar} {jenisLuar} with {semestinya} {jenisDalam} ({terkait}).',
    saran: 'Make the count agree with the table, or complete the table.',
  },
  salah: [],
  benar: [],
  batas:
    'Sasaran dengan indikator, dan program dengan sub kegiatan. Hanya bila banyaknya sasaran atau program sama dengan tabel, dan tidak satu tabel pun memuat jumlah yang tertulis: angka sebagian (per tujuan) tidak ditegur.',
});
