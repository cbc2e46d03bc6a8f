import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A sum or mean of ratios in a row that holds the sums from which the ratio follows. */
export const p506 = jenisTemuan({
  kode: 'P506',
  tingkat: 'galat',
  pesan: '{sel}: {rumus} memberi {tercetak}; rasio dari jumlahnya {semestinya}.',
  saran: 'Salin rumus dari {contoh} ke {sel}, sehingga persentasenya dihitung dari jumlah di baris itu.',
  en: {
    pesan: '{sel}: {rumus} gives {tercetak}; the ratio of the totals is {semestinya}.',
    saran: 'Copy the formula of {contoh} to {sel}, so that the percentage follows from the totals of that row.',
  },
});

/** What the catalogue says of {@link p506} besides. */
export const p506Lengkap = lengkapiTemuan(p506, {
  bukti: 'rumus-sel',
  nama: 'Total persentase, bukan rasio jumlahnya',
  en: { nama: 'Total of percentages instead of the ratio of the totals' },
  salah: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '200', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
    ['C', '500', '250', '=C4/B4*100'],
    ['Jumlah', '=SUM(B2:B4)', '=SUM(C2:C4)', '=AVERAGE(D2:D4)'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '200', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
    ['C', '500', '250', '=C4/B4*100'],
    ['Jumlah', '=SUM(B2:B4)', '=SUM(C2:C4)', '=C5/B5*100'],
  ],
  batas:
    'Hanya bila masukan rumus baris itu terisi di baris total; rata-rata capaian tanpa jumlah target dan realisasi tidak dinilai.',
});
