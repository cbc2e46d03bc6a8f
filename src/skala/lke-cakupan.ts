import type { Skala } from './skala.js';

/** What of {@link lkeCakupan} classifies. */
export const pokokLkeCakupan = {
  id: 'lke.jawaban-a-e',
  nama: 'Jawaban LKE a–e menurut cakupan',
  gloss: 'evaluation sheet answer by coverage',
  satuan: 'persen',
  rentang: [
    { di: '(90, ∞)', kode: 'a', label: 'Lebih dari 90%' },
    { di: '(75, 90]', kode: 'b', label: 'Lebih dari 75% sampai 90%' },
    { di: '(40, 75]', kode: 'c', label: 'Lebih dari 40% sampai 75%' },
    { di: '(10, 40]', kode: 'd', label: 'Lebih dari 10% sampai 40%' },
    { di: '(-∞, 10]', kode: 'e', label: 'Sampai 10%' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'wp-eval-sakip', tempat: 'lembar kerja evaluasi', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** Answers a to e of an LKE criterion by how much of what is asked is there. */
export const lkeCakupan = {
  ...pokokLkeCakupan,
  contoh: [
    { nilai: '90', kode: 'b', asal: 'lembar kerja: > 75 sampai 90' },
    { nilai: '40.5', kode: 'c', asal: 'lembar kerja: > 40 sampai 75' },
  ],
} as const satisfies Skala;
