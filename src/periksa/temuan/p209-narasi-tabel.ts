import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A figure of the text that differs from the table it speaks of (F09). */
export const p209 = jenisTemuan({
  kode: 'P209',
  tingkat: 'peringatan',
  pesan: '{sel}: tercetak {tercetak}, sedangkan tabel mencetak {semestinya} ({terkait}).',
  saran: 'Samakan narasi dengan tabel, atau perbaiki tabelnya bila narasinya yang benar.',
  en: {
    pesan: '{sel}: printed {tercetak}, while the table prints {semestinya} ({terkait}).',
    saran: 'Make the text agree with the table, or correct the table if the text is right.',
  },
});

/** What the catalogue says of {@link p209} besides. */
export const p209Lengkap = lengkapiTemuan(p209, {
  nama: 'Angka narasi berbeda dari tabel',
  en: { nama: 'Figure of the text differs from the table' },
  salah: [],
  benar: [],
  batas:
    'Bagian narasi dipasangkan dengan baris tabel menurut judulnya, kalimat kinerja menurut indikator yang disebutnya, daftar menurut kolom kebanyakan anggotanya; satu-satunya angka sebuah baris hanya bila satu salah ketik menjelaskannya.',
});
