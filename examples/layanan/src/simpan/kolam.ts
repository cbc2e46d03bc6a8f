import type { PoolConnection as SambunganMentah } from 'mysql2';
import { createPool, type Pool, type PoolConnection, type RowDataPacket } from 'mysql2/promise';
import type { Pengaturan } from '../pengaturan.js';

export type { Pool, PoolConnection as Sambungan } from 'mysql2/promise';
/** A value as it goes into the database and comes out: text, so that no digit is lost on the way. */
export type Sel = string | null;

/** What every connection begins with: MariaDB refuses what does not fit instead of cutting it, and a waiting writer gives up. */
const AWAL_SAMBUNGAN = `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO',
  time_zone = '+00:00', foreign_key_checks = 1, check_constraint_checks = 1, unique_checks = 1, innodb_lock_wait_timeout = 10`;

/** Seconds of one command of the service; a migration may take longer. */
const PERINTAH_TERLAMA = 30;

/** Connections that give every number as text. */
export function bukaKolam(
  { soket, inang, porta, nama, akun, sandi, sambungan }: Pengaturan['basisData'],
  perintahTerlama = PERINTAH_TERLAMA,
): Pool {
  const kolam = createPool({
    ...(soket === null ? { host: inang, port: porta } : { socketPath: soket }),
    user: akun,
    password: sandi,
    database: nama,
    charset: 'utf8mb4',
    connectionLimit: sambungan,
    connectTimeout: 10_000,
    queueLimit: 500,
    maxPreparedStatements: 200,
    multipleStatements: false,
    supportBigNumbers: true,
    bigNumberStrings: true,
    decimalNumbers: false,
    dateStrings: true,
    jsonStrings: true,
  });
  // Commands of a connection run one behind the other, so this one is before the first of any request. A connection that could not be set so is of no use.
  kolam.on('connection', (sambungan) => {
    const s = sambungan as unknown as SambunganMentah;
    s.query(`${AWAL_SAMBUNGAN}, max_statement_time = ${perintahTerlama}`, (galat) => galat && s.destroy());
  });
  return kolam;
}

/** Rows of a prepared statement: values never become part of its text. */
export async function ambil(
  s: Pool | PoolConnection,
  sql: string,
  nilai: readonly Sel[] = [],
): Promise<RowDataPacket[]> {
  const [baris] = await s.execute<RowDataPacket[]>(sql, [...nilai]);
  return baris;
}

const kodeGalat = (galat: unknown): string => String((galat as { code?: unknown } | null)?.code ?? '');
/** Two writers waited for each other; the one that was stopped begins again. */
const ULANGI = new Set(['ER_LOCK_DEADLOCK', 'ER_CHECKREAD']);

/** All or nothing. */
export async function transaksi<T>(kolam: Pool, kerja: (s: PoolConnection) => Promise<T>): Promise<T> {
  for (let ke = 1; ; ke += 1) {
    const s = await kolam.getConnection();
    try {
      await s.beginTransaction();
      const hasil = await kerja(s);
      await s.commit();
      s.release();
      return hasil;
    } catch (galat) {
      // A connection that cannot even roll back is of no more use.
      await s.rollback().then(
        () => s.release(),
        () => s.destroy(),
      );
      if (ke >= 4 || !ULANGI.has(kodeGalat(galat))) throw galat;
    }
  }
}

/** Several reads that see one moment. */
export async function bacaan<T>(kolam: Pool, kerja: (s: PoolConnection) => Promise<T>): Promise<T> {
  const s = await kolam.getConnection();
  try {
    await s.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    return await kerja(s);
  } finally {
    await s.rollback().then(
      () => s.release(),
      () => s.destroy(),
    );
  }
}
