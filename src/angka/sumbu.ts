import { formatAngka } from './cetak/format-angka.js';
import { type Decimal, desimal } from './desimal.js';

/** An axis of a drawing: its ends, which are whole steps, and where its figures stand. */
export interface Sumbu {
  readonly min: number;
  readonly maks: number;
  readonly tanda: readonly { readonly nilai: number; readonly teks: string }[];
}

/** 1, 2, 5, 10, 20, 50, 100 …: the n-th, and downwards as far. */
const langkahKe = (n: number): Decimal => {
  const pangkat = Math.floor(n / 3);
  return desimal(10)
    .pow(pangkat)
    .times([1, 2, 5][n - pangkat * 3] as number);
};

/**
 * The axis that holds all from `bawah` to `atas` in the smallest steps of 1, 2 or 5 times a power of ten that are not more than so many; `atas` is above `bawah`.
 */
export function sumbu(bawah: number, atas: number, langkahTerbanyak: number): Sumbu {
  for (let n = Math.floor(Math.log10((atas - bawah) / langkahTerbanyak)) * 3; ; n += 1) {
    const langkah = langkahKe(n);
    const awal = desimal(bawah).div(langkah).floor().toNumber();
    const akhir = desimal(atas).div(langkah).ceil().toNumber();
    if (akhir - awal > langkahTerbanyak) continue;
    const tanda = Array.from({ length: akhir - awal + 1 }, (_, i) => langkah.times(awal + i)).map((d) => ({
      nilai: d.toNumber(),
      teks: formatAngka(d),
    }));
    return { min: (tanda[0] as { nilai: number }).nilai, maks: (tanda.at(-1) as { nilai: number }).nilai, tanda };
  }
}
