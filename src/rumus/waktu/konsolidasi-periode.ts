import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import type { KodeAlasan } from '../alasan.js';
import { nilaiPenuh } from '../efisiensi/nilai-penuh.js';
import type { Hasil } from '../hasil.js';
import type { JenisKonsolidasi } from '../opsi.js';
import { evaluasi, type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi.js';
import type { NilaiMasukan } from '../pembaca/ikatan.js';
import type { Rumus } from '../rumus.js';
import { konsolidasiJumlah, konsolidasiRataRata, konsolidasiTerakhir } from './konsolidasi-nilai.js';

/** Periods made one: the result, and the value with its guard digits for whatever is computed from it. */
export interface NilaiPeriode {
  readonly hasil: Hasil;
  /** Not brought to 40 digits, so that a ratio of two means is as exact as the means; null when not measurable. */
  readonly penuh: Decimal | null;
}

/** Reads the values of periods; null is blank. Throws a TypeError that names the field and the period. */
export function bacaPeriode(nilai: readonly (Angka | null)[], bidang: string): (Decimal | null)[] {
  return nilai.map((x, i) => (x === null ? null : desimal(x, `${bidang}[${i}]`)));
}

/** The place of the last filled period, counted from 0; −1 when all are blank. */
export function periodeTerakhir(nilai: readonly (Decimal | null)[]): number {
  return nilai.map((x) => x !== null).lastIndexOf(true);
}

/** Makes one value of the filled periods; blank ones are passed over, 0 is filled. `alasan` says what an empty list lacks. */
export function gabungPeriode(
  nilai: readonly (Decimal | null)[],
  jenis: JenisKonsolidasi,
  alasan: KodeAlasan,
  opsi: OpsiEvaluasi,
): NilaiPeriode {
  const terisi = nilai.filter((x) => x !== null);
  const [rumus, masukan] = pilih(terisi, jenis);
  if (terisi.length === 0) return { hasil: takTerukur(rumus, masukan, alasan, opsi), penuh: null };
  return {
    hasil: evaluasi(rumus, masukan, opsi),
    penuh: nilaiPenuh(rumus, masukan),
  };
}

function pilih(terisi: readonly Decimal[], jenis: JenisKonsolidasi): [Rumus, NilaiMasukan] {
  switch (jenis) {
    case 'jumlah':
      return [konsolidasiJumlah, { x: terisi }];
    case 'rata-rata':
      return [konsolidasiRataRata, { x: terisi }];
    case 'terakhir':
      return [konsolidasiTerakhir, { x: terisi.at(-1) ?? null }];
    default:
      throw new TypeError(`jenis: ${String(jenis)} tidak dikenal; pilih jumlah, rata-rata atau terakhir.`);
  }
}
