import { expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { predikatDari } from '../../src/rekap/rekap-indikator.js';
import { serapan } from '../../src/rumus/anggaran/serapan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { rataRataHitung } from '../../src/rumus/gabungan/rata-rata.js';
import { keSql, keSqlAlasan } from '../../src/rumus/pembaca/ke-sql.js';
import { keSqlRataRataCapaian } from '../../src/sql/index.js';
import { bacaPeta } from '../../src/sql/pandangan/peta.js';
import { susunPandangan } from '../../src/sql/pandangan/susun.js';
import { hitungDuckdb, hitungPostgresql } from '../orakel/mesin-hitung.js';

const o = { dialek: 'postgresql' } as const;
const persiapan: string[] = [];
/** Queries as JSON, all of them in one database: starting one takes long. */
const kueri: string[] = [];
const harapan: unknown[] = [];
const jalan = (dari: string, isi: string, harap: unknown) => {
  kueri.push(`(SELECT json_agg(q ORDER BY q.kunci)::text FROM (SELECT ${isi} FROM ${dari}) AS q) AS k${kueri.length}`);
  harapan.push(harap);
};

/** NaN and the infinities of numeric and double are no figures: expected as in ClickHouse, NULL with its reason, by hand. */
it('PostgreSQL reads no NaN or infinity as a figure', async () => {
  const baris = ["'NaN'", "'Infinity'", "'-Infinity'", '100', 'NULL'].map((x, i) => `(${i}, 'a', ${x}, 50, ${x}, 50)`);
  const kinerja = {
    tabel: 't',
    kunci: ['id'],
    target: 'p',
    realisasi: 'a',
    polarisasi: 'maximize',
    kelompok: [['opd']],
  };
  const anggaran = { tabel: 't', kunci: ['id'], pagu: 'dp', realisasi: 'da', kelompok: [['opd']] };
  persiapan.push(
    'CREATE TABLE t (id INT, opd TEXT, p numeric, a numeric, dp double precision, da double precision)',
    `INSERT INTO t VALUES ${baris.join(', ')}, (5, 'b', 100, 'NaN', 100, '-Infinity'), (6, 'c', 200, 100, 200, 100)`,
    susunPandangan(bacaPeta({ ...o, kebijakan: 'anjuran', kinerja, anggaran })),
  );
  const luar = 'di-luar-jangkauan';
  const perBaris = [
    ...[0, 1, 2].map((kunci) => ({ kunci, n: null, r: luar })),
    { kunci: 3, n: '50.00', r: null },
    { kunci: 4, n: null, r: 'pagu-kosong' },
    { kunci: 5, n: null, r: luar },
    { kunci: 6, n: '50.00', r: null },
  ];
  for (const kolom of [
    { P: 'p', A: 'a' },
    { P: 'dp', A: 'da' },
  ])
    jalan(
      't',
      `id AS kunci, (${keSql(serapan, kolom, o)})::text AS n, ${keSqlAlasan(serapan, kolom, o)} AS r`,
      perBaris,
    );
  for (const [larik, n] of [
    ["ARRAY[1, 'NaN']::numeric[]", null],
    ["ARRAY['-Infinity', 1]::double precision[]", null],
    ['ARRAY[1, 2]::numeric[]', '1.50'],
    ['ARRAY[1, 2]::int[]', '1.50'],
  ] as const) {
    const [nilai, alasan] = [keSql, keSqlAlasan].map((tulis) => tulis(rataRataHitung, { x: 'x' }, o));
    const isi = `0 AS kunci, (${nilai})::text AS n, ${alasan} AS r`;
    jalan(`(SELECT ${larik} AS x) AS d`, isi, [{ kunci: 0, n, r: n === null ? luar : null }]);
  }
  // A group with such a row has no mean.
  const rata = [
    { kunci: 'a', n: null, r: luar },
    { kunci: 'b', n: null, r: luar },
    { kunci: 'c', n: '50.00', r: null },
  ];
  const kueriRata = keSqlRataRataCapaian(capaianMaximize, { T: 'p', R: 'a' }, { ...o, dari: 't', kelompok: ['opd'] });
  for (const dari of [`(${kueriRata}) AS k`, 'lkjip_capaian_per_opd'])
    jalan(dari, 'opd AS kunci, rata_rata::text AS n, alasan AS r', rata);
  jalan('lkjip_serapan', 'id AS kunci, serapan::text AS n, alasan AS r', perBaris);
  jalan('lkjip_serapan WHERE id = 5', 'id AS kunci, pagu::text, realisasi::text, sisa::text', [
    { kunci: 5, pagu: '100', realisasi: null, sisa: null },
  ]);
  const kosong = { pagu: null, realisasi: null, n: null, r: luar };
  jalan('lkjip_serapan_per_opd', 'opd AS kunci, pagu::text, realisasi::text, serapan::text AS n, alasan AS r', [
    { kunci: 'a', ...kosong },
    { kunci: 'b', ...kosong },
    { kunci: 'c', pagu: '200', realisasi: '100', n: '50.00', r: null },
  ]);
  const [hasil] = await hitungPostgresql(`SELECT ${kueri.join(', ')}`, ...persiapan);
  expect(harapan.map((_, i) => JSON.parse(String(hasil?.[`k${i}`])))).toEqual(harapan);
}, 120_000);

/** Large figures without common divisors, for which DuckDB has two ends; what is expected is what the library says. */
it('DuckDB has a class for a mean of large figures', async () => {
  const baris = [
    ['51170141714.37', '980360837537.11'],
    ['73939133177.53', '612345678901.27'],
    ['99999999977.91', '123456789012.83'],
  ] as const;
  const kebijakan = gabungKebijakan('paser-lkjip-2022');
  const kinerja = {
    tabel: 't',
    kunci: ['g'],
    target: 'a',
    realisasi: 'b',
    polarisasi: 'maximize',
    kelompok: [['g']],
  };
  const view = susunPandangan(bacaPeta({ dialek: 'duckdb', kebijakan: 'paser-lkjip-2022', kinerja }));
  const { pembulatan, rataRata: cara, batas } = kebijakan.aturan;
  const harap = rataRata(
    baris.map(([target, realisasi]) =>
      hitungCapaian({ target, realisasi, polarisasi: 'maximize' }, { pembulatan, batas: batas.indikator }),
    ),
    { takTerukur: cara.takTerukur, pembulatan },
  );
  const kelas = predikatDari(harap, kebijakan);
  const [hasil] = await hitungDuckdb(
    'SELECT CAST(rata_rata AS VARCHAR) AS n, predikat, alasan_predikat AS r FROM lkjip_capaian_per_g',
    'CREATE TABLE t (g INT, a DECIMAL(20,2), b DECIMAL(20,2))',
    `INSERT INTO t VALUES ${baris.map((b) => `(1, ${b.join(', ')})`).join(', ')}`,
    ...view.split(';\n\n'),
  );
  expect(hasil).toEqual({
    n: harap.status === 'terukur' ? harap.bulat.toFixed(pembulatan.desimal) : null,
    predikat: kelas.status === 'kelas' ? kelas.kode : null,
    r: kelas.status === 'kelas' ? null : kelas.alasan,
  });
  expect(hasil?.['predikat'] ?? hasil?.['r']).not.toBeNull();
}, 120_000);
