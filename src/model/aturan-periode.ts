import type { Teguran } from './aturan.js';
import type { Laporan } from './laporan.js';

/** The period: not reversed, and the reported year in it. */
export function aturanPeriode({ periode, tahun }: Laporan): Teguran[] {
  if (!periode) return [];
  if (periode.awal > periode.akhir) {
    return [
      {
        kode: 'periode-terbalik',
        tingkat: 'galat',
        path: ['periode'],
        id: `periode ${periode.awal}–${periode.akhir} terbalik; tahun awal harus lebih dulu`,
        en: `the period ${periode.awal}–${periode.akhir} is reversed; the first year must come first`,
      },
    ];
  }
  if (tahun >= periode.awal && tahun <= periode.akhir) return [];
  return [
    {
      kode: 'tahun-di-luar-periode',
      tingkat: 'galat',
      path: ['tahun'],
      id: `tahun laporan ${tahun} di luar periode ${periode.awal}–${periode.akhir}`,
      en: `the reported year ${tahun} is outside the period ${periode.awal}–${periode.akhir}`,
    },
  ];
}
