import { apakahDesimal, teksKanonik } from '../angka/desimal.js';
import { raksasa } from '../angka/raksasa.js';
import { daftarAlasan, type KodeAlasan } from '../rumus/alasan.js';

// A report is data, but the program that makes it has Decimals and results. They are brought to the canonical text of their exact
// value here, before the schemas look, so that a report stays what JSON can hold.

/** A Decimal that is no number gets its own print, which the schemas refuse by its name. */
const teksDesimal = (x: unknown): unknown => (apakahDesimal(x) ? (x.isFinite() ? teksKanonik(x) : x.toString()) : x);

/** A value with the `status` of a Hasil, which may come from JSON. */
interface SepertiHasil {
  readonly status?: unknown;
  readonly nilai?: unknown;
  readonly alasan?: unknown;
}

const objek = (x: unknown): SepertiHasil | null => (typeof x === 'object' ? x : null);

/**
 * The number that a value stands for, in canonical form: a Decimal, a bigint, or a measured Hasil (also in JSON), whose exact `nilai` counts
 * and not its print. Anything else is given back as it is.
 */
export function angkaMasukan(x: unknown): unknown {
  if (typeof x === 'bigint') return raksasa(x) ? x : x.toString();
  const isi = objek(x);
  if (isi === null) return x;
  if (isi.status !== 'terukur') return teksDesimal(isi);
  const nilai = teksDesimal(isi.nilai);
  return typeof nilai === 'string' || typeof nilai === 'number' ? nilai : x;
}

/** Whether a value is a Hasil without a figure. */
export const takTerukur = (x: unknown): boolean => objek(x)?.status === 'tak-terukur';

/** Why a Hasil has no figure; undefined for what names no known reason. */
export function alasanMasukan(x: unknown): KodeAlasan | undefined {
  const alasan = objek(x)?.alasan;
  return typeof alasan === 'string' && Object.hasOwn(daftarAlasan, alasan) ? (alasan as KodeAlasan) : undefined;
}
