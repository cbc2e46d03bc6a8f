import type { Kutipan } from '../acuan/acuan.js';
import { type Decimal, desimalDariCetakan } from '../angka/desimal.js';
import type { KodeAlasan } from './alasan.js';
import type { Pembulatan } from './opsi.js';
import type { Peringatan } from './peringatan.js';

/** One computed step: the operation on earlier steps (`#1`, `#2` …) or on literal numbers, and its value to 40 digits. */
export interface Langkah {
  readonly teks: string;
  readonly operasi: string;
  /** Canonical numbers or references to earlier steps, counted from 1: `'82'`, `'#1'`. */
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
  /** Inputs used, canonical; null is missing. Lists are arrays. */
  readonly masukan: Readonly<Record<string, string | null | readonly (string | null)[]>>;
  readonly kebijakan: readonly KebijakanTerbaca[];
  readonly langkah: readonly Langkah[];
  /** Where the value stands: a step (`#3`) or a literal number; null when nothing could be computed. */
  readonly hasil: string | null;
  readonly pembulatan: Pembulatan;
  /** The computation in words: `82 ÷ 80 × 100 = 102,50`; null when nothing could be computed. */
  readonly teks: string | null;
}

/** A figure that could be computed. */
export interface HasilTerukur {
  readonly status: 'terukur';
  /** Unrounded, 40 significant digits. */
  readonly nilai: Decimal;
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
      readonly bulat: string;
      readonly teks: string;
      readonly jejak: Jejak;
      readonly peringatan: readonly Peringatan[];
    }
  | HasilTakTerukur;

/**
 * Brings a Hasil to plain JSON data.
 *
 * @example
 * hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 })) // => { status: 'terukur', nilai: '102.5', bulat: '102.50', teks: '102,50' }
 */
export function hasilKeJson(hasil: Hasil): HasilJson {
  if (hasil.status === 'tak-terukur') {
    const { status, alasan, jejak, peringatan } = hasil;
    return { status, alasan, jejak, peringatan };
  }
  const { status, nilai, bulat, teks, jejak, peringatan } = hasil;
  return { status, nilai: nilai.toFixed(), bulat: bulat.toFixed(jejak.pembulatan.desimal), teks, jejak, peringatan };
}

/**
 * Brings JSON data back to a Hasil. Throws a TypeError that names the field when a number is not canonical.
 *
 * @example
 * const hasil = evaluasi(capaianMaximize, { T: 80, R: 82 });
 * hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(hasil)))).teks // => '102,50'
 */
export function hasilDariJson(data: HasilJson): Hasil {
  if (data.status === 'tak-terukur') return data;
  return { ...data, nilai: desimalDariCetakan(data.nilai, 'nilai'), bulat: desimalDariCetakan(data.bulat, 'bulat') };
}
