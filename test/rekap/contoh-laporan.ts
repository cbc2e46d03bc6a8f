import batuSopang from '../../examples/batu-sopang-2022/laporan.json' with { type: 'json' };
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Laporan } from '../../src/model/laporan.js';

/** The seed report as the model reads it. */
export function laporanBatuSopang(): Laporan {
  const terbaca = bacaLaporan(batuSopang);
  if (terbaca.status !== 'sah') throw new Error(terbaca.masalah.map((m) => m.pesan).join('\n'));
  return terbaca.laporan;
}

/** An indicator with what a test needs, the rest plain. */
export const indikator = (isi: Partial<Indikator> = {}): Indikator => ({
  kode: 'S1.IK1',
  nama: 'Indikator',
  satuan: 'nilai',
  polarisasi: 'maximize',
  target: {},
  realisasi: {},
  ...isi,
});

/** A report of one sasaran with the indicators given. */
export const laporanKecil = (isi: Partial<Laporan> = {}, daftar: Indikator[] = [indikator()]): Laporan => ({
  versi: 1,
  instansi: { nama: 'Dinas A' },
  tahun: 2022,
  tujuan: [{ kode: 'T1', uraian: 'Tujuan', sasaran: [{ kode: 'S1', uraian: 'Sasaran', indikator: daftar }] }],
  program: [],
  ...isi,
});
