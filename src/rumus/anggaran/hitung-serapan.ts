import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import { formatRupiah } from '../../angka/cetak/format-rupiah.js';
import type { Angka, Decimal } from '../../angka/desimal.js';
import { bacaTepat, bandingTepat, nolTepat, type Tepat } from '../../angka/tepat.js';
import type { Hasil } from '../hasil.js';
import { beserta } from '../hasil-malas.js';
import type { Pembulatan } from '../opsi.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import { serapan } from './serapan.js';
import { sisa as rumusSisa } from './sisa.js';

/** Budget and spending of one line; null is missing. */
export interface MasukanSerapan {
  readonly pagu: Angka | Tepat | null;
  readonly realisasi: Angka | Tepat | null;
}

/** Options of {@link hitungSerapan}. */
export interface OpsiSerapan {
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

/** Absorption with the leftover beside it; `sisa` is null when pagu or realisasi is missing. */
export type HasilSerapan = Hasil & { readonly sisa: Decimal | null };

/**
 * Serapan (budget absorption) in percent, with the sisa (leftover) in rupiah.
 *
 * A pagu of 0 gives `tak-terukur` (`pagu-nol`), with a warning if money was spent on it; spending above the pagu is measured and
 * carries a warning. Missing is not zero.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungSerapan({ pagu: 10036700, realisasi: 8366700 }) // => { status: 'terukur', teks: '83,36' }
 * @example
 * hitungSerapan({ pagu: 0, realisasi: 0 }) // => { status: 'tak-terukur', alasan: 'pagu-nol' }
 */
export function hitungSerapan(masukan: MasukanSerapan, opsi: OpsiSerapan = {}): HasilSerapan {
  pastikanBentuk('hitungSerapan', 'masukan', masukan, sebuahObjek);
  const { pagu, realisasi } = masukan;
  pastikanOpsi('hitungSerapan', opsi, OPSI_BULATAN);
  const P = pagu === null ? null : bacaTepat(pagu, 'pagu');
  const A = realisasi === null ? null : bacaTepat(realisasi, 'realisasi');
  return beserta(serapanSaja({ pagu: P, realisasi: A }, opsi), { sisa: sisaAnggaran({ pagu: P, realisasi: A }) });
}

/** The leftover in rupiah; null when pagu or realisasi is missing. */
export function sisaAnggaran({ pagu, realisasi }: MasukanSerapan): Decimal | null {
  const sisa = evaluasi(rumusSisa, { P: pagu, A: realisasi });
  return sisa.status === 'terukur' ? sisa.nilai : null;
}

/** The absorption without the leftover beside it. */
export function serapanSaja({ pagu, realisasi }: MasukanSerapan, opsi: OpsiSerapan = {}): Hasil {
  const P = pagu === null ? null : bacaTepat(pagu, 'pagu');
  const A = realisasi === null ? null : bacaTepat(realisasi, 'realisasi');
  return evaluasi(serapan, { P, A }, { ...opsi, peringatan: periksa(P, A) });
}

/** What is to be said of an absorption besides its figure: spending above the pagu, or on none. */
export const peringatanSerapan = (pagu: Angka | null, realisasi: Angka | null): readonly Peringatan[] =>
  periksa(
    pagu === null ? null : bacaTepat(pagu, 'pagu'),
    realisasi === null ? null : bacaTepat(realisasi, 'realisasi'),
  );

function periksa(P: Tepat | null, A: Tepat | null): Peringatan[] {
  if (P === null || A === null || bandingTepat(A, P) <= 0) return [];
  const data = { realisasi: formatRupiah(A.keDesimal()), pagu: formatRupiah(P.keDesimal()) };
  return [peringatan(nolTepat(P) ? pola.belanjaTanpaPagu : pola.realisasiMelebihiPagu, data)];
}
