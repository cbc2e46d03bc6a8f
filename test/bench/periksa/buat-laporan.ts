import { Acak } from './acak.js';
import { buatAnggaran, buatNarasi, buatPerSasaran, pohonAnggaran } from './buat-anggaran.js';
import { buatDuaTahun, buatKemajuan, buatKinerja, buatTriwulan } from './buat-kinerja.js';
import { LaporanBuatan } from './laporan-buatan.js';

/** A report whose every figure is right, of one to six tables; the same seed gives the same report. */
export function buatLaporan(benih: number): LaporanBuatan {
  const a = new Acak(benih);
  const l = new LaporanBuatan(a);
  const jenis = new Set(a.kocok(['anggaran', 'kinerja', 'triwulan', 'dua-tahun', 'kemajuan']).slice(0, a.bulat(1, 4)));
  if (jenis.has('anggaran')) {
    const { program, total } = buatAnggaran(l, pohonAnggaran(a, a.bulat(1, 3)));
    if (a.peluang(0.4)) buatPerSasaran(l, program);
    if (a.peluang(0.4)) buatNarasi(l, program, total);
  }
  if (jenis.has('kinerja')) buatKinerja(l);
  if (jenis.has('triwulan')) buatTriwulan(l);
  if (jenis.has('dua-tahun')) buatDuaTahun(l);
  if (jenis.has('kemajuan')) buatKemajuan(l);
  return l;
}
