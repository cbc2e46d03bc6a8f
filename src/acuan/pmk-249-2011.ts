import type { Acuan } from './acuan.js';

export const pmk249Tahun2011 = {
  id: 'pmk-249-2011',
  jenis: 'peraturan-menteri',
  judul: 'PMK 249/PMK.02/2011',
  berlaku: { sejak: 2011 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'LAKIP Inspektorat Jenderal 2019 hlm. 42: fliphtml5.com/ivgoq/hwvo',
  catatan: 'Rumus efisiensi biaya satuan.',
} as const satisfies Acuan;
