import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** Numbers typed as text, which functions over ranges skip. */
export const p510 = jenisTemuan({
  kode: 'P510',
  tingkat: 'galat',
  pesan:
    '{teks} tersimpan sebagai teks, jadi {rumus} di {sel} melewatkannya; tercetak {tercetak}, dengan angka itu {semestinya}.',
  saran: 'Ubah {teks} menjadi angka (Data, Text to Columns, Finish), lalu hitung ulang.',
  en: {
    pesan: '{teks} is stored as text, so {rumus} in {sel} skips it; prints {tercetak}, with it {semestinya}.',
    saran: 'Turn {teks} into a number (Data, Text to Columns, Finish) and recalculate.',
  },
});

/** What the catalogue says of {@link p510} besides. */
export const p510Lengkap = lengkapiTemuan(p510, {
  bukti: 'rumus-sel',
  nama: 'Angka tersimpan sebagai teks, tidak ikut dijumlahkan',
  en: { nama: 'Number stored as text is not summed' },
  salah: [
    ['Program', 'Pagu'],
    ['A', '100'],
    ['B', "'250"],
    ['C', '320'],
    ['Jumlah', '=SUM(B2:B4)'],
  ],
  benar: [
    ['Program', 'Pagu'],
    ['A', '100'],
    ['B', '250'],
    ['C', '320'],
    ['Jumlah', '=SUM(B2:B4)'],
  ],
  batas: 'Hanya teks yang terbaca sebagai satu angka, di baris isi tabel.',
});
