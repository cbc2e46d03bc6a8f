import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** Performance printed without the target and result behind it (F17). */
export const p217 = jenisTemuan({
  kode: 'P217',
  tingkat: 'peringatan',
  pesan: '{sel}: capaian {tercetak} tercetak, tetapi target atau realisasinya kosong.',
  saran: 'Isi target dan realisasinya, atau kosongkan capaiannya.',
  en: {
    pesan: '{sel}: a performance of {tercetak} is printed, but its target or result is blank.',
    saran: 'Fill in target and result, or leave the performance blank.',
  },
});

/** What the catalogue says of {@link p217} besides. */
export const p217Lengkap = lengkapiTemuan(p217, {
  nama: 'Capaian tanpa target dan realisasi',
  en: { nama: 'Performance without its figures' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '-', '-', '100'],
    ['B', '10', '9', '90'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '-', '-', '-'],
    ['B', '10', '9', '90'],
  ],
  batas: 'Hanya bila tabelnya punya kolom target dan realisasi untuk capaian itu.',
});
