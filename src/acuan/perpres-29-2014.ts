import type { Acuan } from './acuan.js';

export const perpres29Tahun2014 = {
  id: 'perpres-29-2014',
  jenis: 'peraturan-presiden',
  judul: 'Perpres 29/2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  berlaku: { sejak: 2014 },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  letak: 'disebut dalam LKjIP 2022 Kecamatan Batu Sopang',
} as const satisfies Acuan;
