import { rangkai } from '../kalimat/ungkapan.js';

/** What the quarters of a row make, and what its year says instead; both as printed. */
export interface BedaTriwulan {
  readonly nama: string;
  readonly triwulan: string;
  readonly setahun: string;
}

/** So many rows are named; more are counted. */
const DISEBUT = 6;

/** Why a form that takes quarters shows another realisasi than the tables that take the year; nothing where they agree. */
export function catatanBedaTriwulan(beda: readonly BedaTriwulan[]): string[] {
  if (beda.length === 0) return [];
  const sebut = beda.slice(0, DISEBUT).map((b) => `${b.nama} (triwulan ${b.triwulan}, setahun ${b.setahun})`);
  const lain = beda.length > DISEBUT ? [`${beda.length - DISEBUT} baris lain`] : [];
  return [
    `Realisasi triwulan berbeda dari realisasi setahun pada ${rangkai([...sebut, ...lain])}; formulir ini memakai triwulan, tabel lain realisasi setahun.`,
  ];
}
