import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** No progress towards the end target although both its inputs are printed (F04). */
export const p204 = jenisTemuan({
  kode: 'P204',
  tingkat: 'peringatan',
  pesan: '{sel}: tingkat kemajuan kosong, padahal target akhir {akhir} dan realisasi {realisasi} tercetak.',
  saran: 'Hitung tingkat kemajuannya dari realisasi dan target akhir itu, menurut arah indikatornya.',
  en: {
    pesan: '{sel}: progress is blank, although the end target {akhir} and the result {realisasi} are printed.',
    saran: 'Compute the progress from that result and end target, in the direction of the indicator.',
  },
});

/** What the catalogue says of {@link p204} besides. */
export const p204Lengkap = lengkapiTemuan(p204, {
  nama: 'Tingkat kemajuan tidak dihitung',
  en: { nama: 'Progress is not computed' },
  salah: [
    ['Indikator', 'Target Akhir RPJMD', 'Realisasi Tahun 2022', 'Tingkat Kemajuan'],
    ['Nilai IKM', '85', '82', 'N/A'],
  ],
  benar: [
    ['Indikator', 'Target Akhir RPJMD', 'Realisasi Tahun 2022', 'Tingkat Kemajuan'],
    ['Nilai IKM', '85', '82', '96,47'],
  ],
  batas:
    'Hanya bila tabelnya punya kolom tingkat kemajuan, dan target akhir serta realisasi di baris itu berupa angka.',
});
