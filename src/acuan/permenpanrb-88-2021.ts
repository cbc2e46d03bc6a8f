import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb88Tahun2021 = {
  id: 'permenpanrb-88-2021',
  judul: 'PermenPANRB 88/2021',
  berlaku: { sejak: 2021 },
} as const satisfies AcuanBerjangka;

export const permenpanrb88Tahun2021 = {
  ...masaPermenpanrb88Tahun2021,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak:
    'pita nilai: pintu.acehprov.go.id/infographics/indeks-reformasi-birokrasi-irb-aceh-2022; kode e-SAKIP Majalengka; Menimbang: id.scribd.com/document/580120421',
  catatan: 'Naskah lampirannya belum terbaca utuh; nilai 0 tidak diatur.',
} as const satisfies Acuan;
