import type { Acuan } from './acuan.js';

export const irbAceh2022 = {
  id: 'irb-aceh-2022',
  jenis: 'laporan',
  judul: 'Indeks Reformasi Birokrasi Aceh 2022',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'pintu.acehprov.go.id/infographics/indeks-reformasi-birokrasi-irb-aceh-2022',
  catatan: 'Mencetak pita nilai AA–D untuk Indeks RB.',
} as const satisfies Acuan;
