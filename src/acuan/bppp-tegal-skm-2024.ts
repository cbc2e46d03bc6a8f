import type { Acuan } from './acuan.js';

export const bpppTegalSkm2024 = {
  id: 'bppp-tegal-skm-2024',
  jenis: 'laporan',
  judul: 'Buku BPPP Tegal 2024, hasil SKM',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'hlm. 44: fliphtml5.com/reidny/aaer',
  halaman: [{ cetak: '44', penampil: 64 }],
  catatan: 'Salah cetak batas C 76,66; seharusnya 76,60.',
} as const satisfies Acuan;
