import { Pecahan } from './pecahan.js';

/** Sums of whole numbers up to here are exact as doubles. */
const AMAN = 2 ** 53;
/** A double × 10^k, rounded, is the whole number that is meant up to here. */
const BULAT_TERBESAR = 2 ** 50;

/** The same numbers with room for so many. */
export function lapangkan(isi: Float64Array, banyak: number): Float64Array {
  if (banyak <= isi.length) return isi;
  const baru = new Float64Array(Math.max(banyak, 2 * isi.length));
  baru.set(isi);
  return baru;
}

/**
 * Exact sums by group: whole numbers × 10^−desimal in doubles, and what would leave 2^53 in BigInt beside. Adding in any order, and in parts, gives the
 * same sums.
 */
export class JumlahKelompok {
  /** Of each group what is not in {@link lebih}. */
  ganda: Float64Array;
  /** What was taken out of a double before it would have become inexact. */
  readonly lebih = new Map<number, bigint>();
  /** Decimals of the sums; grows with the numbers that come. */
  desimal = 0;
  private pangkat = 1;

  constructor(banyak: number) {
    this.ganda = new Float64Array(banyak);
  }

  /** Makes room for so many groups. */
  lapangkan(banyak: number): void {
    this.ganda = lapangkan(this.ganda, banyak);
  }

  /** Adds a double, read as its shortest decimal print. */
  tambah(kelompok: number, x: number): void {
    const m = this.pangkat === 1 ? x : Math.round(x * this.pangkat);
    const bulat =
      this.pangkat === 1 ? Number.isSafeInteger(x) : Math.abs(m) <= BULAT_TERBESAR && m / this.pangkat === x;
    if (!bulat) {
      this.tambahTepat(kelompok, Pecahan.baca(x));
      return;
    }
    const jumlah = (this.ganda[kelompok] as number) + m;
    if (Math.abs(jumlah) <= AMAN) this.ganda[kelompok] = jumlah;
    else this.pindahkan(kelompok, BigInt(m));
  }

  /** Adds a decimal. */
  tambahTepat(kelompok: number, x: Pecahan): void {
    const teks = x.cetak();
    const titik = teks.indexOf('.');
    const desimal = titik < 0 ? 0 : teks.length - titik - 1;
    this.tambahBulat(kelompok, BigInt(teks.replace('.', '')), desimal);
  }

  /** Adds a whole number × 10^−desimal. */
  tambahBulat(kelompok: number, bulat: bigint, desimal: number): void {
    this.perhalus(desimal);
    const m = bulat * 10n ** BigInt(this.desimal - desimal);
    const jumlah = BigInt(this.ganda[kelompok] as number) + m;
    if (jumlah >= -BATAS && jumlah <= BATAS) this.ganda[kelompok] = Number(jumlah);
    else this.pindahkan(kelompok, m);
  }

  /** A sum × 10^desimal. */
  utuh(kelompok: number): bigint {
    return BigInt(this.ganda[kelompok] as number) + (this.lebih.get(kelompok) ?? 0n);
  }

  /** Adds a group of other sums. */
  tambahDari(kelompok: number, lain: JumlahKelompok, asal: number): void {
    if (lain.desimal === this.desimal && !lain.lebih.has(asal)) {
      const jumlah = (this.ganda[kelompok] as number) + (lain.ganda[asal] as number);
      if (Math.abs(jumlah) <= AMAN) {
        this.ganda[kelompok] = jumlah;
        return;
      }
    }
    this.tambahBulat(kelompok, lain.utuh(asal), lain.desimal);
  }

  private pindahkan(kelompok: number, m: bigint): void {
    this.lebih.set(kelompok, this.utuh(kelompok) + m);
    this.ganda[kelompok] = 0;
  }

  /** Gives all sums at least so many decimals. */
  perhalus(desimal: number): void {
    if (desimal <= this.desimal) return;
    const kali = 10n ** BigInt(desimal - this.desimal);
    const ganda = Number(kali);
    for (let g = 0; g < this.ganda.length; g += 1) {
      const kini = this.ganda[g] as number;
      if (Math.abs(kini * ganda) <= AMAN) this.ganda[g] = kini * ganda;
      else {
        this.lebih.set(g, (this.lebih.get(g) ?? 0n) + BigInt(kini));
        this.ganda[g] = 0;
      }
    }
    for (const [g, x] of this.lebih) this.lebih.set(g, x * kali);
    this.desimal = desimal;
    // Past 15 decimals no double is a whole number of such parts; each is read as text.
    this.pangkat = desimal <= 15 ? 10 ** desimal : Number.NaN;
  }
}

const BATAS = BigInt(AMAN);
