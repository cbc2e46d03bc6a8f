import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A figure that was cut off where the report rounds. */
export const p301 = jenisTemuan({
  kode: 'P301',
  tingkat: 'catatan',
  pesan:
    '{sel}: tercetak {tercetak}; dibulatkan menjadi {semestinya} ({hitungan}). Di tempat lain laporan ini membulatkan.',
  saran: 'Pakai satu cara pembulatan di seluruh laporan.',
  en: {
    pesan: '{sel}: printed {tercetak}; rounds to {semestinya} ({hitungan}). Elsewhere this report rounds.',
    saran: 'Use one way of rounding throughout the report.',
  },
});

/** What the catalogue says of {@link p301} besides. */
export const p301Lengkap = lengkapiTemuan(p301, {
  nama: 'Angka dipotong, bukan dibulatkan',
  en: { nama: 'Figure cut off, not rounded' },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '1.200.000', '800.000', '66,66'],
    ['B', '700.000', '600.000', '85,71'],
    ['C', '600.000', '400.000', '66,67'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '1.200.000', '800.000', '66,67'],
    ['B', '700.000', '600.000', '85,71'],
    ['C', '600.000', '400.000', '66,67'],
  ],
  batas:
    'Diam bila laporan tidak pernah memakai pembulatan biasa: pemotongan yang konsisten bukan kesalahan. Nilai tepat di tengah yang turun ke genap (0,125 menjadi 0,12) juga bukan, kecuali nilai tengah lain naik ke ganjil.',
});
