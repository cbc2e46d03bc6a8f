import type { Acuan } from './acuan.js';

export const lan239Tahun2003 = {
  id: 'lan-239-2003',
  jenis: 'keputusan-lembaga',
  judul: 'Keputusan Kepala LAN 239/IX/6/8/2003',
  berlaku: { sejak: 2003 },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  letak: 'disebut Perwali Malang 50/2009: adoc.pub/dengan-rahmat-tuhan-yang-maha-esa-walikota-malang',
  catatan: 'Tabel skalanya belum terbaca.',
} as const satisfies Acuan;
