import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ambil, type Pool, type Sambungan } from './kolam.js';

const FOLDER = new URL('../../migrasi/', import.meta.url);

interface Langkah {
  readonly nomor: number;
  readonly nama: string;
  readonly sql: string;
  readonly sidik: string;
}

function daftarMigrasi(): Langkah[] {
  return readdirSync(FOLDER)
    .filter((n) => /^\d{4}-[\w-]+\.sql$/.test(n))
    .sort()
    .map((nama) => {
      const sql = readFileSync(new URL(nama, FOLDER), 'utf8');
      return { nomor: Number(nama.slice(0, 4)), nama, sql, sidik: createHash('sha256').update(sql).digest('hex') };
    });
}

/** The statements of a file: comments go, and a semicolon ends one (our migrations hold none inside a text). */
const perintah = (sql: string): string[] =>
  sql
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((p) => p.trim())
    .filter((p) => p !== '');

async function terpasang(s: Pool | Sambungan): Promise<Map<number, string>> {
  const ada = await ambil(
    s,
    "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'migrasi'",
  );
  if (ada.length === 0) return new Map();
  const baris = await ambil(s, 'SELECT nomor, sidik FROM migrasi ORDER BY nomor');
  return new Map(baris.map((b) => [Number(b['nomor']), String(b['sidik'])]));
}

/** Which migrations are still to be run. Throws where one that was run has been changed since: the tables are then not what the files say. */
export async function migrasiKurang(s: Pool | Sambungan): Promise<readonly Langkah[]> {
  const sudah = await terpasang(s);
  const semua = daftarMigrasi();
  const berubah = semua.find((m) => sudah.has(m.nomor) && sudah.get(m.nomor) !== m.sidik);
  if (berubah)
    throw new Error(`Migrasi ${berubah.nama} berubah sesudah dijalankan; buat migrasi baru sebagai gantinya.`);
  return semua.filter((m) => !sudah.has(m.nomor));
}

/** Runs what is still to be run, one process at a time. MariaDB ends a transaction at each CREATE, so a step that fails is noted by its absence. */
export async function jalankanMigrasi(kolam: Pool): Promise<readonly string[]> {
  const s = await kolam.getConnection();
  try {
    const [kunci] = await ambil(s, "SELECT GET_LOCK(CONCAT(DATABASE(), '.migrasi'), 60) AS dapat");
    if (String(kunci?.['dapat']) !== '1') throw new Error('Migrasi lain sedang berjalan.');
    await s.query(
      'CREATE TABLE IF NOT EXISTS migrasi (nomor INT PRIMARY KEY, nama VARCHAR(200) NOT NULL, sidik CHAR(64) NOT NULL, pada TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)',
    );
    const kurang = await migrasiKurang(s);
    for (const m of kurang) {
      for (const p of perintah(m.sql)) await s.query(p);
      await s.execute('INSERT INTO migrasi (nomor, nama, sidik) VALUES (?, ?, ?)', [String(m.nomor), m.nama, m.sidik]);
    }
    return kurang.map((m) => m.nama);
  } finally {
    // The lock goes with the connection.
    s.destroy();
  }
}
