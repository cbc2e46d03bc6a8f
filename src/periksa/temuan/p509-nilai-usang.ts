import { jenisTemuan, lengkapiTemuan } from './jenis-temuan.js';

/** A stored value that is not what its formula gives on the values stored beside it. */
export const p509 = jenisTemuan({
  kode: 'P509',
  tingkat: 'galat',
  pesan: '{sel}: tersimpan {tercetak}, sedangkan {rumus} atas angka yang tersimpan memberi {semestinya}.',
  saran: 'Buka berkasnya, hitung ulang semua (Ctrl+Alt+F9 di Excel, Ctrl+Shift+F9 di LibreOffice), lalu simpan.',
  en: {
    pesan: '{sel}: stores {tercetak}, while {rumus} over the stored figures gives {semestinya}.',
    saran: 'Open the file, recalculate all of it (Ctrl+Alt+F9 in Excel, Ctrl+Shift+F9 in LibreOffice) and save.',
  },
});

/** What the catalogue says of {@link p509} besides. */
export const p509Lengkap = lengkapiTemuan(p509, {
  bukti: 'rumus-sel',
  nama: 'Nilai tersimpan tidak sesuai rumusnya',
  en: { nama: 'Stored value differs from its formula' },
  salah: [
    ['Program', 'Pagu', 'Realisasi'],
    ['A', '100', '50'],
    ['Jumlah', '=SUM(B2:B2) ⇒ 90', '=SUM(C2:C2) ⇒ 50'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi'],
    ['A', '100', '50'],
    ['Jumlah', '=SUM(B2:B2) ⇒ 100', '=SUM(C2:C2) ⇒ 50'],
  ],
  batas:
    'Hanya rumus yang dipahami di sini: empat operasi, SUM, AVERAGE, MIN, MAX, COUNT, ROUND, ROUNDDOWN, TRUNC, ABS.',
});
