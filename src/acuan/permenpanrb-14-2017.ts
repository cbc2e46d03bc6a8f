import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb14Tahun2017 = {
  id: 'permenpanrb-14-2017',
  judul: 'PermenPANRB 14/2017',
  berlaku: { sejak: 2017 },
} as const satisfies AcuanBerjangka;

export const permenpanrb14Tahun2017 = {
  ...masaPermenpanrb14Tahun2017,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak:
    'kalkulator SKM (kode sumber publik); tabel BPPP Tegal 2024 hlm. 44: fliphtml5.com/reidny/aaer; Menimbang: puskaandriana.blogspot.com/2023/03/permenpan-no-14-th-2017-tentang-survey.html',
  catatan: 'BPPP Tegal salah cetak batas C 76,66; yang dipakai 76,60.',
} as const satisfies Acuan;
