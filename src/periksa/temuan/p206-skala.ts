import { jenisTemuan } from './jenis-temuan.js';

/** A printed scale with holes, overlaps, or no class above 100 (F06). */
export const p206 = jenisTemuan({
  kode: 'P206',
  tingkat: 'peringatan',
  nama: 'Skala tidak lengkap',
  pesan: '{sel}: {masalah}.',
  saran: 'Sambungkan batas kelas, atau nyatakan apa yang berlaku di celahnya.',
  en: {
    nama: 'Scale is not complete',
    pesan: '{sel}: {masalah}.',
    saran: 'Join the bounds of the classes, or say what holds in the gap.',
  },
  salah: [
    ['Interval Nilai', 'Kriteria'],
    ['85 s/d 100 %', 'Sangat Berhasil'],
    ['75 sd < 85 %', 'Berhasil'],
    ['55 sd < 70 %', 'Cukup'],
    ['0 sd < 55 %', 'Kurang'],
  ],
  benar: [
    ['Interval Nilai', 'Kriteria'],
    ['> 100 %', 'Melebihi'],
    ['85 s/d 100 %', 'Sangat Berhasil'],
    ['70 sd < 85 %', 'Berhasil'],
    ['55 sd < 70 %', 'Cukup'],
    ['0 sd < 55 %', 'Kurang'],
  ],
  batas: 'Hanya tabel yang kolom pertamanya memuat rentang nilai pada sedikitnya tiga baris.',
});
