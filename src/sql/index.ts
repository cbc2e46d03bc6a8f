/** The formulas as SQL expressions, and the columns that they read: entry point `lkjip/sql`. */
export {
  keSql,
  keSqlAlasan,
  keSqlPecahan,
  type OpsiSql,
  type OpsiSqlPecahan,
  type SqlPecahan,
} from '../rumus/pembaca/ke-sql.js';
export type { DialekSql } from '../rumus/pembaca/sql-daftar-dialek.js';
export type { KolomPecahan, KolomSql } from '../rumus/pembaca/sql-kolom.js';
export type { NamaSql } from '../rumus/pembaca/sql-nama.js';
export { kutipNama } from './kutip-nama.js';
export {
  keSqlRataRataCapaian,
  type OpsiSqlRataRata,
  type RumusMenurutKolom,
} from './rata-rata-capaian.js';
export { type KolomTabel, type OpsiTabelMasukan, tabelMasukan } from './tabel-masukan.js';
