import { Pecahan } from './pecahan.js';

/** Up to here a sum of whole numbers that comes out as a double is the true one; 2^53 comes out of 2^53 + 1, too. */
const AMAN = Number.MAX_SAFE_INTEGER;
/** A double × 10^k, rounded, is the whole number that is meant up to here. */
const BULAT_TERBESAR = 2 ** 50;

/** The same numbers with room for so many. */
export function lapangkan<L extends Float64Array | Int32Array>(isi: L, banyak: number): L {
  if (banyak <= isi.length) return isi;
  const baru = new (isi.constructor as new (panjang: number) => L)(Math.max(banyak, 2 * isi.length));
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
    // Stryker disable next-line ArithmeticOperator: as text the same number is added, only slower.
    const m = Math.round(x * this.pangkat);
    // Stryker disable next-line EqualityOperator,ConditionalExpression: as text the same number is added, only slower.
    const besar = Math.abs(m) > BULAT_TERBESAR;
    // Stryker disable next-line ConditionalExpression,ArithmeticOperator: as text the same number is added, only slower.
    if (besar || m / this.pangkat !== x) this.tambahTepat(kelompok, Pecahan.baca(x));
    else if (!this.simpan(kelompok, (this.ganda[kelompok] as number) + m)) this.pindahkan(kelompok, BigInt(m));
  }

  /** Adds a decimal. */
  tambahTepat(kelompok: number, x: Pecahan): void {
    const teks = x.cetak();
    const pecahan = teks.split('.')[1] ?? '';
    this.tambahBulat(kelompok, BigInt(teks.replace('.', '')), pecahan.length);
  }

  /** Adds a whole number × 10^−desimal. */
  tambahBulat(kelompok: number, bulat: bigint, desimal: number): void {
    this.perhalus(desimal);
    const m = bulat * 10n ** BigInt(this.desimal - desimal);
    if (!this.simpan(kelompok, Number(BigInt(this.ganda[kelompok] as number) + m))) this.pindahkan(kelompok, m);
  }

  /** A sum × 10^desimal. */
  utuh(kelompok: number): bigint {
    return BigInt(this.ganda[kelompok] as number) + (this.lebih.get(kelompok) ?? 0n);
  }

  /** Adds a group of other sums. */
  tambahDari(kelompok: number, lain: JumlahKelompok, asal: number): void {
    const jumlah = (this.ganda[kelompok] as number) + (lain.ganda[asal] as number);
    // Stryker disable next-line ConditionalExpression: the way below comes to the same sum, only slower.
    if (lain.desimal === this.desimal && !lain.lebih.has(asal) && this.simpan(kelompok, jumlah)) return;
    this.tambahBulat(kelompok, lain.utuh(asal), lain.desimal);
  }

  /** Keeps a sum in its double, where that is the true one. */
  private simpan(kelompok: number, jumlah: number): boolean {
    const muat = Math.abs(jumlah) <= AMAN;
    if (muat) this.ganda[kelompok] = jumlah;
    return muat;
  }

  private pindahkan(kelompok: number, m: bigint): void {
    this.lebih.set(kelompok, this.utuh(kelompok) + m);
    this.ganda[kelompok] = 0;
  }

  /** Gives all sums at least so many decimals. */
  perhalus(desimal: number): void {
    // Stryker disable next-line EqualityOperator: with no more decimals all sums are multiplied by 1.
    if (desimal <= this.desimal) return;
    const kali = 10n ** BigInt(desimal - this.desimal);
    const ganda = Number(kali);
    for (let g = 0; g < this.ganda.length; g += 1) {
      if (!this.simpan(g, (this.ganda[g] as number) * ganda)) this.pindahkan(g, 0n);
    }
    for (const [g, x] of this.lebih) this.lebih.set(g, x * kali);
    this.desimal = desimal;
    // 10^22 is the last power of ten that a double holds; beyond it each number is read as text.
    // Stryker disable next-line ConditionalExpression,EqualityOperator: as text the same numbers are added, only slower.
    this.pangkat = desimal <= 22 ? 10 ** desimal : Number.NaN;
  }
}
