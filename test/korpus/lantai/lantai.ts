import { readFileSync, writeFileSync } from 'node:fs';
import type { UkuranNyata } from '../../bench/periksa/nyata/ringkas.js';

/** What the checker reaches on the corpus, so that it does not get worse unseen; written by `PERBARUI=1`, never by hand. */
export interface Lantai {
  /** Reports with a galat at a right cell, and what is accused there: may only get fewer. */
  readonly belum: Readonly<Record<string, string>>;
  /** How many of the known errors of a report have a finding at their cell. */
  readonly ditemukan: Readonly<Record<string, number>>;
  /** Small inputs that are not right yet, and why: may only get fewer. */
  readonly kecilBelum: Readonly<Record<string, string>>;
  /** Changed digits that were named at their cell, and those with a galat elsewhere. */
  readonly digit: { readonly dari: number; readonly disebut: number; readonly galatLain: number };
}

const BERKAS = 'test/korpus/lantai/nyata.json';

export const bacaLantai = (): Lantai => JSON.parse(readFileSync(BERKAS, 'utf8')) as Lantai;

/** The floor that these measurements are. */
export function lantaiDari({ tabel, kecil, digit }: UkuranNyata): Lantai {
  const nyata = (daftar: readonly (readonly [string, string])[]) =>
    Object.fromEntries(daftar.filter(([, x]) => x !== ''));
  return {
    belum: nyata(tabel.map((t) => [t.nama, ringkasSebab(t.palsu.map((p) => `${p.kode} ${p.sel}`))])),
    ditemukan: Object.fromEntries(
      tabel
        .filter((t) => t.diketahui.length > 0)
        .map((t) => [t.nama, t.diketahui.filter((g) => g.nasib === 'galat' || g.nasib === 'atau').length]),
    ),
    kecilBelum: nyata(kecil.map((k) => [k.nama, ringkasSebab(k.salah)])),
    digit: {
      dari: digit.length,
      disebut: digit.filter((d) => d.nasib === 'galat' || d.nasib === 'atau').length,
      galatLain: digit.filter((d) => d.galatLain > 0).length,
    },
  };
}

function ringkasSebab(sebab: readonly string[]): string {
  const lebih = sebab.length > 3 ? ` dan ${sebab.length - 3} lagi` : '';
  return `${sebab.slice(0, 3).join('; ')}${lebih}`;
}

/** Writes the floor anew and says on standard error what got worse: the founder decides whether that may stand. */
export function perbaruiLantai(baru: Lantai): void {
  const lama = bacaLantai();
  const tambah = (a: object, b: object) => Object.keys(b).filter((k) => !(k in a));
  const turun = Object.entries(baru.ditemukan).filter(([k, n]) => n < (lama.ditemukan[k] ?? 0));
  const buruk = [
    ...tambah(lama.belum, baru.belum).map((k) => `galat palsu baru: ${k}`),
    ...turun.map(([k]) => `kesalahan tidak lagi ditemukan: ${k}`),
    ...tambah(lama.kecilBelum, baru.kecilBelum).map((k) => `masukan kecil memburuk: ${k}`),
  ];
  if (buruk.length > 0) process.stderr.write(`${buruk.join('\n')}\n`);
  writeFileSync(BERKAS, `${JSON.stringify(baru, null, 2)}\n`);
}
