import { describe, expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { keSql, keSqlAlasan } from '../../../src/rumus/pembaca/ke-sql.js';
import type { Rumus } from '../../../src/rumus/rumus.js';
import { keSqlRataRataCapaian } from '../../../src/sql/index.js';
import { kutipNama } from '../../../src/sql/kutip-nama.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { hitungSkripMariadb } from '../../orakel/mesin-mariadb.js';

const o = { dialek: 'mariadb' } as const;
const kolom = { T: ['k', 't'], R: ['k', 'r'] };
const sembilan = (n: number) => '9'.repeat(n);
const JAHAT = '\\\'; DROP TABLE k; -- ` " \u{1F600}';

/** Column type, target, realisasi, and what comes out; computed by hand. */
const BARIS: readonly [jenis: string, t: string, r: string, harapan: string][] = [
  ['DECIMAL(65,30)', '8', '7.9995', '99.99'],
  ['DECIMAL(65,30)', '8', '-7.9996', '-100.00'],
  ['DECIMAL(65,30)', '3', '0.0001', '0.00'],
  ['DECIMAL(65,30)', '3', '0.00005', 'di-luar-jangkauan'],
  // As large as an amount may be: 10000 × 10^4 × 10^50, twice, has the 60 digits that there are.
  ['DECIMAL(65,4)', sembilan(50), sembilan(50), '100.00'],
  ['DECIMAL(65,4)', '1', sembilan(50), `${sembilan(50)}00.00`],
  ['DECIMAL(65,4)', '1', sembilan(51), 'di-luar-jangkauan'],
  ['DECIMAL(65,4)', '1', sembilan(60), 'di-luar-jangkauan'],
  ['DECIMAL(65,0)', '1', sembilan(65), 'di-luar-jangkauan'],
  ['BIGINT', '9223372036854775807', '9223372036854775806', '100.00'],
  ['BIGINT UNSIGNED', '1', '18446744073709551615', '1844674407370955161500.00'],
  ['INT', '-3', '1', '-33.33'],
  // Text that is a number is one; no other text is.
  ['VARCHAR(100)', "'8'", "'7.9995'", '99.99'],
  ['VARCHAR(100)', "'8'", "'1.234,56'", 'di-luar-jangkauan'],
  ['VARCHAR(100)', "'8'", "'1.234.567'", 'di-luar-jangkauan'],
  ['VARCHAR(100)', "'abc'", "'1'", 'di-luar-jangkauan'],
  ['VARCHAR(100)', "'0'", "'1'", 'target-nol'],
  ['VARCHAR(100)', "''", "'1'", 'di-luar-jangkauan'],
  ['VARCHAR(100)', "concat('200', char(10))", "'1'", 'di-luar-jangkauan'],
  ['VARCHAR(100)', "'1'", "concat('2.5', char(10))", 'di-luar-jangkauan'],
  ['VARCHAR(100)', "'1e3'", "'1'", 'di-luar-jangkauan'],
  ['VARCHAR(100)', `'1'`, `'${sembilan(90)}'`, 'di-luar-jangkauan'],
  ['DOUBLE', '8', '7.9995', '99.99'],
  ['DOUBLE', '1', '1e30', 'di-luar-jangkauan'],
  ['FLOAT', '0.1', '0.05', '50.00'],
  // One of ENUM or SET counts by its place in the list: as what is written, or not at all.
  ["ENUM('5', '1')", "'5'", "'1'", 'di-luar-jangkauan'],
  ["ENUM('0', '1')", "'1'", "'0'", 'di-luar-jangkauan'],
  ["SET('5', '1')", "'5'", "'5'", 'di-luar-jangkauan'],
  ["ENUM('1', '2')", "'2'", "'1'", '50.00'],
  ['DECIMAL(10,2)', 'NULL', '1', 'target-kosong'],
  ['DECIMAL(10,2)', '1', 'NULL', 'realisasi-kosong'],
  ['DECIMAL(10,2)', '0.00', '1', 'target-nol'],
];

/** What each of the rows gives: its print, or why there is none. */
async function cetak(): Promise<(string | null | undefined)[]> {
  const nilai = keSql(capaianMaximize, kolom, o);
  const alasan = keSqlAlasan(capaianMaximize, kolom, o);
  const skrip = BARIS.map(([jenis, t, r]) => {
    const isi = `SET sql_mode='TRADITIONAL'; CREATE OR REPLACE TABLE k (t ${jenis}, r ${jenis}); INSERT INTO k VALUES (${t}, ${r});`;
    // Stored once, under a mode in which a division by zero would be an error.
    const simpan = 'CREATE OR REPLACE TABLE hasil (n DECIMAL(65,2), a VARCHAR(40));';
    return `${isi}${simpan}INSERT INTO hasil SELECT ${nilai}, ${alasan} FROM k; SELECT n, a FROM hasil`;
  });
  return (await hitungSkripMariadb(...skrip)).map(([b]) => b?.['n'] ?? b?.['a']);
}

const larik = [
  '[1, 2.5]',
  '["1", "2.5"]',
  '["1,5"]',
  '[]',
  '[null]',
  '{"a": 1}',
  'abc',
  '"abc"',
  `["${sembilan(300)}"]`,
];
const kinerja = (...isi: string[]) =>
  `CREATE OR REPLACE TABLE k (p VARCHAR(20), t VARCHAR(20), r VARCHAR(20)); INSERT INTO k VALUES ${isi.join(', ')};`;
const rata = () => keSqlRataRataCapaian({ menurut: 'p', rumus: { naik: capaianMaximize } }, kolom, { ...o, dari: 'k' });

describe('MariaDB', butuhAlat('mariadb', 'mariadbKlien'), () => {
  it('computes what is computed by hand, from a column of any kind', async () => {
    const hasil = await cetak();
    expect(BARIS.map((b, i) => [...b.slice(0, 3), hasil[i]])).toEqual(BARIS);
  });
  it('lets no name and no text say more than that, whatever a backslash means', async () => {
    expect(kutipNama('a`b', 'mariadb')).toBe('`a``b`');
    const namaJahat = 'x`; DROP TABLE k; -- \\ "';
    const jahat = kutipNama(namaJahat, 'mariadb');
    const serap = keSql(serapan, { P: ['k', namaJahat], A: ['k', 'a'] }, o);
    const bersebab = {
      ...capaianMaximize,
      takTerukurBila: [{ masukan: 'T', keadaan: 'nol', alasan: JAHAT }],
    } as unknown as typeof capaianMaximize & Rumus;
    const sebab = `SELECT ${keSqlAlasan(bersebab, kolom, o)} AS n FROM (SELECT 0 AS t, 1 AS r) AS k`;
    const jawaban = await hitungSkripMariadb(
      `SELECT ${serap} AS n FROM (SELECT 200 AS ${jahat}, 150 AS a) AS k`,
      sebab,
      `SET sql_mode='NO_BACKSLASH_ESCAPES'; ${sebab}`,
    );
    expect(jawaban).toEqual([[{ n: '75.00' }], [{ n: JAHAT }], [{ n: JAHAT }]]);
  });
  it('reads lists from JSON, and nothing else', async () => {
    const [nilai, alasan] = [keSql(rataRataHitung, { x: 'x' }, o), keSqlAlasan(rataRataHitung, { x: 'x' }, o)];
    const tanya = larik.map((x) => `SELECT coalesce(${nilai}, ${alasan}) AS n FROM (SELECT '${x}' AS x) AS t`);
    const [jawaban] = await hitungSkripMariadb(tanya.join(' UNION ALL '));
    expect(jawaban?.map((b) => b['n'])).toEqual([
      '1.75',
      '1.75',
      'di-luar-jangkauan',
      'tidak-ada-yang-terukur',
      'tidak-ada-yang-terukur',
      'di-luar-jangkauan',
      'di-luar-jangkauan',
      'di-luar-jangkauan',
      'di-luar-jangkauan',
    ]);
  });
  it('gives no mean of a group with an amount that it cannot read', async () => {
    expect(await hitungSkripMariadb(`${kinerja("('naik', '8', '4')", "('naik', '8', '1.234,5')")}${rata()}`)).toEqual([
      [{ rata_rata: null, alasan: 'di-luar-jangkauan', terukur: '1', total: '2' }],
    ]);
  });
  it('takes no other text for a polarisasi', async () => {
    const isi = kinerja("('naik', '8', '4')", "('Naik', '8', '8')", "('naik ', '8', '8')");
    expect(await hitungSkripMariadb(`${isi}${rata()}`)).toEqual([
      [{ rata_rata: '50.00', alasan: null, terukur: '1', total: '3' }],
    ]);
  });
});
