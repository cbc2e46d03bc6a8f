import { describe, expect, it } from 'vitest';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { keExcel } from '../../../src/rumus/pembaca/ke-excel.js';
import { keSql, keSqlAlasan, keSqlPecahan } from '../../../src/rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../../../src/rumus/pembaca/sql-daftar-dialek.js';
import * as p from '../../../src/rumus/pohon.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { hitungDuckdb, hitungLibreOffice, hitungPostgresql } from '../../orakel/mesin-hitung.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;
const nolKali = p.kali(k(0), y);

// With x = 6, y = 5, d = (1; 2) and e = (3; −4). What is 0 by a constant divides nothing, however the 0 is wrapped; as a dividend it is 0.
const pohon: readonly (readonly [string, p.Simpul, string | null, alasan?: string])[] = [
  ['x ÷ 0', p.bagi(x, k(0)), null],
  ['x ÷ (0·y)', p.bagi(x, nolKali), null],
  ['x ÷ (y·0)', p.bagi(x, p.kali(y, k(0))), null],
  ['x ÷ (−3·(0·y))', p.bagi(x, p.kali(k(-3), nolKali)), null],
  ['x ÷ ((0·y) ÷ −2)', p.bagi(x, p.bagi(nolKali, k(-2))), null],
  ['x ÷ (0 ÷ y)', p.bagi(x, p.bagi(k(0), y)), null],
  ['x ÷ |0·y|', p.bagi(x, p.mutlak(nolKali)), null],
  ['(x ÷ (0·y)) ÷ (x ÷ (0·y))', p.bagi(p.bagi(x, nolKali), p.bagi(x, nolKali)), null],
  ['x + y ÷ (0·x)', p.tambah(x, p.bagi(y, p.kali(k(0), x))), null],
  ['max(x; y ÷ (0·x))', p.maks(x, p.bagi(y, p.kali(k(0), x))), null],
  ['if x ÷ (0·y) < 1', p.bila(p.syarat(p.bagi(x, nolKali), '<', k(1)), k(1), k(2)), null],
  ['x ÷ Σ(0·d)', p.bagi(x, p.jumlah(p.kali(k(0), d))), null],
  ['Σ(d ÷ (0·e))', p.jumlah(p.bagi(d, p.kali(k(0), e))), null],
  ['Σ(d ÷ (0·y))', p.jumlah(p.bagi(d, nolKali)), null],
  ['mean(d ÷ (0·e))', p.rataRataDaftar(p.bagi(d, p.kali(k(0), e))), null],
  ['x + (0·y) ÷ x', p.tambah(x, p.bagi(nolKali, x)), '6.00'],
  ['x ÷ (0·y + 4)', p.bagi(x, p.tambah(nolKali, k(4))), '1.50'],
  ['if 0·y < 0', p.bila(p.syarat(nolKali, '<', k(0)), k(1), k(2)), '2.00'],
  ['Σ(d ÷ (0·e + 4))', p.jumlah(p.bagi(d, p.tambah(p.kali(k(0), e), k(4)))), '0.75'],
  // The root of 0 is 0, of −d there is none, and weights of 0 weigh nothing.
  ['root(0·e)', p.rataRataUkurDaftar(p.kali(k(0), e)), '0.00'],
  ['root(−2·d)', p.rataRataUkurDaftar(p.kali(k(-2), d)), null, 'nilai-tidak-positif'],
  ['root(d; 0·e)', p.rataRataUkurDaftar(d, p.kali(k(0), e)), null, 'bobot-nol'],
];
const kasus = pohon.map(([nama, isi, nilai, alasan]) => ({
  nama,
  rumus: { ...bukanRumus, isi },
  nilai,
  alasan: nilai === null ? (alasan ?? 'pembagi-nol') : null,
}));
const masukan = { x: '6', y: '5', d: ['1', '2'], e: ['3', '-4'] };

describe('a divisor that a constant makes 0 is a division by zero', () => {
  it.each(kasus)('as a number: $nama', ({ rumus, nilai, alasan }) => {
    const hasil = evaluasi(rumus, masukan);
    if (hasil.status === 'terukur') expect(hasil.teks.replace(',', '.')).toBe(nilai);
    else expect(hasil.alasan).toBe(alasan);
  });

  it.each<[DialekSql, typeof hitungDuckdb, string]>([
    [
      'postgresql',
      hitungPostgresql,
      '6::numeric AS x, 5::numeric AS y, ARRAY[1, 2]::numeric[] AS d, ARRAY[3, -4]::numeric[] AS e',
    ],
    [
      'duckdb',
      hitungDuckdb,
      '6::DECIMAL(9,2) AS x, 5::DECIMAL(9,2) AS y, [1, 2]::DECIMAL(9,2)[] AS d, [3, -4]::DECIMAL(9,2)[] AS e',
    ],
  ])(
    'in %s',
    async (dialek, hitung, baris) => {
      const kolom = { x: 'x', y: 'y', d: 'd', e: 'e' };
      const sql = kasus.map(({ rumus }, i) => {
        const [nilai, alasan] = [keSql(rumus, kolom, { dialek }), keSqlAlasan(rumus, kolom, { dialek })];
        const { pembilang, penyebut } = keSqlPecahan(rumus, kolom, { dialek });
        return `SELECT ${i} AS i, CAST(${nilai} AS VARCHAR) AS nilai, ${alasan} AS alasan, (${pembilang}) IS NULL AND (${penyebut}) IS NULL AS tanpa FROM (SELECT ${baris}) AS t`;
      });
      const hasil = await hitung(sql.join('\nUNION ALL\n'));
      expect(hasil.map((b) => [kasus[Number(b['i'])]?.nama, b['nilai'], b['alasan'], b['tanpa']])).toEqual(
        kasus.map(({ nama, nilai, alasan }) => [nama, nilai, alasan, alasan !== null]),
      );
    },
    60_000,
  );

  describe('calculated by LibreOffice', butuhAlat('soffice'), () => {
    it('gives the same', async () => {
      const buku = kasus.map(({ rumus }, i) => {
        const [b, c, d1, d2, e1, e2] = ['B', 'C', 'D', 'E', 'F', 'G'].map((h) => `${h}${i + 1}`);
        const acuan = { x: `${b}`, y: `${c}`, d: `${d1}:${d2}`, e: `${e1}:${e2}` };
        return { rumus: [keExcel(rumus, acuan, { takTerukur: { teks: 'tak' } })], nilai: [6, 5, 1, 2, 3, -4] };
      });
      const hasil = await hitungLibreOffice(buku);
      expect(kasus.map((c, i) => [c.nama, hasil[i]?.[0]])).toEqual(
        kasus.map((c) => [c.nama, c.nilai === null ? 'tak' : Number(c.nilai)]),
      );
    }, 90_000);
  });
});
