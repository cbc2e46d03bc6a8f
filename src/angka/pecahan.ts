import { ANGKA_PENTING, type Angka, type Decimal, desimal, desimalDariDigit, kanonik } from './desimal.js';
import { fpb } from './fpb.js';
import { mutlak } from './mutlak.js';

/** Denominators up to here are kept as they come; a larger one is brought to lowest terms before it is used again. */
const BAWAH_LONGGAR = 1n << 128n;
/** Beyond these bits a common divisor costs more than the digits that it saves; the figure stays as exact. */
const BAWAH_RAKSASA = 1n << 8192n;

/** The parts of a fraction as plain data: whole numbers in lowest terms, the denominator above 0. */
export interface PecahanTeks {
  readonly pembilang: string;
  readonly penyebut: string;
}

/**
 * An exact rational number on BigInt, immutable. Sums, products, quotients and comparisons are exact without limit, so that nothing is
 * decided by a digit that was cut.
 */
export class Pecahan {
  private constructor(
    private readonly a: bigint,
    private readonly b: bigint,
  ) {}

  static readonly NOL = new Pecahan(0n, 1n);
  static readonly SATU = new Pecahan(1n, 1n);

  private static buat(a: bigint, b: bigint): Pecahan {
    // Stryker disable next-line all: in lowest terms or not, the value is the same; this decides how long its numbers get.
    return b > BAWAH_LONGGAR && b < BAWAH_RAKSASA ? Pecahan.susut(a, b) : new Pecahan(a, b);
  }

  private static susut(a: bigint, b: bigint): Pecahan {
    const f = fpb(a, b);
    return new Pecahan(a / f, b / f);
  }

  /** a/b for whole numbers; `b` is not 0. */
  static dari(a: bigint, b = 1n): Pecahan {
    // Stryker disable next-line EqualityOperator: b is not 0.
    return b < 0n ? Pecahan.buat(-a, -b) : Pecahan.buat(a, b);
  }

  /** Any accepted number, exactly: a binary number is taken as its shortest decimal print. Throws as `desimal` does. */
  static baca(nilai: Angka, bidang?: string): Pecahan {
    // Stryker disable all: what is not taken here is read below, to the same value, only slower.
    if (typeof nilai === 'number') {
      if (Number.isSafeInteger(nilai)) return new Pecahan(BigInt(nilai), 1n);
      const teks = String(nilai);
      if (kanonik(teks)) return Pecahan.dariTeks(teks);
    } else if (typeof nilai === 'string' && kanonik(nilai)) return Pecahan.dariTeks(nilai);
    // Stryker restore all
    return Pecahan.dariDesimal(desimal(nilai, bidang));
  }

  /** A finite decimal that was computed or read before, and not handed in: of whatever length. */
  static dariDesimal(nilai: Decimal): Pecahan {
    return Pecahan.dariTeks(nilai.toFixed());
  }

  private static dariTeks(teks: string): Pecahan {
    const koma = teks.indexOf('.');
    // Stryker disable next-line EqualityOperator: a number begins with a digit or a sign.
    if (koma < 0) return new Pecahan(BigInt(teks), 1n);
    return new Pecahan(BigInt(teks.slice(0, koma) + teks.slice(koma + 1)), 10n ** BigInt(teks.length - koma - 1));
  }

  get nol(): boolean {
    return this.a === 0n;
  }

  get negatif(): boolean {
    return this.a < 0n;
  }

  tambah(x: Pecahan): Pecahan {
    // Stryker disable next-line ConditionalExpression: the way below comes to the same sum, only slower.
    if (this.b === x.b) return new Pecahan(this.a + x.a, this.b);
    // Stryker disable next-line all: without a common divisor the sum is the same, with longer numbers.
    if (this.b > BAWAH_RAKSASA || x.b > BAWAH_RAKSASA) {
      return new Pecahan(this.a * x.b + x.a * this.b, this.b * x.b);
    }
    const f = fpb(this.b, x.b);
    const kiri = this.b / f;
    return Pecahan.buat(this.a * (x.b / f) + x.a * kiri, kiri * x.b);
  }

  kurang(x: Pecahan): Pecahan {
    return this.tambah(new Pecahan(-x.a, x.b));
  }

  kali(x: Pecahan): Pecahan {
    return Pecahan.buat(this.a * x.a, this.b * x.b);
  }

  /** `x` is not 0. */
  bagi(x: Pecahan): Pecahan {
    return Pecahan.dari(this.a * x.b, this.b * x.a);
  }

  mutlak(): Pecahan {
    return new Pecahan(mutlak(this.a), this.b);
  }

  /** −1, 0 or 1. */
  banding(x: Pecahan): -1 | 0 | 1 {
    // Stryker disable next-line ConditionalExpression: over the same denominator the products stand in the same order.
    const [kiri, kanan] = this.b === x.b ? [this.a, x.a] : [this.a * x.b, x.a * this.b];
    return kiri < kanan ? -1 : kiri > kanan ? 1 : 0;
  }

  sama(x: Pecahan): boolean {
    return this.banding(x) === 0;
  }

  /** The nearest whole number to the value × 10^tempat, towards zero, with what is left: twice the rest against the divisor. */
  potong(tempat: number): { readonly utuh: bigint; readonly sisa: -1 | 0 | 1; readonly tepat: boolean } {
    const atas = mutlak(this.a) * 10n ** BigInt(tempat);
    const utuh = atas / this.b;
    const sisa = (atas - utuh * this.b) * 2n;
    return { utuh, sisa: sisa < this.b ? -1 : sisa > this.b ? 1 : 0, tepat: sisa === 0n };
  }

  /** Numerator and denominator as they came, which may have a common divisor. */
  mentah(): readonly [pembilang: bigint, penyebut: bigint] {
    return [this.a, this.b];
  }

  /** Numerator and denominator in lowest terms. */
  bagian(): readonly [pembilang: bigint, penyebut: bigint] {
    const f = fpb(this.a, this.b);
    return [this.a / f, this.b / f];
  }

  keTeks(): PecahanTeks {
    const [pembilang, penyebut] = this.bagian();
    return { pembilang: pembilang.toString(), penyebut: penyebut.toString() };
  }

  /** As a decimal of 40 significant digits, half-up, exactly. */
  keDesimal(digit: number = ANGKA_PENTING): Decimal {
    return desimalDariDigit(this.teksDesimal(digit));
  }

  /** The canonical print of the value brought to so many significant digits, half-up; no decimal object is made for it. */
  teksDesimal(digit: number = ANGKA_PENTING): string {
    const atas = mutlak(this.a);
    const tanda = this.a < 0n ? '-' : '';
    const panjangAtas = panjang(atas);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: the way below prints the same, only slower.
    if (this.b === 1n && panjangAtas <= digit) return tanda + atas.toString();
    // As many digits as asked for, or one more.
    let geser = digit - (panjangAtas - panjang(this.b));
    let utuh = bagiBulat(atas, this.b, geser);
    if (panjang(utuh) > digit) {
      geser -= 1;
      utuh = bagiBulat(atas, this.b, geser);
    }
    return tanda + berkoma(utuh, geser);
  }

  /**
   * The canonical print: digits with a point where the decimal ends (`82.5`), else the fraction (`200/3`). Both say the value exactly.
   */
  cetak(): string {
    const [a, b] = this.bagian();
    const tempat = banyakDesimal(b);
    if (tempat === null) return `${a}/${b}`;
    if (tempat === 0) return a.toString();
    const digit = ((mutlak(a) * 10n ** BigInt(tempat)) / b).toString().padStart(tempat + 1, '0');
    // Stryker disable next-line EqualityOperator: 0 needs no decimals, and has been printed above.
    return `${a < 0n ? '-' : ''}${digit.slice(0, -tempat)}.${digit.slice(-tempat)}`;
  }
}

const panjang = (n: bigint): number => n.toString().length;

/** a ÷ b × 10^geser to the nearest whole number, a tie upwards. */
function bagiBulat(a: bigint, b: bigint, geser: number): bigint {
  // Stryker disable next-line EqualityOperator: at 0 both are a and b as they are.
  const [x, y] = geser >= 0 ? [a * 10n ** BigInt(geser), b] : [a, b * 10n ** BigInt(-geser)];
  const utuh = x / y;
  return (x - utuh * y) * 2n >= y ? utuh + 1n : utuh;
}

/** A whole number × 10^−geser, with no zeros behind a point. */
function berkoma(utuh: bigint, geser: number): string {
  // Stryker disable next-line EqualityOperator: at 0 there is nothing behind the point either way.
  if (geser <= 0) return (utuh * 10n ** BigInt(-geser)).toString();
  const digit = utuh.toString().padStart(geser + 1, '0');
  const titik = digit.length - geser;
  let akhir = digit.length;
  while (akhir > titik && digit.charCodeAt(akhir - 1) === 48) akhir -= 1;
  return akhir === titik ? digit.slice(0, titik) : `${digit.slice(0, titik)}.${digit.slice(titik, akhir)}`;
}

/** How many decimals a fraction with this denominator (in lowest terms) needs; null when it never ends. */
function banyakDesimal(penyebut: bigint): number | null {
  let [sisa, dua, lima] = [penyebut, 0, 0];
  while (sisa % 2n === 0n) {
    sisa /= 2n;
    dua += 1;
  }
  while (sisa % 5n === 0n) {
    sisa /= 5n;
    lima += 1;
  }
  return sisa === 1n ? Math.max(dua, lima) : null;
}
