import type { Acuan } from './acuan.js';

export const permenpanrb88Tahun2021 = {
  id: 'permenpanrb-88-2021',
  jenis: 'peraturan-menteri',
  judul: 'PermenPANRB 88/2021',
  berlaku: { sejak: 2021 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak:
    'pita nilai: pintu.acehprov.go.id/infographics/indeks-reformasi-birokrasi-irb-aceh-2022; kode e-SAKIP Majalengka; Menimbang: id.scribd.com/document/580120421',
  catatan: 'Naskah lampirannya belum terbaca utuh; nilai 0 tidak diatur.',
} as const satisfies Acuan;
