/** What of a formula may be printed. */
export const BAGIAN_SQL = ['nilai', 'alasan', 'pembilang', 'penyebut'] as const;

/** What of a formula is printed. */
export type BagianSql = (typeof BAGIAN_SQL)[number];

/** Options of `lkjip sql RUMUS`. */
export interface OpsiSqlRumus {
  readonly dialek?: string;
  readonly kolom: Readonly<Record<string, string>>;
  readonly bagian: BagianSql;
  readonly desimal?: number;
  readonly mode?: string;
  readonly desimalMasukan?: number;
}
