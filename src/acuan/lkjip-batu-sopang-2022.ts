import type { Acuan } from './acuan.js';

export const lkjipBatuSopang2022 = {
  id: 'lkjip-batu-sopang-2022',
  jenis: 'laporan',
  judul: 'LKjIP 2022 Kecamatan Batu Sopang, Kabupaten Paser',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'Laporan yang diterbitkan; datanya di examples/batu-sopang-2022',
  catatan:
    'Mencetak (R − (R − T)) ÷ T pada 3.1, yang selalu 100, tetapi tabelnya memakai T ÷ R. Skala pada 3.1 berlubang di 70–75; 3.5 mencetak 70.',
} as const satisfies Acuan;
