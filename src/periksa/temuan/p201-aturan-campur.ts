import { jenisTemuan } from './jenis-temuan.js';

/** A row that follows another accepted rule than the rest of its column (F01). */
export const p201 = jenisTemuan({
  kode: 'P201',
  tingkat: 'peringatan',
  nama: 'Baris mengikuti aturan capaian yang lain',
  pesan: '{sel}: tercetak {tercetak}, sesuai {aturan}, sedangkan baris lain mengikuti {utama}.',
  saran: 'Pastikan arah indikatornya (makin tinggi atau makin rendah makin baik) dan pakai satu rumus untuk tiap arah.',
  en: {
    nama: 'Row follows another rule',
    pesan: '{sel}: printed {tercetak}, by {aturan}, while other rows follow {utama}.',
    saran: 'Make sure which way the indicator is better, and use one formula for each way.',
  },
  salah: [],
  benar: [],
  batas:
    'Hanya catatan bila barisnya satu-satunya yang makin rendah makin baik; diam bila namanya menunjukkan arah itu dan rumusnya sama dengan baris searah lain.',
});
