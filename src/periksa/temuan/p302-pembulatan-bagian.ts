import { jenisTemuan } from './jenis-temuan.js';

/** A total a unit or two off its parts, as when each was rounded on its own. */
export const p302 = jenisTemuan({
  kode: 'P302',
  tingkat: 'catatan',
  nama: 'Selisih pembulatan pada jumlah',
  pesan: '{sel}: tercetak {tercetak}, sedangkan {hitungan}; selisihnya sebesar pembulatan.',
  saran: 'Tidak perlu diubah bila rinciannya memang dibulatkan; sebaiknya disebut dalam catatan kaki.',
  en: {
    nama: 'Rounding difference in a sum',
    pesan: '{sel}: printed {tercetak}, while {hitungan}; the difference is one of rounding.',
    saran: 'Nothing to change if the parts are rounded; better said in a footnote.',
  },
  salah: [
    ['Program', 'Pagu'],
    ['A', '1.000.000'],
    ['B', '2.500.000'],
    ['C', '3.200.000'],
    ['Jumlah', '6.700.001'],
  ],
  benar: [
    ['Program', 'Pagu'],
    ['A', '1.000.000'],
    ['B', '2.500.000'],
    ['C', '3.200.000'],
    ['Jumlah', '6.700.000'],
  ],
  batas:
    'Hanya untuk jumlah di atas 100.000 yang selisihnya paling banyak setengah satuan tiap rincian (sedikitnya satu).',
});
