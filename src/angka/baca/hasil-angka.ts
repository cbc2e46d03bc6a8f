import type { Decimal } from '../desimal.js';
import type { Kandidat } from './kandidat.js';
import type { PeringatanAngka } from './peringatan-angka.js';

/** Remarks that one figure and a range share. */
interface Keterangan {
  /** Printed decimals; of a range the larger number of the two. */
  readonly desimal: number;
  /** As printed: `Kasus`, `%`, `Persen`, `juta`; `Rp` for an amount. */
  readonly satuan?: string;
  /** A comparison sign (`≥`), the words in brackets, or long text after the number. */
  readonly catatan?: string;
  readonly peringatan: readonly PeringatanAngka[];
}

/** One figure. */
export interface AngkaTerbaca extends Keterangan {
  readonly status: 'angka';
  readonly nilai: Decimal;
  /** A letter beside a score: `65 (B)`. */
  readonly huruf?: string;
  /** What else may be meant: of `5 juta` the value multiplied. */
  readonly kandidat?: readonly Kandidat[];
}

/** A range; `bawah` is never above `atas`. */
export interface RentangTerbaca extends Keterangan {
  readonly status: 'rentang';
  readonly bawah: Decimal;
  readonly atas: Decimal;
}

/** Nothing is stated: blank, `-`, `N/A`. Not a zero. */
export interface AngkaKosong {
  readonly status: 'kosong';
  readonly peringatan: readonly PeringatanAngka[];
}

interface Kandidatan {
  /** Most plausible first; may be empty for `rusak`. For a person to choose from. */
  readonly kandidat: readonly Kandidat[];
  readonly peringatan: readonly PeringatanAngka[];
}

/** A string with several readings. */
export interface AngkaAmbigu extends Kandidatan {
  readonly status: 'ambigu';
}

/** A string that is not well formed, with what may have been meant. */
export interface AngkaRusak extends Kandidatan {
  readonly status: 'rusak';
}

/** What a number string says: one figure, a range, nothing, several things, or nothing well formed. */
export type HasilBacaAngka = AngkaTerbaca | RentangTerbaca | AngkaKosong | AngkaAmbigu | AngkaRusak;
