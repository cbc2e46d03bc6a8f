import { type Decimal, desimal } from '../angka/desimal.js';

/** A bound of an interval as written: a number with a decimal point, or ∞. */
type Batas = `${number}` | '-∞' | '∞';

/** An interval as people write it: `[70, 85)` holds 70 and not 85. `'70-85'` does not compile. */
export type SelangTeks = `${'[' | '('}${Batas}, ${Batas}${']' | ')'}`;

/** An interval that was read; null is unbounded. */
export interface SelangTerbaca {
  readonly bawah: Decimal | null;
  readonly bawahTertutup: boolean;
  readonly atas: Decimal | null;
  readonly atasTertutup: boolean;
}

const POLA = /^([[(])(-∞|-?\d{1,20}(?:\.\d{1,20})?), (∞|-?\d{1,20}(?:\.\d{1,20})?)([\])])$/;

/** Reads an interval; null when it is not one, or is empty or reversed. */
export function bacaSelang(teks: string): SelangTerbaca | null {
  const [, buka, kiri, kanan, tutup] = POLA.exec(teks) ?? [];
  if (kiri === undefined || kanan === undefined) return null;
  const bawah = kiri === '-∞' ? null : desimal(kiri);
  const atas = kanan === '∞' ? null : desimal(kanan);
  const bawahTertutup = buka === '[' && bawah !== null;
  const atasTertutup = tutup === ']' && atas !== null;
  if (bawah && atas && (bawah.gt(atas) || (bawah.eq(atas) && !(bawahTertutup && atasTertutup)))) return null;
  return { bawah, bawahTertutup, atas, atasTertutup };
}

/** Whether a value lies in an interval. */
export function memuat({ bawah, bawahTertutup, atas, atasTertutup }: SelangTerbaca, x: Decimal): boolean {
  const dariBawah = bawah === null || x.gt(bawah) || (bawahTertutup && x.eq(bawah));
  const dariAtas = atas === null || x.lt(atas) || (atasTertutup && x.eq(atas));
  return dariBawah && dariAtas;
}

/** Writes an interval back. */
export function tulisSelang({ bawah, bawahTertutup, atas, atasTertutup }: SelangTerbaca): SelangTeks {
  const kiri = bawah === null ? '-∞' : bawah.toFixed();
  const kanan = atas === null ? '∞' : atas.toFixed();
  return `${bawahTertutup ? '[' : '('}${kiri}, ${kanan}${atasTertutup ? ']' : ')'}` as SelangTeks;
}
