import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { pastikanBentuk } from '../../angka/bentuk.js';
import { BENTUK_RUMUS } from '../bentuk-rumus.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { type DialekSql, daftarDialek } from './sql-daftar-dialek.js';
import type { Dialek } from './sql-dialek.js';
import { type KolomSql, uraikanKolom } from './sql-kolom.js';
import { namaTerkutip, pemberiNama } from './sql-nama.js';
import { DESIMAL_MASUKAN_BAKU, pastikanOpsiSql } from './sql-opsi.js';
import { PenulisSql } from './sql-penulis.js';
import { lambangPecahan, pecahMasukan } from './sql-pohon.js';
import { type PrasyaratSql, prasyaratSql } from './sql-prasyarat.js';
import type { KolomTerbaca } from './sql-tulisan.js';

/** Options of {@link keSqlPecahan}. */
export interface OpsiSqlPecahan {
  readonly dialek: DialekSql;
  /**
   * The most decimals that the inputs have; PostgreSQL takes any. For a value with more DuckDB raises an error, as for figures that don't fit 38 digits on
   * the way; MariaDB and ClickHouse give NULL with the reason `di-luar-jangkauan`. @defaultValue 4
   */
  readonly desimalMasukan?: number;
}

/** Options of {@link keSql}. */
export interface OpsiSql extends OpsiSqlPecahan {
  /**
   * Null leaves the value with 40 decimals (PostgreSQL), 20 (MariaDB, ClickHouse) or 10 (DuckDB), which is not exact for a third: where another formula goes on with
   * it, give that the fraction of {@link keSqlPecahan}. @defaultValue two decimals, half-up
   */
  readonly pembulatan?: Pembulatan | null;
}

/** SQL expressions of a value as a fraction; both are NULL where there is none, and `alasan` is the reason then. */
export interface SqlPecahan {
  readonly pembilang: string;
  readonly penyebut: string;
  readonly alasan: string;
}

/**
 * The formula as an SQL expression over columns, rounded once; NULL where it is not measurable.
 *
 * - `postgresql` (13 and later): exact in numeric, without a limit that figures of reports could meet.
 * - `duckdb` (1.3 and later): exact in whole numbers of 38 digits. A sum or mean of quotients whose divisors differ is exact or NULL with the
 *   reason `perlu-pecahan`, never wrong.
 * - `mariadb` (10.6 and later): exact in whole numbers of 60 digits. What does not fit, and text that is no number, is NULL with the reason
 *   `di-luar-jangkauan`; sums and means of quotients as in DuckDB. Lists are JSON arrays.
 * - `clickhouse` (tried on 26.7): exact in Int256, 75 digits, and what does not fit as in MariaDB; sums and means of quotients as in DuckDB. A list
 *   cannot be NULL there: a missing one is empty.
 * - A geometric mean is a root: to 40 decimals in PostgreSQL, through DOUBLE to 10 elsewhere.
 *
 * A blank (NULL) input is missing, never zero. {@link keSqlAlasan} gives the reason. A formula over another's result doesn't round twice when
 * it takes the fraction of {@link keSqlPecahan}. Throws `ArgumenTidakSah` for options, columns or figures of the formula that are not valid.
 *
 * @example
 * keSql(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'postgresql' })
 * // => `CASE WHEN "target"::text IN ('NaN', 'Infinity', '-Infinity') OR "realisasi"::text IN ('NaN', 'Infinity', '-Infinity') OR "target" IS NULL OR "realisasi" IS NULL OR coalesce(0 = "target", false) THEN NULL ELSE round(div(100000*("realisasi")::numeric, ("target")::numeric) * 0.001, 2) END`
 */
export function keSql<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiSql): string {
  const { penulis, prasyarat, pembulatan } = siapkan('keSql', rumus, kolom, opsi);
  return berprasyarat(prasyarat, penulis.nilai(pembulatan));
}

/**
 * The reason code (`target-nol`) as an SQL expression, NULL where the formula has a value.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * keSqlAlasan(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'duckdb' }).includes("THEN 'target-kosong'") // => true
 */
export function keSqlAlasan<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiSql): string {
  const siap = siapkan('keSqlAlasan', rumus, kolom, opsi);
  return beralasan(siap, siap.penulis.alasan(siap.pembulatan));
}

/**
 * The formula as two SQL expressions, dividend and divisor, for another formula to go on with: nothing is rounded in between.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * keSqlPecahan(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'postgresql' }).penyebut
 * // => `CASE WHEN "target"::text IN ('NaN', 'Infinity', '-Infinity') OR "realisasi"::text IN ('NaN', 'Infinity', '-Infinity') OR "target" IS NULL OR "realisasi" IS NULL OR coalesce(0 = "target", false) THEN NULL ELSE abs(("target")::numeric) END`
 */
export function keSqlPecahan<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiSqlPecahan): SqlPecahan {
  const siap = siapkan('keSqlPecahan', rumus, kolom, opsi, []);
  const { penulis, prasyarat } = siap;
  const { pembilang, penyebut, alasan } = penulis.pecahan();
  return {
    pembilang: berprasyarat(prasyarat, pembilang),
    penyebut: berprasyarat(prasyarat, penyebut),
    alasan: beralasan(siap, alasan),
  };
}

function berprasyarat(prasyarat: readonly PrasyaratSql[], isi: string): string {
  return prasyarat.length === 0
    ? isi
    : `CASE WHEN ${prasyarat.map((p) => p.teks).join(' OR ')} THEN NULL ELSE ${isi} END`;
}

function beralasan({ dialek, prasyarat }: Siap, isi: string): string {
  if (prasyarat.length === 0) return isi;
  return `CASE ${prasyarat.map((p) => `WHEN ${p.teks} THEN ${dialek.kutipTeks(p.alasan)}`).join(' ')} ELSE ${isi} END`;
}

interface Siap {
  readonly dialek: Dialek;
  readonly penulis: PenulisSql;
  readonly prasyarat: readonly PrasyaratSql[];
  readonly pembulatan: Pembulatan | null;
}

function siapkan(fungsi: string, asal: Rumus, kolomMasukan: KolomSql, opsi: OpsiSql, opsiLain = ['pembulatan']): Siap {
  pastikanBentuk(fungsi, 'rumus', asal, BENTUK_RUMUS);
  pastikanOpsiSql(fungsi, opsi, opsiLain);
  const { pembulatan = PEMBULATAN_BAKU, desimalMasukan = DESIMAL_MASUKAN_BAKU } = opsi;
  const dialek = daftarDialek[opsi.dialek];
  const terurai = uraikanKolom(fungsi, asal, kolomMasukan);
  const rumus = pecahMasukan(asal, new Set(terurai.flatMap((k) => (k.bagian === null ? [] : [k.lambang]))));
  const kolom = new Map<string, KolomTerbaca>();
  for (const { lambang, bagian, nama } of terurai) {
    const { nama: sebutan, bentuk } = rumus.masukan[lambangPecahan(lambang, bagian)] as SimpulMasukan;
    if (kolom.has(sebutan))
      throw new ArgumenTidakSah(`${asal.id}: dua masukan bernama ${sebutan}; beri nama yang berbeda.`);
    kolom.set(sebutan, {
      teks: namaTerkutip(nama, dialek.kutipNama),
      desimal: bagian === null ? desimalMasukan : 0,
      daftar: bentuk === 'daftar',
    });
  }
  const beriNama = pemberiNama(terurai.map((k) => k.nama));
  const penulis = new PenulisSql(rumus, kolom, dialek, beriNama);
  const digit = penulis.digitMasukan(opsiLain.length === 0 ? 'pecahan' : pembulatan);
  return { dialek, penulis, prasyarat: prasyaratSql(rumus, kolom, dialek, penulis, digit, beriNama), pembulatan };
}
