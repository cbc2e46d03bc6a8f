import type { Acuan } from './acuan.js';

export const bpsmbBaliIkm2013 = {
  id: 'bpsmb-bali-ikm-2013',
  jenis: 'laporan',
  judul: 'IKM 2013 UPT BPSMB Bali',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: '123dok.com/document/yjvon25y',
} as const satisfies Acuan;
