import { kunciPada, TINGKAT } from './kode-kolom.js';
import { CACAH, type Pengumpul } from './pengumpul.js';

/** Of the groups in the order of their codes those with amounts of their own whose codes have groups with amounts below them. */
export function kelompokInduk({ nomor, cacah }: Pengumpul, urut: Int32Array): number[] {
  const induk: number[] = [];
  /** On each level the last key that had amounts below. From behind, what is below a code comes right before it. */
  // Stryker disable next-line ArrayDeclaration: an urusan has no line of its own, so that nothing asks for the first.
  const lalu: number[] = [];
  for (let i = urut.length - 1; i >= 0; i -= 1) {
    const g = urut[i] as number;
    const [dua, pagu, realisasi] = cacah.subarray(g * CACAH + 1, g * CACAH + 4) as unknown as [number, number, number];
    if (dua + pagu + realisasi === 0) continue;
    const kunci = nomor.kunci[g] as number;
    const ujung = tingkatUjung(kunci);
    if (lalu[ujung] === kunciPada(kunci, ujung)) induk.push(g);
    // Stryker disable next-line EqualityOperator: no other group has the same key.
    for (let t = 0; t < ujung; t += 1) lalu[t] = kunciPada(kunci, t);
  }
  return induk.reverse();
}

/** The level of a key itself. */
export function tingkatUjung(kunci: number): number {
  let t = TINGKAT.length - 1;
  // Stryker disable next-line EqualityOperator: a program is never 0, so that no key is on any level.
  while (kunciPada(kunci, t) < 0) t -= 1;
  return t;
}
