import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaLan239Tahun2003 = {
  id: 'lan-239-2003',
  judul: 'Keputusan Kepala LAN 239/IX/6/8/2003',
  berlaku: { sejak: 2003 },
} as const satisfies AcuanBerjangka;

export const lan239Tahun2003 = {
  ...masaLan239Tahun2003,
  jenis: 'keputusan-lembaga',
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  letak: 'disebut Perwali Malang 50/2009: adoc.pub/dengan-rahmat-tuhan-yang-maha-esa-walikota-malang',
  catatan: 'Tabel skalanya belum terbaca.',
} as const satisfies Acuan;
