import type { Angka } from '../angka/desimal.js';
import type { Tepat } from '../angka/tepat.js';
import { angkaTunggal, nilaiHitung } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import type { Laporan } from '../model/laporan.js';
import type { KodeAlasan } from '../rumus/alasan.js';
import { tepatDari } from '../rumus/nilai-hasil.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { konsolidasiJumlah } from '../rumus/waktu/konsolidasi-nilai.js';

/** What an end target is compared with, or why it is not there. */
export interface RealisasiSampai {
  readonly nilai: Tepat | Angka | null;
  readonly alasan?: KodeAlasan | undefined;
  /** The year from which years were added up; null where they do not add up. */
  readonly awal: number | null;
}

/**
 * What the end target is compared with: the value of the year, or of all years of the plan so far where the end target is a sum. Years before the
 * plan do not count, and a sum with a hole is not a sum. Without `periode` the plan begins with the first year that has a target.
 */
export function realisasiSampai(indikator: Indikator, tahun: number, periode: Laporan['periode']): RealisasiSampai {
  const { target, targetAkhir } = indikator;
  const kini = realisasiTahun(indikator, tahun);
  if (targetAkhir?.jenis !== 'akumulasi') return { ...kini, awal: null };
  const awal = periode?.awal ?? Math.min(tahun, ...Object.keys(target).map(Number));
  if (kini.nilai === null) return { ...kini, awal };
  return { ...jumlahTahun(indikator, awal, tahun, 'seri-berlubang'), awal };
}

/** The sum of the realisasi of some years, all of which must have one; `alasan` says what a hole means. 0 for no years. */
export function jumlahTahun(
  indikator: Indikator,
  awal: number,
  akhir: number,
  alasan: KodeAlasan,
): { readonly nilai: Tepat | Angka | null; readonly alasan?: KodeAlasan } {
  if (awal > akhir) return { nilai: 0 };
  const x = Array.from({ length: akhir - awal + 1 }, (_, i) => realisasiTahun(indikator, awal + i).nilai);
  if (x.includes(null)) return { nilai: null, alasan };
  // Stryker disable next-line StringLiteral: of what is refused, and a sum of figures never is.
  return { nilai: tepatDari(evaluasi(konsolidasiJumlah, { x }), 'realisasi') };
}

function realisasiTahun(
  { realisasi, ordinal }: Indikator,
  tahun: number,
): { nilai: Angka | null; alasan: KodeAlasan | undefined } {
  const { alasan } = nilaiHitung(realisasi[tahun], ordinal);
  return { nilai: angkaTunggal(realisasi[tahun], ordinal), alasan };
}
