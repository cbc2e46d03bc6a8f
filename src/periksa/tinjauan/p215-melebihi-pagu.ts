import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** More spent than the budget allows, or spent without a budget (F15). */
export const p215 = jenisTemuan({
  kode: 'P215',
  tingkat: 'peringatan',
  pesan: '{sel}: realisasi {tercetak} melebihi pagu {pagu}.',
  saran: 'Periksa apakah pagunya sudah pagu perubahan, atau salah satu angka salah ketik.',
  en: {
    pesan: '{sel}: spending of {tercetak} is above the budget {pagu}.',
    saran: 'Check whether the budget is the amended one, or one of the figures is mistyped.',
  },
});

/** What the catalogue says of {@link p215} besides. */
export const p215Lengkap = lengkapiTemuan(p215, {
  nama: 'Realisasi anggaran melebihi pagu',
  en: { nama: 'Spending above the budget' },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '1.000.000', '1.200.000', '120,00'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '1.000.000', '900.000', '90,00'],
  ],
  batas:
    'Diam bila pagu atau realisasinya kosong, pada pendapatan, dan pada target yang tidak menyebut anggaran, kecuali barisnya belanja, program atau kegiatan.',
});
