import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** A place that a sentence gives to a row, which its table gives to another. */
export const p228 = jenisTemuan({
  kode: 'P228',
  tingkat: 'galat',
  pesan: '{sel}: tertulis "{tercetak}" untuk {nama}; menurut {terkait} seharusnya {semestinya}.',
  saran: 'Cocokkan kalimat ini dengan tabelnya.',
  en: {
    pesan: '{sel}: "{tercetak}" is written of {nama}; by {terkait} it should be {semestinya}.',
    saran: 'Make the sentence agree with its table.',
  },
});

/** What the catalogue says of {@link p228} besides. */
export const p228Lengkap = lengkapiTemuan(p228, {
  nama: 'Peringkat di kalimat berbeda dari tabelnya',
  en: { nama: 'Rank in a sentence differs from its table' },
  salah: [],
  benar: [],
  batas:
    'Kalimat yang menyebut nama satu baris dan peringkatnya ("peringkat ke-2", "urutan pertama"), atau mengatakannya tertinggi atau terendah: terhadap kolom peringkat tabel, atau terhadap urutan kolom yang angkanya disebut kalimat itu. Diam bila ada tabel yang membenarkannya, bila tabelnya bertingkat atau memuat beberapa satuan, dan bila kalimat berbicara tentang daftar yang lebih luas, tahun lain atau target.',
});
