import { describe, expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { keSql, keSqlAlasan, type OpsiSql } from '../../../src/rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../../../src/rumus/pembaca/sql-daftar-dialek.js';
import * as p from '../../../src/rumus/pohon.js';
import type { TakTerukurBila } from '../../../src/rumus/rumus.js';
import { kutipNama } from '../../../src/sql/kutip-nama.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { hitungDuckdb, hitungPostgresql } from '../../orakel/mesin-hitung.js';
import { MESIN, SEMUA_MESIN } from '../../orakel/mesin-sql.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;
const potong: Partial<OpsiSql> = { pembulatan: { desimal: 2, mode: 'potong' } };
const genap: Partial<OpsiSql> = { pembulatan: { desimal: 2, mode: 'setengah-genap' } };

const rataBagi = p.rataRataDaftar(p.bagi(d, e));
const gerbang = (banding: p.Syarat['banding']) => p.bila(p.syarat(rataBagi, banding, k(1)), k(1), k(0));

/** Formula, inputs x, y, d, e as SQL, the value or the reason, where it is from. */
type Baris = [p.Simpul, [string, string, string, string], string, string, Partial<OpsiSql>?, TakTerukurBila[]?];
const baris: Baris[] = [
  [p.bagi(x, y), ['1', '8', '[1]', '[1]'], '0.13', '0,125 is a tie'],
  [p.bagi(x, y), ['-1', '8', '[1]', '[1]'], '-0.13', 'away from zero'],
  [p.bagi(x, y), ['1', '0', '[1]', '[1]'], 'pembagi-nol', 'over zero'],
  [p.bagi(x, y), ['NULL', '8', '[1]', '[1]'], 'masukan-kosong', 'missing is not 0'],
  [p.bagi(x, y), ['1', '8', '[1]', '[NULL]'], 'masukan-kosong', 'a list with a gap'],
  [p.bagi(x, y), ['1', '8', '[1, 2]', '[1]'], 'masukan-kosong', 'lists that are no pairs'],
  [p.bagi(x, y), ['299', '1000', '[1]', '[1]'], '0.29', 'cut', potong],
  [p.bagi(x, y), ['1', '8', '[1]', '[1]'], '0.12', 'to even', genap],
  [p.bagi(x, y), ['3', '8', '[1]', '[1]'], '0.38', 'to even', genap],
  [
    p.bagi(x, y),
    ['3', '2', '[1]', '[1]'],
    '2',
    'no decimals, a tie',
    { pembulatan: { desimal: 0, mode: 'setengah-naik' } },
  ],
  [p.kali(k(-2), x), ['1.5', '1', '[1]', '[1]'], '-3.00', 'a negative constant'],
  [p.min(x, p.bagi(k(3), y)), ['-1', '-2', '[1]', '[1]'], '-1.50', 'min(−1; 3 ÷ −2)'],
  [p.min(x, p.bagi(k(3), y)), ['-1', '0', '[1]', '[1]'], 'pembagi-nol', 'one of them has no value'],
  [p.maks(x, y), ['-1', '-2', '[1]', '[1]'], '-1.00', 'max(−1; −2)'],
  [p.mutlak(x), ['-1', '-2', '[1]', '[1]'], '1.00', '|−1|'],
  [p.bila(p.syarat(x, '<', y), k(1), k(0)), ['1', '2', '[1]', '[1]'], '1.00', 'a choice'],
  [p.bila(p.syarat(x, '<', y), k(1), p.bagi(x, k(3))), ['2', '1', '[1]', '[1]'], '0.67', 'the other branch'],
  [
    p.bila(p.syarat(p.bagi(x, y), '<', k(1)), k(1), k(0)),
    ['1', '0', '[1]', '[1]'],
    'pembagi-nol',
    'the condition has no value',
  ],
  [
    p.bila(p.syarat(p.jumlah(p.bagi(d, k(3))), '=', k(1)), k(1), k(0)),
    ['1', '1', '[1, 1, 1]', '[1, 1, 1]'],
    '1.00',
    'three thirds are 1',
  ],
  [
    p.bila(p.syarat(p.min(p.bagi(x, k(3)), k(9)), '=', p.bila(p.syarat(x, '>', y), p.bagi(x, k(3)), y)), k(1), k(0)),
    ['2', '1', '[1]', '[1]'],
    '1.00',
    'two thirds are two thirds',
  ],
  [p.kurang(p.tambah(p.bagi(x, k(3)), k(1)), k(1)), ['1', '1', '[1]', '[1]'], '0.33', 'a third'],
  [
    p.bila(p.syarat(p.tambah(p.bagi(x, k(4)), k(1)), '>', k(1)), k(1), k(0)),
    ['1', '1', '[1]', '[1]'],
    '1.00',
    'a sum with a quotient',
  ],
  [p.jumlah(p.kali(d, e)), ['1', '1', '[1, 2]', '[3, 4]'], '11.00', '3 + 8'],
  [p.jumlah(p.bagi(d, e)), ['1', '1', '[1, 2]', '[3, 4]'], '0.83', '1/3 + 1/2'],
  [p.jumlah(p.bagi(d, e)), ['1', '1', '[1, 2]', '[3, 0]'], 'pembagi-nol', 'an element over zero'],
  [p.jumlah(p.bila(p.syarat(d, '>', k(1)), d, k(0))), ['1', '1', '[1, 2]', '[3, 0]'], '2.00', 'only 2'],
  [
    p.bila(p.syarat(p.kurang(k(1), p.bagi(x, k(3))), '<', k(1)), k(1), k(0)),
    ['1', '1', '[1]', '[1]'],
    '1.00',
    'a quotient on the right',
  ],
  [p.tambah(p.kali(k(0), x), k(0)), ['1', '1', '[1]', '[1]'], '0.00', 'nothing and nothing'],
  [p.rataRataDaftar(d), ['1', '1', '[1, 2]', '[3, 4]'], '1.50', '3 ÷ 2'],
  [rataBagi, ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 1]'], '1.00', '1/3, 1/3, 1/3 and 3: the mean is 1', potong],
  [rataBagi, ['1', '1', '[7, 0.1, 2.5]', '[9, 0.9, 7.5]'], '0.41', '7/9 + 1/9 + 3/9 = 11/9; a third of it is 0,407…'],
  [rataBagi, ['1', '1', '[1, -1]', '[-3, 7]'], '-0.24', 'divisors of both signs: −10/42'],
  [rataBagi, ['1', '1', '[1, 2]', '[3, 0]'], 'pembagi-nol', 'a mean with an element over zero'],
  [rataBagi, ['1', '1', '[0, 2]', '[0, 3]'], 'pembagi-nol', 'nothing over zero'],
  [gerbang('>='), ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 1]'], '1.00', 'a gate on a mean of 1'],
  [gerbang('<'), ['1', '1', '[1, 1, 1, 2.9999]', '[3, 3, 3, 1]'], '1.00', 'just below it'],
  [gerbang('='), ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 1]'], '1.00', 'an equation'],
  [gerbang('='), ['1', '1', '[1, 1, 1, 2.9999]', '[3, 3, 3, 1]'], '0.00', 'an equation that fails'],
  [p.bila(p.syarat(rataBagi, '<=', k(1)), rataBagi, k(9)), ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 1]'], '1.00', 'twice'],
  [p.jumlah(p.bagi(x, p.kali(d, y))), ['2', '3', '[1, 7]', '[1, 1]'], '0.76', '2/3 + 2/21 = 16/21'],
  [
    p.jumlah(p.bila(p.syarat(d, '>', e), p.bagi(d, e), p.bagi(e, d))),
    ['1', '1', '[3, 2]', '[7, 1]'],
    '4.33',
    'a choice for each: 7/3 + 2',
  ],
  [p.jumlah(p.bagi(d, p.bagi(k(1), e))), ['1', '1', '[3, 2]', '[7, 0]'], 'pembagi-nol', 'a divisor over zero'],
  [p.jumlah(p.bagi(d, p.bagi(k(1), e))), ['1', '1', '[3, 2]', '[7, 5]'], '31.00', '21 + 10'],
  [
    p.jumlah(p.bila(p.syarat(p.bagi(k(1), d), '>', k(1)), p.bagi(k(1), e), k(0))),
    ['1', '1', '[0.5, 2]', '[4, 0]'],
    '0.25',
    'a divisor of zero in the choice not taken',
  ],
  [
    p.jumlah(p.bila(p.syarat(p.bagi(k(1), d), '>', k(1)), p.bagi(k(1), e), k(0))),
    ['1', '1', '[0, 2]', '[4, 3]'],
    'pembagi-nol',
    'a condition without a value',
  ],
  [
    p.kali(p.jumlah(p.bagi(d, e)), p.rataRataDaftar(p.bagi(e, d))),
    ['1', '1', '[1, 2]', '[3, 3]'],
    '2.25',
    'two sums: (1/3 + 2/3) × (3 + 3/2) ÷ 2',
  ],
  [p.min(k(1), p.maks(rataBagi, k(0))), ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 1]'], '1.00', 'a mean in bounds', potong],
  [
    p.jumlah(p.kurang(p.tambah(k(1), p.bagi(d, e)), k(2))),
    ['1', '1', '[1, 2]', '[3, 3]'],
    '-1.00',
    'sums of quotients',
  ],
  [p.jumlah(p.min(p.bagi(d, e), k(2))), ['1', '1', '[9, 1]', '[1, 3]'], '2.33', 'elements in bounds'],
  [
    p.jumlah(p.bagi(d, e)),
    ['1', '1', '[2, 1]', '[3, 3]'],
    '1',
    'no decimals, cut',
    { pembulatan: { desimal: 0, mode: 'potong' } },
  ],
  [p.bila(p.syarat(x, '>', k(0)), rataBagi, k(7)), ['0', '1', '[1]', '[0]'], '7.00', 'a mean that is not asked for'],
  [rataBagi, ['1', '1', '[]', '[]'], 'masukan-kosong', 'nothing to take a mean of'],
  [p.cacah(d), ['1', '1', '[1, 2]', '[3, 4]'], '2.00', 'two'],
  [p.rataRataUkurDaftar(d), ['1', '1', '[4, 9]', '[1, 1]'], '6.00', '√36'],
  [p.rataRataUkurDaftar(d), ['1', '1', '[4, 0]', '[1, 1]'], '0.00', 'a factor of 0'],
  [p.rataRataUkurDaftar(d, e), ['1', '1', '[2, 16]', '[2, 1]'], '4.00', '(4 × 16)^(1/3)'],
  [
    x,
    ['5', '4', '[1]', '[1]'],
    'rentang-terbalik',
    'a condition that holds',
    {},
    [{ syarat: p.syarat(x, '>', y), alasan: 'rentang-terbalik' }],
  ],
  [
    x,
    ['NULL', '4', '[1]', '[1]'],
    'masukan-kosong',
    'a condition without its input',
    {},
    [{ syarat: p.syarat(x, '>', y), alasan: 'rentang-terbalik' }],
  ],
  [x, ['0', '4', '[1]', '[1]'], 'target-nol', 'zero', {}, [{ masukan: 'x', keadaan: 'nol', alasan: 'target-nol' }]],
  [
    x,
    ['-1', '4', '[1]', '[1]'],
    'target-negatif',
    'below zero',
    {},
    [{ masukan: 'x', keadaan: 'negatif', alasan: 'target-negatif' }],
  ],
  [
    x,
    ['1', '4', '[0]', '[1]'],
    'target-nol',
    'a list with a zero',
    {},
    [{ masukan: 'd', keadaan: 'tidak-positif', alasan: 'target-nol' }],
  ],
  [
    rataBagi,
    ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 1]'],
    'bobot-tidak-seratus',
    'a condition on a mean of quotients',
    {},
    [{ syarat: p.syarat(rataBagi, '=', k(1)), alasan: 'bobot-tidak-seratus' }],
  ],
  [
    rataBagi,
    ['1', '1', '[1, 1, 1, 3]', '[3, 3, 3, 2]'],
    '0.63',
    'the same where it does not hold: 2,5 ÷ 4',
    {},
    [{ syarat: p.syarat(rataBagi, '=', k(1)), alasan: 'bobot-tidak-seratus' }],
  ],
];

/** Every row of the table in one query. */
function kueri(dialek: DialekSql): string {
  const { nilai: tulisNilai, daftar, teks } = MESIN[dialek];
  return baris
    .map(([isi, sel, , , opsi = {}, takTerukurBila = []], i) => {
      const rumus = { ...bukanRumus, isi, takTerukurBila };
      const kolom = { x: 'x', y: 'y', d: 'd', e: 'e' };
      const o = { dialek, ...opsi };
      const nilai = sel.map((s) =>
        s.startsWith('[')
          ? daftar(
              s
                .slice(1, -1)
                .split(', ')
                .filter((x) => x !== ''),
            )
          : tulisNilai(s),
      );
      const tabel = ['x', 'y', 'd', 'e'].map((n, j) => `${nilai[j]} AS ${n}`).join(', ');
      return `SELECT ${i} AS i, ${teks(keSql(rumus, kolom, o))} AS nilai, ${keSqlAlasan(rumus, kolom, o)} AS alasan FROM (SELECT ${tabel}) AS t`;
    })
    .join('\nUNION ALL\n');
}

describe('keSql', () => {
  describe.each(SEMUA_MESIN)('%s', (dialek, { hitung, alat }) => {
    it('computes what is computed by hand', butuhAlat(...alat), async () => {
      const hasil = new Map((await hitung(kueri(dialek))).map((b) => [Number(b['i']), b]));
      for (const [i, [, masukan, harapan, sebab]] of baris.entries()) {
        const b = hasil.get(i);
        const keterangan = `${sebab}: ${JSON.stringify(masukan)}`;
        expect(b?.['nilai'] ?? b?.['alasan'], keterangan).toBe(harapan);
        expect((b?.['nilai'] ?? null) === null, keterangan).toBe((b?.['alasan'] ?? null) !== null);
      }
    });
  });

  it('lets no name say more than a name', async () => {
    const jahat = 'x"; DROP TABLE t; --';
    expect(kutipNama(jahat)).toBe('"x""; DROP TABLE t; --"');
    expect(() => kutipNama('')).toThrow('bukan nama kolom');
    expect(() => kutipNama([])).toThrow('bukan nama kolom');
    expect(() => kutipNama(5 as never)).toThrow('bukan nama kolom');
    const sql = keSql(serapan, { P: ['t', jahat], A: ['t', 'a'] }, { dialek: 'postgresql' });
    const [b] = await hitungPostgresql(`SELECT ${sql} AS n FROM (VALUES (200, 150)) AS t("x""; DROP TABLE t; --", a)`);
    expect(b?.['n']).toBe('75.00');
  });

  it('raises an error in DuckDB for more decimals than it was told of', async () => {
    const sql = keSql(capaianMaximize, { T: 't', R: 'r' }, { dialek: 'duckdb', desimalMasukan: 1 });
    await expect(hitungDuckdb(`SELECT ${sql} FROM (VALUES (2.25, 1.0)) AS t(t, r)`)).rejects.toThrow(
      'naikkan desimalMasukan',
    );
  });

  it('needs no condition where there is no input', () => {
    const rumus = { ...bukanRumus, masukan: {} };
    expect(keSql(rumus, {}, { dialek: 'postgresql' })).toBe('round(div(0, 1) * 0.001, 2)');
    expect(keSqlAlasan(rumus, {}, { dialek: 'postgresql' })).toBe('NULL');
  });
});
