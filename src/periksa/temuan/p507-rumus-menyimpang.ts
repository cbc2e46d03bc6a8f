import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';
import { p501Lengkap } from './p501-angka-ketik.js';

/** A formula of the same shape as its neighbours that takes its inputs from another row. */
export const p507 = jenisTemuan({
  kode: 'P507',
  tingkat: 'galat',
  pesan:
    '{sel}: {rumus} menunjuk baris lain daripada sel-sel di kolom itu; tercetak {tercetak}, dengan rumus yang sama {semestinya}.',
  saran: 'Salin rumus dari {contoh} ke {sel}.',
  en: {
    pesan:
      '{sel}: {rumus} points to another row than its neighbours; prints {tercetak}, with their formula {semestinya}.',
    saran: 'Copy the formula of {contoh} to {sel}.',
  },
});

/** What the catalogue says of {@link p507} besides. */
export const p507Lengkap = lengkapiTemuan(p507, {
  bukti: 'rumus-sel',
  nama: 'Rumus menunjuk baris lain',
  en: { nama: 'Formula points to another row' },
  salah: [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['A', '200', '150', '=C2/B2*100'],
    ['B', '400', '100', '=C3/B3*100'],
    ['C', '500', '250', '=C4/B3*100'],
  ],
  benar: p501Lengkap.benar,
  batas:
    'Hanya rumus yang sebentuk dengan paling sedikit dua tetangganya; rumus dengan bentuk lain dianggap disengaja.',
});
