import { kataTerdekat } from './jarak-sunting.js';

/**
 * Refuses an option value that is not among those known: a programmer's error, which typed callers cannot make.
 *
 * Throws a TypeError that names the field, the value, the nearest choice and what may be chosen; a mistyped policy must not pass for
 * the default.
 */
export function pastikanPilihan(bidang: string, nilai: unknown, pilihan: readonly string[]): void {
  if (!pilihan.includes(nilai as string)) throw new TypeError(`${bidang}: ${takDikenal(String(nilai), pilihan)}`);
}

/** Refuses a key that an options object doesn't have, in the same words. */
export function pastikanKunci(bidang: string, isi: unknown, dikenal: readonly string[]): void {
  if (typeof isi !== 'object' || isi === null) throw new TypeError(`${bidang}: ${String(isi)} bukan objek.`);
  const asing = Object.keys(isi).find((k) => !dikenal.includes(k));
  if (asing !== undefined) throw new TypeError(`${bidang}: ${takDikenal(asing, dikenal)}`);
}

function takDikenal(kata: string, dikenal: readonly string[]): string {
  const dekat = kataTerdekat(kata, dikenal);
  const daftar = [dikenal.slice(0, -1).join(', '), dikenal.at(-1)].filter(Boolean).join(' atau ');
  return `${kata} tidak dikenal; pilih ${daftar}.${dekat ? ` Maksudnya ${dekat}?` : ''}`;
}
