import { type Hasil, hitungSerapan, type Laporan, rekapAnggaranPeriode } from 'lkjip';
import { fisikProgram } from './fisik.js';

/** The curve of a year: what was planned, spent and done to the end of each quarter, in percent of the pagu and of the outputs. */
export interface TitikKurva {
  readonly triwulan: 1 | 2 | 3 | 4;
  readonly rencana: Hasil;
  readonly keuangan: Hasil;
  readonly fisik: Hasil;
}

const TRIWULAN = [1, 2, 3, 4] as const;

/** Quarter by quarter; null where no line has quarters, so that there is no curve to draw. */
export function kurvaTahun(laporan: Laporan): readonly TitikKurva[] | null {
  const titik = TRIWULAN.map((triwulan): TitikKurva => {
    const periode = { sampaiTriwulan: triwulan };
    const pagu = rekapAnggaranPeriode(laporan, periode, 'pagu').total;
    const rak = rekapAnggaranPeriode(laporan, periode, 'rak').total;
    return {
      triwulan,
      rencana: hitungSerapan({ pagu: pagu.paguSeluruhnya, realisasi: rak.paguSeluruhnya }),
      keuangan: pagu.serapan,
      fisik: fisikProgram(laporan.program, laporan.tahun, triwulan),
    };
  });
  return titik.some((t) => t.rencana.status === 'terukur' || t.keuangan.status === 'terukur') ? titik : null;
}
