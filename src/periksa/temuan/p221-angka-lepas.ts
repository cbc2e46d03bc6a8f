import { jenisTemuan } from './jenis-temuan.js';

/** An amount in the text that no table prints (F09). */
export const p221 = jenisTemuan({
  kode: 'P221',
  tingkat: 'peringatan',
  nama: 'Angka narasi tidak ada di tabel mana pun',
  pesan: '{sel}: {tercetak} tidak ada di tabel mana pun dan tidak dapat dihitung dari kalimatnya.',
  saran: 'Mungkin angka tahun lain atau naskah lama; cocokkan dengan tabel.',
  en: {
    nama: 'Amount of the text is in no table',
    pesan: '{sel}: {tercetak} is in no table and does not follow from its sentence.',
    saran: 'It may be of another year or an earlier draft; compare with the tables.',
  },
  salah: [],
  benar: [],
  batas: 'Hanya pagu, realisasi dan sisa dalam rupiah, bila laporan memuat tabel anggaran.',
});
