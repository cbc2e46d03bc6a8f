import type { Acuan } from './acuan.js';

export const kep25Mpan2Tahun2004 = {
  id: 'kep-25-mpan-2-2004',
  jenis: 'keputusan-menteri',
  judul: 'KEP/25/M.PAN/2/2004',
  berlaku: { sejak: 2004, sampai: 2017 },
  digantikanOleh: 'permenpanrb-14-2017',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'UPT BPSMB Bali IKM 2013: 123dok.com/document/yjvon25y',
  catatan: 'Empat belas unsur; seri yang melewati 2017 membandingkan huruf dari skala berbeda.',
} as const satisfies Acuan;
