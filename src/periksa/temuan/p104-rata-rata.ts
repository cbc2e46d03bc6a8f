import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A mean that is not the mean of its rows. */
export const p104 = jenisTemuan({
  kode: 'P104',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, seharusnya {semestinya}; {hitungan}.',
  saran: 'Hitung ulang rata-rata {terkait}; baris yang belum terukur tidak ikut dirata-rata.',
  en: {
    pesan: '{sel}: printed {tercetak}, should be {semestinya}; {hitungan}.',
    saran: 'Compute the mean of {terkait} again; rows not measured yet are left out.',
  },
});

/** What the catalogue says of {@link p104} besides. */
export const p104Lengkap = lengkapiTemuan(p104, {
  nama: 'Rata-rata tidak sama dengan rata-rata barisnya',
  en: { nama: 'Mean differs from the mean of its rows' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '80', '82', '102,50'],
    ['B', '50', '45', '90,00'],
    ['Rata-rata', '', '', '69,25'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '80', '82', '102,50'],
    ['B', '50', '45', '90,00'],
    ['Rata-rata', '', '', '96,25'],
  ],
  batas:
    'Diam bila cocok dengan rasio jumlahnya, atau bila angka barisnya dibulatkan dan selang rata-ratanya memuat angka tercetak.',
});
