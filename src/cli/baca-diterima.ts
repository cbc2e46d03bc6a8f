import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bacaDiterima, type TemuanDiterima } from '../periksa/keluaran/diterima.js';
import { bacaJson, namaMasukan } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';

/** The file of accepted findings for a whole folder. */
const BERKAS_FOLDER = 'lkjip-diterima.json';

/**
 * The accepted findings that apply to the checked files: those of the file that was named, else those beside each file
 * (`laporan.csv.diterima.json`, for it alone) and in its folder (`lkjip-diterima.json`).
 */
export function bacaSemuaDiterima(berkas: readonly string[], disebut: string | undefined): readonly TemuanDiterima[] {
  if (disebut !== undefined) return bacaSatu(disebut).map((d) => denganBerkas(d, berkas));
  const nyata = berkas.filter((b) => b !== '-');
  const folder = new Set(nyata.map((b) => join(dirname(b), BERKAS_FOLDER)));
  return [
    ...nyata.flatMap((b) => jikaAda(`${b}.diterima.json`).map((d) => ({ ...d, berkas: b }))),
    ...[...folder].flatMap((f) =>
      jikaAda(f).map((d) =>
        denganBerkas(
          d,
          nyata.filter((b) => dirname(b) === dirname(f)),
        ),
      ),
    ),
  ];
}

/** Whether a file holds accepted findings rather than tables, as a glob over a folder also gives it. */
export function berkasDiterima(berkas: string): boolean {
  return basename(berkas) === BERKAS_FOLDER || berkas.endsWith('.diterima.json');
}

function jikaAda(berkas: string): readonly TemuanDiterima[] {
  return existsSync(berkas) ? bacaSatu(berkas) : [];
}

function bacaSatu(berkas: string): readonly TemuanDiterima[] {
  const terbaca = bacaDiterima(bacaJson(berkas));
  if (terbaca.status === 'sah') return terbaca.diterima;
  throw new GalatMasukan(terbaca.masalah.map((m) => `${namaMasukan(berkas)}: ${m}`));
}

/** An entry names a file as it is called, and findings as it was typed. */
function denganBerkas(butir: TemuanDiterima, berkas: readonly string[]): TemuanDiterima {
  if (butir.berkas === undefined) return butir;
  const diketik = berkas.find((b) => b === butir.berkas || basename(b) === butir.berkas);
  return diketik === undefined ? butir : { ...butir, berkas: diketik };
}
