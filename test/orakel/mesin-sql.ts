import type { DialekSql } from '../../src/rumus/pembaca/sql-daftar-dialek.js';
import type { NamaAlat } from '../alat/daftar-alat.mjs';
import { hitungClickhouse } from './mesin-clickhouse.js';
import { hitungDuckdb, hitungPostgresql } from './mesin-hitung.js';
import { hitungMariadb } from './mesin-mariadb.js';

/** A database of the tests: how values are written for it, and how a query is run. */
export interface MesinSql {
  readonly alat: readonly NamaAlat[];
  /** The type of a column of numbers. */
  readonly jenis: string;
  /** A number or NULL, and a list of them, as columns have them. */
  nilai(x: string): string;
  daftar(isi: readonly string[]): string;
  /** A result as text. */
  teks(x: string): string;
  hitung(sql: string, ...persiapan: string[]): Promise<Record<string, unknown>[]>;
}

const varchar = (x: string) => `CAST(${x} AS VARCHAR)`;

/** Every dialect has one. */
export const MESIN: Readonly<Record<DialekSql, MesinSql>> = {
  postgresql: {
    alat: [],
    jenis: 'numeric',
    nilai: (x) => `${x}::numeric`,
    daftar: (isi) => `ARRAY[${isi.join(', ')}]::numeric[]`,
    teks: varchar,
    hitung: hitungPostgresql,
  },
  duckdb: {
    alat: [],
    jenis: 'DECIMAL(30,4)',
    nilai: (x) => `${x}::DECIMAL(30,4)`,
    daftar: (isi) => `[${isi.join(', ')}]::DECIMAL(30,4)[]`,
    teks: varchar,
    hitung: hitungDuckdb,
  },
  mariadb: {
    alat: ['mariadb', 'mariadbKlien'],
    jenis: 'DECIMAL(50,4)',
    nilai: (x) => `CAST(${x} AS DECIMAL(50,4))`,
    daftar: (isi) => `'[${isi.map((x) => (x === 'NULL' ? 'null' : `"${x}"`)).join(', ')}]'`,
    teks: (x) => `CAST(${x} AS CHAR)`,
    hitung: hitungMariadb,
  },
  clickhouse: {
    alat: ['clickhouse'],
    jenis: 'Nullable(Decimal(50,4))',
    nilai: (x) => `CAST(${x === 'NULL' ? x : `'${x}'`} AS Nullable(Decimal(50,4)))`,
    daftar: (isi) =>
      `CAST([${isi.map((x) => (x === 'NULL' ? x : `'${x}'`)).join(', ')}] AS Array(Nullable(Decimal(50,4))))`,
    // As text a decimal would be without the zeros at its end, so the server prints it.
    teks: (x) => x,
    hitung: hitungClickhouse,
  },
};

/** Every dialect with its database, for tests that run in all of them. */
export const SEMUA_MESIN = Object.entries(MESIN) as [DialekSql, MesinSql][];
