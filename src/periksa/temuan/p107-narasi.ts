import { jenisTemuan } from './jenis-temuan.js';

/** A figure of a sentence that does not follow from the others in it. */
export const p107 = jenisTemuan({
  kode: 'P107',
  tingkat: 'galat',
  nama: 'Angka kalimat tidak mengikuti kalimatnya sendiri',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Hitung ulang kalimat itu, lalu samakan dengan tabelnya.',
  en: {
    nama: 'Figure of a sentence does not follow from it',
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compute the sentence again and make it agree with its table.',
  },
  salah: [],
  benar: [],
  batas:
    'Hanya kalimat yang menyebut pagu, realisasi, serapan, sisa, perbandingan dengan tahun lalu, atau target, realisasi dan capaian satu indikator.',
});
