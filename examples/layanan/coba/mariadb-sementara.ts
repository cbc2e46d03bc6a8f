import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as jeda } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

/** A MariaDB of its own in a folder that goes again: no port, no account of the machine's own server. */
export interface MariadbSementara {
  /** For the migrations: may change tables. */
  readonly pemilik: Readonly<Record<string, string>>;
  /** For the service: reads and writes rows, and nothing else. */
  readonly layanan: Readonly<Record<string, string>>;
  readonly soket: string;
  tutup(): Promise<void>;
}

/** Servers lie in sbin, which a user's PATH leaves out. */
const FOLDER = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/bin',
  '/usr/libexec',
];

function cari(...nama: readonly string[]): string {
  for (const n of nama) for (const f of FOLDER) if (f !== '' && existsSync(join(f, n))) return join(f, n);
  throw new Error(`${nama[0]} tidak ada; pasang MariaDB, misalnya: sudo apt-get install mariadb-server`);
}

/** Starts it. `sejakMulai` gets what ends it as soon as there is something to end, for those who are told to stop meanwhile. */
export async function mulaiMariadb(sejakMulai?: (tutup: () => Promise<void>) => void): Promise<MariadbSementara> {
  const server = cari('mariadbd', 'mysqld');
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-mariadb-'));
  const soket = join(folder, 's');
  const umum = ['--no-defaults', `--datadir=${join(folder, 'data')}`, `--user=${userInfo().username}`];
  const pasang = spawnSync(
    cari('mariadb-install-db', 'mysql_install_db'),
    [...umum, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8' },
  );
  if (pasang.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`mariadb-install-db gagal: ${pasang.stderr.slice(-2000)}`);
  }
  const anak = spawn(
    server,
    [
      ...umum,
      `--socket=${soket}`,
      `--pid-file=${join(folder, 'p')}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=32M',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let catatan = '';
  anak.stderr.on('data', (d: Buffer) => {
    catatan = (catatan + d.toString()).slice(-4000);
  });
  const tutup = async (): Promise<void> => {
    await hentikan(anak);
    rmSync(folder, { recursive: true, force: true });
  };
  sejakMulai?.(tutup);
  try {
    await tunggu(anak, soket);
    return { ...(await siapkanAkun(soket)), soket, tutup };
  } catch (galat) {
    await tutup();
    throw new Error(`MariaDB tidak mau mulai: ${galat instanceof Error ? galat.message : String(galat)}\n${catatan}`);
  }
}

async function tunggu(anak: ChildProcess, soket: string): Promise<void> {
  for (let ke = 0; ke < 600; ke += 1) {
    if (anak.exitCode !== null) throw new Error(`berhenti dengan status ${anak.exitCode}`);
    if (existsSync(soket)) return;
    await jeda(50);
  }
  throw new Error('belum siap sesudah 30 detik');
}

/** One account for migrations, one for the service, which has no right to change a table. */
async function siapkanAkun(soket: string) {
  const sandi = randomBytes(12).toString('hex');
  const s = await createConnection({ socketPath: soket, user: 'root', multipleStatements: true });
  await s.query(
    `CREATE DATABASE lkjip CHARACTER SET utf8mb4;
     CREATE USER pemilik@localhost IDENTIFIED BY '${sandi}'; GRANT ALL ON lkjip.* TO pemilik@localhost;
     CREATE USER lkjip@localhost IDENTIFIED BY '${sandi}'; GRANT SELECT, INSERT, UPDATE, DELETE ON lkjip.* TO lkjip@localhost;
     SET PASSWORD FOR root@localhost = PASSWORD('${sandi}');`,
  );
  await s.end();
  const umum = { DB_SOKET: soket, DB_NAMA: 'lkjip', DB_SANDI: sandi };
  return { pemilik: { ...umum, DB_AKUN: 'pemilik' }, layanan: { ...umum, DB_AKUN: 'lkjip' } };
}

async function hentikan(anak: ChildProcess): Promise<void> {
  if (anak.exitCode !== null || anak.signalCode !== null) return;
  const berhenti = new Promise((selesai) => anak.once('exit', selesai));
  anak.kill('SIGTERM');
  const paksa = setTimeout(() => anak.kill('SIGKILL'), 10_000);
  await berhenti;
  clearTimeout(paksa);
}
