import { jenisTemuan } from './jenis-temuan.js';

/** A percentage (or remainder, or ratio) that does not follow from its own row. */
export const p101 = jenisTemuan({
  kode: 'P101',
  tingkat: 'galat',
  nama: 'Angka tidak mengikuti barisnya',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Cocokkan {sel} dengan dokumen sumbernya; bila angkanya benar, periksa {terkait}.',
  en: {
    nama: 'Figure does not follow from its row',
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compare {sel} with its source; if the figure is right, check {terkait}.',
  },
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
