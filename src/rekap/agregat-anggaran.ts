import { type Decimal, desimal } from '../angka/desimal.js';
import { jumlahTepat } from '../angka/jumlah.js';

/**
 * Budget of any set of lines, in a form that merges: associative, commutative, with an identity. A line that lacks one of its two
 * figures counts in the sum of the other, but not in the pair that serapan is computed from.
 */
export interface AgregatAnggaran {
  readonly pagu: Decimal;
  readonly realisasi: Decimal;
  /** The sums over the lines that have both figures. */
  readonly paguTerukur: Decimal;
  readonly realisasiTerukur: Decimal;
  readonly baris: number;
  /** How many lines have a pagu, a realisasi, and both. */
  readonly berpagu: number;
  readonly berealisasi: number;
  readonly terukur: number;
}

const NOL = desimal(0);

/** The aggregate of no lines. */
export const agregatKosong: AgregatAnggaran = {
  pagu: NOL,
  realisasi: NOL,
  paguTerukur: NOL,
  realisasiTerukur: NOL,
  baris: 0,
  berpagu: 0,
  berealisasi: 0,
  terukur: 0,
};

/** The aggregate of one line; null is missing. */
export function agregatBaris(pagu: Decimal | null, realisasi: Decimal | null): AgregatAnggaran {
  const lengkap = pagu !== null && realisasi !== null;
  return {
    pagu: pagu ?? NOL,
    realisasi: realisasi ?? NOL,
    paguTerukur: lengkap ? pagu : NOL,
    realisasiTerukur: lengkap ? realisasi : NOL,
    baris: 1,
    berpagu: pagu === null ? 0 : 1,
    berealisasi: realisasi === null ? 0 : 1,
    terukur: lengkap ? 1 : 0,
  };
}

/** Merges aggregates of disjoint sets of lines. */
export function gabungAgregat(agregat: readonly AgregatAnggaran[]): AgregatAnggaran {
  const [pertama = agregatKosong] = agregat;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: the sums of one are its own, only slower.
  if (agregat.length <= 1) return pertama;
  const rupiah = (ambil: (a: AgregatAnggaran) => Decimal) => jumlahTepat(agregat.map(ambil));
  let [baris, berpagu, berealisasi, terukur] = [0, 0, 0, 0];
  for (const a of agregat) {
    baris += a.baris;
    berpagu += a.berpagu;
    berealisasi += a.berealisasi;
    terukur += a.terukur;
  }
  const pagu = rupiah((a) => a.pagu);
  const realisasi = rupiah((a) => a.realisasi);
  // Where every line has both figures the sums of the measured ones are the sums of all.
  // Stryker disable next-line ConditionalExpression: added up anew they are the same, only slower.
  const lengkap = terukur === baris;
  return {
    pagu,
    realisasi,
    paguTerukur: lengkap ? pagu : rupiah((a) => a.paguTerukur),
    realisasiTerukur: lengkap ? realisasi : rupiah((a) => a.realisasiTerukur),
    baris,
    berpagu,
    berealisasi,
    terukur,
  };
}
