import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import type { KodeAlasan } from '../alasan.js';
import { serapan } from '../anggaran/serapan.js';
import type { Hasil, KebijakanTerbaca } from '../hasil.js';
import type { Pembulatan } from '../opsi.js';
import { evaluasi, type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi.js';
import type { Rumus } from '../rumus.js';
import { efisiensiRasio } from './rasio.js';
import { efisiensiSelisih } from './selisih.js';
import { efisiensiSisa } from './sisa-anggaran.js';

/** What efficiency is computed from: a capaian in percent (or its result) and the budget; null is missing. */
export interface MasukanEfisiensi {
  readonly capaian: Angka | Hasil | null;
  readonly pagu: Angka | null;
  readonly realisasi: Angka | null;
}

/** How efficiency is read, and from which capaian on it may be claimed. */
export interface OpsiEfisiensi {
  readonly metode: 'sisa' | 'rasio' | 'selisih';
  /** @defaultValue '>=100' */
  readonly gerbang?: 'tanpa' | '>=100' | '>100';
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: Readonly<Partial<Record<string, string>>>;
}

const RUMUS: Readonly<Record<OpsiEfisiensi['metode'], Rumus>> = {
  sisa: efisiensiSisa,
  rasio: efisiensiRasio,
  selisih: efisiensiSelisih,
};

/**
 * Efisiensi of resource use behind the 100 % gate.
 *
 * Efficiency may be claimed only when the capaian is reached: with a capaian that is missing or does not pass the gate the result is
 * `tak-terukur` (`capaian-kosong`, `gerbang-efisiensi`). The gate compares the unrounded capaian. Serapan is taken unrounded.
 *
 * @example
 * hitungEfisiensi({ capaian: 80, pagu: 598385750, realisasi: 597930750 }, { metode: 'rasio' })
 * // => { status: 'tak-terukur', alasan: 'gerbang-efisiensi' }
 * @example
 * hitungEfisiensi({ capaian: '102.5', pagu: 719357081, realisasi: 711210170 }, { metode: 'rasio' }) // => { teks: '1,04' }
 */
export function hitungEfisiensi({ capaian, pagu, realisasi }: MasukanEfisiensi, opsi: OpsiEfisiensi): Hasil {
  const rumus = Object.hasOwn(RUMUS, opsi.metode) ? RUMUS[opsi.metode] : undefined;
  if (!rumus) throw new TypeError(`metode: ${String(opsi.metode)} tidak dikenal; pilih sisa, rasio atau selisih.`);
  const C = nilaiDari(capaian);
  const hasilSerapan = evaluasi(serapan, { P: pagu, A: realisasi });
  const S = hasilSerapan.status === 'terukur' ? hasilSerapan.nilai : null;
  const opsiEvaluasi: OpsiEvaluasi = {
    kebijakan: [terbaca('metode', opsi.metode, opsi), terbaca('gerbang', opsi.gerbang, opsi)],
    ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
  };
  const nilai = rumus === efisiensiSisa ? { S } : { C, S };
  const alasan =
    tertahan(C, opsi.gerbang ?? '>=100') ?? (hasilSerapan.status === 'terukur' ? null : hasilSerapan.alasan);
  return alasan ? takTerukur(rumus, nilai, alasan, opsiEvaluasi) : evaluasi(rumus, nilai, opsiEvaluasi);
}

function nilaiDari(capaian: Angka | Hasil | null): Decimal | null {
  if (capaian === null) return null;
  if (typeof capaian !== 'object' || !('status' in capaian)) return desimal(capaian, 'capaian');
  return capaian.status === 'terukur' ? capaian.nilai : null;
}

function tertahan(C: Decimal | null, gerbang: NonNullable<OpsiEfisiensi['gerbang']>): KodeAlasan | null {
  if (gerbang === 'tanpa') return null;
  if (C === null) return 'capaian-kosong';
  return (gerbang === '>=100' ? C.gte(100) : C.gt(100)) ? null : 'gerbang-efisiensi';
}

function terbaca(aturan: 'metode' | 'gerbang', dipilih: string | undefined, opsi: OpsiEfisiensi): KebijakanTerbaca {
  const nama = `efisiensi.${aturan}`;
  if (dipilih === undefined) return { aturan: nama, nilai: '>=100', asal: 'bawaan' };
  return { aturan: nama, nilai: dipilih, asal: opsi.asal?.[aturan] ?? 'pemanggil' };
}
