import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** The same amount printed with different values in two tables. */
export const p106 = jenisTemuan({
  kode: 'P106',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}, sedangkan tabel lain memberi {semestinya}; {hitungan}.',
  saran: 'Tentukan angka yang benar dari dokumen anggaran, lalu samakan {sel} dengan {terkait}.',
  en: {
    pesan: '{sel}: printed {tercetak}, while another table gives {semestinya}; {hitungan}.',
    saran: 'Find the right figure in the budget document and make {sel} agree with {terkait}.',
  },
});

/** What the catalogue says of {@link p106} besides. */
export const p106Lengkap = lengkapiTemuan(p106, {
  nama: 'Jumlah uang yang sama tercetak berbeda',
  en: { nama: 'The same amount printed differently' },
  salah: [],
  benar: [],
  batas:
    'Hanya antara tabel yang sebagian besar angkanya sama, atau jumlah seluruhnya yang berbeda kurang dari 0,1 %. Pagu rencana bertahun banyak tidak dibandingkan.',
});
