import type { Acuan } from './acuan.js';

export const permendagri54Tahun2010 = {
  id: 'permendagri-54-2010',
  jenis: 'peraturan-menteri',
  judul: 'Permendagri 54/2010 tentang Pelaksanaan PP 8/2008',
  berlaku: { sejak: 2010 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'LKjIP 2019 Inspektorat Kabupaten Sampang hlm. 29',
  catatan: 'Skala lima kelas, sama dengan Permendagri 86/2017.',
} as const satisfies Acuan;
