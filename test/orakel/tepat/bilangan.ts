import { type ModeOrakel, Pecahan } from '../pecahan.js';

export const NOL = Pecahan.dari(0n);
export const SATU = Pecahan.dari(1n);
export const SERATUS = Pecahan.dari(100n);

/** A whole number, or a canonical decimal print, as a fraction. */
export const p = (x: number | string): Pecahan => Pecahan.dari(typeof x === 'number' ? BigInt(x) : x);

const pangkat = (x: Pecahan, n: bigint): Pecahan => Pecahan.rasio(x.pembilang ** n, x.penyebut ** n);

function fpb(a: bigint, b: bigint): bigint {
  return b === 0n ? a : fpb(b, a % b);
}

/** The whole part of the n-th root of a whole number of 0 or more, by Newton's way. */
export function akarBulat(x: bigint, n: bigint): bigint {
  if (x < 2n || n === 1n) return x;
  let r = 1n << (BigInt(x.toString(2).length) / n + 1n);
  for (;;) {
    const s = ((n - 1n) * r + x / r ** (n - 1n)) / n;
    if (s >= r) return r;
    r = s;
  }
}

/** factor × pokok^(1/derajat) + geser, kept as it is: no digit of the root is ever written down. Factor and pokok are 0 or more. */
export class Akar {
  constructor(
    readonly pokok: Pecahan,
    readonly derajat: bigint,
    readonly faktor: Pecahan = SATU,
    readonly geser: Pecahan = NOL,
  ) {}

  /** −1, 0 or 1, decided by powers: root ≥ b when pokok ≥ b^n. */
  banding(x: Pecahan): -1 | 0 | 1 {
    if (this.faktor.banding(NOL) === 0) return this.geser.banding(x);
    const b = x.kurang(this.geser).bagi(this.faktor);
    return b.banding(NOL) < 0 ? 1 : this.pokok.banding(pangkat(b, this.derajat));
  }

  kali(x: Pecahan): Akar {
    return new Akar(this.pokok, this.derajat, this.faktor.kali(x), this.geser.kali(x));
  }

  tambah(x: Pecahan): Akar {
    return new Akar(this.pokok, this.derajat, this.faktor, this.geser.tambah(x));
  }

  /** The value cut at so many decimals of the root; for guesses that are then checked, and for messages. */
  kira(desimal = 60): Pecahan {
    const skala = 10n ** (BigInt(desimal) * this.derajat);
    const utuh = akarBulat((this.pokok.pembilang * skala) / this.pokok.penyebut, this.derajat);
    return Pecahan.rasio(utuh, 10n ** BigInt(desimal))
      .kali(this.faktor)
      .tambah(this.geser);
  }
}

/** A number that is exact: a fraction, or a root that was never drawn. */
export type Tepat = Pecahan | Akar;

export const terbesar = (a: Pecahan, b: Pecahan): Pecahan => (a.banding(b) < 0 ? b : a);
export const terkecil = (a: Pecahan, b: Pecahan): Pecahan => (a.banding(b) > 0 ? b : a);
export const mutlak = (a: Pecahan): Pecahan => (a.banding(NOL) < 0 ? a.negatif() : a);

/** The exact number rounded once: by long division for a fraction, by comparing powers for a root. */
export function bulat(a: Tepat, desimal: number, mode: ModeOrakel): Pecahan {
  if (a instanceof Pecahan) return a.bulat(desimal, mode);
  const skala = 10n ** BigInt(desimal);
  const minus = a.banding(NOL) < 0;
  // a ≥ x in absolute terms
  const capai = (x: Pecahan) => (minus ? a.banding(x.negatif()) <= 0 : a.banding(x) >= 0);
  const kira = mutlak(a.kira(desimal + 2));
  let utuh = (kira.pembilang * skala) / kira.penyebut;
  while (!capai(Pecahan.rasio(utuh, skala))) utuh -= 1n;
  while (capai(Pecahan.rasio(utuh + 1n, skala))) utuh += 1n;
  const tengah = Pecahan.rasio(2n * utuh + 1n, 2n * skala);
  const naik =
    mode !== 'potong' &&
    capai(tengah) &&
    (mode === 'setengah-naik' || utuh % 2n === 1n || a.banding(minus ? tengah.negatif() : tengah) !== 0);
  const hasil = naik ? utuh + 1n : utuh;
  return Pecahan.rasio(minus ? -hasil : hasil, skala);
}

/** The arithmetic mean, plain or weighted; weights that add up to 0 are the caller's to refuse. */
export function rataTepat(x: readonly Pecahan[], w: readonly Pecahan[] = x.map(() => SATU)): Pecahan {
  return Pecahan.jumlah(x.map((a, i) => a.kali(w[i] ?? NOL))).bagi(Pecahan.jumlah(w));
}

/** The geometric mean of numbers of 0 or more with weights: one root over all, also of numbers that are roots themselves. */
export function ukurTepat(x: readonly Tepat[], w: readonly Pecahan[] = x.map(() => SATU)): Tepat {
  const akar = x.map((a) => (a instanceof Akar ? a : new Akar(a, 1n)));
  if (akar.some((a) => a.geser.banding(NOL) !== 0)) throw new Error('akar yang digeser tidak dapat dikalikan');
  const W = Pecahan.jumlah(w);
  const bagian = akar.map((a, i) => ({ a, e: (w[i] ?? NOL).bagi(W) }));
  // Π (f · k^(1/d))^e, all exponents brought to one denominator n.
  const n = bagian.reduce((n, { a, e }) => {
    const d = a.derajat * e.penyebut;
    return (n / fpb(n, d)) * d;
  }, 1n);
  const pokok = bagian.reduce((h, { a, e }) => {
    const N = (e.pembilang * n) / e.penyebut;
    return h.kali(pangkat(a.faktor, N)).kali(pangkat(a.pokok, N / a.derajat));
  }, SATU);
  return new Akar(pokok, n);
}

/** The decimal print of a fraction that has one of at most `terbanyak` decimals; else null. */
export function keDesimal(a: Pecahan, terbanyak = 30): string | null {
  const skala = 10n ** BigInt(terbanyak);
  if (skala % a.penyebut !== 0n) return null;
  const teks = a.cetak(terbanyak, 'potong');
  return teks.includes('.') ? teks.replace(/\.?0+$/, '') : teks;
}

/** An exact number for a message: whole, decimal, fraction, or a root cut at 45 digits. */
export function sebut(a: Tepat): string {
  if (a instanceof Akar) return `${a.kira(45).cetak(45, 'potong')}… (akar)`;
  const pecahan = `${a.pembilang}/${a.penyebut}`;
  return keDesimal(a) ?? `${pecahan.length > 40 ? '' : `${pecahan} = `}${a.cetak(60, 'potong')}…`;
}
