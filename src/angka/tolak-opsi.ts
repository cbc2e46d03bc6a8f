import { terdekat } from './kata-terdekat.js';
import { tanpaKendali } from './tanpa-kendali.js';

/** What an option may be: one of these values, or null where what takes the value looks at it. */
export type PilihanOpsi = readonly (string | boolean)[] | null;

/** The known word that a mistyped one stands for, as a message offers it; empty when none is near. */
export function maksud(kata: string, dikenal: readonly string[]): string {
  const dekat = terdekat(kata, dikenal);
  return dekat === undefined ? '' : ` (maksudnya ${kutip(dekat)}?)`;
}

/** What is said to a value that is none of those that may be chosen; `kata` is the value as it shows. */
export function galatPilihan(bidang: string, kata: string, pilihan: readonly string[]): TypeError {
  const nama = pilihan.map((p) => (p !== '' && p === p.trim() ? p : kutip(p)));
  const daftar = nama.length < 2 ? nama.join('') : `${nama.slice(0, -1).join(', ')} atau ${nama.at(-1)}`;
  return new TypeError(`${bidang}: ${tanpaKendali(kata)} tidak dikenal${maksud(kata, pilihan)}; pilih ${daftar}.`);
}

/** What is said to an option that the function does not have; `kata` is the key as it shows. */
export function galatOpsi(fungsi: string, kunci: string, kata: string, dikenal: readonly string[]): TypeError {
  return new TypeError(
    `${fungsi}: opsi ${tanpaKendali(kata)} tidak dikenal${maksud(kunci, dikenal)}; yang dikenal: ${dikenal.join(', ')}.`,
  );
}

/** Whether something is a set of options at all. */
export const berupaOpsi = (opsi: unknown): opsi is object =>
  typeof opsi === 'object' && opsi !== null && !Array.isArray(opsi);

/**
 * Refuses options that reading and printing do not know, by key and by value. A key that is there with `undefined` counts as absent.
 *
 * Throws a TypeError that names the function or the field, and the nearest word: a misspelt option must not pass for the default.
 */
export function tolakOpsiAsing(fungsi: string, opsi: unknown, daftar: Readonly<Record<string, PilihanOpsi>>): void {
  const dikenal = Object.keys(daftar);
  if (!berupaOpsi(opsi)) throw new TypeError(`${fungsi}: opsi harus berupa objek { ${dikenal.join(', ')} }.`);
  for (const [kunci, nilai] of Object.entries(opsi)) {
    if (!Object.hasOwn(daftar, kunci)) throw galatOpsi(fungsi, kunci, kunci.slice(0, PANJANG), dikenal);
    const pilihan = daftar[kunci];
    if (nilai === undefined || !pilihan || pilihan.includes(nilai)) continue;
    throw galatPilihan(kunci, sebutNilai(nilai), pilihan.map(String));
  }
}

/** So many letters of what was typed are shown. */
const PANJANG = 60;

/** In quotes, so that spaces show, and a tab as `\t`. */
const kutip = (kata: string): string => JSON.stringify(kata);

/** A value in a message: a word as it was typed, else what kind of thing it is. */
function sebutNilai(nilai: unknown): string {
  if (typeof nilai === 'string') return nilai === '' ? '""' : nilai.slice(0, PANJANG);
  return ['number', 'boolean', 'bigint'].includes(typeof nilai) || nilai === null ? String(nilai) : typeof nilai;
}
