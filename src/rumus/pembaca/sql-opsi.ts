import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { MODE_BULAT } from '../../angka/bulatkan.js';
import { pastikanDesimal, pastikanKunci, pastikanPilihan } from '../pastikan-opsi.js';
import { daftarDialek } from './sql-daftar-dialek.js';

export const DESIMAL_MASUKAN_BAKU = 4;

/** Options as they come in: plain JavaScript can hand over anything, and what is written into SQL must be what it is taken for. */
export interface OpsiSqlMentah {
  readonly dialek: unknown;
  readonly pembulatan?: { readonly desimal: unknown; readonly mode: unknown } | null;
  readonly desimalMasukan?: unknown;
}

/**
 * Refuses options that are not known, so that none passes for the default; `lain` are those that only some functions have. Throws `ArgumenTidakSah`
 * that names the field and what may be chosen.
 */
export function pastikanOpsiSql(fungsi: string, opsi: OpsiSqlMentah, lain: readonly string[]): void {
  pastikanKunci(opsi, fungsi, ['dialek', 'desimalMasukan', ...lain]);
  pastikanDialek(fungsi, opsi.dialek);
  const { pembulatan, desimalMasukan } = opsi;
  if (desimalMasukan !== undefined) pastikanDesimal(desimalMasukan, `${fungsi}: desimalMasukan`);
  if (pembulatan === undefined || pembulatan === null) return;
  pastikanKunci(pembulatan, `${fungsi}: pembulatan`, ['desimal', 'mode']);
  pastikanDesimal(pembulatan.desimal, `${fungsi}: pembulatan.desimal`);
  pastikanPilihan(`${fungsi}: pembulatan.mode`, pembulatan.mode, MODE_BULAT);
}

/** What to say of a database that is asked for often and has no dialect of its own; null for any other. */
export function dialekDekat(dialek: unknown): string | null {
  return dialek === 'mysql'
    ? 'mysql belum ditulis, karena angkanya belum pernah dicocokkan pada MySQL; yang paling dekat mariadb (MySQL 8.0 ke atas, bagi JSON_TABLE): pakai itu, dan cocokkan dahulu hasilnya'
    : null;
}

/** Refuses a database that no expressions are written for. */
export function pastikanDialek(fungsi: string, dialek: unknown): void {
  const dekat = dialekDekat(dialek);
  if (dekat !== null) throw new ArgumenTidakSah(`${fungsi}: dialek: ${dekat}.`);
  pastikanPilihan(`${fungsi}: dialek`, dialek, Object.keys(daftarDialek));
}
