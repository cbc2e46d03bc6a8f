import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A figure of a sentence that does not follow from the others in it. */
export const p107 = jenisTemuan({
  kode: 'P107',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Hitung ulang kalimat itu, lalu samakan dengan tabelnya.',
  en: {
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compute the sentence again and make it agree with its table.',
  },
});

/** What the catalogue says of {@link p107} besides. */
export const p107Lengkap = lengkapiTemuan(p107, {
  nama: 'Angka kalimat tidak mengikuti kalimatnya sendiri',
  en: { nama: 'Figure of a sentence does not follow from it' },
  salah: [],
  benar: [],
  batas:
    'Hanya kalimat yang menyebut pagu, realisasi, serapan, sisa, perbandingan dengan tahun lalu, atau target, realisasi dan capaian satu indikator.',
});
