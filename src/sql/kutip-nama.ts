import { type DialekSql, daftarDialek } from '../rumus/pembaca/sql-daftar-dialek.js';
import { type NamaSql, namaTerkutip } from '../rumus/pembaca/sql-nama.js';
import { pastikanDialek } from '../rumus/pembaca/sql-opsi.js';

/**
 * A name in the quotes of a database, safe inside SQL: double quotes, or backticks for MariaDB.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * kutipNama(['kinerja', 'target "2024"']) // => '"kinerja"."target ""2024"""'
 */
export function kutipNama(nama: NamaSql, dialek: DialekSql = 'postgresql'): string {
  pastikanDialek('kutipNama', dialek);
  return namaTerkutip(nama, daftarDialek[dialek].kutipNama);
}
