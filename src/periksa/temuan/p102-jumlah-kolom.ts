import { jenisTemuan } from './jenis-temuan.js';

/** A total that is not the sum of its rows. */
export const p102 = jenisTemuan({
  kode: 'P102',
  tingkat: 'galat',
  nama: 'Jumlah tidak sama dengan rinciannya',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Jumlahkan ulang {terkait}; bila jumlahnya benar, ada rincian yang salah atau terlewat.',
  en: {
    nama: 'Total differs from its rows',
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Add up {terkait} again; if the total is right, a row is wrong or missing.',
  },
  salah: [
    ['Program', 'Pagu'],
    ['A', '1.000.000'],
    ['B', '2.500.000'],
    ['C', '3.200.000'],
    ['Jumlah', '6.800.000'],
  ],
  benar: [
    ['Program', 'Pagu'],
    ['A', '1.000.000'],
    ['B', '2.500.000'],
    ['C', '3.200.000'],
    ['Jumlah', '6.700.000'],
  ],
  batas:
    'Baris yang dijumlahkan ditebak dari susunan tabel; bila tidak ada kolom yang menguatkan tebakan itu, tingkatnya peringatan.',
});
