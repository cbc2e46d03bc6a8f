import { cocokCetak } from '../../angka/cetakan.js';
import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import type { KodeAlasan } from '../alasan.js';
import type { JenisKonsolidasi } from '../opsi.js';
import { gabungPeriode, type NilaiPeriode } from './konsolidasi-periode.js';

/** A figure of a year as it is written: its value, and the decimals that stand there. */
export interface TahunanTercetak {
  readonly nilai: Decimal;
  readonly desimal: number;
}

/** A number as it is written: of "10.30" the decimals are two, of a binary number those of its shortest print. */
export function tercetak(angka: Angka, bidang: string): TahunanTercetak {
  const nilai = desimal(angka, bidang);
  if (typeof angka !== 'string') return { nilai, desimal: nilai.decimalPlaces() };
  const titik = angka.indexOf('.');
  return { nilai, desimal: titik < 0 ? 0 : angka.length - titik - 1 };
}

/**
 * The quarters of a year made one, to be held against the figure of the year. Under `terakhir` the year ends with its last quarter: an
 * earlier one does not stand in for a blank end.
 */
export function gabungTahunan(
  triwulan: readonly (Decimal | null)[],
  jenis: JenisKonsolidasi,
  alasan: KodeAlasan,
): NilaiPeriode {
  return gabungPeriode(jenis === 'terakhir' ? triwulan.slice(-1) : triwulan, jenis, alasan, {});
}

/**
 * Whether quarters made one may stand behind the figure that a year has: a sum and a last value are it exactly; a mean, which rarely ends,
 * is what prints so, rounded half-up or cut off to the decimals that are there.
 */
export function cocokTahunan(gabungan: Decimal, tahunan: TahunanTercetak, jenis: JenisKonsolidasi): boolean {
  if (jenis !== 'rata-rata') return gabungan.eq(tahunan.nilai);
  return cocokCetak(tahunan.nilai, tahunan.desimal, gabungan) !== 'tidak';
}
