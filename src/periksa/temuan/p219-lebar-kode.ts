import { jenisTemuan } from './jenis-temuan.js';

/** Codes of sub-kegiatan written the way another year's nomenclature does (F19). */
export const p219 = jenisTemuan({
  kode: 'P219',
  tingkat: 'peringatan',
  nama: 'Lebar kode sub kegiatan tidak sesuai tahunnya',
  pesan: '{sel}: kode {tercetak} di tabel tahun {tahun} ({banyak} kode): bagian sub kegiatannya {lebar} angka.',
  saran: 'Pakai kode menurut pemutakhiran nomenklatur yang berlaku untuk tahun itu.',
  en: {
    nama: 'Width of the sub-activity code does not fit its year',
    pesan: '{sel}: code {tercetak} in a table of {tahun} ({banyak} codes): its sub-activity part has {lebar} digits.',
    saran: 'Use the codes of the nomenclature in force for that year.',
  },
  salah: [
    ['Kode', 'Sub Kegiatan', 'Pagu 2022', 'Realisasi Anggaran 2022'],
    ['7.01.01.2.01.0001', 'Dokumen Perencanaan', '4.643.400', '4.600.000'],
  ],
  benar: [
    ['Kode', 'Sub Kegiatan', 'Pagu 2022', 'Realisasi Anggaran 2022'],
    ['7.01.01.2.01.01', 'Dokumen Perencanaan', '4.643.400', '4.600.000'],
  ],
  batas:
    'Dua angka sampai Kepmendagri 050-5889/2021, empat angka sejak 900.1.15.5-1317/2023: diam untuk tahun 2023, dan bila tabelnya tidak menyebut satu tahun.',
});
