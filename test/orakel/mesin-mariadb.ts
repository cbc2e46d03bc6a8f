import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as jeda } from 'node:timers/promises';
import { jalurAlat } from '../alat/butuh-alat.js';
import { ingat } from './ingat.js';

/** A table, each cell as the server prints it. */
export type BarisTeks = Record<string, string | null>;

/**
 * A MariaDB of its own in a temporary folder, heard only through a socket there; ready in a quarter of a second, for it has neither privileges
 * nor InnoDB. Its tests say `butuhAlat('mariadb', 'mariadbKlien')`.
 */
export async function denganMariadb<T>(kerja: (jalankan: (sql: string) => BarisTeks[][]) => T | Promise<T>) {
  const map = await mkdtemp(join(tmpdir(), 'lkjip-mdb-'));
  const soket = join(map, 's');
  await mkdir(join(map, 'data'));
  const pelayan = spawn(
    jalurAlat('mariadb'),
    [
      '--no-defaults',
      `--user=${userInfo().username}`,
      `--datadir=${join(map, 'data')}`,
      `--socket=${soket}`,
      `--pid-file=${join(map, 'pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
      '--skip-innodb',
      '--default-storage-engine=Aria',
      '--character-set-server=utf8mb4',
      '--thread-stack=4M',
      '--max-allowed-packet=64M',
      '--secure-file-priv=',
    ],
    { stdio: 'ignore' },
  );
  const berakhir = new Promise<void>((selesai) => pelayan.once('close', () => selesai()));
  try {
    await tungguSiap(pelayan, soket);
    bicara(soket, 'CREATE DATABASE uji', []);
    return await kerja((sql) => bicara(soket, sql, ['uji']));
  } finally {
    pelayan.kill();
    await berakhir;
    await rm(map, { recursive: true, force: true });
  }
}

/** Rows of one query, after statements that it needs. */
export const hitungMariadb = ingat(
  (sql: string, ...persiapan: string[]): Promise<BarisTeks[]> =>
    denganMariadb((jalankan) => jalankan([...persiapan, sql].join(';\n')).at(-1) ?? []),
);

/** The rows of the last query of each script, one after the other in one database. */
export const hitungSkripMariadb = ingat(
  (...skrip: string[]): Promise<BarisTeks[][]> =>
    denganMariadb((jalankan) => skrip.map((sql) => jalankan(sql).at(-1) ?? [])),
);

async function tungguSiap(pelayan: ChildProcess, soket: string): Promise<void> {
  for (let i = 0; i < 600; i += 1) {
    if (pelayan.exitCode !== null) throw new Error('mariadbd berhenti sebelum siap.');
    if (spawnSync(jalurAlat('mariadbKlien'), ['--no-defaults', '-S', soket, '-e', 'SELECT 1']).status === 0) return;
    await jeda(50);
  }
  throw new Error('mariadbd tidak siap dalam 30 detik.');
}

/** The tables that a script of queries gives; an error of the server is an error. */
function bicara(soket: string, sql: string, basis: string[]): BarisTeks[][] {
  const { status, stdout, stderr } = spawnSync(
    jalurAlat('mariadbKlien'),
    ['--no-defaults', '--default-character-set=utf8mb4', '--max-allowed-packet=64M', '-S', soket, '--xml', ...basis],
    { input: sql, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('<resultset ')
    .slice(1)
    .map((t) => t.split('<row>').slice(1).map(bidang));
}

const BIDANG = /<field name="([^"]*)"(?: xsi:nil="true" \/>|>([^<]*)<\/field>)/g;
const bidang = (baris: string): BarisTeks =>
  Object.fromEntries(
    [...baris.matchAll(BIDANG)].map(([, nama = '', isi]) => [urai(nama), isi === undefined ? null : urai(isi)]),
  );

const HURUF: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const urai = (teks: string) => teks.replaceAll(/&(\w+);/g, (utuh, n: string) => HURUF[n] ?? utuh);
