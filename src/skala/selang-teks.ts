import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { type Selang, selang } from '../angka/selang.js';

type Buka = '(-∞' | `${'[' | '('}${number}`;
type Tutup = '∞)' | `${number}${']' | ')'}`;

/** An interval as people write it: `[70, 85)` holds 70 and not 85. Decimals have a point. `'70-85'` does not compile. */
export type SelangTeks = `${Buka}, ${Tutup}`;

const POLA = /^(?:\(-∞|[[(]-?\d{1,20}(?:\.\d{1,20})?), (?:∞\)|-?\d{1,20}(?:\.\d{1,20})?[\])])$/;

/**
 * Reads an interval; null when it is not one, or when nothing lies in it.
 *
 * @example
 * bacaSelang('(75, 85)') // => { bawahTertutup: false, atasTertutup: false }
 * @example
 * bacaSelang('[85, 75]') // => null
 */
export function bacaSelang(teks: string): Selang | null {
  if (!POLA.test(teks)) return null;
  const [kiri, kanan] = teks.split(', ') as [string, string];
  const bawah = kiri === '(-∞' ? null : kiri.slice(1);
  const atas = kanan === '∞)' ? null : kanan.slice(0, -1);
  return selang(bawah, atas, kiri.startsWith('['), kanan.endsWith(']'));
}

/** Reads an interval that is known to be one; throws `ArgumenTidakSah` where it is not. */
export function selangDari(teks: string): Selang {
  const hasil = bacaSelang(teks);
  if (!hasil) throw new ArgumenTidakSah(`selang: "${teks.slice(0, 60)}" tidak terbaca; tulis seperti "[70, 85)".`);
  return hasil;
}

/** Writes an interval back, its numbers in canonical form: `[2.60, 3.0640]` becomes `[2.6, 3.064]`. */
export function tulisSelang({ bawah, bawahTertutup, atas, atasTertutup }: Selang): SelangTeks {
  const kiri = bawah === null ? '(-∞' : `${bawahTertutup ? '[' : '('}${bawah.toFixed()}`;
  const kanan = atas === null ? '∞)' : `${atas.toFixed()}${atasTertutup ? ']' : ')'}`;
  return `${kiri}, ${kanan}` as SelangTeks;
}
