import { type DialekSql, type KolomSql, kutipNama } from '../rumus/pembaca/ke-sql.js';
import type { SimpulMasukan } from '../rumus/pohon.js';
import type { Rumus } from '../rumus/rumus.js';

/** Options of {@link tabelMasukan}. */
export interface OpsiTabelMasukan {
  readonly dialek: DialekSql;
  /** Decimals of the columns. @defaultValue 4 */
  readonly desimal?: number;
}

/** A column for an input: its quoted name and its type. */
export interface KolomTabel {
  readonly nama: string;
  readonly jenis: string;
}

/**
 * The columns that hold a formula's inputs, with types that lose nothing: exact decimals, and arrays of them for list inputs.
 *
 * @example
 * tabelMasukan(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'postgresql' })
 * // => [{ nama: '"target"', jenis: 'numeric(30, 4)' }, { nama: '"realisasi"', jenis: 'numeric(30, 4)' }]
 */
export function tabelMasukan<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiTabelMasukan): KolomTabel[] {
  const { dialek, desimal = 4 } = opsi;
  if (!Number.isInteger(desimal) || desimal < 0 || desimal > 20) {
    throw new TypeError(`desimal: ${String(desimal)} harus bilangan bulat 0 sampai 20.`);
  }
  const jenis = dialek === 'duckdb' ? `DECIMAL(30, ${desimal})` : `numeric(30, ${desimal})`;
  return Object.entries<SimpulMasukan>(rumus.masukan).map(([lambang, simpul]) => ({
    nama: kutipNama(kolom[lambang] as string | readonly string[]),
    jenis: simpul.bentuk === 'daftar' ? `${jenis}[]` : jenis,
  }));
}
