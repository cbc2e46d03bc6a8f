import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaAman } from '../angka/baca-aman.js';
import { type Bentuk, boleh, peta, sebuahDaftar, teks } from '../angka/bentuk.js';
import { DESIMAL_TERBANYAK, MODE_BULAT, pastikanPembulatan } from '../angka/bulatkan.js';
import { type Angka, desimal, teksKanonik } from '../angka/desimal.js';
import { PANJANG, sebutNilai } from '../angka/sebut-nilai.js';
import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { bacaTepat, bandingTepat } from '../angka/tepat.js';
import { galatOpsi, galatPilihan, isiObjek, maksud } from '../angka/tolak-opsi.js';
import type { Batas, Pembulatan } from './opsi.js';

/** What an option may be: one of a list of words, or whatever a check lets pass (it throws for the rest). */
export type Aturan = readonly string[] | ((nilai: unknown, bidang: string) => void);

/** The options of a function by key. */
export type DaftarOpsi<O> = { readonly [K in keyof O]-?: Aturan };

/**
 * Refuses an option value that is not among those known: a programmer's error, which typed callers cannot make.
 *
 * Throws `ArgumenTidakSah`, which names the field, the value, the nearest word and what may be chosen; a mistyped policy must not pass for the default.
 */
export function pastikanPilihan(bidang: string, nilai: unknown, pilihan: readonly string[]): void {
  if (pilihan.includes(nilai as string)) return;
  throw galatPilihan(bidang, sebutNilai(nilai), pilihan);
}

/**
 * Refuses options that a function does not know, by key and by value. A key that is there with `undefined` counts as absent.
 *
 * Throws `ArgumenTidakSah`, which names the function and the nearest key: plain JavaScript callers misspell, and a misspelt policy must not pass for
 * the default.
 */
export function pastikanOpsi(fungsi: string, opsi: object, daftar: Readonly<Record<string, Aturan>>): void {
  const isi = isiObjek(`${fungsi}: opsi`, opsi);
  if (!isi) {
    throw new ArgumenTidakSah(`${fungsi}: opsi harus berupa objek { ${Object.keys(daftar).join(', ')} }.`);
  }
  for (const [kunci, nilai] of isi) {
    const aturan = Object.hasOwn(daftar, kunci) ? daftar[kunci] : undefined;
    if (aturan === undefined) throw galatOpsi(fungsi, kunci, sebutNilai(kunci), Object.keys(daftar));
    if (nilai === undefined) continue;
    if (typeof aturan === 'function') bacaAman(`${fungsi}: ${kunci}`, () => aturan(nilai, kunci));
    else pastikanPilihan(kunci, nilai, aturan);
  }
}

/** The part of a function's options that another one takes. */
export function pilihOpsi<O extends object>(opsi: O, daftar: Readonly<Record<string, Aturan>>): O {
  return Object.fromEntries(Object.entries(opsi).filter(([kunci]) => Object.hasOwn(daftar, kunci))) as O;
}

/** What has a shape. */
export const berbentuk =
  (bentuk: Bentuk) =>
  (nilai: unknown, bidang: string): void => {
    const salah = bentuk(nilai);
    if (salah !== undefined) throw new ArgumenTidakSah(`${bidang}${salah}.`);
  };

/** Lets any value pass: what takes it looks at it. */
export const bebas = (): void => undefined;

/** True or false. */
export function pastikanBoolean(nilai: unknown, bidang: string): void {
  if (typeof nilai !== 'boolean') throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus true atau false.`);
}

/** Something to call. */
export function pastikanFungsi(nilai: unknown, bidang: string): void {
  if (typeof nilai !== 'function') throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus berupa fungsi.`);
}

/** A list without holes. */
export function pastikanDaftar(nilai: unknown, bidang: string): void {
  const daftar = bacaAman(bidang, () => sebuahDaftar(nilai) === undefined);
  if (!daftar) throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus berupa daftar, misalnya [1, 2].`);
}

/** An object, whatever its keys. */
export function pastikanObjek(nilai: unknown, bidang: string): void {
  if (!isiObjek(bidang, nilai))
    throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus berupa objek menurut nama.`);
}

/** A rounding, or null for none. */
export function pastikanBulatanAtauTanpa(nilai: unknown, bidang: string): void {
  if (nilai !== null) pastikanBulatan(nilai, bidang);
}

/** Decimals that a column or a rounding can have. */
export function pastikanDesimal(nilai: unknown, bidang: string): void {
  if (Number.isInteger(nilai) && (nilai as number) >= 0 && (nilai as number) <= DESIMAL_TERBANYAK) return;
  throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus bilangan bulat 0 sampai ${DESIMAL_TERBANYAK}.`);
}

/** An object with just these keys. */
export function pastikanKunci(nilai: unknown, bidang: string, kunci: readonly string[]): asserts nilai is object {
  const isi = isiObjek(bidang, nilai);
  if (!isi) throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus berupa objek { ${kunci.join(', ')} }.`);
  const asing = isi.find(([k]) => !kunci.includes(k))?.[0];
  if (asing !== undefined) {
    throw new ArgumenTidakSah(
      `${bidang}.${tanpaKendali(asing.slice(0, PANJANG))} tidak dikenal${maksud(asing, kunci)}; yang dikenal: ${kunci.join(', ')}.`,
    );
  }
}

/** Floor and ceiling: numbers or null, the floor not above the ceiling. */
export function pastikanBatas(nilai: unknown, bidang: string): void {
  pastikanKunci(nilai, bidang, ['bawah', 'atas']);
  const { bawah, atas } = nilai as Batas;
  const ujung = (x: Angka | null | undefined, nama: string) => {
    if (x === null || x === undefined) return null;
    // The usual one is whole. Any becomes a constant of the formula, which is written as canonical text.
    // Stryker disable next-line ConditionalExpression: as text it is the same, only slower.
    if (Number.isSafeInteger(x)) return bacaTepat(x);
    return bacaTepat(teksKanonik(desimal(x, `${bidang}.${nama}`)), `${bidang}.${nama}`);
  };
  const [b, a] = [ujung(bawah, 'bawah'), ujung(atas, 'atas')];
  if (b !== null && a !== null && bandingTepat(b, a) > 0) {
    throw new ArgumenTidakSah(`${bidang}: bawah ${String(bawah)} di atas batas atas ${String(atas)}; tukar keduanya.`);
  }
}

/** Decimals and mode of a rounding. */
export function pastikanBulatan(nilai: unknown, bidang: string): void {
  pastikanKunci(nilai, bidang, ['desimal', 'mode']);
  const { desimal, mode } = nilai as Pembulatan;
  pastikanPilihan(`${bidang}.mode`, mode, MODE_BULAT);
  pastikanPembulatan(desimal, mode);
}

/** A word of a list, or an object with one of these keys. */
export const kataAtau =
  (kata: readonly string[], kunci: readonly string[]) =>
  (nilai: unknown, bidang: string): void => {
    if (typeof nilai !== 'object' || nilai === null) {
      pastikanPilihan(bidang, nilai, [...kata, ...kunci.map((k) => `{ ${k} }`)]);
      return;
    }
    pastikanKunci(nilai, bidang, kunci);
    if (Object.keys(nilai).length !== 1)
      throw new ArgumenTidakSah(`${bidang}: beri tepat satu dari ${kunci.join(', ')}.`);
  };

/** Options that every figure takes. */
export const OPSI_BULATAN = { pembulatan: pastikanBulatan } as const;
/** The same with who decided, for the trace. */
export const OPSI_DASAR = { ...OPSI_BULATAN, asal: berbentuk(peta(boleh(teks))) } as const;
