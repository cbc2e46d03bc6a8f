import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { capaianMinimizeSelisih } from '../../src/rumus/capaian/minimize-selisih.js';
import { rataRataHitung } from '../../src/rumus/gabungan/rata-rata.js';
import { type DialekSql, keSql, keSqlPecahan, keSqlRataRataCapaian, type OpsiSql } from '../../src/sql/index.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { blokDalam } from '../dokumen/petikan.js';
import { MESIN, SEMUA_MESIN } from '../orakel/mesin-sql.js';

const isi = readFileSync('docs/sql.md', 'utf8');
const blok = blokDalam('docs/sql.md', isi);

/** The cells of a Markdown table, from the first one whose heading has this cell. */
function tabel(...kepala: string[]): (string | null)[][] {
  const baris = isi.split('\n');
  const awal = baris.indexOf(`| ${kepala.join(' | ')} |`);
  expect(awal, `a table ${kepala}`).toBeGreaterThan(0);
  const akhir = baris.findIndex((b, i) => i > awal && !b.startsWith('|'));
  return baris.slice(awal + 2, akhir).map((b) =>
    b
      .split('|')
      .slice(1, -1)
      .map((sel) => (sel.trim() === 'NULL' ? null : sel.trim())),
  );
}

const teks = (baris: readonly Record<string, unknown>[]) =>
  baris.map((b) => Object.values(b).map((x) => (x === null ? null : String(x))));
const sel = (x: string | null, angka: boolean) => (x === null ? 'NULL' : angka ? x : `'${x}'`);
const kinerja = tabel('opd', 'polarisasi', 'target', 'realisasi');
const cte = (dialek: DialekSql) => {
  const { nilai } = MESIN[dialek];
  const baris = kinerja.map(
    (b) => `SELECT ${b.map((x, i) => (i < 2 ? sel(x, false) : nilai(sel(x, true)))).join(', ')}`,
  );
  return `WITH kinerja(opd, polarisasi, target, realisasi) AS (${baris.join(' UNION ALL ')})`;
};

describe('docs/sql.md', () => {
  it.each(blok.filter((b) => b.bahasa === 'sql').map((b) => [b.kode.split('\n')[0]?.slice(3) ?? '', b.kode] as const))(
    'the query for %s gives the table below it',
    async (dialek, kode) => {
      expect(teks(await MESIN[dialek as DialekSql].hitung(kode))).toEqual(tabel('opd', 'serapan'));
    },
  );

  describe.each(SEMUA_MESIN)('%s', (dialek, { alat, hitung }) => {
    it('gives the mean of each group as printed', butuhAlat(...alat), async () => {
      const kueri = keSqlRataRataCapaian(
        { menurut: 'polarisasi', rumus: { maximize: capaianMaximize, minimize: capaianMinimizeSelisih } },
        { T: 'target', R: 'realisasi' },
        { dialek, dari: 'kinerja', kelompok: ['opd'], pembulatan: { desimal: 2, mode: 'potong' } },
      );
      const hasil = await hitung(`${cte(dialek)}\n${kueri}\nORDER BY opd`);
      expect(teks(hasil)).toEqual(tabel('opd', 'rata_rata', 'alasan', 'terukur', 'total'));
    });
  });

  it.each(['postgresql', 'duckdb'] as const)('what is handed on decides whether 100 is 100, in %s', async (dialek) => {
    const kolom = { T: 'target', R: 'realisasi' };
    // An unrounded value has 10 decimals in DuckDB.
    const potong = { dialek, desimalMasukan: 10, pembulatan: { desimal: 2, mode: 'potong' } } as const;
    const dari = `FROM kinerja WHERE opd = 'Dinas A'`;
    const angka = (opsi: OpsiSql) =>
      `(SELECT ${keSql(rataRataHitung, { x: 'x' }, potong)} FROM (SELECT array_agg(${keSql(capaianMaximize, kolom, opsi)}) AS x ${dari}) AS g)`;
    const { pembilang, penyebut } = keSqlPecahan(capaianMaximize, kolom, { dialek });
    const urut = `ORDER BY ${pembilang}, ${penyebut}`;
    const pecahan = keSql(rataRataHitung, { x: { pembilang: 'atas', penyebut: 'bawah' } }, potong);
    const tepat = `(SELECT ${pecahan} FROM (SELECT array_agg(${pembilang} ${urut}) AS atas, array_agg(${penyebut} ${urut}) AS bawah ${dari}) AS g)`;
    const [b] = await MESIN[dialek].hitung(
      `${cte(dialek)} SELECT ${angka({ dialek })} AS a, ${angka({ dialek, pembulatan: null })} AS b, ${tepat} AS c`,
    );
    expect(teks([b ?? {}])).toEqual([['99.99', '99.99', '100.00']]);
  });
});
