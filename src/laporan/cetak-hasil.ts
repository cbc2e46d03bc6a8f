import { formatAngka } from '../angka/cetak/format-angka.js';
import type { HasilTerukur } from '../rumus/hasil.js';
import type { Pembulatan } from '../rumus/opsi.js';

/**
 * How a figure in the unit of its indicator is rounded: as the report rounds percentages, and to no less than two decimals. Targets and results beside
 * it stand as they were given, and a mean of 18,58 that printed as 19 would contradict its own row.
 */
export const bulatanSatuan = ({ desimal, mode }: Pembulatan): Pembulatan => ({ desimal: Math.max(2, desimal), mode });

/** A figure in the unit of its indicator, with as many decimals as it has. */
export function cetakSatuan({ nilai, jejak }: HasilTerukur): string {
  const { desimal, mode } = bulatanSatuan(jejak.pembulatan);
  return formatAngka(nilai, { desimal: { min: 0, maks: desimal }, mode });
}

/** The size of a printed figure, for a sentence whose words say the sign. */
export const tanpaMinus = (cetakan: string): string => cetakan.replace(/^-/, '');
