import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermendagri86Tahun2017 = {
  id: 'permendagri-86-2017',
  judul: 'Permendagri 86/2017',
  berlaku: { sejak: 2017 },
} as const satisfies AcuanBerjangka;

export const permendagri86Tahun2017 = {
  ...masaPermendagri86Tahun2017,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'LKjIP 2019 Inspektorat Kabupaten Sampang hlm. 29: 123dok.com/document/zx5dll94; ekspor E.81',
  catatan: 'Naskah lampirannya belum terbaca utuh. Skala tercetak melompati 90–91, 75–76, 65–66, 50–51.',
} as const satisfies Acuan;
