import type { Kutipan } from '../acuan/acuan.js';
import type { Decimal } from '../angka/desimal.js';
import type { PecahanTeks } from '../angka/pecahan.js';
import type { KodeAlasan } from './alasan.js';
import type { Pembulatan } from './opsi.js';
import type { Peringatan } from './peringatan.js';

/** One computed step: the operation on earlier steps (`#1`, `#2` …) or on literal numbers, and its value to 40 digits. */
export interface Langkah {
  /** As an Indonesian reads it: `66,6666… + 133,3333…`. */
  readonly teks: string;
  readonly operasi: string;
  /** Exact numbers, or references to earlier steps, counted from 1: `'82'`, `'200/3'` where the decimal never ends, `'#1'`. */
  readonly operan: readonly string[];
  readonly nilai: string;
}

/** A policy that was read on the way to the result, with who decided it. */
export interface KebijakanTerbaca {
  readonly aturan: string;
  readonly nilai: string;
  /** `bawaan` (the library's default), `pemanggil` (given in the call), or the id of a preset or place in a report. */
  readonly asal: string;
  /** Where a preset took the rule from; absent where the library, the caller or the report decided. */
  readonly kutipan?: Kutipan;
}

/** How a figure was reached; plain data. */
export interface Jejak {
  /** Id of the formula. */
  readonly rumus: string;
  readonly nama: string;
  readonly kutipan: readonly Kutipan[];
  /** Inputs used, exact: canonical numbers (`'82.5'`), or a fraction (`'200/3'`) where the decimal never ends; null is missing. Lists are arrays. */
  readonly masukan: Readonly<Record<string, string | null | readonly (string | null)[]>>;
  readonly kebijakan: readonly KebijakanTerbaca[];
  readonly langkah: readonly Langkah[];
  /** Where the value stands: a step (`#3`) or a literal number; null when nothing could be computed. */
  readonly hasil: string | null;
  readonly pembulatan: Pembulatan;
  /** The computation in words: `82 ÷ 80 × 100 = 102,50`; null when nothing could be computed. */
  readonly teks: string | null;
}

/** One power of an irrational result, as exact text: `{ dasar: '200/3', pangkat: '1/2' }`. */
export interface PangkatTeks {
  readonly dasar: string;
  readonly pangkat: string;
}

/** A figure that could be computed. */
export interface HasilTerukur {
  readonly status: 'terukur';
  /** Unrounded, 40 significant digits. */
  readonly nilai: Decimal;
  /** The exact value as a fraction in lowest terms; absent only where it is none, as a geometric mean usually is. */
  readonly pecahan?: PecahanTeks;
  /** The exact value of a geometric mean that is no fraction: the product of these powers. */
  readonly akar?: readonly PangkatTeks[];
  /** Rounded once, by the policy in `jejak.pembulatan`. */
  readonly bulat: Decimal;
  /** `bulat` as Indonesians print it: `102,50`. */
  readonly teks: string;
  readonly jejak: Jejak;
  readonly peringatan: readonly Peringatan[];
}

/** A figure that could not be computed, with the reason. */
export interface HasilTakTerukur {
  readonly status: 'tak-terukur';
  readonly alasan: KodeAlasan;
  readonly jejak: Jejak;
  readonly peringatan: readonly Peringatan[];
}

/** Every figure of the library: measured, or not measurable with a reason. */
export type Hasil = HasilTerukur | HasilTakTerukur;

/** A Hasil as JSON: numbers are canonical strings, `bulat` with the printed decimals. */
export type HasilJson =
  | {
      readonly status: 'terukur';
      readonly nilai: string;
      readonly pecahan?: PecahanTeks;
      readonly akar?: readonly PangkatTeks[];
      readonly bulat: string;
      readonly teks: string;
      readonly jejak: Jejak;
      readonly peringatan: readonly Peringatan[];
    }
  | HasilTakTerukur;
