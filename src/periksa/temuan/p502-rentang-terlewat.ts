import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A range of a sum or mean that leaves out a row of its table. */
export const p502 = jenisTemuan({
  kode: 'P502',
  tingkat: 'galat',
  pesan: '{sel}: {rumus} tidak memuat {terlewat}; tercetak {tercetak}, dengan baris itu {semestinya}.',
  saran:
    'Perluas rentang pada {sel} sampai memuat {terlewat}; baris yang disisipkan di tepi rentang tidak ikut dengan sendirinya.',
  en: {
    pesan: '{sel}: {rumus} leaves out {terlewat}; prints {tercetak}, with that row {semestinya}.',
    saran: 'Extend the range of {sel} over {terlewat}; a row inserted at its edge is not taken in by itself.',
  },
});

/** What the catalogue says of {@link p502} besides. */
export const p502Lengkap = lengkapiTemuan(p502, {
  bukti: 'rumus-sel',
  nama: 'Rentang jumlah melewatkan baris',
  en: { nama: 'Sum range misses a row' },
  salah: [
    ['Program', 'Pagu'],
    ['A', '100'],
    ['B', '250'],
    ['C', '320'],
    ['Jumlah', '=SUM(B2:B3)'],
  ],
  benar: [
    ['Program', 'Pagu'],
    ['A', '100'],
    ['B', '250'],
    ['C', '320'],
    ['Jumlah', '=SUM(B2:B4)'],
  ],
  batas:
    'Baris total, baris induk dan baris judul tidak dianggap terlewat; di tepi atas hanya bila barisnya sebentuk dengan baris pertama rentang.',
});
