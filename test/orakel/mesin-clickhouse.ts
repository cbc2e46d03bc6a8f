import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { jalurAlat } from '../alat/butuh-alat.js';
import { ingat } from './ingat.js';

interface Sesi {
  query(sql: string, format: string): string;
  cleanup(): void;
}
type Baris = Record<string, unknown>;

const SETELAN = [
  'max_query_size = 1000000000',
  'output_format_decimal_trailing_zeros = 1',
  'output_format_json_quote_decimals = 1',
  // Never worth it for a query that runs once.
  'compile_expressions = 0',
  'max_threads = 1',
  // As in the other databases, a column may be NULL and a table needs no engine.
  'data_type_default_nullable = 1',
  "default_table_engine = 'Memory'",
];

/**
 * Rows of one query in ClickHouse, run in this process, after statements that it needs; each value as text. Its tests say
 * `butuhAlat('clickhouse')`. The parts of a long UNION go one by one: its planner takes minutes over hundreds of them.
 */
export const hitungClickhouse = ingat(async (sql: string, ...persiapan: string[]): Promise<Baris[]> => {
  const { Session } = createRequire(import.meta.url)(resolve(jalurAlat('clickhouse'), 'chdb')) as {
    readonly Session: new () => Sesi;
  };
  const sesi = new Session();
  try {
    for (const p of [`SET ${SETELAN.join(', ')}`, ...persiapan]) sesi.query(p, 'JSON');
    return sql.split('\nUNION ALL\n').flatMap((bagian) => {
      const { data } = JSON.parse(sesi.query(bagian, 'JSON')) as { data: Baris[] };
      return data.map((b) => Object.fromEntries(Object.entries(b).map(([n, v]) => [n, v === null ? v : String(v)])));
    });
  } finally {
    sesi.cleanup();
  }
});
