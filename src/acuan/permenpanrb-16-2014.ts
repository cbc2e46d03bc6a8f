import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb16Tahun2014 = {
  id: 'permenpanrb-16-2014',
  judul: 'PermenPANRB 16/2014 tentang Pedoman Survei Kepuasan Masyarakat',
  berlaku: { sejak: 2014, sampai: 2017 },
} as const satisfies AcuanBerjangka;

export const permenpanrb16Tahun2014 = {
  ...masaPermenpanrb16Tahun2014,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'permenpanrb-14-2017',
    tempat: 'Menimbang huruf b: tidak sesuai lagi dan perlu diganti',
    kedudukan: 'dibaca-di-peraturan',
  },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-26',
  letak: 'disebut PermenPANRB 14/2017, Menimbang huruf b',
  catatan: 'Skalanya tidak terbaca, jadi nilai SKM 2014–2017 tidak diberi skala sendiri di sini.',
} as const satisfies Acuan;
