import { Decimal } from 'decimal.js';
import { ArgumenTidakSah } from './argumen-tidak-sah.js';
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

/** Whether a number already is a finite Decimal of the private constructor; a zero may still have a sign to lose. */
export const siapPakai = (nilai: Angka): nilai is Decimal =>
  apakahDesimal(nilai) &&
  nilai instanceof Presisi &&
  nilai.constructor === Presisi &&
  nilai.isFinite() &&
  !nilai.isZero();

/** Whether a value is a Decimal, of whatever constructor; data that only carries the tag of one is none, nor is what cannot be looked at. */
export function apakahDesimal(x: unknown): x is Decimal {
  try {
    return Presisi.isDecimal(x) && typeof (x as { isFinite?: unknown }).isFinite === 'function';
  } catch {
    return false;
  }
}

/**
 * Brings any accepted number to a Decimal of the private constructor.
 *
 * A binary number is taken as its shortest decimal print (0.1 is 0,1, not 0,1000000000000000055…). NaN, Infinity and strings
 * that are not canonical are a programmer's error and throw `ArgumenTidakSah`, which names the field.
 */
export function desimal(nilai: Angka, bidang = 'nilai'): Decimal {
  if (siapPakai(nilai)) return nilai;
  if (
    typeof nilai === 'string'
      ? kanonik(nilai)
      : typeof nilai === 'bigint' || apakahDesimal(nilai) || Number.isFinite(nilai)
  ) {
    const hasil = new Presisi(nilai);
    if (hasil.isFinite()) return hasil.isZero() ? new Presisi(0) : hasil;
  }
  throw new ArgumenTidakSah(
    `${bidang}: ${tampilan(nilai)} bukan angka. Berikan number yang terhingga, bigint, Decimal, atau string kanonik seperti "82.5"; ` +
      'angka tulisan Indonesia ("82,5") dibaca dahulu dengan bacaAngka.',
  );
}

function tampilan(nilai: unknown): string {
  const teks = tanpaKendali(
    typeof nilai === 'string' ? JSON.stringify(nilai) : apakahDesimal(nilai) ? String(nilai) : sebutNilai(nilai),
  );
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
  return { turun: desimal(hitung(new Turun(a), b)), naik: desimal(hitung(new Naik(a), b)) };
}

/** Natural logarithm of a number above 0, to so many significant digits (at most 1.000). */
export const logaritma = (x: Decimal, digit: number): Decimal => new (Presisi.clone({ precision: digit }))(x).ln();

/** e to the power of x, to so many significant digits. */
export const eksponen = (x: Decimal, digit: number): Decimal => new (Presisi.clone({ precision: digit }))(x).exp();

/** Plain digits as they are, however many. */
export const desimalDariDigit = (teks: string): Decimal => new Presisi(teks);
