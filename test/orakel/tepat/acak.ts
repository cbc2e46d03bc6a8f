/** A stream of chance that is the same for the same seed (mulberry32). */
export class Acak {
  private s: number;

  constructor(benih: number) {
    this.s = benih >>> 0;
  }

  /** A whole number 0 … n − 1. */
  n(n: number): number {
    this.s = (this.s + 0x6d2b79f5) >>> 0;
    let t = this.s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  }

  /** A whole number from `a` to `b`, both included. */
  antara(a: number, b: number): number {
    return a + this.n(b - a + 1);
  }

  /** True in so many of a hundred. */
  peluang(persen: number): boolean {
    return this.n(100) < persen;
  }

  pilih<T>(daftar: readonly [T, ...T[]] | readonly T[]): T {
    if (daftar.length === 0) throw new Error('daftar kosong');
    return daftar[this.n(daftar.length)] as T;
  }

  /** `n` items made one after another. */
  deret<T>(n: number, buat: (i: number) => T): T[] {
    return Array.from({ length: n }, (_, i) => buat(i));
  }
}

/** A canonical decimal: small and large, whole and with decimals, as reports have them. */
export function angka(acak: Acak, { desimal = 2, nol = 8, minus = 0, besar = 3 } = {}): string {
  if (acak.peluang(nol)) return '0';
  const digit = 1 + acak.n(besar);
  const utuh = acak.n(10 ** digit);
  const d = acak.peluang(50) ? 0 : acak.n(desimal + 1);
  const ekor = d === 0 ? 0 : acak.n(10 ** d);
  const teks = ekor === 0 ? String(utuh) : `${utuh}.${String(ekor).padStart(d, '0').replace(/0+$/, '')}`;
  return teks !== '0' && acak.peluang(minus) ? `-${teks}` : teks;
}

/** The same, above 0. */
export function angkaPositif(acak: Acak, opsi: { desimal?: number; besar?: number } = {}): string {
  const x = angka(acak, { ...opsi, nol: 0 });
  return x === '0' ? '1' : x;
}

/** Rupiah: whole, from hundreds to a hundred milyar. */
export function rupiah(acak: Acak): string {
  const digit = 2 + acak.n(10);
  return String(acak.n(9) + 1) + (acak.peluang(40) ? '0'.repeat(digit) : acak.deret(digit, () => acak.n(10)).join(''));
}

/** How a result is rounded, as a case carries it. */
export interface Bulat {
  readonly desimal: number;
  readonly mode: 'setengah-naik' | 'potong' | 'setengah-genap';
}

export const BAKU: Bulat = { desimal: 2, mode: 'setengah-naik' };

/** A rounding; in most cases the default. */
export function pembulatan(acak: Acak): Bulat {
  if (acak.peluang(40)) return BAKU;
  return {
    desimal: acak.peluang(60) ? 2 : acak.n(5),
    mode: acak.pilih(['setengah-naik', 'potong', 'setengah-genap'] as const),
  };
}
