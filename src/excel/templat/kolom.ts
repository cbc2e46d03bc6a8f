import type { Isian } from './isian/isian.js';

/** Stands in a key for the year of the column. */
export const TAHUN = '{tahun}';

/**
 * One column of a template sheet. Its key is the path inside the object that a row stands for: `targetAkhir.nilai`; `target.{tahun}` stands
 * once a year; `rak.#0` is a place in a list.
 */
export interface Kolom {
  readonly kunci: string;
  /** The heading; columns by year have the year behind it. */
  readonly judul: string;
  readonly isian: Isian;
  /** What to write here, for the instructions. */
  readonly ket: string;
  readonly lebar: number;
  readonly wajib?: boolean;
  /** Only there when the data has it. */
  readonly jarang?: boolean;
  /** Long texts are wrapped. */
  readonly bungkus?: boolean;
  /** The sheet and column whose cells Excel offers to choose from. */
  readonly daftarDari?: { readonly lembar: string; readonly kunci: string };
}

/** A sheet of the template that holds one thing a row. */
export interface LembarTemplat {
  readonly nama: string;
  readonly judul: string;
  readonly hint: string;
  readonly kolom: readonly Kolom[];
  /** Columns at the left that stay in sight. */
  readonly beku: number;
  /** Without this sheet the workbook is no template. */
  readonly wajib?: boolean;
  /** Pages side by side when it is printed. @defaultValue 1 */
  readonly lebarHalaman?: number;
  /** Blank rows of an empty template. */
  readonly kosong: number;
}

/** A column as it stands in a sheet: its key and heading with the year in them. */
export interface KolomTampak {
  readonly kolom: Kolom;
  readonly kunci: string;
  readonly judul: string;
}

/** The columns of a sheet for some years; rare ones only where `ada` says so. */
export function kolomTampak(
  kolom: readonly Kolom[],
  tahun: readonly number[],
  ada: (kunci: string) => boolean,
): KolomTampak[] {
  return kolom.flatMap((k) => {
    const semua = k.kunci.includes(TAHUN)
      ? tahun.map((t) => ({ kolom: k, kunci: k.kunci.replace(TAHUN, String(t)), judul: `${k.judul} ${t}` }))
      : [{ kolom: k, kunci: k.kunci, judul: k.judul }];
    return semua.filter((x) => k.jarang !== true || ada(x.kunci));
  });
}
