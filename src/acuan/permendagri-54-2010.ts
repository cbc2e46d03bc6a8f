import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermendagri54Tahun2010 = {
  id: 'permendagri-54-2010',
  judul: 'Permendagri 54/2010 tentang Pelaksanaan PP 8/2008',
  berlaku: { sejak: 2010, sampai: 2017 },
} as const satisfies AcuanBerjangka;

export const permendagri54Tahun2010 = {
  ...masaPermendagri54Tahun2010,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'permendagri-86-2017',
    tempat: 'sibolgakota.go.id, sosialisasi Permendagri 86/2017: "pengganti dari" Permendagri 54/2010',
    kedudukan: 'lewat-pihak-lain',
  },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'LKjIP 2019 Inspektorat Kabupaten Sampang hlm. 29',
  catatan: 'Skala lima kelas, sama dengan Permendagri 86/2017.',
} as const satisfies Acuan;
