import { nilaiHitung } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import type { NilaiTarget } from '../model/nilai.js';
import type { KodeAlasan } from '../rumus/alasan.js';
import type { Hasil } from '../rumus/hasil.js';
import { ubahHasil } from '../rumus/hasil-malas.js';

/** Where a formula misses a value: the reason that it then gives, and the value that the report has there. */
export type NilaiDiberikan = Readonly<Partial<Record<KodeAlasan, NilaiTarget | undefined>>>;

/**
 * A result with the reason that is true. A formula takes one number and knows a word without a scale, a label outside its scale and a
 * range only as missing; here the value that is there says what it lacks.
 */
export function denganAlasan<T extends Hasil>(hasil: T, nilai: NilaiDiberikan, ordinal: Indikator['ordinal']): T {
  // Stryker disable next-line ConditionalExpression,StringLiteral: what is measured has no reason, and a value that is not there none either.
  if (hasil.status === 'terukur') return hasil;
  const { angka, alasan } = nilaiHitung(nilai[hasil.alasan], ordinal);
  if (alasan !== undefined) return ubahHasil(hasil, { alasan });
  return angka === null ? hasil : ubahHasil(hasil, { alasan: 'target-akhir-rentang' });
}

/** The values that progress and the path of the plan are made of, by the reason that each gives when it is missing. */
export const nilaiKemajuan = ({ targetAkhir, kondisiAwal }: Indikator): NilaiDiberikan => ({
  'target-akhir-kosong': targetAkhir?.nilai,
  'kondisi-awal-kosong': kondisiAwal?.nilai,
});
