import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** The percentage of a total row that does not follow from the totals. */
export const p105 = jenisTemuan({
  kode: 'P105',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Hitung persentase total dari jumlah pagu dan jumlah realisasi ({terkait}), jangan dari persentase barisnya.',
  en: {
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compute the percentage of a total from the totals ({terkait}), not from the percentages of the rows.',
  },
});

/** What the catalogue says of {@link p105} besides. */
export const p105Lengkap = lengkapiTemuan(p105, {
  nama: 'Persentase total tidak mengikuti jumlahnya',
  en: { nama: 'Percentage of a total does not follow from the totals' },
  salah: [
    ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '1.000.000', '900.000', '90,00'],
    ['B', '9.000.000', '4.500.000', '50,00'],
    ['Jumlah', '10.000.000', '5.400.000', '70,00'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '1.000.000', '900.000', '90,00'],
    ['B', '9.000.000', '4.500.000', '50,00'],
    ['Jumlah', '10.000.000', '5.400.000', '54,00'],
  ],
  batas:
    'Rata-rata persentase yang berbeda kurang dari satu poin persen dari rasio jumlahnya hanya peringatan. Baris bernama "Rata-rata" boleh memakai keduanya.',
});
