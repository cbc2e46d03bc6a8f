import { sebutBeberapa } from './catatan-bacaan.js';

/** Why letters that are written are no part of a text: struck out by hand, as tracked changes strike out by themselves, or not shown. */
export type Luput = 'coret' | 'tertutup';

/** Texts with digits that were left out. */
export type TeksLuput = Readonly<Record<Luput, string[]>>;

export const luputBaru = (): TeksLuput => ({ coret: [], tertutup: [] });

/** Notes a text that is left out where it holds a digit. */
export function catatLuput(luput: TeksLuput, sebab: Luput, teks: string): void {
  if (/\d/.test(teks)) luput[sebab].push(teks);
}

const CORET = '\u0336';

/** A text that is struck out altogether: in its place stands neither a blank nor a figure, but what no reader takes for one. */
export const coretan = (teks: string): string => teks.replaceAll(CORET, '').replace(/\S/gu, `$&${CORET}`);

export const apakahCoretan = (teks: string): boolean => teks.includes(CORET);

/** What of a text is more than a sign beside a figure. */
export const berisi = (teks: string): boolean => /[\p{L}\p{N}]/u.test(teks);

/** What texts of a page are called that it does not show. */
export const HTML_TERTUTUP = 'bagian HTML yang tidak ditampilkan';

/** What is said of texts that were left out; nothing where none holds a figure. */
export const catatanLuput = ({ coret, tertutup }: TeksLuput, sebutan = 'teks tersembunyi'): readonly string[] =>
  [['teks dicoret', coret] as const, [sebutan, tertutup] as const].flatMap(([sebut, semua]) =>
    semua.length === 0 ? [] : [`${sebut} memuat angka dan tidak dibaca: ${sebutBeberapa(semua)}`],
  );
