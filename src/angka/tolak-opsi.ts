import { ArgumenTidakSah } from './argumen-tidak-sah.js';
import { bacaAman } from './baca-aman.js';
import { type Bentuk, pastikanBentuk } from './bentuk.js';
import { terdekat } from './kata-terdekat.js';
import { PANJANG, sebutNilai } from './sebut-nilai.js';
import { tanpaKendali } from './tanpa-kendali.js';

/** What an option may be: one of these values, something of a shape, or null where what takes the value looks at it. */
export type PilihanOpsi = readonly (string | boolean)[] | Bentuk | null;

/** The known word that a mistyped one stands for, as a message offers it; empty when none is near. */
export function maksud(kata: string, dikenal: readonly string[], dekat = terdekat(kata, dikenal)): string {
  return dekat === undefined ? '' : ` (maksudnya ${kutip(dekat)}?)`;
}

/** What is said to a value that is none of those that may be chosen; `kata` is the value as it shows, `dekat` the one that it means where that is known. */
export function galatPilihan(
  bidang: string,
  kata: string,
  pilihan: readonly string[],
  dekat?: string,
): ArgumenTidakSah {
  const nama = pilihan.map((p) => (p !== '' && p === p.trim() ? p : kutip(p)));
  const daftar = [...nama.slice(0, -2), nama.slice(-2).join(' atau ')].join(', ');
  return new ArgumenTidakSah(
    `${bidang}: ${tanpaKendali(kata)} tidak dikenal${maksud(kata, pilihan, dekat)}; pilih ${daftar}.`,
  );
}

/** What is said to an option that the function does not have; `kata` is the key as it shows. */
export function galatOpsi(fungsi: string, kunci: string, kata: string, dikenal: readonly string[]): ArgumenTidakSah {
  return new ArgumenTidakSah(
    `${fungsi}: opsi ${tanpaKendali(kata)} tidak dikenal${maksud(kunci, dikenal)}; yang dikenal: ${dikenal.join(', ')}.`,
  );
}

/** Whether something is a set of options at all. */
const berupaOpsi = (opsi: unknown): opsi is object => typeof opsi === 'object' && opsi !== null && !Array.isArray(opsi);

/** What an object holds that is no list; undefined for anything else. */
export const isiObjek = (tempat: string, x: unknown): readonly [string, unknown][] | undefined =>
  bacaAman(tempat, () => (berupaOpsi(x) ? Object.entries(x) : undefined));

/**
 * Refuses options that reading and printing do not know, by key and by value. A key that is there with `undefined` counts as absent.
 *
 * Throws `ArgumenTidakSah`, which names the function or the field, and the nearest word: a misspelt option must not pass for the default.
 */
export function tolakOpsiAsing(fungsi: string, opsi: unknown, daftar: Readonly<Record<string, PilihanOpsi>>): void {
  const dikenal = Object.keys(daftar);
  const isi = isiObjek(`${fungsi}: opsi`, opsi);
  if (!isi) throw new ArgumenTidakSah(`${fungsi}: opsi harus berupa objek { ${dikenal.join(', ')} }.`);
  for (const [kunci, nilai] of isi) {
    if (!Object.hasOwn(daftar, kunci)) throw galatOpsi(fungsi, kunci, kunci.slice(0, PANJANG), dikenal);
    const pilihan = daftar[kunci];
    if (nilai === undefined || !pilihan) continue;
    if (typeof pilihan === 'function') pastikanBentuk(fungsi, kunci, nilai, pilihan);
    else if (!pilihan.includes(nilai as string)) throw galatPilihan(kunci, sebutNilai(nilai), pilihan.map(String));
  }
}

/** In quotes, so that spaces show, and a tab as `\t`. */
const kutip = (kata: string): string => JSON.stringify(kata);
