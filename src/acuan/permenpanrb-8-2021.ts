import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb8Tahun2021 = {
  id: 'permenpanrb-8-2021',
  judul: 'PermenPANRB 8/2021',
  berlaku: { sejak: 2021, sampai: 2022 },
} as const satisfies AcuanBerjangka;

export const permenpanrb8Tahun2021 = {
  ...masaPermenpanrb8Tahun2021,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'permenpanrb-6-2022',
    tempat: 'paparan id.scribd.com/presentation/628206404: poin perubahan',
    kedudukan: 'lewat-pihak-lain',
  },
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'lampiran hlm. 91, 93, 100, dan 243: online.flipbuilder.com/vajnr/eqrv; salinan teks pubhtml5.com/vral/mfux',
  halaman: [
    { cetak: '91', penampil: 99 },
    { cetak: '93', penampil: 101 },
    { cetak: '100', penampil: 110 },
    { cetak: '243', penampil: 363 },
  ],
  catatan:
    'Hlm. 92, yang memuat kategori capaian, tidak terbaca. Contoh mencetak 113 untuk 92 terhadap 80–90; aturannya memberi 102,22.',
} as const satisfies Acuan;
