import { Decimal } from 'decimal.js';
import { ArgumenTidakSah } from './argumen-tidak-sah.js';
import { DIGIT_CETAK, raksasa } from './raksasa.js';
import { sebutNilai } from './sebut-nilai.js';
import { tanpaKendali } from './tanpa-kendali.js';

/** A decimal of decimal.js, made by the private constructor below; immutable. */
export type { Decimal };

/** Anything a caller may hand in as a number: strings in canonical form ("82.5"), never "82,5". */
export type Angka = number | string | bigint | Decimal;

/** Digits promised to callers in `nilai`. */
export const ANGKA_PENTING = 40;

/** Digits that intervals, and what is tried on thousands of rows, are computed with. */
export const DIGIT_KERJA = ANGKA_PENTING + 20;

/**
 * The private decimal.js constructor. It computes with 20 guard digits: a quotient such as 1 ÷ 3 is cut at digit 60, so that
 * thirds that should add up to 1 do so again once the end result is brought to 40 digits, and no floor, tie or comparison
 * is decided by the cut. Nothing outside the library can change its precision through the global Decimal.
 */
const Presisi = Decimal.clone({
  precision: DIGIT_KERJA,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

const Turun = Presisi.clone({ rounding: Decimal.ROUND_FLOOR });
const Naik = Presisi.clone({ rounding: Decimal.ROUND_CEIL });

/** An exact result prints up to 40 digits, of which many may stand behind the point: 1 ÷ 3, and 1 ÷ 3 of a thousandth. */
const POLA_KANONIK = /^-?\d{1,30}(?:\.\d{1,60})?$/;

/** Whether a string is a number in canonical form: optional minus, digits, at most one point; 30 digits before it and 60 behind. */
export function kanonik(teks: string): boolean {
  return POLA_KANONIK.test(teks);
}

/** More digits before or behind the point has no figure to compute with: the largest number has 308, a quotient of the smallest 672. */
const DIGIT_TERBANYAK = 1_000;

/** What a Decimal is made of: a sign, the place of its first digit, and its digits, seven in a word. */
interface Isi {
  readonly s: unknown;
  readonly e: unknown;
  readonly d: readonly unknown[] | null;
}
const BIDANG: readonly PropertyKey[] = ['constructor', 's', 'e', 'd'];
/** Anything with more words of seven digits has too many on one side or the other. */
// Stryker disable next-line ArithmeticOperator: what is longer is refused by its digits, only slower.
const KATA_TERBANYAK = DIGIT_CETAK / 3;

/** Whether insides are those that decimal.js makes of a finite number. Looked into, for whoever has the prototype can put anything inside. */
function terhingga({ s, e, d }: Isi): boolean {
  if ((s !== 1 && s !== -1) || !Number.isInteger(e) || !Array.isArray(d)) return false;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: what is longer is refused by its digits, only slower.
  if (d.length > KATA_TERBANYAK) return false;
  for (const kata of d) if (!Number.isInteger(kata) || kata < 0 || kata >= 1e7) return false;
  if (d.length === 1 && d[0] === 0) return e === 0;
  const satuan = 10 ** ((((e as number) % 7) + 7) % 7);
  return d[0] >= satuan && d[0] < satuan * 10 && d[d.length - 1] !== 0;
}

/** Whether a value already is a finite Decimal of the private constructor (all constructors have one prototype), and no zero with a sign to lose. */
export function siapPakai(x: unknown): x is Decimal {
  try {
    return (
      x instanceof Presisi &&
      x.constructor === Presisi &&
      Object.keys(x).length === BIDANG.length &&
      terhingga(x as unknown as Isi) &&
      (x.s === 1 || x.d[0] !== 0)
    );
  } catch {
    // A Proxy that was revoked, or a getter that throws.
    return false;
  }
}

/** Longer than anything that is taken. */
const TERLALU_PANJANG = new Presisi('1e9000000');

/** The Decimal of the private constructor with the insides of another, each of which is read once; undefined for what is none. */
function salin(x: unknown): Decimal | undefined {
  try {
    if (!Presisi.isDecimal(x) || typeof x.isFinite !== 'function') return undefined;
    const { s, e, d } = x as unknown as Isi;
    if (d === null) return new Presisi((s as number) / 0);
    // Stryker disable next-line EqualityOperator: the limit is no whole number.
    if (d.length > KATA_TERBANYAK) return TERLALU_PANJANG;
    const isi = { s, e, d: Array.from({ length: d.length }, (_, i) => d[i]) };
    return terhingga(isi) ? Object.assign(new Presisi(0), isi) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it has more digits than so many before the point, or behind it. */
const melebihi = (x: Decimal, terbanyak: number): boolean => x.e >= terbanyak || x.decimalPlaces() > terbanyak;

/**
 * Whether a value is a Decimal, of whatever constructor, that can be written out: its digits are those of a number, and its methods its
 * prototype's. Data that only carries the tag of one is none, nor is what cannot be looked at.
 */
export function apakahDesimal(x: unknown): x is Decimal {
  const salinan = siapPakai(x) ? x : salin(x);
  if (salinan === undefined || melebihi(salinan, DIGIT_CETAK)) return false;
  return Reflect.ownKeys(x as object).every(
    (k) => BIDANG.includes(k) && Object.getOwnPropertyDescriptor(x, k)?.get === undefined,
  );
}

/** What a caller's value is as a Decimal of the private constructor; undefined where it is no number. */
function baca(nilai: unknown): Decimal | undefined {
  if (typeof nilai === 'string') return kanonik(nilai) ? new Presisi(nilai) : undefined;
  if (typeof nilai === 'number') return new Presisi(nilai);
  if (typeof nilai !== 'bigint') return salin(nilai);
  return raksasa(nilai) ? TERLALU_PANJANG : new Presisi(nilai);
}

/** A Decimal that was computed, and not handed in, as one of the private constructor; without a limit, and no zero with a sign. */
export const presisi = (x: Decimal): Decimal => (x.isZero() ? new Presisi(0) : new Presisi(x));

/**
 * Brings any accepted number to a Decimal of the private constructor.
 *
 * A binary number is taken as its shortest decimal print (0.1 is 0,1, not 0,1000000000000000055…). NaN, Infinity, strings that are not
 * canonical, and a Decimal or bigint of more than so many digits on one side of the point are a programmer's error and throw `ArgumenTidakSah`,
 * which names the field.
 */
export function desimal(nilai: Angka, bidang = 'nilai', terbanyak = DIGIT_TERBANYAK): Decimal {
  const x = siapPakai(nilai) ? nilai : baca(nilai);
  if (x === undefined || !x.isFinite()) {
    throw new ArgumenTidakSah(
      `${bidang}: ${x === undefined ? tampilan(nilai) : String(x)} bukan angka. Berikan number yang terhingga, bigint, Decimal, atau string kanonik seperti "82.5"; ` +
        'angka tulisan Indonesia ("82,5") dibaca dahulu dengan bacaAngka.',
    );
  }
  if (melebihi(x, terbanyak)) {
    throw new ArgumenTidakSah(`${bidang}: angka terlalu panjang; paling banyak ${terbanyak} digit di tiap sisi koma.`);
  }
  return x.isZero() ? new Presisi(0) : x;
}

function tampilan(nilai: unknown): string {
  const teks = tanpaKendali(typeof nilai === 'string' ? JSON.stringify(nilai) : sebutNilai(nilai));
  return teks.length > 60 ? `${teks.slice(0, 60)}…` : teks;
}

/** Brings a computed value to the 40 digits that are promised, which also removes the noise in the guard digits. */
export function rapikan(nilai: Decimal): Decimal {
  return nilai.toSignificantDigits(ANGKA_PENTING);
}

/** The same to the outside: down to 40 digits for a lower bound (−1), up for an upper one (1). */
export function rapikanKeluar(nilai: Decimal, arah: -1 | 1): Decimal {
  return nilai.toSignificantDigits(ANGKA_PENTING, arah === -1 ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL);
}

/** The canonical print of a decimal: plain digits with a point, never an exponent. */
export function teksKanonik(nilai: Decimal): string {
  return nilai.isZero() ? '0' : nilai.toFixed();
}

/** As long as a computed value prints: the 308 digits of the largest number, or a quotient of the smallest. */
const POLA_CETAKAN = /^-?\d{1,700}(?:\.\d{1,1000})?$/;

/** Reads back what {@link teksKanonik} printed of a computed value, which may have more digits than callers hand in. */
export function desimalDariCetakan(teks: string, bidang: string): Decimal {
  if (typeof teks !== 'string' || !POLA_CETAKAN.test(teks)) {
    throw new ArgumenTidakSah(`${bidang}: ${tampilan(teks)} bukan angka kanonik seperti "82.5".`);
  }
  const hasil = new Presisi(teks);
  return hasil.isZero() ? new Presisi(0) : hasil;
}

/**
 * One operation rounded both ways at the working precision: the true result lies in [turun, naik], and the two are equal exactly when
 * nothing was cut. For bounds that must not cut off what they enclose.
 */
export function apit(
  hitung: (a: Decimal, b: Decimal) => Decimal,
  a: Decimal,
  b: Decimal,
): { turun: Decimal; naik: Decimal } {
  return { turun: presisi(hitung(new Turun(a), b)), naik: presisi(hitung(new Naik(a), b)) };
}

/** Natural logarithm of a number above 0, to so many significant digits (at most 1.000). */
export const logaritma = (x: Decimal, digit: number): Decimal => new (Presisi.clone({ precision: digit }))(x).ln();

/** e to the power of x, to so many significant digits. */
export const eksponen = (x: Decimal, digit: number): Decimal => new (Presisi.clone({ precision: digit }))(x).exp();

/** Plain digits as they are, however many. */
export const desimalDariDigit = (teks: string): Decimal => new Presisi(teks);
