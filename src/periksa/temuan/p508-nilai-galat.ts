import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A cell that shows #DIV/0!, #REF! and the like. */
export const p508 = jenisTemuan({
  kode: 'P508',
  tingkat: 'galat',
  pesan: '{sel}: menampilkan {tercetak} dari {rumus}.',
  saran: 'Perbaiki {sumber}; bila penyebutnya memang kosong, cetak "-" dengan keterangan.',
  en: {
    pesan: '{sel}: shows {tercetak} from {rumus}.',
    saran: 'Repair {sumber}; where the denominator is blank on purpose, print "-" with a note.',
  },
});

/** What the catalogue says of {@link p508} besides. */
export const p508Lengkap = lengkapiTemuan(p508, {
  bukti: 'rumus-sel',
  nama: 'Sel menampilkan nilai galat',
  en: { nama: 'Cell shows an error value' },
  salah: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '0', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '200', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
  ],
  batas: 'Hanya di sel tempat galat itu mulai; sel yang mewarisinya disebut sebagai terkait.',
});
