import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** A class of the text that no printed scale has (F05). */
export const p223 = jenisTemuan({
  kode: 'P223',
  tingkat: 'peringatan',
  pesan: '{sel}: {tercetak} disebut "{predikat}", yang tidak ada di skala yang tercetak ({skala}){semestinya}.',
  saran: 'Pakai kelas dari skala yang tercetak, atau cetak skala yang dipakai.',
  en: {
    pesan: '{sel}: {tercetak} is called "{predikat}", which the printed scale ({skala}) does not have{semestinya}.',
    saran: 'Use a class of the printed scale, or print the scale that was used.',
  },
});

/** What the catalogue says of {@link p223} besides. */
export const p223Lengkap = lengkapiTemuan(p223, {
  nama: 'Predikat di luar skala yang tercetak',
  en: { nama: 'Class is not of the printed scale' },
  salah: [],
  benar: [],
  batas:
    'Hanya kata baik, cukup, kurang dan sejenisnya yang mengikuti persentase di narasi, dan hanya bila sebuah tabel skala tercetak.',
});
