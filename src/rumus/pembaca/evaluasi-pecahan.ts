import type { Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Pembulatan } from '../opsi.js';
import type { PokokRumus } from '../rumus.js';
import * as dasar from './evaluasi-dasar.js';
import { hitungDaftarPecahan } from './hitung-daftar.js';
import { type Ikatan, ikat, type NilaiMasukan } from './ikatan.js';
import { cetakDaftar } from './ke-teks-daftar.js';

/** For formulas without a geometric mean, as all are that the checker knows. */
const PECAHAN: dasar.PembacaDaftar = { hitung: hitungDaftarPecahan, cetak: cetakDaftar };

/** The exact value alone, or the reason why there is none. */
export const nilaiPecahan = (rumus: PokokRumus, ikatan: Ikatan): Tepat | KodeAlasan =>
  dasar.nilaiIkatan(rumus, ikatan, PECAHAN);

/**
 * What the trace of `evaluasi` says in one line, without the trace; null where the formula has no value. Not for a geometric mean.
 *
 * @example
 * teksHitungan(serapan, { P: 200, A: 150 }, { desimal: 2, mode: 'setengah-naik' }) // => '150 ÷ 200 × 100 = 75,00'
 */
export function teksHitungan<R extends PokokRumus>(
  rumus: R,
  masukan: NilaiMasukan<R>,
  pembulatan: Pembulatan,
): string | null {
  const ikatan = ikat(rumus, masukan);
  return typeof nilaiPecahan(rumus, ikatan) === 'string'
    ? null
    : dasar.langkahRumus(rumus, ikatan, pembulatan, PECAHAN).teks;
}
