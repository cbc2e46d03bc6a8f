import { jenisTemuan } from './jenis-temuan.js';

/** A count in figures and in words that differ (F18). */
export const p109 = jenisTemuan({
  kode: 'P109',
  tingkat: 'galat',
  nama: 'Angka dan bilangan dalam kata berbeda',
  pesan: '{sel}: tercetak {tercetak}; angkanya {angka}, kata-katanya berarti {kata}.',
  saran: 'Tentukan mana yang benar, lalu samakan.',
  en: {
    nama: 'Figures and words differ',
    pesan: '{sel}: printed {tercetak}; the figure is {angka}, the words mean {kata}.',
    saran: 'Find out which is right and make them agree.',
  },
  salah: [],
  benar: [],
  batas: 'Hanya bilangan dalam kurung tepat sesudah angkanya; kata yang tidak terbaca dilewati.',
});
