import type { Teguran } from './aturan.js';
import { deretTahun } from './deret-tahun.js';
import type { Laporan } from './laporan.js';
import type { IsiLaporan } from './telusur.js';

/** The period: not reversed, and the reported year in it; values of indicators before it are told. */
export function aturanPeriode(isi: IsiLaporan): Teguran[] {
  const { periode, tahun } = isi.laporan;
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
  const sebelum = nilaiSebelumPeriode(isi);
  if (tahun >= periode.awal && tahun <= periode.akhir) return sebelum;
  return [
    {
      kode: 'tahun-di-luar-periode',
      tingkat: 'galat',
      path: ['tahun'],
      id: `tahun laporan ${tahun} di luar periode ${periode.awal}–${periode.akhir}`,
      en: `the reported year ${tahun} is outside the period ${periode.awal}–${periode.akhir}`,
    },
    ...sebelum,
  ];
}

/**
 * Whether a year lies before the plan. The first year of a plan is compared with the year before it (PermenPANRB 53/2014 wants last year
 * beside this one), so values of such years stand in a report; they belong to another plan and add up to no target of this one.
 */
export const sebelumPeriode = (tahun: number, periode: Laporan['periode']): boolean =>
  periode !== undefined && tahun < periode.awal;

/** One warning for the whole report: where one indicator has such values, most have. */
function nilaiSebelumPeriode({ laporan: { periode }, indikator: semua }: IsiLaporan): Teguran[] {
  const dini = semua.flatMap(({ indikator, path }) =>
    (['target', 'realisasi'] as const).flatMap((bidang) =>
      Object.entries(indikator[bidang])
        .filter(([t, nilai]) => nilai !== null && sebelumPeriode(Number(t), periode))
        .map(([t]) => ({ tahun: Number(t), indikator, path: [...path, bidang, t] })),
    ),
  );
  const [pertama] = dini;
  if (!pertama || !periode) return [];
  const banyak = new Set(dini.map((d) => d.indikator)).size;
  const tahun = deretTahun(dini.map((d) => d.tahun));
  return [
    {
      kode: 'nilai-sebelum-periode',
      tingkat: 'peringatan',
      path: pertama.path,
      id: `nilai tahun ${tahun} pada ${banyak} indikator mendahului periode ${periode.awal}–${periode.akhir}; dipakai sebagai pembanding dan tidak dijumlahkan ke target akhir`,
      en: `values of ${tahun} in ${banyak} indicators come before the period ${periode.awal}–${periode.akhir}; they are compared with, and do not add up to the end target`,
    },
  ];
}
