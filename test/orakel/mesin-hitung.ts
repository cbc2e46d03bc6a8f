import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { type Cell, readXlsx, writeXlsx } from 'hucre/xlsx';
import { jalurAlat } from '../alat/butuh-alat.js';
import { profilTerbuka } from '../excel/libre-office.js';
import { ingat } from './ingat.js';

/** One row of a workbook: numbers to the right of formulas. */
export interface BarisBuku {
  readonly rumus: readonly string[];
  readonly nilai: readonly (number | null)[];
}

/** The name of a column, from 0: A, B, … AA. */
export const namaKolom = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : namaKolom(Math.floor(i / 26) - 1) + namaKolom(i % 26);

/** What LibreOffice calculates for the formulas of each row, in one headless run; its tests say `butuhAlat('soffice')`. */
export const hitungLibreOffice = ingat(async (baris: readonly BarisBuku[]): Promise<unknown[][]> => {
  const map = await mkdtemp(join(tmpdir(), 'lkjip-lo-'));
  try {
    const cells = new Map<string, Partial<Cell>>();
    for (const [i, { rumus }] of baris.entries()) {
      for (const [j, formula] of rumus.entries()) cells.set(`${i},${j}`, { formula, type: 'formula' });
    }
    const rows = baris.map((b) => [...b.rumus.map(() => null), ...b.nilai]);
    await writeFile(join(map, 'masuk.xlsx'), await writeXlsx({ sheets: [{ name: 'S', rows, cells }] }));
    await promisify(execFile)(
      jalurAlat('soffice'),
      [
        `-env:UserInstallation=file://${profilTerbuka()}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(map, 'keluar'),
        join(map, 'masuk.xlsx'),
      ],
      { timeout: 80_000 },
    );
    const buku = await readXlsx(await readFile(join(map, 'keluar', 'masuk.xlsx')));
    const isi = buku.sheets[0]?.rows ?? [];
    return baris.map(({ rumus }, i) => rumus.map((_, j) => isi[i]?.[j] ?? null));
  } finally {
    await rm(map, { recursive: true, force: true });
  }
});

/** Starting it takes a second, so one stays; what a query leaves behind is rolled back. */
let postgresql: Promise<PGlite> | undefined;

/** Rows of one query in PostgreSQL, run in this process, after statements that it needs. */
export const hitungPostgresql = ingat(
  async (sql: string, ...persiapan: string[]): Promise<Record<string, unknown>[]> => {
    postgresql ??= PGlite.create();
    const basis = await postgresql;
    await basis.exec('BEGIN');
    try {
      for (const p of persiapan) await basis.exec(p);
      return (await basis.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await basis.exec('ROLLBACK');
    }
  },
);

/** The same in DuckDB. */
export const hitungDuckdb = ingat(async (sql: string, ...persiapan: string[]): Promise<Record<string, unknown>[]> => {
  const basis = await DuckDBInstance.create();
  const sambungan = await basis.connect();
  try {
    for (const p of persiapan) await sambungan.run(p);
    return (await sambungan.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    sambungan.closeSync();
    basis.closeSync();
  }
});
