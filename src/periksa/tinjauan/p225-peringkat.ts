import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** A rank that the figures of its table do not give. */
export const p225 = jenisTemuan({
  kode: 'P225',
  tingkat: 'galat',
  pesan: '{sel}: tercetak peringkat {tercetak}; menurut kolom "{kolom}" ({angka}) seharusnya {semestinya}.',
  saran: 'Urutkan kembali menurut kolom itu, lalu betulkan peringkatnya.',
  en: {
    pesan: '{sel}: printed rank {tercetak}; by the column "{kolom}" ({angka}) it should be {semestinya}.',
    saran: 'Sort by that column again and correct the rank.',
  },
});

/** What the catalogue says of {@link p225} besides. */
export const p225Lengkap = lengkapiTemuan(p225, {
  nama: 'Peringkat tidak mengikuti angkanya',
  en: { nama: 'Rank does not follow the figures' },
  salah: [
    ['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'],
    ['1', 'Dinas A', '82,10', '1'],
    ['2', 'Dinas B', '79,40', '2'],
    ['3', 'Dinas C', '75,25', '5'],
    ['4', 'Dinas D', '71,00', '4'],
    ['5', 'Dinas E', '70,85', '5'],
    ['6', 'Dinas F', '66,30', '6'],
  ],
  benar: [
    ['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'],
    ['1', 'Dinas A', '82,10', '1'],
    ['2', 'Dinas B', '79,40', '2'],
    ['3', 'Dinas C', '75,25', '3'],
    ['4', 'Dinas D', '71,00', '4'],
    ['5', 'Dinas E', '70,85', '5'],
    ['6', 'Dinas F', '66,30', '6'],
  ],
  batas:
    'Kolom berjudul peringkat, ranking, rank atau urutan, terhadap kolom angka dan arah yang diikuti hampir semua barisnya: sedikitnya empat baris lain, dan tidak lebih dari satu di antara lima baris menyimpang. Peringkat sama bagi angka sama boleh, dengan atau tanpa melompat. Tabel kecil hanya bila kolomnya persentase atau capaian: tertinggi peringkat satu. Diam bila angka kolom itu sendiri bertentangan dengan hitungannya; dua peringkat berurutan yang bertukar hanya peringatan, karena satu angka yang salah juga menukarnya.',
});
