import { formatAngka } from '../angka/cetak/format-angka.js';
import type { HasilTerukur } from '../rumus/hasil.js';

/**
 * A figure in the unit of its indicator: as many decimals as it has, at most as many as the report rounds percentages to and never less than two.
 * Targets and results beside it stand as they were given, and a mean of 18,58 that printed as 19 would contradict its own row.
 */
export function cetakSatuan({ nilai, jejak }: HasilTerukur): string {
  const { desimal, mode } = jejak.pembulatan;
  return formatAngka(nilai, { desimal: { min: 0, maks: Math.max(2, desimal) }, mode });
}

/** The size of a figure as it prints, for a sentence whose words say the sign. */
export const cetakBesar = ({ teks }: HasilTerukur): string => teks.replace(/^-/, '');
