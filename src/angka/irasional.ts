import { akarBulat, akarKeBawah } from './akar-bulat.js';
import { basisKoprima } from './basis-koprima.js';
import { ANGKA_PENTING, type Decimal, eksponen, logaritma } from './desimal.js';
import { fpb } from './fpb.js';
import { mutlak } from './mutlak.js';
import { Pecahan } from './pecahan.js';
import { TANDA_IRASIONAL } from './tanda-irasional.js';

/** A power of a positive fraction with a fraction as exponent. */
export interface Faktor {
  readonly dasar: Pecahan;
  readonly pangkat: Pecahan;
}

type Apitan = readonly [bawah: Pecahan, atas: Pecahan];

/** Digits by which a comparison is tried, one after the other; two numbers that agree in the last are equal. */
const KETELITIAN = [60, 120, 240, 480, 900] as const;

/**
 * A number that is no fraction, as geometric means are: enclosed between two fractions as closely as is asked for. A comparison refines the
 * enclosure until it is decided; a product of powers that is a fraction after all never becomes one of these (see {@link hasilKaliPangkat}),
 * so against fractions the refinement always ends.
 */
export class Irasional {
  private constructor(
    private readonly apit: (digit: number) => Apitan,
    /** The number as a product of powers, where it is one. */
    readonly faktor: readonly Faktor[] | null,
  ) {}

  readonly [TANDA_IRASIONAL] = true;

  static dari(x: Pecahan | Irasional): Irasional {
    if (x instanceof Irasional) return x;
    return new Irasional(() => [x, x], x.nol || x.negatif ? null : [{ dasar: x, pangkat: Pecahan.SATU }]);
  }

  /** Π dasar^pangkat, which the caller has found to be no fraction. */
  static hasilKali(faktor: readonly Faktor[]): Irasional {
    const akar = akarTunggal(faktor);
    // Stryker disable next-line ConditionalExpression: logarithms enclose the same number, only slower.
    if (akar) return new Irasional((digit) => apitAkar(akar, digit), faktor);
    const apitan = gabungSepangkat(faktor).map((f) => [f.dasar, f.dasar, f.pangkat] as const);
    return new Irasional((digit) => apitPangkat(apitan, digit), faktor);
  }

  /** The weighted geometric mean of positive values of which some are no products of powers. */
  static rataUkur(nilai: readonly (Pecahan | Irasional)[], pangkat: readonly Pecahan[]): Irasional {
    return new Irasional((digit) => {
      const apitan = nilai.map((x, i) => [...Irasional.dari(x).apit(digit), pangkat[i] as Pecahan] as const);
      return apitPangkat(apitan, digit);
    }, null);
  }

  tambah(x: Pecahan | Irasional): Pecahan | Irasional {
    return this.kelipatan(x, Pecahan.SATU) ?? this.gabung(x, ([a, b], [c, d]) => [a.tambah(c), b.tambah(d)]);
  }

  kurang(x: Pecahan | Irasional): Pecahan | Irasional {
    return this.kelipatan(x, Pecahan.dari(-1n)) ?? this.gabung(x, ([a, b], [c, d]) => [a.kurang(d), b.kurang(c)]);
  }

  kali(x: Pecahan | Irasional): Pecahan | Irasional {
    return this.pangkatkan(x, Pecahan.SATU) ?? this.gabung(x, kaliApitan);
  }

  /** `x` is not 0. */
  bagi(x: Pecahan | Irasional): Pecahan | Irasional {
    return (
      this.pangkatkan(x, Pecahan.dari(-1n)) ??
      this.gabung(tanpaNol(Irasional.dari(x)), (a, [c, d]) =>
        kaliApitan(a, [Pecahan.SATU.bagi(d), Pecahan.SATU.bagi(c)]),
      )
    );
  }

  /** this ± x where one is a fraction of the other, as √8 is of √2: so that equal roots cancel out. */
  private kelipatan(x: Pecahan | Irasional, tanda: Pecahan): Pecahan | Irasional | null {
    const bagian = x instanceof Irasional ? this.pangkatkan(x, Pecahan.dari(-1n)) : null;
    return bagian instanceof Pecahan ? (x as Irasional).kali(bagian.tambah(tanda)) : null;
  }

  /** The product with a power of x where both are products of powers; null where one is not. */
  private pangkatkan(x: Pecahan | Irasional, pangkat: Pecahan): Pecahan | Irasional | null {
    const lain = Irasional.dari(x);
    if (x instanceof Pecahan && x.nol) return x;
    if (!this.faktor || !lain.faktor) return null;
    const kanan = lain.faktor.map((f) => ({ dasar: f.dasar, pangkat: f.pangkat.kali(pangkat) }));
    return hasilKaliPangkat([...this.faktor, ...kanan]);
  }

  private gabung(x: Pecahan | Irasional, hitung: (a: Apitan, b: Apitan) => Apitan): Irasional {
    const lain = Irasional.dari(x);
    return new Irasional((digit) => hitung(this.apit(digit), lain.apit(digit)), null);
  }

  /** The same number by another enclosure. */
  menurut(ubah: (apit: (digit: number) => Apitan) => (digit: number) => Apitan): Irasional {
    return new Irasional(ubah(this.apit), this.faktor);
  }

  /** −1, 0 or 1. */
  banding(x: Pecahan | Irasional): -1 | 0 | 1 {
    const lain = Irasional.dari(x);
    for (const digit of KETELITIAN) {
      const [a, b] = this.apit(digit);
      const [c, d] = lain.apit(digit);
      if (b.banding(c) < 0) return -1;
      if (a.banding(d) > 0) return 1;
    }
    return 0;
  }

  /** A fraction with this number after it: `a − this`, `a ÷ this`. */
  setelah(operasi: 'banding', a: Pecahan): -1 | 0 | 1;
  setelah(operasi: 'tambah' | 'kurang' | 'kali' | 'bagi', a: Pecahan): Pecahan | Irasional;
  setelah(operasi: 'tambah' | 'kurang' | 'kali' | 'bagi' | 'banding', a: Pecahan): Pecahan | Irasional | -1 | 0 | 1 {
    // Nothing times or over a root is nothing, and a fraction.
    if (a.nol && (operasi === 'kali' || operasi === 'bagi')) return a;
    return Irasional.dari(a)[operasi](this);
  }

  /** What both ends of a close enough enclosure agree on, by a function that moves one way. */
  pastikan<T>(baca: (x: Pecahan) => T, sama: (a: T, b: T) => boolean): T {
    let hasil: T | undefined;
    for (const digit of KETELITIAN) {
      const [a, b] = this.apit(digit);
      hasil = baca(b);
      // Stryker disable next-line ConditionalExpression: closer ends agree on the same, only later.
      if (sama(baca(a), hasil)) break;
    }
    return hasil as T;
  }

  keDesimal(digit: number = ANGKA_PENTING): Decimal {
    return this.pastikan(
      (x) => x.keDesimal(digit),
      // Stryker disable next-line ArrowFunction: what never agrees is asked for all its digits, and is the same, only later.
      (a, b) => a.eq(b),
    );
  }
}

/** The same number, enclosed closely enough to be apart from 0, which it is not. */
function tanpaNol(x: Irasional): Irasional {
  return x.menurut((apit) => (digit) => {
    const apitan = KETELITIAN.filter((d) => d >= digit).map(apit);
    // The caller has compared it with 0 to as many digits.
    return apitan.find(memihak) as Apitan;
  });
}

const memihak = ([a, b]: Apitan): boolean => a.banding(Pecahan.NOL) > 0 || b.banding(Pecahan.NOL) < 0;

function kaliApitan([a, b]: Apitan, [c, d]: Apitan): Apitan {
  const [pertama, ...sisa] = [a.kali(c), a.kali(d), b.kali(c), b.kali(d)] as const;
  return [
    // Stryker disable next-line EqualityOperator: of equal ones it does not matter which is taken.
    sisa.reduce((x, y) => (y.banding(x) < 0 ? y : x), pertama),
    // Stryker disable next-line EqualityOperator: of equal ones it does not matter which is taken.
    sisa.reduce((x, y) => (y.banding(x) > 0 ? y : x), pertama),
  ];
}

/** A root of a fraction: isi^(1/n). */
interface Akar {
  readonly isi: Pecahan;
  readonly n: number;
}

/** Beyond this root or this many digits below it, logarithms are the shorter way. */
const AKAR_TERBESAR = 256n;
const PANGKAT_TERBANYAK = 2048n;

/** The product of powers as one root of one fraction; null where its numbers would grow too large. */
// Stryker disable next-line BlockStatement: logarithms enclose the same number, only slower.
function akarTunggal(faktor: readonly Faktor[]): Akar | null {
  const bagian = faktor.map((f) => f.pangkat.bagian());
  let n = 1n;
  // Stryker disable next-line ArithmeticOperator: any common multiple makes one root of them.
  for (const [, v] of bagian) n = (n * v) / fpb(n, v);
  const kuasa = bagian.map(([u, v]) => u * (n / v));
  // Stryker disable next-line all: a root and logarithms enclose the same number; this decides which of them is quicker.
  if (n > AKAR_TERBESAR || kuasa.reduce((a, u) => a + mutlak(u), 0n) > PANGKAT_TERBANYAK) return null;
  let atas = 1n;
  let bawah = 1n;
  for (const [i, { dasar }] of faktor.entries()) {
    const [a, b] = dasar.bagian();
    const u = kuasa[i] as bigint;
    // Stryker disable next-line EqualityOperator: the power 0 is 1 of either.
    atas *= u < 0n ? b ** -u : a ** u;
    // Stryker disable next-line EqualityOperator: the power 0 is 1 of either.
    bawah *= u < 0n ? a ** -u : b ** u;
  }
  return { isi: Pecahan.dari(atas, bawah), n: Number(n) };
}

/** Encloses a root between two whole numbers ÷ 10^k that stand beside each other. */
function apitAkar({ isi, n }: Akar, digit: number): Apitan {
  const [a, b] = isi.bagian();
  // Stryker disable next-line ArithmeticOperator: it may be less than that, which only makes the numbers longer.
  const besar = Math.floor((a.toString().length - b.toString().length) / n);
  const k = Math.max(digit, digit - besar);
  const skala = 10n ** BigInt(k);
  const akar = akarKeBawah((a * skala ** BigInt(n)) / b, n);
  return [Pecahan.dari(akar, skala), Pecahan.dari(akar + 1n, skala)];
}

/** Fewer, larger bases: a logarithm costs far more than a product. */
function gabungSepangkat(faktor: readonly Faktor[]): readonly Faktor[] {
  const hasil: Faktor[] = [];
  let banyak = 0;
  for (const f of faktor) {
    const akhir = hasil.at(-1);
    // Stryker disable next-line EqualityOperator,ConditionalExpression,ArithmeticOperator: how many of one power are gathered decides the time only.
    banyak = akhir?.pangkat.sama(f.pangkat) && banyak < 64 ? banyak + 1 : 1;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: the first one is never gathered, and what is not costs a logarithm more.
    if (akhir === undefined || banyak === 1) hasil.push(f);
    else hasil[hasil.length - 1] = { dasar: akhir.dasar.kali(f.dasar), pangkat: f.pangkat };
  }
  return hasil;
}

/** Encloses Π x^p for values between two positive fractions, where p is above 0 unless they are one, by logarithms with guard digits. */
function apitPangkat(faktor: readonly (readonly [Pecahan, Pecahan, Pecahan])[], digit: number): Apitan {
  const kerja = digit + 25;
  const hitung = (sisi: 0 | 1): Pecahan => {
    const log = faktor
      .map((f) => logaritma(f[sisi].keDesimal(kerja), kerja).times(f[2].keDesimal(kerja)))
      .reduce((a, b) => a.plus(b));
    return Pecahan.dariDesimal(eksponen(log, kerja));
  };
  const bawah = hitung(0);
  // Stryker disable next-line ConditionalExpression,ArrowFunction: equal ends have the same power.
  const atas = faktor.every(([a, b]) => a === b) ? bawah : hitung(1);
  const tambahan = Pecahan.dari(1n, 10n ** BigInt(digit));
  return [bawah.kurang(bawah.kali(tambahan)), atas.tambah(atas.kali(tambahan))];
}

/** Π dasar^pangkat of positive fractions, exactly: a fraction wherever it is one. */
export function hasilKaliPangkat(faktor: readonly Faktor[]): Pecahan | Irasional {
  const bulat = basisKoprima(
    faktor.flatMap(({ dasar, pangkat }) => {
      const [a, b] = dasar.bagian();
      return [
        { bilangan: a, pangkat },
        { bilangan: b, pangkat: Pecahan.NOL.kurang(pangkat) },
      ];
    }),
  );
  if (bulat === null) return Irasional.hasilKali(faktor);
  let hasil = Pecahan.SATU;
  for (const { bilangan, pangkat } of bulat) {
    const [u, v] = pangkat.bagian();
    const akar = akarBulat(bilangan, v);
    if (akar === null) return Irasional.hasilKali(faktor);
    const kuasa = Pecahan.dari(akar ** mutlak(u));
    // Stryker disable next-line EqualityOperator: a power of 0 is not in a basis.
    hasil = u < 0n ? hasil.bagi(kuasa) : hasil.kali(kuasa);
  }
  return hasil;
}
