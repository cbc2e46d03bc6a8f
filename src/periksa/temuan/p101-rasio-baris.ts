import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A percentage (or remainder, or ratio) that does not follow from its own row. */
export const p101 = jenisTemuan({
  kode: 'P101',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Cocokkan {sel} dengan dokumen sumbernya; bila angkanya benar, periksa {terkait}.',
  en: {
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compare {sel} with its source; if the figure is right, check {terkait}.',
  },
});

/** What the catalogue says of {@link p101} besides. */
export const p101Lengkap = lengkapiTemuan(p101, {
  nama: 'Angka tidak mengikuti barisnya',
  en: { nama: 'Figure does not follow from its row' },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['Program A', '200', '150', '57,00'],
    ['Program B', '400', '100', '25,00'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['Program A', '200', '150', '75,00'],
    ['Program B', '400', '100', '25,00'],
  ],
  batas:
    'Diam bila angka tercetak cocok sesudah pembulatan biasa atau pemotongan, atau bila masukannya tercetak dibulatkan dan selangnya memuat angka itu.',
});
