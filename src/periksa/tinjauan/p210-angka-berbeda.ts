import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** One measure printed with several values (F10). */
export const p210 = jenisTemuan({
  kode: 'P210',
  tingkat: 'peringatan',
  pesan: '{sel}: {nama} tercetak {tercetak}, di tempat lain {semestinya} ({terkait}).',
  saran: 'Tentukan nilai yang benar, lalu samakan di semua tempat.',
  en: {
    pesan: '{sel}: {nama} is printed {tercetak}, elsewhere {semestinya} ({terkait}).',
    saran: 'Find the right value and make all places agree.',
  },
});

/** What the catalogue says of {@link p210} besides. */
export const p210Lengkap = lengkapiTemuan(p210, {
  nama: 'Besaran yang sama tercetak dengan nilai berbeda',
  en: { nama: 'One measure printed with several values' },
  salah: [],
  benar: [],
  batas:
    'Dipasangkan menurut nama sasaran atau indikator dan tahunnya; nama yang berubah tidak dikenali. Antarberkas hanya bila kantornya sama, atau, tanpa nama kantor, bila isinya lebih banyak sama daripada berbeda.',
});
