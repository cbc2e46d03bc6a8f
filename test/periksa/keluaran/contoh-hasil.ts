import type { HasilPeriksa, Temuan } from '../../../src/periksa/temuan/temuan.js';
import type { Buku } from '../../../src/tabel/tabel.js';

/** Tabel 3.4.2 of Batu Sopang 2022 (examples/batu-sopang-2022/tercetak/tabel-3-4-2.json), its first sasaran, and a line of text. */
export const buku: Buku = {
  tabel: [
    {
      berkas: 'tercetak/tabel-3-4-2.json',
      nama: 'Tabel 3.4.2',
      baris: [
        ['NO', 'SASARAN', 'PROGRAM', 'PAGU ANGGARAN (Rp)', 'REALISASI ANGGARAN (Rp)', 'CAPAIAN (%)'],
        [
          '1',
          'Meningkatnya akuntabilitas kinerja pemerintah',
          'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
          '4.345.674.427,00',
          '3.183.857.644,00',
          '73,26',
        ],
        ['', '', 'Program Pembinaan dan Pengawasan Pemerintahan Desa', '117.362.000,00', '101.594.500,00', '86,57'],
        ['', '', '', '', 'TOTAL', '79,9'],
      ],
    },
  ],
  narasi: [
    {
      berkas: 'narasi.md',
      bagian: 'IKHTISAR',
      baris: 11,
      teks: 'Rata-rata capaian\nkinerja sasaran strategis mencapai **97,8 %** atau bermakna Baik.',
    },
  ],
};

const tempat = { berkas: 'tercetak/tabel-3-4-2.json', tabel: 'Tabel 3.4.2' };

export const temuanTotal: Temuan = {
  kode: 'P103',
  tingkat: 'galat',
  lokasi: { ...tempat, baris: 4, kolom: 6, sel: 'F4' },
  tercetak: '79,9',
  semestinya: '73,61',
  rumus: 'serapan',
  penjelasan: [
    {
      sebab: 'rata-rata-persen',
      teks: '(73,26 + 86,57) ÷ 2 = 79,92: rata-rata persen, bukan persen dari jumlah.',
      skor: 0.91,
    },
    { sebab: 'digit-salah', teks: 'satu digit salah ketik.', skor: 0.05 },
  ],
  terkait: [
    { ...tempat, baris: 2, kolom: 4, sel: 'D2' },
    { ...tempat, baris: 3, kolom: 4, sel: 'D3' },
    { ...tempat, baris: 2, kolom: 5, sel: 'E2' },
    { ...tempat, baris: 3, kolom: 5, sel: 'E3' },
    { berkas: 'narasi.md', bagian: 'IKHTISAR', baris: 12, kolom: 39 },
  ],
  pesan: 'F4: tercetak 79,9; 3.285.452.144 ÷ 4.463.036.427 × 100 memberi 73,61.',
  saran: 'Hitung persen dari jumlah rupiah.',
};

export const temuanNarasi: Temuan = {
  kode: 'P201',
  tingkat: 'peringatan',
  lokasi: { berkas: 'narasi.md', bagian: 'IKHTISAR', baris: 12, kolom: 39 },
  tercetak: '97,8',
  semestinya: '97,9',
  rumus: null,
  penjelasan: [],
  terkait: [],
  pesan: 'Teks mencetak 97,8; tabelnya memberi 97,87.',
  saran: '',
};

export const temuanTabel: Temuan = {
  kode: 'P301',
  tingkat: 'catatan',
  lokasi: { ...tempat },
  tercetak: null,
  semestinya: null,
  rumus: null,
  penjelasan: [],
  terkait: [],
  pesan: 'Tabel tanpa pembanding tahun lalu.',
  saran: 'Tambahkan kolom tahun lalu.',
};

export const hasilContoh: HasilPeriksa = {
  ringkasan: { tabel: 1, fakta: 1234, relasi: 20, konsisten: 18, temuan: 3 },
  cakupan: {
    tabel: [{ lokasi: { ...tempat }, status: 'diperiksa', angka: 1234, terikat: 1200 }],
    angka: 1234,
    terikat: 1200,
  },
  temuan: [temuanTotal, temuanNarasi, temuanTabel],
  kolom: [
    { lokasi: { ...tempat, baris: 1, kolom: 3, sel: 'C1' }, judul: 'PROGRAM', peran: 'uraian', aturan: null },
    { lokasi: { ...tempat, baris: 1, kolom: 4, sel: 'D1' }, judul: 'PAGU ANGGARAN (Rp)', peran: 'pagu', aturan: null },
    {
      lokasi: { ...tempat, baris: 1, kolom: 5, sel: 'E1' },
      judul: 'REALISASI ANGGARAN (Rp)',
      peran: 'realisasi-anggaran',
      aturan: null,
    },
    { lokasi: { ...tempat, baris: 1, kolom: 6, sel: 'F1' }, judul: 'CAPAIAN (%)', peran: 'persen', aturan: 'serapan' },
    { lokasi: { ...tempat, baris: 1, kolom: 2, sel: 'B1' }, judul: 'SASARAN', peran: null, aturan: null },
  ],
};

export const hasilKosong: HasilPeriksa = {
  ringkasan: { tabel: 1, fakta: 3, relasi: 1, konsisten: 1, temuan: 0 },
  cakupan: { tabel: [], angka: 3, terikat: 3 },
  temuan: [],
  kolom: [],
};
