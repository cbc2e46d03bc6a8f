import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Inti = typeof import('../../../src/index.js');
type Excel = typeof import('../../../src/excel/index.js');

/** A built library that is measured. */
export interface Pustaka {
  readonly nama: string;
  readonly dist: string;
  readonly inti: Inti;
  readonly excel: Excel;
}

/** The file that Node loads for an entry point of a `dist` folder, by the package.json beside it; older builds had no condition `node`. */
export function berkasPintu(dist: string, pintu: '.' | './excel'): string {
  const paket = join(dist, '../package.json');
  const milik = existsSync(paket) ? JSON.parse(readFileSync(paket, 'utf8')).exports[pintu] : undefined;
  const berkas = milik?.node?.default ?? milik?.import?.default;
  if (!berkas) throw new Error(`${dist}: perlu package.json milik bangunan itu di sebelahnya`);
  return join(dist, '..', berkas);
}

/** Loads a built library; what it needs must be found from where it lies. */
export async function muatPustaka(nama: string, folder: string): Promise<Pustaka> {
  const dist = resolve(folder);
  const [inti, excel] = await Promise.all([
    import(pathToFileURL(berkasPintu(dist, '.')).href),
    import(pathToFileURL(berkasPintu(dist, './excel')).href),
  ]);
  return { nama, dist, inti, excel };
}
