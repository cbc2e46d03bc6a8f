import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A formula that cuts off or rounds one way, with a figure that differs from the rounded one. */
export const p505 = jenisTemuan({
  kode: 'P505',
  tingkat: 'peringatan',
  pesan: '{sel}: {rumus} memberi {tercetak}; dibulatkan biasa {semestinya}.',
  saran: 'Ganti {fungsi} dengan ROUND pada {sel}, kecuali pedomannya menyuruh memotong.',
  en: {
    pesan: '{sel}: {rumus} gives {tercetak}; rounded half up {semestinya}.',
    saran: 'Replace {fungsi} by ROUND in {sel}, unless the guideline says to cut off.',
  },
});

/** What the catalogue says of {@link p505} besides. */
export const p505Lengkap = lengkapiTemuan(p505, {
  bukti: 'rumus-sel',
  nama: 'Rumus memotong, bukan membulatkan',
  en: { nama: 'Formula cuts off instead of rounding' },
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
