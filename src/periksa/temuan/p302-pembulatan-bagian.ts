import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A total a unit or two off its parts, as when each was rounded on its own. */
export const p302 = jenisTemuan({
  kode: 'P302',
  tingkat: 'catatan',
  pesan: '{sel}: tercetak {tercetak}, sedangkan {hitungan}; selisihnya sebesar pembulatan.',
  saran: 'Tidak perlu diubah bila rinciannya memang dibulatkan; sebaiknya disebut dalam catatan kaki.',
  en: {
    pesan: '{sel}: printed {tercetak}, while {hitungan}; the difference is one of rounding.',
    saran: 'Nothing to change if the parts are rounded; better said in a footnote.',
  },
});

/** What the catalogue says of {@link p302} besides. */
export const p302Lengkap = lengkapiTemuan(p302, {
  nama: 'Selisih pembulatan pada jumlah',
  en: { nama: 'Rounding difference in a sum' },
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
