import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A total of cells that are shown rounded but stored with more decimals, so that what is printed does not add up. */
export const p504 = jenisTemuan({
  kode: 'P504',
  tingkat: 'catatan',
  pesan:
    '{sel}: tampak {tercetak}, sedangkan angka yang tampak di {rentang} berjumlah {semestinya}; selnya hanya tampak bulat, tidak dibulatkan.',
  saran: 'Pakai ROUND pada rumus di {rentang}, atau beri keterangan bahwa selisihnya dari pembulatan.',
  en: {
    pesan:
      '{sel}: shows {tercetak}, while the figures shown in {rentang} add up to {semestinya}; the cells only look rounded.',
    saran: 'Use ROUND in the formulas of {rentang}, or say that the difference comes from rounding.',
  },
});

/** What the catalogue says of {@link p504} besides. */
export const p504Lengkap = lengkapiTemuan(p504, {
  bukti: 'rumus-sel',
  nama: 'Jumlah dari angka yang tampak dibulatkan',
  en: { nama: 'Total of figures that only look rounded' },
  salah: [],
  benar: [],
  batas: 'Hanya bila jumlah angka yang tampak memang berbeda dari total yang tampak.',
});
