import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A range of a sum that counts rows twice, through a total among them or the cell itself. */
export const p503 = jenisTemuan({
  kode: 'P503',
  tingkat: 'galat',
  pesan: '{sel}: {rumus} ikut menjumlahkan {total}; tercetak {tercetak}, tanpa jumlah itu {semestinya}.',
  saran: 'Keluarkan {total} dari rentang pada {sel}, atau pakai SUBTOTAL di semua jumlah.',
  en: {
    pesan: '{sel}: {rumus} also adds up {total}; prints {tercetak}, without that total {semestinya}.',
    saran: 'Take {total} out of the range of {sel}, or use SUBTOTAL for all totals.',
  },
});

/** What the catalogue says of {@link p503} besides. */
export const p503Lengkap = lengkapiTemuan(p503, {
  bukti: 'rumus-sel',
  nama: 'Rentang jumlah memuat jumlah lain',
  en: { nama: 'Sum range includes another total' },
  salah: [
    ['Program', 'Pagu'],
    ['A', '100'],
    ['B', '250'],
    ['Subtotal', '=SUM(B2:B3)'],
    ['C', '320'],
    ['Jumlah', '=SUM(B2:B5)'],
  ],
  benar: [
    ['Program', 'Pagu'],
    ['A', '100'],
    ['B', '250'],
    ['Subtotal', '=SUM(B2:B3)'],
    ['C', '320'],
    ['Jumlah', '=B4+B5'],
  ],
  batas: 'SUBTOTAL dan rumus yang bukan jumlah semata (misalnya SUM dibagi dua) tidak dinilai.',
});
