import { type Selang, selang } from '../../../src/angka/selang.js';

/** An interval from its usual notation: `[1, 2)`, `(, 3]`. */
export function s(teks: string): Selang {
  const [, kiri, bawah, atas, kanan] = /^([[(])(.*), ?(.*)([\])])$/.exec(teks) ?? [];
  const hasil = selang(bawah || null, atas || null, kiri === '[', kanan === ']');
  if (hasil === null) throw new TypeError(teks);
  return hasil;
}

/** And back. */
export const tulis = (x: Selang) =>
  `${x.bawahTertutup ? '[' : '('}${x.bawah?.toFixed() ?? ''}, ${x.atas?.toFixed() ?? ''}${x.atasTertutup ? ']' : ')'}`;
