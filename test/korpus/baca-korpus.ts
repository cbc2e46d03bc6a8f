import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Buku } from '../../src/index.js';
import type { Isi } from './hitung-ulang.js';

/** Table, row and column of a cell, from 0. */
export type LetakKunci = readonly [tabel: number, baris: number, kolom: number];

/** A figure of the report that is wrong. */
export interface GalatDiketahui {
  readonly tabel?: number;
  readonly baris?: number;
  readonly kolom?: number;
  /** The sentence, from 1, where it stands in a text. */
  readonly kalimat?: number;
  readonly semestinya?: string;
  readonly catatan?: string;
  /** Other cells that explain the same contradiction equally well. */
  readonly atau?: readonly (LetakKunci | readonly [baris: number, kolom: number])[];
}

/** What a careful reader finds in a report. */
export interface Harap {
  readonly galat: readonly GalatDiketahui[];
  /** Cells that may be accused or not. */
  readonly boleh: readonly { readonly tabel: number; readonly baris: number; readonly kolom: number }[];
  /** Cells that a printed relation binds and holds, with the number of such relations (one where it is left out). */
  readonly suntik?: readonly (readonly [tabel: number, baris: number, kolom: number, saksi?: number])[];
}

/** One report of the corpus as the checker gets it, and its key. */
export interface Nyata {
  readonly nama: string;
  readonly buku: Buku;
  readonly harap: Harap;
}

/** A file of test/korpus/nyata. */
export interface BerkasNyata {
  readonly sumber: string;
  readonly laporan: string;
  readonly catatan: string;
  readonly tabel: readonly { readonly nama: string; readonly baris: readonly (readonly string[])[] }[];
  readonly narasi: readonly string[];
  /** The decimal sign of the whole report, for the recomputation of the key. */
  readonly desimal?: ',' | '.';
  /** What a person recomputes on the page; from it the key is verified (nyata/kunci-hitung.ts). */
  readonly hubungan?: readonly string[];
  readonly harap: Harap;
}

export const FOLDER_NYATA = 'test/korpus/nyata';
const FOLDER_PETIKAN = 'test/korpus';

const berkasJson = (folder: string) =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort();

function bacaJson<T>(folder: string, berkas: string): T {
  return JSON.parse(readFileSync(join(folder, berkas), 'utf8')) as T;
}

/** The files of test/korpus/nyata by name without its ending. */
export function bacaBerkasNyata(): ReadonlyMap<string, BerkasNyata> {
  return new Map(berkasJson(FOLDER_NYATA).map((f) => [f.slice(0, -5), bacaJson<BerkasNyata>(FOLDER_NYATA, f)]));
}

/** All reports with a key: the tables of test/korpus/nyata and the older excerpts beside it. */
export function bacaNyata(): Nyata[] {
  const nyata = [...bacaBerkasNyata()].map(([nama, { tabel, narasi, harap }]) => ({
    nama,
    buku: { tabel, narasi: narasi.map((teks, i) => ({ teks, baris: i + 1 })) },
    harap,
  }));
  return [
    ...nyata,
    ...berkasJson(FOLDER_PETIKAN).map((f) => dariPetikan(f.slice(0, -5), bacaJson<Isi>(FOLDER_PETIKAN, f))),
  ];
}

/** The key of an excerpt from its list of recomputed figures: which are wrong, and which cells the right ones bind. */
function dariPetikan(nama: string, isi: Isi): Nyata {
  const letak = (sel: string): LetakKunci => [0, Number(sel.slice(1)) - 1, sel.charCodeAt(0) - 65];
  const diTabel = (sel: string) => /^[A-Z]\d+$/.test(sel);
  const sel = (s: string) => {
    const [tabel, baris, kolom] = letak(s);
    return { tabel, baris, kolom };
  };
  const salah = isi.hitungan.filter((h) => !h.benar);
  const terikat = isi.hitungan.filter((h) => h.benar).flatMap((h) => [h.hasil, ...h.dari]);
  const diragukan = [...(isi.meragukan ?? []), ...salah.flatMap((h) => [h.hasil, ...h.dari])];
  return {
    nama,
    buku: { tabel: isi.tabel, narasi: (isi.narasi ?? []).map((n, i) => ({ ...n, baris: i + 1 })) },
    harap: {
      galat: isi.salah.filter(diTabel).map((s) => ({
        ...sel(s),
        atau: salah.filter((h) => h.hasil === s).flatMap((h) => h.dari.map(letak)),
      })),
      boleh: diragukan.filter((s) => diTabel(s) && !isi.salah.includes(s)).map(sel),
      suntik: [...new Set(terikat)]
        .filter((s) => diTabel(s) && !isi.salah.includes(s) && !diragukan.includes(s))
        .map((s) => [...letak(s), terikat.filter((t) => t === s).length]),
    },
  };
}
