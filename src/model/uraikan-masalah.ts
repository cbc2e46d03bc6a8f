import type * as z from 'zod';
import { terdekat } from '../angka/kata-terdekat.js';
import { tanpaKendali } from '../angka/tanpa-kendali.js';
import type { Bahasa } from '../rumus/alasan.js';
import { isiDi, letakTeks, type Masalah, namaTerdekat } from './masalah.js';
import { pesanMasalah } from './pesan.js';

/** One issue of Zod as one fault; inside a union the branch that came furthest says what is wrong. The data as a whole is called `akar`. */
export function uraikanMasalah(
  masalah: z.core.$ZodIssue,
  data: unknown,
  skema: z.ZodType,
  bahasa: Bahasa,
  akar = 'laporan',
): Masalah[] {
  if (masalah.code === 'invalid_union') {
    const cabang = cabangTerjauh(masalah, ambil(data, masalah.path));
    if (cabang)
      return cabang.flatMap((c) =>
        uraikanMasalah({ ...c, path: [...masalah.path, ...c.path] }, data, skema, bahasa, akar),
      );
  }
  const isi = ambil(data, masalah.path);
  const { kode, pesan } = pesanMasalah(masalah, isi, kunciDi(skema, masalah.path), bahasa);
  const letak = letakTeks(masalah.path);
  const nama = namaTerdekat(data, masalah.path);
  return [{ kode, tingkat: 'galat', letak, pesan: tanpaKendali(`${letak || akar}${nama}: ${pesan}`) }];
}

/**
 * For an object given where a union expects one of several objects, the branch that fits its keys best. A branch that expects anything else
 * refuses the object as a whole, and every one refuses so what is no object.
 */
function cabangTerjauh(masalah: z.core.$ZodIssueInvalidUnion, isi: unknown): z.core.$ZodIssue[] | undefined {
  const objek = masalah.errors.filter((c) => !c.some((m) => m.code !== 'unrecognized_keys' && m.path.length === 0));
  const terbaik = objek.map((c) => ({
    c,
    salah: c.filter((m) => ambil(isi, m.path) === undefined || m.code === 'unrecognized_keys').length - salahTulis(c),
  }));
  return terbaik.sort((a, b) => a.salah - b.salah)[0]?.c;
}

/** How many keys that a branch misses stand there with a misspelling. */
function salahTulis(c: readonly z.core.$ZodIssue[]): number {
  const kurang = c.map((m) => String(m.path[0]));
  // Stryker disable next-line ArrayDeclaration: no key is near a word that no schema has.
  return c.flatMap((m) => (m.code === 'unrecognized_keys' ? m.keys : [])).filter((k) => terdekat(k, kurang)).length;
}

const ambil = (data: unknown, path: readonly PropertyKey[]): unknown => path.reduce(isiDi, data);

/** The keys that the schema knows at a place of the data. */
function kunciDi(skema: unknown, path: readonly PropertyKey[]): string[] {
  let calon: unknown[] = [skema];
  for (const bagian of [...path, null]) {
    calon = calon.flatMap(buka);
    if (bagian === null) break;
    calon = calon.flatMap((s) => turun(s, bagian));
  }
  return [...new Set(calon.flatMap((s) => Object.keys((s as { shape?: object }).shape ?? {})))];
}

interface Def {
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
  readonly element?: unknown;
  readonly valueType?: unknown;
}

const def = (skema: unknown): Def => (skema as { def: Def }).def;

function buka(skema: unknown): unknown[] {
  const { innerType, options } = def(skema);
  if (innerType !== undefined) return buka(innerType);
  return options ? options.flatMap(buka) : [skema];
}

function turun(skema: unknown, bagian: PropertyKey): unknown[] {
  const { element, valueType } = def(skema);
  const bentuk = (skema as { shape?: Record<PropertyKey, unknown> }).shape;
  const isi = bentuk && Object.hasOwn(bentuk, bagian) ? bentuk[bagian] : (element ?? valueType);
  return isi === undefined ? [] : [isi];
}
