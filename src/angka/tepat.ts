import { ANGKA_PENTING, type Angka, type Decimal, teksKanonik } from './desimal.js';
import type { Irasional } from './irasional.js';
import { jumlahPecahan } from './jumlah-pecahan.js';
import { Pecahan } from './pecahan.js';
import { bertandaIrasional } from './tanda-irasional.js';

/** An exact value: a fraction, or (only of geometric means) a number that is none and is known to as many digits as are asked for. */
export type Tepat = Pecahan | Irasional;

// The class of the numbers that are no fractions is not loaded here: they bring themselves along, and a page without means has none.

export const rasional = (x: Tepat): x is Pecahan => x instanceof Pecahan;

/** Whether something already is an exact value, as opposed to what a caller hands in. */
export function sudahTepat(x: unknown): x is Tepat {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: looking into what is no object throws, which says the same, only slower.
  if (typeof x !== 'object' || x === null) return false;
  try {
    return x instanceof Pecahan || bertandaIrasional(x);
  } catch {
    // A Proxy that was revoked.
    return false;
  }
}

/** Brings what callers hand in to an exact value; throws as `desimal` does. */
export const bacaTepat = (x: Angka | Tepat, bidang?: string): Tepat => (sudahTepat(x) ? x : Pecahan.baca(x, bidang));

export const tambahTepat = (a: Tepat, b: Tepat): Tepat =>
  rasional(a) ? (rasional(b) ? a.tambah(b) : b.setelah('tambah', a)) : a.tambah(b);

export const kurangTepat = (a: Tepat, b: Tepat): Tepat =>
  rasional(a) ? (rasional(b) ? a.kurang(b) : b.setelah('kurang', a)) : a.kurang(b);

export const kaliTepat = (a: Tepat, b: Tepat): Tepat =>
  rasional(a) ? (rasional(b) ? a.kali(b) : b.setelah('kali', a)) : a.kali(b);

/** `b` is not 0. */
export const bagiTepat = (a: Tepat, b: Tepat): Tepat =>
  rasional(a) ? (rasional(b) ? a.bagi(b) : b.setelah('bagi', a)) : a.bagi(b);

export const jumlahkanTepat = (x: readonly Tepat[]): Tepat =>
  x.every(rasional) ? jumlahPecahan(x) : x.reduce(tambahTepat, Pecahan.NOL);

/** −1, 0 or 1, decided on exact values. */
export const bandingTepat = (a: Tepat, b: Tepat): -1 | 0 | 1 =>
  rasional(a) ? (rasional(b) ? a.banding(b) : b.setelah('banding', a)) : a.banding(b);

export const samaTepat = (a: Tepat, b: Tepat): boolean => bandingTepat(a, b) === 0;

/** As a decimal of so many significant digits, half-up. */
export const keDesimal = (x: Tepat, digit: number = ANGKA_PENTING): Decimal => x.keDesimal(digit);

/** The canonical print of that. */
export const teksDesimal = (x: Tepat): string => (rasional(x) ? x.teksDesimal() : teksKanonik(x.keDesimal()));

export const nolTepat = (x: Tepat): boolean => rasional(x) && x.nol;

/** −1, 0 or 1. */
export const tandaTepat = (x: Tepat): -1 | 0 | 1 => bandingTepat(x, Pecahan.NOL);

export const mutlakTepat = (x: Tepat): Tepat => (tandaTepat(x) < 0 ? kurangTepat(Pecahan.NOL, x) : x);
