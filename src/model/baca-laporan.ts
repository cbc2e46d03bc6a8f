import type * as z from 'zod';
import type { Bahasa } from '../rumus/alasan.js';
import { jadikanMasalah } from './aturan.js';
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

/**
 * Reads a report from JSON data: shape first, then the rules across fields.
 *
 * Gives the report with warnings, or all faults at once (at most 200 are listed), each with its place and what would be right.
 * Data is what JSON can hold. Where a number is meant it may also be a Decimal, a bigint or a `Hasil` (also as `hasilKeJson` gives it), of
 * which the exact `nilai` is taken; the report that comes back holds canonical text. A `Hasil` that is `tak-terukur` counts as not available where
 * null may stand, with a warning that carries its reason, and is a fault elsewhere. Numbers have at most 30 digits before the point and 60 behind.
 *
 * @example
 * bacaLaporan({ versi: 1 }).status // => 'tidak-sah'
 * @example
 * const realisasi = { 2024: hitungCapaian({ target: 3, realisasi: 1, polarisasi: 'maximize' }) };
 * const indikator = { kode: 'IK1', nama: 'Cakupan', satuan: '%', polarisasi: 'maximize', target: { 2024: 40 }, realisasi };
 * const tujuan = [{ kode: 'T1', uraian: 'Tujuan', indikator: [indikator], sasaran: [] }];
 * const hasil = bacaLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2024, tujuan, program: [] });
 * hasil.laporan.tujuan[0].indikator[0].realisasi // => { 2024: '33.33333333333333333333333333333333333333' }
 */
export function bacaLaporan(data: unknown, opsi: { readonly bahasa?: Bahasa } = {}): HasilBaca {
  const bahasa = opsi.bahasa ?? 'id';
  const hasil = Laporan.safeParse(data);
  if (!hasil.success) {
    const { issues } = hasil.error;
    const bentuk = issues.slice(0, MASALAH_TERBANYAK).flatMap((m) => uraikan(m, data, bahasa));
    // Codes are checked even in a report whose shape is broken elsewhere, so that all faults show at once; only whether a program
    // exists cannot be told from a list that may itself be broken.
    const kode = aturanKode(kerangkaKode(data))
      .filter((t) => t.tingkat === 'galat' && t.kode !== 'program-tak-ada')
      .map((t) => jadikanMasalah(t, data, bahasa));
    return tidakSah([...bentuk, ...kode], Math.max(0, issues.length - MASALAH_TERBANYAK));
  }
  const mentah = periksaMentah(data, hasil.data).map((t) => jadikanMasalah(t, data, bahasa));
  const temuan = [...mentah, ...periksaSilang(hasil.data, bahasa)];
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
