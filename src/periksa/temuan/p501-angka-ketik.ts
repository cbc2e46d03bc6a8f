import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A number typed by hand in a column of formulas. */
export const p501 = jenisTemuan({
  kode: 'P501',
  tingkat: 'peringatan',
  pesan:
    '{sel}: tercetak {tercetak} dan diketik, sedangkan sel lain di kolom itu berumus; rumusnya memberi {semestinya}.',
  saran: 'Salin rumus dari {contoh} ke {sel}, atau beri keterangan mengapa angkanya diketik.',
  en: {
    pesan:
      '{sel}: prints {tercetak} and was typed, while the other cells of the column hold a formula, which gives {semestinya}.',
    saran: 'Copy the formula of {contoh} to {sel}, or say why the figure was typed.',
  },
});

/** What the catalogue says of {@link p501} besides. */
export const p501Lengkap = lengkapiTemuan(p501, {
  bukti: 'rumus-sel',
  nama: 'Angka diketik di antara rumus',
  en: { nama: 'Typed number among formulas' },
  salah: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '200', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
    ['C', '500', '250', '57'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '200', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
    ['C', '500', '250', '=C4/B4*100'],
  ],
  batas:
    'Hanya bila paling sedikit dua baris memakai rumus baris yang sama dan lebih banyak daripada yang diketik, dan masukan rumusnya terisi. Bila angkanya sama dengan hasil rumus, tingkatnya catatan.',
});
