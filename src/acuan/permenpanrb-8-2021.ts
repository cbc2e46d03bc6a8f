import type { Acuan } from './acuan.js';

export const permenpanrb8Tahun2021 = {
  id: 'permenpanrb-8-2021',
  jenis: 'peraturan-menteri',
  judul: 'PermenPANRB 8/2021',
  berlaku: { sejak: 2021, sampai: 2022 },
  digantikanOleh: 'permenpanrb-6-2022',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'lampiran hlm. 91–101 dan 363: online.flipbuilder.com/vajnr/eqrv; salinan teks pubhtml5.com/vral/mfux',
  catatan: 'Contoh mencetak 113 untuk 92 terhadap 80–90; aturannya memberi 102,22.',
} as const satisfies Acuan;
