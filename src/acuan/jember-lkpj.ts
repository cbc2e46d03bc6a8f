import type { Acuan } from './acuan.js';

export const jemberLkpj = {
  id: 'jember-lkpj',
  jenis: 'kode-aplikasi',
  judul: 'Aplikasi LKPJ Kabupaten Jember',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-26',
  letak: 'github sfynsss/lkpj-jemberkab-new: resources/views/pages/export/laporan_urusan.blade.php',
  catatan:
    'Kolom 16 mencetak "14/6x100"; tingkat capaian RPJMD semestinya 15 ÷ 6. Kolom 6 dicetak "Target RPJMD pada Tahun 2021". Nomor formulirnya tidak tercetak; judulnya judul E.79.',
} as const satisfies Acuan;
