import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A total that is not the sum of its rows. */
export const p102 = jenisTemuan({
  kode: 'P102',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Jumlahkan ulang {terkait}; bila jumlahnya benar, ada rincian yang salah atau terlewat.',
  en: {
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Add up {terkait} again; if the total is right, a row is wrong or missing.',
  },
});

/** What the catalogue says of {@link p102} besides. */
export const p102Lengkap = lengkapiTemuan(p102, {
  nama: 'Jumlah tidak sama dengan rinciannya',
  en: { nama: 'Total differs from its rows' },
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
