import { jenisTemuan } from '../temuan/jenis-temuan.js';

/** One measure printed with several values (F10). */
export const p210 = jenisTemuan({
  kode: 'P210',
  tingkat: 'peringatan',
  nama: 'Besaran yang sama tercetak dengan nilai berbeda',
  pesan: '{sel}: {nama} tercetak {tercetak}, di tempat lain {semestinya} ({terkait}).',
  saran: 'Tentukan nilai yang benar, lalu samakan di semua tempat.',
  en: {
    nama: 'One measure printed with several values',
    pesan: '{sel}: {nama} is printed {tercetak}, elsewhere {semestinya} ({terkait}).',
    saran: 'Find the right value and make all places agree.',
  },
  salah: [],
  benar: [],
  batas: 'Dipasangkan menurut nama sasaran atau indikator dan tahunnya; nama yang berubah tidak dikenali.',
});
