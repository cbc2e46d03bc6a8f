import { jenisTemuan } from './jenis-temuan.js';

/** Quarter targets that neither add up to the annual target nor end at it (F12). */
export const p212 = jenisTemuan({
  kode: 'P212',
  tingkat: 'peringatan',
  nama: 'Target triwulan tidak sesuai target tahunan',
  pesan:
    '{sel}: target tahunan {tercetak}, sedangkan triwulannya {triwulan}: bukan jumlahnya, rata-ratanya, nilai akhirnya, maupun nilai tertingginya.',
  saran: 'Nyatakan jenis konsolidasinya, lalu sesuaikan target triwulan.',
  en: {
    nama: 'Quarter targets do not fit the annual target',
    pesan:
      '{sel}: the annual target is {tercetak}, the quarters are {triwulan}: neither its sum, mean, last nor highest value.',
    saran: 'State the kind of consolidation and fit the quarters to it.',
  },
  salah: [
    ['Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Nilai IKM', '84', '20', '20', '20', '25'],
  ],
  benar: [
    ['Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Nilai IKM', '85', '20', '20', '20', '25'],
  ],
  batas:
    'Membandingkan dengan target di baris yang sama, atau dengan indikator bernama sama di tabel lain yang tahunnya sama atau tidak disebut.',
});
