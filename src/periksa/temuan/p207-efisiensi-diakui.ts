import { jenisTemuan } from './jenis-temuan.js';

/** Efficiency claimed while performance is below 100 (F07). */
export const p207 = jenisTemuan({
  kode: 'P207',
  tingkat: 'peringatan',
  nama: 'Efisiensi diakui padahal capaian belum 100 %',
  pesan: '{sel}: efisiensi {tercetak} % diakui, padahal rata-rata capaian kinerja {capaian} %.',
  saran: 'Sisa anggaran bukan efisiensi selama capaian kinerjanya di bawah 100 %; sebut sebagai sisa anggaran.',
  en: {
    nama: 'Efficiency claimed below 100 %',
    pesan: '{sel}: an efficiency of {tercetak} % is claimed, while the mean performance is {capaian} %.',
    saran: 'Unspent budget is no efficiency while performance is below 100 %; call it unspent budget.',
  },
  salah: [],
  benar: [],
  batas: 'Hanya pernyataan tentang seluruh anggaran, bukan tentang satu kegiatan.',
});
