import type * as z from 'zod';
import type { Bahasa } from '../rumus/alasan.js';
import { jadikanMasalah, type Teguran } from './aturan.js';
import { aturanKode } from './aturan-kode.js';
import { periksaSilang } from './aturan-silang.js';
import { kerangkaKode } from './kerangka-kode.js';
import { Laporan } from './laporan.js';
import { letakTeks, type Masalah, namaTerdekat } from './masalah.js';
import { periksaMentah } from './periksa-mentah.js';
import { pesanMasalah } from './pesan.js';

/** A report that could be read, with what is unusual in it; or every fault that keeps it from being read. */
export type HasilBaca =
  | { readonly status: 'sah'; readonly laporan: Laporan; readonly peringatan: readonly Masalah[] }
  | {
      readonly status: 'tidak-sah';
      readonly masalah: readonly Masalah[];
      /** How many more faults there are than could be listed. */
      readonly lainnya: number;
    };

const MASALAH_TERBANYAK = 200;

/** A rule that looks at the data itself, so that it speaks also where the shape is broken elsewhere; rooms above the model have some. */
export type AturanData = (data: unknown) => readonly Teguran[];

/** Reads a report from data: shape first, then the rules across fields, with those of `aturanLain`. See `bacaLaporan`. */
export function bacaDataLaporan(data: unknown, bahasa: Bahasa, aturanLain: readonly AturanData[]): HasilBaca {
  const lain = aturanLain.flatMap((aturan) => aturan(data));
  const sebut = (teguran: readonly Teguran[]) => teguran.map((t) => jadikanMasalah(t, data, bahasa));
  const hasil = Laporan.safeParse(data);
  if (!hasil.success) {
    const { issues } = hasil.error;
    const bentuk = issues.slice(0, MASALAH_TERBANYAK).flatMap((m) => uraikan(m, data, bahasa));
    // Codes are checked even in a report whose shape is broken elsewhere, so that all faults show at once; only whether a program
    // exists cannot be told from a list that may itself be broken.
    const kode = aturanKode(kerangkaKode(data)).filter((t) => t.kode !== 'program-tak-ada');
    const galat = [...kode, ...lain].filter((t) => t.tingkat === 'galat');
    return tidakSah([...bentuk, ...sebut(galat)], Math.max(0, issues.length - MASALAH_TERBANYAK));
  }
  const temuan = [...sebut(periksaMentah(data, hasil.data)), ...periksaSilang(hasil.data, bahasa), ...sebut(lain)];
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  return galat.length > 0 ? tidakSah(galat) : { status: 'sah', laporan: hasil.data, peringatan: temuan };
}

function tidakSah(semua: readonly Masalah[], takTerurai = 0): HasilBaca {
  const masalah = semua.slice(0, MASALAH_TERBANYAK);
  return { status: 'tidak-sah', masalah, lainnya: semua.length - masalah.length + takTerurai };
}

/** One issue of Zod as one fault; inside a union the branch that came furthest says what is wrong. */
function uraikan(masalah: z.core.$ZodIssue, data: unknown, bahasa: Bahasa): Masalah[] {
  if (masalah.code === 'invalid_union') {
    const cabang = cabangTerjauh(masalah, ambil(data, masalah.path));
    if (cabang) return cabang.flatMap((c) => uraikan({ ...c, path: [...masalah.path, ...c.path] }, data, bahasa));
  }
  const isi = ambil(data, masalah.path);
  const { kode, pesan } = pesanMasalah(masalah, isi, kunciDi(Laporan, masalah.path), bahasa);
  const letak = letakTeks(masalah.path);
  const nama = namaTerdekat(data, masalah.path);
  return [{ kode, tingkat: 'galat', letak, pesan: `${letak || 'laporan'}${nama}: ${pesan}` }];
}

/** For an object given where a union expects one of several objects, the branch that fits its keys best. */
function cabangTerjauh(masalah: z.core.$ZodIssueInvalidUnion, isi: unknown): z.core.$ZodIssue[] | undefined {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) return undefined;
  const objek = masalah.errors.filter(
    (c) => c.length > 0 && !c.some((m) => m.code !== 'unrecognized_keys' && m.path.length === 0),
  );
  const terbaik = objek.map((c) => ({
    c,
    salah: c.filter((m) => ambil(isi, m.path) === undefined || m.code === 'unrecognized_keys').length,
  }));
  return terbaik.sort((a, b) => a.salah - b.salah)[0]?.c;
}

function ambil(data: unknown, path: readonly PropertyKey[]): unknown {
  let isi = data;
  for (const bagian of path) {
    if (typeof isi !== 'object' || isi === null || !Object.hasOwn(isi, bagian)) return undefined;
    isi = (isi as Record<PropertyKey, unknown>)[bagian];
  }
  return isi;
}

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
