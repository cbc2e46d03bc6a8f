import { beforeAll, describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { keSqlRataRataCapaian } from '../../src/sql/index.js';
import { bacaPeta } from '../../src/sql/pandangan/peta.js';
import { susunPandangan } from '../../src/sql/pandangan/susun.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { hitungClickhouse } from '../orakel/mesin-clickhouse.js';
import { Pecahan } from '../orakel/pecahan.js';

const o = { dialek: 'clickhouse', pembulatan: { desimal: 2, mode: 'potong' } } as const;
const sembilan = (n: number) => '9'.repeat(n);
const JUTA = 1_000_000;

/** Groups, and what their mean prints; computed by hand. */
const KELOMPOK: readonly [nama: string, baris: readonly (readonly [t: string, r: string])[], harapan: string][] = [
  ['sepertiga tiga kali dan 300', [...Array(3).fill(['3', '1']), ['1', '3']], '100.00'],
  ['65 angka, sama', [[sembilan(65), sembilan(65)]], '100.00'],
  ['40 angka', [[sembilan(40), `${'4'.repeat(39)}5`]], '44.44'],
  // Two coprime numbers of 65 digits have no room for decimals.
  ['65 angka, hampir sama', [[sembilan(65), `${sembilan(64)}8`]], 'perlu-pecahan'],
  ['65 angka atas 1', [['1', sembilan(65)]], 'perlu-pecahan'],
  ['80 angka', [['1', sembilan(80)]], 'di-luar-jangkauan'],
  // Without the row that cannot be read there would be a mean, and it would be another group's.
  [
    '80 angka di samping yang terbaca',
    [
      ['1', sembilan(80)],
      ['1', '1'],
    ],
    'di-luar-jangkauan',
  ],
  [
    'target nol',
    [
      ['0', '1'],
      ['4', '3'],
    ],
    '75.00',
  ],
  ['hanya target nol', [['0', '1']], 'tidak-ada-yang-terukur'],
  [
    'negatif menjadi lantai',
    [
      ['4', '-3'],
      ['4', '1'],
    ],
    '12.50',
  ],
];

/** Divisors 1 … 2000 with 2 of each: their common divisor has hundreds of digits, and the ends settle the mean all the same. */
const LEBAR = Array.from({ length: 2000 }, (_, i) => [`${i + 1}`, '2'] as const);
const rataLebar = Pecahan.jumlah(LEBAR.map(([t, r]) => Pecahan.dari(r).persenDari(Pecahan.dari(t))))
  .bagi(Pecahan.dari(2000n))
  .cetak(2, 'potong');

const PETA = {
  dialek: 'clickhouse',
  kebijakan: 'anjuran',
  // Columns that go by the names of results of the views.
  kinerja: {
    tabel: 'i',
    kunci: ['id'],
    target: 'pembilang',
    realisasi: 'total',
    polarisasi: { kolom: 'alasan', nilai: { maximize: ['naik'] } },
    kelompok: [['opd']],
  },
  anggaran: { tabel: 'a', kunci: ['id'], pagu: 'realisasi', realisasi: 'pagu', kelompok: [['opd']] },
};

describe('groups of rows in ClickHouse', butuhAlat('clickhouse'), () => {
  let nilai = new Map<string, unknown>();
  let lain: Record<string, unknown>[] = [];
  beforeAll(async () => {
    const baris = KELOMPOK.flatMap(([nama, isi]) => isi.map(([t, r]) => `('${nama}', '${t}', '${r}')`));
    const kelompok = (dari: string, opsi = {}) =>
      keSqlRataRataCapaian(capaianMaximize, { T: 't', R: 'r' }, { ...o, dari, kelompok: ['g'], ...opsi });
    // Two servers with the same rows: twice as many, the same mean. Names in the query are those of both.
    const terbagi = kelompok('k').replace('FROM "k"', "FROM remote('127.0.0.1,127.0.0.1', currentDatabase(), k)");
    const jawab = (sumber: string, sql: string) =>
      `SELECT '${sumber}' AS sumber, g, coalesce(toDecimalString(rata_rata, 2), alasan) AS n, terukur, total FROM (${sql}) AS h`;
    const rupiah = ['1', sembilan(60), sembilan(70), sembilan(71)];
    const tanya = [
      jawab('satu', kelompok('k')),
      jawab('dua', terbagi),
      jawab('lebar', kelompok('lebar')),
      jawab('juta', kelompok('juta')),
      jawab('nol', kelompok('k', { takTerukur: 'nol' })),
      ...['capaian', 'capaian_per_opd', 'serapan', 'serapan_per_opd'].map(
        (v) => `SELECT '${v}' AS sumber, v.* FROM lkjip_${v} AS v ORDER BY 2`,
      ),
    ];
    lain = await hitungClickhouse(
      tanya.join('\nUNION ALL\n'),
      // Columns by the names that the query gives, in a session that prefers columns.
      'CREATE TABLE k (g String, t String, r String, a_ Int256 DEFAULT 7, m_ Int256 DEFAULT 3, q_ Int256 DEFAULT 2)',
      `INSERT INTO k (g, t, r) VALUES ${baris.join(', ')}`,
      'CREATE TABLE lebar (g String, t Int64, r Int64)',
      `INSERT INTO lebar VALUES ${LEBAR.map(([t, r]) => `('lebar', ${t}, ${r})`).join(', ')}`,
      // 3 of 4 and 1 of 4 by turns, a half of all: 50 exactly.
      `CREATE TABLE juta AS SELECT 'juta' AS g, toInt64(4) AS t, toInt64(3 - number % 2 * 2) AS r FROM numbers(${3 * JUTA})`,
      'CREATE TABLE i (id INT, opd INT, alasan String, pembilang Decimal(18, 4), total Decimal(18, 4))',
      "INSERT INTO i VALUES (1, 1, 'naik', 8, 7.9995), (2, 1, 'naik', NULL, 1), (3, 2, 'turun', 1, 1), (4, 3, 'naik', 1, 'inf'::Float64 = 1)",
      'CREATE TABLE a (id INT, opd INT, realisasi String, pagu String)',
      `INSERT INTO a VALUES (1, 1, '200', '150'), (2, 1, '100', '75'), (3, 2, 'x', '1'), ${rupiah.map((x, i) => `(${4 + i}, ${3 + i}, '${x}', '${x}'), (${14 + i}, ${3 + i}, '${x}', '${x}')`).join(', ')}`,
      ...susunPandangan(bacaPeta(PETA)).split(';\n\n'),
      'SET prefer_column_name_to_alias = 1',
    );
    nilai = new Map(lain.map((b) => [`${b['sumber']} ${b['g']}`, b['n']]));
  }, 120_000);
  const dari = (sumber: string) => lain.filter((b) => b['sumber'] === sumber);

  it.each(KELOMPOK.map(([n, , h]) => [n, h]))('%s: %s', (nama, harapan) => {
    expect(nilai.get(`satu ${nama}`)).toBe(harapan);
  });
  it('come out the same where each server sums its own rows', () => {
    for (const [nama, isi, harapan] of KELOMPOK) {
      expect(nilai.get(`dua ${nama}`), nama).toBe(harapan);
      expect(Number(dari('dua').find((b) => b['g'] === nama)?.['total'])).toBe(2 * isi.length);
    }
  });
  it('of many different divisors, and of millions of rows, are settled', () => {
    expect(nilai.get('lebar lebar')).toBe(rataLebar);
    expect(dari('juta')).toMatchObject([{ n: '50.00', terukur: String(3 * JUTA) }]);
  });
  it('count what is not measurable as 0 where that is asked for', () => {
    expect(nilai.get('nol hanya target nol')).toBe('0.00');
    expect(nilai.get('nol target nol')).toBe('37.50');
    expect(nilai.get('nol 80 angka')).toBe('di-luar-jangkauan');
  });
  it('take a column for a column, by whatever name it goes', () => {
    expect(dari('capaian').map((b) => b['capaian'] ?? b['alasan'])).toEqual([
      '99.99',
      'target-kosong',
      'polarisasi-tak-dikenal',
      '0.00',
    ]);
    expect(dari('capaian_per_opd').map((b) => b['rata_rata'] ?? b['alasan'])).toEqual([
      '99.99',
      'tidak-ada-yang-terukur',
      '0.00',
    ]);
    expect(
      dari('serapan')
        .slice(0, 3)
        .map((b) => b['serapan'] ?? b['alasan']),
    ).toEqual(['75.00', '75.00', 'di-luar-jangkauan']);
  });
  it('of amounts never wrap', () => {
    const rekap = dari('serapan_per_opd').map((b) => [b['pagu'], b['serapan'] ?? b['alasan']]);
    expect(rekap).toEqual([
      ['300.0000', '75.00'],
      [null, 'di-luar-jangkauan'],
      ['2.0000', '100.00'],
      [`${BigInt(sembilan(60)) * 2n}.0000`, '100.00'],
      [null, 'di-luar-jangkauan'],
      [null, 'di-luar-jangkauan'],
    ]);
  });
});
