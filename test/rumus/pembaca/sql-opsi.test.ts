import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../../src/angka/argumen-tidak-sah.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { keSql, keSqlAlasan, keSqlPecahan } from '../../../src/rumus/pembaca/ke-sql.js';
import { postgresql } from '../../../src/rumus/pembaca/sql-postgresql.js';
import { TulisanSql } from '../../../src/rumus/pembaca/sql-tulisan.js';
import * as p from '../../../src/rumus/pohon.js';
import type { Rumus } from '../../../src/rumus/rumus.js';
import { keSqlRataRataCapaian, tabelMasukan } from '../../../src/sql/index.js';
import { bukanRumus } from './bukan-rumus.js';

const kolom = { T: 'target', R: 'realisasi' };
const dialek = 'postgresql';
// Plain JavaScript can hand over anything; the types are what it does not see.
const panggil = (opsi: unknown, k: unknown = kolom) =>
  keSql(capaianMaximize, k as typeof kolom, opsi as { dialek: 'duckdb' });

describe('options of SQL', () => {
  it.each<[unknown, string]>([
    [undefined, 'keSql: undefined harus berupa objek { dialek, desimalMasukan, pembulatan }.'],
    ['postgresql', 'keSql: postgresql harus berupa objek { dialek, desimalMasukan, pembulatan }.'],
    [{}, 'keSql: dialek: undefined tidak dikenal; pilih postgresql, duckdb, mariadb atau clickhouse.'],
    [{ dialek: 'oracle' }, 'keSql: dialek: oracle tidak dikenal; pilih postgresql, duckdb, mariadb atau clickhouse.'],
    [
      { dialek: 'mysql' },
      'keSql: dialek: mysql belum ditulis, karena angkanya belum pernah dicocokkan pada MySQL; yang paling dekat mariadb (MySQL 8.0 ke atas, bagi JSON_TABLE): pakai itu, dan cocokkan dahulu hasilnya.',
    ],
    [
      { dialek: 'toString' },
      'keSql: dialek: toString tidak dikenal; pilih postgresql, duckdb, mariadb atau clickhouse.',
    ],
    [
      { dialek: 'postgres' },
      'keSql: dialek: postgres tidak dikenal (maksudnya "postgresql"?); pilih postgresql, duckdb, mariadb atau clickhouse.',
    ],
    [
      { dialek, pembulatn: null },
      'keSql.pembulatn tidak dikenal (maksudnya "pembulatan"?); yang dikenal: dialek, desimalMasukan, pembulatan.',
    ],
    [{ dialek, pembulatan: '2' }, 'keSql: pembulatan: 2 harus berupa objek { desimal, mode }.'],
    [
      { dialek, pembulatan: { desimal: 2, mode: 'potong', modus: 'x' } },
      'keSql: pembulatan.modus tidak dikenal (maksudnya "mode"?); yang dikenal: desimal, mode.',
    ],
    [
      { dialek, pembulatan: { desimal: 2, mode: 'setengah-naek' } },
      'keSql: pembulatan.mode: setengah-naek tidak dikenal (maksudnya "setengah-naik"?); pilih setengah-naik, potong atau setengah-genap.',
    ],
    ...['2); DROP TABLE kinerja; --', '2', 2.5, -1, 21, Number.NaN, null, undefined, [2]].map(
      (desimal): [unknown, string] => [
        { dialek, pembulatan: { desimal, mode: 'potong' } },
        `keSql: pembulatan.desimal: ${Array.isArray(desimal) ? '[…]' : String(desimal)} harus bilangan bulat 0 sampai 20.`,
      ],
    ),
    ...['4)', 21].map((desimalMasukan): [unknown, string] => [
      { dialek: 'duckdb', desimalMasukan },
      `keSql: desimalMasukan: ${desimalMasukan} harus bilangan bulat 0 sampai 20.`,
    ]),
  ])('refuses %j', (opsi, pesan) => {
    expect(() => panggil(opsi)).toThrow(new ArgumenTidakSah(pesan));
  });

  it.each([
    [{ T: 'target' }, 'capaian.maximize: kolom untuk realisasi (R) belum diberikan.'],
    [{ ...kolom, S: 'x' }, 'keSql: kolom capaian.maximize.S tidak dikenal'],
    [{ T: { pembilang: 'p', penyebut: 'q', sisa: 'r' }, R: 'r' }, 'keSql: kolom capaian.maximize.T.sisa tidak dikenal'],
    [{ T: { pembilang: 'p' }, R: 'r' }, 'kolom: undefined bukan nama kolom'],
    [{ T: 5, R: 'r' }, 'kolom: 5 bukan nama kolom'],
    [{ T: null, R: 'r' }, 'kolom: null bukan nama kolom'],
    [{ T: ['a', 5], R: 'r' }, 'bukan nama kolom'],
    [null, 'keSql: kolom capaian.maximize: null harus berupa objek { T, R }.'],
  ])('refuses the columns %j', (k, pesan) => {
    expect(() => panggil({ dialek }, k)).toThrow(pesan);
  });

  it('names the function that was called', () => {
    const salah = { dialek: 'mysql' as 'duckdb' };
    const o = { dialek, pembulatan: { desimal: 2, mode: 'potong' } } as const;
    expect(() => keSqlAlasan(capaianMaximize, kolom, salah)).toThrow('keSqlAlasan: dialek: mysql');
    expect(() => keSqlPecahan(capaianMaximize, kolom, salah)).toThrow('keSqlPecahan: dialek: mysql');
    expect(() => keSqlPecahan(capaianMaximize, kolom, o)).toThrow('keSqlPecahan.pembulatan tidak dikenal');
    expect(() => tabelMasukan(capaianMaximize, kolom, salah)).toThrow('tabelMasukan: dialek: mysql');
    expect(() => tabelMasukan(capaianMaximize, kolom, o as never)).toThrow('tabelMasukan.pembulatan tidak dikenal');
    expect(() => tabelMasukan(rataRataHitung, { x: 'nilai' }, { dialek, desimal: 21 })).toThrow('0 sampai 20');
    const rata = (opsi: object) => () =>
      keSqlRataRataCapaian(capaianMaximize, kolom, { dialek, dari: 'kinerja', ...opsi });
    expect(rata({ dialek: 'mysql' })).toThrow('keSqlRataRataCapaian: dialek: mysql');
    expect(rata({ kelompk: ['opd'] })).toThrow(/kelompk tidak dikenal \(maksudnya "kelompok"\?\); yang dikenal: /);
    expect(rata({ takTerukur: 'nool' })).toThrow(
      'takTerukur: nool tidak dikenal (maksudnya "nol"?); pilih kecualikan atau nol.',
    );
    expect(rata({ kelompok: ['Alasan'] })).toThrow('kelompok: nama Alasan dipakai hasil kuerinya');
    expect(rata({ batas: { bawah: 120, atas: 100 } })).toThrow('tukar keduanya');
  });
});

describe('a formula from JSON', () => {
  const jahat = "1); DROP TABLE kinerja; --' ";
  const { x, y } = bukanRumus.masukan;
  const tulis = (rumus: Partial<Rumus>) => () =>
    keSql({ ...bukanRumus, masukan: { x, y }, ...rumus } as Rumus, { x: 'x', y: 'y' }, { dialek });
  const syarat = { kiri: x, banding: jahat as '<', kanan: y };

  it('says nothing in SQL but what a formula says', () => {
    expect(tulis({ isi: { jenis: 'konstanta', nilai: jahat } })).toThrow(TypeError);
    expect(tulis({ isi: { jenis: jahat as 'min', butir: [x] } })).toThrow(
      'rumus.isi.jenis harus berupa salah satu dari',
    );
    expect(tulis({ isi: { ...x, nama: jahat } })).toThrow('rumus.isi.nama harus nama salah satu masukan');
    expect(tulis({ isi: p.jumlah(p.bila(syarat, x, y)) })).toThrow(
      'banding harus berupa salah satu dari <, <=, =, >=, >',
    );
    expect(tulis({ isi: x, takTerukurBila: [{ syarat, alasan: 'target-nol' }] })).toThrow(
      'banding harus berupa salah satu dari <, <=, =, >=, >',
    );
    const alasan = {
      ...bukanRumus,
      takTerukurBila: [{ masukan: 'x', keadaan: 'nol', alasan: jahat }],
    } as unknown as Rumus;
    expect(keSqlAlasan(alasan, { x: 'x', y: 'y', d: 'd', e: 'e' }, { dialek })).toContain(
      "THEN '1); DROP TABLE kinerja; --'' '",
    );
  });
  it('has one column for one name', () => {
    expect(tulis({ masukan: { x, y: x } })).toThrow('dua masukan bernama x');
  });
  it('passes when its conditions are whole', () => {
    const bersyarat = p.syarat(p.bila(p.syarat(x, '<', y), x, y), '=', y);
    expect(tulis({ isi: x, takTerukurBila: [{ syarat: bersyarat, alasan: 'target-nol' }] })).not.toThrow();
  });
});

it('a sum of quotients never reaches the writer of plain expressions', () => {
  const tulisan = new TulisanSql(new Map(), postgresql, (n) => n);
  expect(() => tulisan.jumlahHasilBagi()).toThrow('diangkat');
});

// DECIMAL of MariaDB has 65 digits, and a whole number of ClickHouse 76: a product of four or five figures with 18 decimals each has 72 or 90 of them
// behind the comma alone.
it.each([
  ['mariadb', 4, (n: string) => `\`${n}\` IS NOT NULL`],
  ['clickhouse', 5, (n: string) => `("${n}" IS NOT NULL)`],
] as const)(
  'says of every figure that it is out of range where a product has no room for any (%s)',
  (dialek, banyak, ada) => {
    const nama = ['a', 'b', 'c', 'd', 'e'].slice(0, banyak);
    const masukan = Object.fromEntries(nama.map((n) => [n, p.masukan(n, 'nilai')]));
    const rumus = {
      ...capaianMaximize,
      id: 'milik.hasil-kali-empat',
      masukan,
      isi: Object.values<p.Simpul>(masukan).reduce((hasil, x) => p.kali(hasil, x)),
      takTerukurBila: [],
    } as unknown as Rumus;
    const kolom = Object.fromEntries(nama.map((n) => [n, n]));
    const alasan = (desimalMasukan: number) => keSqlAlasan(rumus, kolom, { dialek, desimalMasukan });
    for (const n of nama) expect(alasan(18)).toContain(`WHEN ${ada(n)} THEN 'di-luar-jangkauan'`);
    expect(alasan(2)).not.toContain(ada('a'));
  },
);
