import { jenisTemuan } from './jenis-temuan.js';

/** An indicator that was not measured, counted as reached (F20). */
export const p220 = jenisTemuan({
  kode: 'P220',
  tingkat: 'peringatan',
  nama: 'Indikator yang belum diukur diakui mencapai target',
  pesan: '{sel}: "{tercetak}", padahal {alasan}.',
  saran: 'Tulis sebagai belum dapat diukur, dan jangan hitung di antara yang mencapai target.',
  en: {
    nama: 'Unmeasured indicator counted as reached',
    pesan: '{sel}: "{tercetak}", although {alasan}.',
    saran: 'State that it cannot be measured yet, and do not count it among those that reached their target.',
  },
  salah: [],
  benar: [],
  batas:
    'Hanya kalimat yang menyebut mencapai target dan alasan belum diukur sekaligus, dan kalimat "semua sasaran … dicapai" bila tabel memuat target tanpa realisasi.',
});
