/** The formulas as SQL expressions, and the columns that they read: entry point `lkjip/sql`. */
export { type DialekSql, type KolomSql, keSql, keSqlAlasan, kutipNama, type OpsiSql } from '../rumus/pembaca/ke-sql.js';
export { type KolomTabel, type OpsiTabelMasukan, tabelMasukan } from './tabel-masukan.js';
