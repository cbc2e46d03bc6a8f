import { type Decimal, desimal } from '../angka/desimal.js';
import { jumlahTepat } from '../angka/jumlah.js';

/**
 * Budget of any set of lines, in a form that merges: associative, commutative, with an identity. Lines whose realisasi is missing
 * count in `pagu` and `baris`, but not in the pair that serapan is computed from.
 */
export interface AgregatAnggaran {
  readonly pagu: Decimal;
  readonly realisasi: Decimal;
  /** The pagu of the lines that have both figures. */
  readonly paguTerukur: Decimal;
  readonly baris: number;
  readonly terukur: number;
}

const NOL = desimal(0);

/** The aggregate of no lines. */
export const agregatKosong: AgregatAnggaran = { pagu: NOL, realisasi: NOL, paguTerukur: NOL, baris: 0, terukur: 0 };

/** The aggregate of one line; null is missing. */
export function agregatBaris(pagu: Decimal | null, realisasi: Decimal | null): AgregatAnggaran {
  const lengkap = pagu !== null && realisasi !== null;
  return {
    pagu: pagu ?? NOL,
    realisasi: realisasi ?? NOL,
    paguTerukur: lengkap ? pagu : NOL,
    baris: 1,
    terukur: lengkap ? 1 : 0,
  };
}

/** Merges aggregates of disjoint sets of lines. */
export function gabungAgregat(agregat: readonly AgregatAnggaran[]): AgregatAnggaran {
  return {
    pagu: jumlahTepat(agregat.map((a) => a.pagu)),
    realisasi: jumlahTepat(agregat.map((a) => a.realisasi)),
    paguTerukur: jumlahTepat(agregat.map((a) => a.paguTerukur)),
    baris: agregat.reduce((n, a) => n + a.baris, 0),
    terukur: agregat.reduce((n, a) => n + a.terukur, 0),
  };
}
