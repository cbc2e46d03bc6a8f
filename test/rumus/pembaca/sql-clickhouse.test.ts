import { describe, expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { keSql, keSqlAlasan } from '../../../src/rumus/pembaca/ke-sql.js';
import type { Rumus } from '../../../src/rumus/rumus.js';
import { tabelMasukan } from '../../../src/sql/index.js';
import { kutipNama } from '../../../src/sql/kutip-nama.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { hitungClickhouse } from '../../orakel/mesin-clickhouse.js';

const o = { dialek: 'clickhouse' } as const;
const kolom = { T: ['k', 't'], R: ['k', 'r'] };
const sembilan = (n: number) => '9'.repeat(n);
const JAHAT = '\\\'; DROP TABLE k; -- ` " \u{1F600}';

/** Column type, target, realisasi, and what comes out; computed by hand. */
const BARIS: readonly [jenis: string, t: string, r: string, harapan: string, genap?: string][] = [
  ['Decimal(76, 30)', '8', '7.9995', '99.99', '99.99'],
  ['Decimal(76, 30)', '8', '-7.9996', '-100.00', '-100.00'],
  // A tie, 99,985: up, and to even.
  ['Decimal(18, 4)', '8', '7.9988', '99.99', '99.98'],
  ['Decimal(18, 4)', '3', '0.0001', '0.00'],
  ['Decimal(76, 30)', '3', '0.00005', 'di-luar-jangkauan'],
  // As large as an amount may be: 10000 × 10^4 × 10^65, twice, has the 75 digits that there are; ten times that would wrap.
  ['Decimal(76, 4)', sembilan(65), sembilan(65), '100.00'],
  ['Decimal(76, 4)', '1', `-${sembilan(65)}`, `-${sembilan(65)}00.00`],
  ['Decimal(76, 4)', '1', sembilan(66), 'di-luar-jangkauan'],
  ['Decimal(76, 0)', '1', sembilan(76), 'di-luar-jangkauan'],
  ['Int256', '1', sembilan(76), 'di-luar-jangkauan'],
  ['Int64', '9223372036854775807', '9223372036854775806', '100.00'],
  ['UInt64', '1', '18446744073709551615', '1844674407370955161500.00'],
  ['Int32', '-3', '1', '-33.33'],
  // Text that is a number is one; no other text is.
  ['String', '8', '7.9995', '99.99'],
  ['String', '8', '1.234,56', 'di-luar-jangkauan'],
  ['String', '8', '1.234.567', 'di-luar-jangkauan'],
  ['String', 'abc', '1', 'di-luar-jangkauan'],
  ['String', '0', '1', 'target-nol'],
  ['String', '', '1', 'di-luar-jangkauan'],
  ['String', '1e3', '1', 'di-luar-jangkauan'],
  ['String', '1', sembilan(90), 'di-luar-jangkauan'],
  ['Float64', '8', '7.9995', '99.99'],
  ['Float64', '1', '1e30', 'di-luar-jangkauan'],
  ['Float64', '1', 'nan', 'di-luar-jangkauan'],
  ['Decimal(10, 2)', 'NULL', '1', 'target-kosong'],
  ['Decimal(10, 2)', '1', 'NULL', 'realisasi-kosong'],
  ['Decimal(10, 2)', '0.00', '1', 'target-nol'],
];

/** What each of the rows gives. */
function cetak() {
  const nilai = keSql(capaianMaximize, kolom, o);
  const alasan = keSqlAlasan(capaianMaximize, kolom, o);
  const genap = keSql(capaianMaximize, kolom, { ...o, pembulatan: { desimal: 2, mode: 'setengah-genap' } });
  const sel = (x: string, jenis: string) => `CAST(${x === 'NULL' ? x : `'${x}'`} AS Nullable(${jenis}))`;
  const baris = BARIS.map(
    ([jenis, t, r]) =>
      `SELECT ${nilai} AS n, ${alasan} AS a, ${genap} AS g FROM (SELECT ${sel(t, jenis)} AS t, ${sel(r, jenis)} AS r) AS k`,
  );
  return hitungClickhouse(baris.join('\nUNION ALL\n'));
}
const satu = async (...sql: string[]) => (await hitungClickhouse(sql.join('\nUNION ALL\n'))).map((b) => b['n']);

describe('ClickHouse', { ...butuhAlat('clickhouse'), timeout: 120_000 }, () => {
  it('computes what is computed by hand, from a column of any kind', async () => {
    const hasil = await cetak();
    for (const [i, [jenis, t, r, harapan, keGenap]] of BARIS.entries()) {
      const { n, a, g } = hasil[i] ?? {};
      const keterangan = `${jenis}: target ${t}, realisasi ${r}`;
      expect(n ?? a, keterangan).toBe(harapan);
      expect(n === null, keterangan).toBe(a !== null);
      if (keGenap !== undefined) expect(g, keterangan).toBe(keGenap);
    }
  });
  it('lets no name and no text say more than that', async () => {
    expect(kutipNama('a"b\\', 'clickhouse')).toBe('"a""b\\\\"');
    const namaJahat = 'x"; DROP TABLE k; -- \\ `';
    const jahat = kutipNama(namaJahat, 'clickhouse');
    const bersebab = {
      ...capaianMaximize,
      takTerukurBila: [{ masukan: 'T', keadaan: 'nol', alasan: JAHAT }],
    } as unknown as typeof capaianMaximize & Rumus;
    const serap = keSql(serapan, { P: ['k', namaJahat], A: ['k', 'a'] }, o);
    expect(
      await satu(
        `SELECT ${serap} AS n FROM (SELECT 200 AS ${jahat}, 150 AS a) AS k`,
        `SELECT ${keSqlAlasan(bersebab, kolom, o)} AS n FROM (SELECT 0 AS t, 1 AS r) AS k`,
      ),
    ).toEqual(['75.00', JAHAT]);
  });
  it('reads arrays of numbers, and of texts that are numbers', async () => {
    const [nilai, alasan] = [keSql(rataRataHitung, { x: 'x' }, o), keSqlAlasan(rataRataHitung, { x: 'x' }, o)];
    const larik = [
      "['1', '2.5']",
      "['1,5']",
      '[1, 2.5]',
      'CAST([] AS Array(String))',
      "[NULL, '1']",
      `['${sembilan(300)}']`,
    ];
    expect(
      await satu(
        ...larik.map((x) => `SELECT coalesce(toString(${nilai}), ${alasan}) AS n FROM (SELECT ${x} AS x) AS t`),
      ),
    ).toEqual([
      '1.75',
      'di-luar-jangkauan',
      '1.75',
      'tidak-ada-yang-terukur',
      'tidak-ada-yang-terukur',
      'di-luar-jangkauan',
    ]);
  });
});

describe('the dialect clickhouse', () => {
  it('gives columns that can be missing', () => {
    expect(tabelMasukan(rataRataHitung, { x: 'nilai' }, o)).toEqual([
      { nama: '"nilai"', jenis: 'Array(Nullable(Decimal(30, 4)))' },
    ]);
    expect(tabelMasukan(rataRataHitung, { x: { pembilang: 'p', penyebut: 'q' } }, o)[1]?.jenis).toBe(
      'Array(Nullable(Int256))',
    );
  });
});
