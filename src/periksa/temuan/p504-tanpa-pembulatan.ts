import { jenisTemuan } from './jenis-temuan.js';

/** A total of cells that are shown rounded but stored with more decimals, so that what is printed does not add up. */
export const p504 = jenisTemuan({
  kode: 'P504',
  tingkat: 'catatan',
  bukti: 'rumus-sel',
  nama: 'Jumlah dari angka yang tampak dibulatkan',
  pesan:
    '{sel}: tampak {tercetak}, sedangkan angka yang tampak di {rentang} berjumlah {semestinya}; selnya hanya tampak bulat, tidak dibulatkan.',
  saran: 'Pakai ROUND pada rumus di {rentang}, atau beri keterangan bahwa selisihnya dari pembulatan.',
  en: {
    nama: 'Total of figures that only look rounded',
    pesan:
      '{sel}: shows {tercetak}, while the figures shown in {rentang} add up to {semestinya}; the cells only look rounded.',
    saran: 'Use ROUND in the formulas of {rentang}, or say that the difference comes from rounding.',
  },
  salah: [],
  benar: [],
  batas: 'Hanya bila jumlah angka yang tampak memang berbeda dari total yang tampak.',
});
