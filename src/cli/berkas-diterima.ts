import { basename, dirname, join } from 'node:path';
import { BERKAS_KONFIGURASI } from './konfigurasi.js';

/** The file of accepted findings for a whole folder. */
export const BERKAS_FOLDER = 'lkjip-diterima.json';

/** Whether a file holds accepted findings or the configuration rather than tables, as a glob over a folder also gives it. */
export function berkasDiterima(berkas: string): boolean {
  return [BERKAS_FOLDER, BERKAS_KONFIGURASI].includes(basename(berkas)) || berkas.endsWith('.diterima.json');
}

/** The files that `bacaSemuaDiterima` reads beside those that are checked, whether they exist or not. */
export function berkasDiterimaSekitar(berkas: readonly string[], disebut: string | undefined): readonly string[] {
  if (disebut !== undefined) return [disebut];
  const nyata = berkas.filter((b) => b !== '-');
  return [...nyata.map((b) => `${b}.diterima.json`), ...new Set(nyata.map((b) => join(dirname(b), BERKAS_FOLDER)))];
}
