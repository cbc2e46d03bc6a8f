import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKep25Mpan2Tahun2004 = {
  id: 'kep-25-mpan-2-2004',
  judul: 'KEP/25/M.PAN/2/2004',
  berlaku: { sejak: 2004, sampai: 2014 },
} as const satisfies AcuanBerjangka;

export const kep25Mpan2Tahun2004 = {
  ...masaKep25Mpan2Tahun2004,
  jenis: 'keputusan-menteri',
  digantikanOleh: {
    acuan: 'permenpanrb-16-2014',
    tempat: 'pedoman survei yang sama pokoknya; pencabutan KEP/25 belum terbaca',
    kedudukan: 'simpulan',
  },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'UPT BPSMB Bali IKM 2013: 123dok.com/document/yjvon25y',
  catatan: 'Empat belas unsur; seri yang melewati 2014 membandingkan huruf dari skala berbeda.',
} as const satisfies Acuan;
