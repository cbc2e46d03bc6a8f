import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPerpres29Tahun2014 = {
  id: 'perpres-29-2014',
  judul: 'Perpres 29/2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  berlaku: { sejak: 2014 },
} as const satisfies AcuanBerjangka;

export const perpres29Tahun2014 = {
  ...masaPerpres29Tahun2014,
  jenis: 'peraturan-presiden',
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  letak: 'disebut dalam LKjIP 2022 Kecamatan Batu Sopang',
} as const satisfies Acuan;
