import { jenisTemuan } from './jenis-temuan.js';

/** A formula that cuts off or rounds one way, with a figure that differs from the rounded one. */
export const p505 = jenisTemuan({
  kode: 'P505',
  tingkat: 'peringatan',
  bukti: 'rumus-sel',
  nama: 'Rumus memotong, bukan membulatkan',
  pesan: '{sel}: {rumus} memberi {tercetak}; dibulatkan biasa {semestinya}.',
  saran: 'Ganti {fungsi} dengan ROUND pada {sel}, kecuali pedomannya menyuruh memotong.',
  en: {
    nama: 'Formula cuts off instead of rounding',
    pesan: '{sel}: {rumus} gives {tercetak}; rounded half up {semestinya}.',
    saran: 'Replace {fungsi} by ROUND in {sel}, unless the guideline says to cut off.',
  },
  salah: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '300', '200', '=ROUNDDOWN(C2/B2*100,2)'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '300', '200', '=ROUND(C2/B2*100,2)'],
  ],
  batas: 'TRUNC, ROUNDDOWN, ROUNDUP dan INT; diam bila hasilnya sama dengan pembulatan biasa.',
});
