import type { Acuan } from './acuan.js';

export const kodefikasiPemda = {
  id: 'kodefikasi-pemda',
  jenis: 'kode-aplikasi',
  judul: 'kodefikasi-pemerintah-daerah',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah: UrusanKabupatenEntity.php',
} as const satisfies Acuan;
