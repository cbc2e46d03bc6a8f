import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** Performance far above 100, which suggests a soft target (F13). */
export const p213 = jenisTemuan({
  kode: 'P213',
  tingkat: 'peringatan',
  pesan: '{sel}: capaian {tercetak} jauh di atas 100; targetnya mungkin terlalu mudah atau salah ketik.',
  saran: 'Jelaskan penyebabnya, dan tinjau target tahun berikutnya.',
  en: {
    pesan: '{sel}: a performance of {tercetak} is far above 100; the target may be too easy or mistyped.',
    saran: 'Explain it, and review the next target.',
  },
});

/** What the catalogue says of {@link p213} besides. */
export const p213Lengkap = lengkapiTemuan(p213, {
  nama: 'Capaian jauh di atas 100',
  en: { nama: 'Performance far above 100' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '10', '25', '250'],
    ['B', '10', '9', '90'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '10', '12', '120'],
    ['B', '10', '9', '90'],
  ],
  batas:
    'Di atas 150; diam pada kolom Capaian tanpa persen yang tidak bersebelahan dengan realisasi: ia memuat hasilnya sendiri, bukan persennya.',
});
