import { clickhouse } from './sql-clickhouse.js';
import type { Dialek } from './sql-dialek.js';
import { duckdb } from './sql-duckdb.js';
import { mariadb } from './sql-mariadb.js';
import { postgresql } from './sql-postgresql.js';

/** Every database that expressions are written for, one line each. */
export const daftarDialek = { postgresql, duckdb, mariadb, clickhouse } as const satisfies Record<string, Dialek>;

/** The databases that expressions are written for. */
export type DialekSql = keyof typeof daftarDialek;
