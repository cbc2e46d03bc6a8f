import { bulatanKePecahan, bulatkanTepat } from '../../angka/bulatkan-tepat.js';
import { type Angka, desimal } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { samaTepat, type Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil } from '../hasil.js';
import type { JenisKonsolidasi } from '../opsi.js';
import { gabungPeriode } from './konsolidasi-periode.js';

/** A figure of a year as it is written: its value, and the decimals that stand there. */
export interface TahunanTercetak {
  readonly nilai: Pecahan;
  readonly desimal: number;
}

/** A number as it is written: of "10.30" the decimals are two, of a binary number those of its shortest print. */
export function tercetak(angka: Angka, bidang: string): TahunanTercetak {
  const nilai = Pecahan.baca(angka, bidang);
  if (typeof angka !== 'string') return { nilai, desimal: desimal(angka).decimalPlaces() };
  const titik = angka.indexOf('.');
  // Stryker disable next-line EqualityOperator: no number begins with its point.
  return { nilai, desimal: titik < 0 ? 0 : angka.length - titik - 1 };
}

/**
 * The quarters of a year made one, to be held against the figure of the year. Under `terakhir` the year ends with its last quarter: an
 * earlier one does not stand in for a blank end.
 */
export const gabungTahunan = (
  triwulan: readonly (Tepat | null)[],
  jenis: JenisKonsolidasi,
  alasan: KodeAlasan,
): Hasil => gabungPeriode(jenis === 'terakhir' ? triwulan.slice(-1) : triwulan, jenis, alasan, {});

/**
 * Whether quarters made one may stand behind the figure that a year has: a sum and a last value are it exactly; a mean, which rarely ends,
 * is what prints so, rounded half-up or cut off to the decimals that are there.
 */
export function cocokTahunan(gabungan: Tepat, tahunan: TahunanTercetak, jenis: JenisKonsolidasi): boolean {
  if (samaTepat(gabungan, tahunan.nilai)) return true;
  if (jenis !== 'rata-rata') return false;
  return (['setengah-naik', 'potong'] as const).some((mode) =>
    samaTepat(bulatanKePecahan(bulatkanTepat(gabungan, tahunan.desimal, mode)), tahunan.nilai),
  );
}
