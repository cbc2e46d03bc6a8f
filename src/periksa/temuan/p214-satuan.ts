import { jenisTemuan } from './jenis-temuan.js';

/** Target and result in different units, or a share above the whole (F14). */
export const p214 = jenisTemuan({
  kode: 'P214',
  tingkat: 'peringatan',
  nama: 'Satuan tidak cocok dengan angkanya',
  pesan: '{sel}: {masalah}.',
  saran: 'Samakan satuan target dan realisasi, dan periksa pembilang dan penyebut persentasenya.',
  en: {
    nama: 'Unit does not fit the figure',
    pesan: '{sel}: {masalah}.',
    saran: 'Use one unit for target and result, and check what the percentage divides by.',
  },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Kasus yang ditangani', '20 Kasus', '18 Laporan', '90'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Kasus yang ditangani', '20 Kasus', '18 Kasus', '90'],
  ],
  batas:
    'Satuan dibandingkan bila tercetak di kedua sel. Di atas 100 % hanya untuk "Persentase … yang …", yang sebagian dari keseluruhan; rasio, capaian dan pertumbuhan boleh melebihi 100 %.',
});
