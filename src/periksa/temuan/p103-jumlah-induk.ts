import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A parent row that is not the sum of the rows below it. */
export const p103 = jenisTemuan({
  kode: 'P103',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Cocokkan {sel} dan {terkait} dengan dokumen anggaran; pastikan semua anaknya ada di tabel.',
  en: {
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compare {sel} and {terkait} with the budget document; make sure that all children are in the table.',
  },
});

/** What the catalogue says of {@link p103} besides. */
export const p103Lengkap = lengkapiTemuan(p103, {
  nama: 'Baris induk tidak sama dengan jumlah anaknya',
  en: { nama: 'Parent row differs from the sum of its children' },
  salah: [
    ['Kode', 'Uraian', 'Pagu'],
    ['7.01.01', 'Program', '9.000.000'],
    ['7.01.01.2.01', 'Kegiatan A', '3.000.000'],
    ['7.01.01.2.02', 'Kegiatan B', '5.000.000'],
    ['7.01.02', 'Program', '7.500.000'],
    ['7.01.02.2.01', 'Kegiatan C', '7.000.000'],
    ['7.01.02.2.02', 'Kegiatan D', '500.000'],
  ],
  benar: [
    ['Kode', 'Uraian', 'Pagu'],
    ['7.01.01', 'Program', '8.000.000'],
    ['7.01.01.2.01', 'Kegiatan A', '3.000.000'],
    ['7.01.01.2.02', 'Kegiatan B', '5.000.000'],
    ['7.01.02', 'Program', '7.500.000'],
    ['7.01.02.2.01', 'Kegiatan C', '7.000.000'],
    ['7.01.02.2.02', 'Kegiatan D', '500.000'],
  ],
  batas:
    'Susunan diambil dari kode, nomor bertitik, atau tata letak yang terbukti di tempat lain pada tabel itu. Anak yang tidak dicetak tidak diketahui.',
});
