import { tanpaKendali } from '../angka/tanpa-kendali.js';
import type { Bahasa } from '../rumus/alasan.js';
import type { Masalah } from './masalah.js';
import { letakOrang, letakTeks, namaTerdekat } from './masalah.js';

/** What a cross-field rule says of one place, in both languages. */
export interface Teguran {
  readonly kode: string;
  readonly tingkat: Masalah['tingkat'];
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly en: string;
}

/** Whom a message is for: who wrote the data as JSON, or who reads the report. */
export type Pembaca = 'penulis-data' | 'pembaca-laporan';

/** Turns what a rule says into a fault or warning of the report. */
export function jadikanMasalah(
  t: Teguran,
  laporan: unknown,
  bahasa: Bahasa,
  pembaca: Pembaca = 'penulis-data',
): Masalah {
  const letak = letakTeks(t.path);
  const sebutan = pembaca === 'penulis-data' ? `${letak}${namaTerdekat(laporan, t.path)}` : letakOrang(laporan, t.path);
  // Codes and names that it repeats come from outside.
  return { kode: t.kode, tingkat: t.tingkat, letak, pesan: tanpaKendali(`${sebutan}: ${t[bahasa]}`) };
}
