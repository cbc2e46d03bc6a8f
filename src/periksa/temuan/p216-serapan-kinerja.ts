import { jenisTemuan } from './jenis-temuan.js';

/** Budget absorption under a heading of performance (F16). */
export const p216 = jenisTemuan({
  kode: 'P216',
  tingkat: 'peringatan',
  nama: 'Serapan anggaran dinamai capaian kinerja',
  pesan: '{sel}: kolom "{tercetak}" berisi serapan anggaran, bukan capaian kinerja.',
  saran: 'Namai kolomnya "Serapan (%)" atau "Realisasi Anggaran (%)".',
  en: {
    nama: 'Absorption called performance',
    pesan: '{sel}: the column "{tercetak}" holds budget absorption, not performance.',
    saran: 'Call the column "Serapan (%)".',
  },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Capaian Kinerja (%)'],
    ['A', '1.000.000', '900.000', '90,00'],
    ['B', '2.000.000', '900.000', '45,00'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Serapan (%)'],
    ['A', '1.000.000', '900.000', '90,00'],
    ['B', '2.000.000', '900.000', '45,00'],
  ],
  batas: 'Hanya bila barisnya terbukti mengikuti realisasi ÷ pagu.',
});
