import type { Tulisan } from './pecahan-simpul.js';

/** Elements that a list, or rows that a group, is thought to have at most: 10^this. */
const DIGIT_CACAH = 6;
/** Digits of a root as a whole number. */
const DIGIT_AKAR = 30;
const cacah = (10n ** BigInt(DIGIT_CACAH)).toString();
/** What stands for an input. */
const MASUKAN = 'x';

/**
 * Writes an expression so that the digits of every number on the way can be counted: inputs are `x`, alternatives stand side by side. It is
 * written by the same hand as the SQL, so what is counted is what is computed.
 */
export class TulisanDigit implements Tulisan {
  constructor(
    private readonly skala: (nama: string) => number,
    private readonly banyaknya: ReadonlySet<string>,
  ) {}
  masukan(nama: string) {
    return this.banyaknya.has(nama) ? { teks: cacah, skala: 0 } : { teks: MASUKAN, skala: this.skala(nama) };
  }
  mutlak = (x: string) => x;
  tanda = () => '1';
  terluar = (_: 'min' | 'maks', a: string, b: string) => `(${a}|${b})`;
  bila = (syarat: string, maka: string, lain: string) => `(${syarat}|${maka}|${lain})`;
  jumlah = (isi: string) => `(${isi})*${cacah}`;
  /* v8 ignore next 3 -- taken out of the expression before it is written. */
  jumlahHasilBagi(): never {
    throw new Error('jumlah hasil bagi diangkat menjadi kueri sendiri sebelum sampai di sini.');
  }
  cacah = () => cacah;
  adaUnsur = (syarat: string) => `(${syarat})`;
  ukur = (nilai: string, bobot: string) => ({
    teks: `(${nilai}|${bobot}|1${'0'.repeat(DIGIT_AKAR)})`,
    skala: 10,
  });
}

const uraikan = (teks: string): readonly string[] =>
  Array.from(teks.matchAll(/\d+|[x*()]|[-+|<>=/]+/g), ([kata]) => kata);

/** The most digits of a number on the way, where inputs have `x`. */
function digitTerbanyak(kata: readonly string[], x: number): number {
  let i = 0;
  const faktor = (): number => {
    const k = kata[i++];
    if (k === '(') {
      const isi = deret();
      i += 1;
      return isi;
    }
    if (k === '-') return faktor();
    return k === MASUKAN ? x : k === '1' ? 0 : (k as string).length;
  };
  const kali = (): number => {
    let d = faktor();
    while (kata[i] === '*') {
      i += 1;
      d += faktor();
    }
    return d;
  };
  // A sum of two has one digit more at most; so deep no sum goes that half a digit each would not do.
  const deret = (): number => {
    let d = kali();
    while (i < kata.length && kata[i] !== ')') {
      const tanda = kata[i++];
      d = Math.max(d, kali()) + (tanda === '+' || tanda === '-' ? 0.31 : 0);
    }
    return d;
  };
  return deret();
}

/** The most digits that inputs may have so that none of the expressions passes `digit`; below 1 where there is no room for any. */
export function digitMuat(teks: readonly string[], digit: number): number {
  if (digit === Number.POSITIVE_INFINITY) return digit;
  const kata = teks.map(uraikan);
  let [ada, lebih] = [0, digit + 1];
  while (lebih - ada > 1) {
    const coba = Math.floor((ada + lebih) / 2);
    if (kata.every((k) => digitTerbanyak(k, coba) <= digit)) ada = coba;
    else lebih = coba;
  }
  return ada;
}
