import { tanpaKendali } from '../angka/tanpa-kendali.js';
import type { Bahasa } from '../rumus/alasan.js';
import type { Masalah } from './masalah.js';
import { letakTeks, namaTerdekat } from './masalah.js';

/** What a cross-field rule says of one place, in both languages. */
export interface Teguran {
  readonly kode: string;
  readonly tingkat: Masalah['tingkat'];
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly en: string;
}

/** Turns what a rule says into a fault or warning of the report. */
export function jadikanMasalah(t: Teguran, laporan: unknown, bahasa: Bahasa): Masalah {
  const letak = letakTeks(t.path);
  // Codes and names that it repeats come from outside.
  const pesan = tanpaKendali(`${letak}${namaTerdekat(laporan, t.path)}: ${t[bahasa]}`);
  return { kode: t.kode, tingkat: t.tingkat, letak, pesan };
}
