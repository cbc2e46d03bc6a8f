import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** An indicator without its target or result, or without the year that it is compared with (F03). */
export const p203 = jenisTemuan({
  kode: 'P203',
  tingkat: 'peringatan',
  pesan: '{sel}: "{nama}" tidak punya {bagian}.',
  saran: 'Isi {bagian}, atau tulis di keterangan mengapa belum dapat diukur.',
  en: {
    pesan: '{sel}: "{nama}" has no {bagian}.',
    saran: 'Fill in {bagian}, or say in the remarks why it cannot be measured yet.',
  },
});

/** What the catalogue says of {@link p203} besides. */
export const p203Lengkap = lengkapiTemuan(p203, {
  nama: 'Indikator tanpa target, realisasi, atau tahun pembanding',
  en: { nama: 'Indicator without target, result, or the year to compare with' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Keterangan'],
    ['Nilai SAKIP', '65', '-', '-', ''],
    ['Nilai IKM', '80', '82', '102,5', ''],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Keterangan'],
    ['Nilai SAKIP', '65', '-', '-', 'belum dievaluasi Inspektorat'],
    ['Nilai IKM', '80', '82', '102,5', ''],
  ],
  batas:
    'Hanya tabel dengan kolom target, realisasi dan capaian tahunan; diam bila baris itu sendiri menyebut alasannya, dan bila capaiannya tercetak (itu P217).',
});
