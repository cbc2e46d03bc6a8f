import { describe, expect, it } from 'vitest';
import { keSql, keSqlAlasan, keSqlPecahan } from '../../../src/rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../../../src/rumus/pembaca/sql-daftar-dialek.js';
import * as p from '../../../src/rumus/pohon.js';
import type { Rumus, TakTerukurBila } from '../../../src/rumus/rumus.js';
import { kutipNama } from '../../../src/sql/kutip-nama.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { hitungDuckdb } from '../../orakel/mesin-hitung.js';
import { MESIN, SEMUA_MESIN } from '../../orakel/mesin-sql.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;
const rataBagi = p.rataRataDaftar(p.bagi(d, e));
/** Formulas of two numbers, and of two lists. */
const tunggal = (isi: p.Simpul, ...takTerukurBila: TakTerukurBila[]): Rumus => ({
  ...bukanRumus,
  masukan: { x, y },
  isi,
  takTerukurBila,
});
const daftar = (isi: p.Simpul): Rumus => ({ ...bukanRumus, masukan: { d, e }, isi });

/** A name that an expression would like for itself is the caller's all the same. */
const NAMA_SENDIRI = ['u', 'x0', 'm', 'y0', 'z', 'j', 'j0', 'p', 'q', 'e', 'e0', 'a', 'b', 'u_', 'P', 't', 'v', 'p__'];
const campur: Rumus = {
  ...bukanRumus,
  masukan: { x, d, e },
  isi: p.tambah(x, p.kali(p.jumlah(p.bagi(x, d)), p.jumlah(p.bagi(e, d)))),
};

/** Every question of one database as one query: what it is called, the SQL, the row on which it stands. */
function pertanyaan(dialek: DialekSql): string {
  const { nilai, daftar: larik, teks } = MESIN[dialek];
  const angka = (isi: string) => (isi.startsWith('[') ? larik(isi.slice(1, -1).split(', ')) : nilai(isi));
  const satu = (nama: string, sql: string, baris: Record<string, string>) => {
    const kolom = Object.entries(baris).map(([n, isi]) => `${angka(isi)} AS ${kutipNama(n, dialek)}`);
    return `SELECT '${nama}' AS nama, ${teks(sql)} AS nilai FROM (SELECT ${kolom.join(', ')}) AS ${kutipNama('u', dialek)}`;
  };
  const utuh = { dialek, pembulatan: null } as const;
  const potong = { dialek, pembulatan: { desimal: 2, mode: 'potong' } } as const;
  const kolomXY = { x: 'x', y: 'y' };
  const kolomPecahan = { x: { pembilang: 'p', penyebut: ['u', 'q'] }, y: 'y' };
  const daftarPecahan = { d: { pembilang: 'p', penyebut: 'q' }, e: 'p' };
  const bagi = keSqlPecahan(tunggal(p.bagi(x, y)), kolomXY, { dialek });
  const pilihan = keSqlPecahan(tunggal(p.bila(p.syarat(x, '<', k(0)), p.bagi(x, y), k(2))), kolomXY, { dialek });
  const rata = keSqlPecahan(daftar(rataBagi), { d: 'd', e: 'e' }, { dialek });
  const rasio = (f: { readonly pembilang: string; readonly penyebut: string }, a: number, b: number) =>
    `(${f.pembilang}) * ${b} = (${f.penyebut}) * ${a} AND (${f.penyebut}) > 0`;
  const alasan = (rumus: Rumus) => keSqlAlasan(rumus, kolomPecahan, { dialek });
  const kosong = tunggal(x, { masukan: 'x', keadaan: 'kosong', alasan: 'capaian-kosong' });
  const negatif = tunggal(x, { masukan: 'x', keadaan: 'negatif', alasan: 'target-negatif' });
  const syarat = tunggal(y, { syarat: p.syarat(x, '<', y), alasan: 'target-nol' });
  return [
    satu('an eighth', keSql(tunggal(p.bagi(x, y)), kolomXY, utuh), { x: '1', y: '8' }),
    satu('a third', keSql(tunggal(p.bagi(x, y)), kolomXY, utuh), { x: '1', y: '3' }),
    satu('over zero, unrounded', keSqlAlasan(tunggal(p.bagi(x, y)), kolomXY, utuh), { x: '1', y: '0' }),
    satu('−1 over −3', rasio(bagi, 1, 3), { x: '-1', y: '-3' }),
    satu('no fraction', `coalesce(${bagi.pembilang}, ${bagi.penyebut})`, { x: '1', y: '0' }),
    satu('no fraction, why', bagi.alasan, { x: '1', y: '0' }),
    satu('a choice', rasio(pilihan, -3, 1), { x: '-6', y: '2' }),
    satu('the other choice', rasio(pilihan, 2, 1), { x: '6', y: '2' }),
    satu('a mean', rasio(rata, 11, 24), { d: '[1, 3]', e: '[6, 4]' }),
    satu('a mean, why not', rata.alasan, { d: '[1, 3]', e: '[6, 0]' }),
    satu('thirds', keSql(daftar(p.rataRataDaftar(d)), daftarPecahan, potong), { p: '[1, 1, 1]', q: '[3, 3, 3]' }),
    satu('sum of thirds', keSql(daftar(p.jumlah(d)), daftarPecahan, potong), { p: '[1, 1, 1]', q: '[3, 3, 3]' }),
    satu('root', keSql(daftar(p.rataRataUkurDaftar(d)), daftarPecahan, potong), { p: '[9, 8]', q: '[2, 1]' }),
    satu('gaps', keSqlAlasan(daftar(p.jumlah(d)), daftarPecahan, potong), { p: '[1, 1]', q: '[3, NULL]' }),
    satu('no pairs', keSqlAlasan(daftar(p.jumlah(d)), daftarPecahan, potong), { p: '[1, 1]', q: '[3]' }),
    satu('three times a third', keSql(tunggal(p.kali(x, k(3))), kolomPecahan, potong), { p: '1', q: '3', y: '0' }),
    satu('over zero', alasan(tunggal(x)), { p: '1', q: '0', y: '0' }),
    satu('no dividend', alasan(kosong), { p: 'NULL', q: '3', y: '0' }),
    satu('no divisor', alasan(kosong), { p: '1', q: 'NULL', y: '0' }),
    satu('negative', alasan(negatif), { p: '-1', q: '3', y: '0' }),
    satu('not negative', alasan(negatif), { p: '1', q: '3', y: '0' }),
    satu('a condition', alasan(syarat), { p: '1', q: '3', y: '0.3334' }),
    satu('no condition', alasan(syarat), { p: '1', q: '3', y: '0.3333' }),
    ...NAMA_SENDIRI.map((n) => {
      const sql = keSql(campur, { x: n, d: 'kolom d', e: ['u', 'kolom e'] }, potong);
      return satu(`named ${n}`, sql, { 'kolom d': '[3, 6]', 'kolom e': '[1, 4]', [n]: '2' });
    }),
  ].join('\nUNION ALL\n');
}

/** An eighth and a third, unrounded, and what is true. */
const CETAK: Readonly<Record<DialekSql, readonly [string, string, string]>> = {
  postgresql: ['0.125', `0.${'3'.repeat(40)}`, 'true'],
  duckdb: ['0.1250000000', '0.3333333333', 'true'],
  mariadb: [`0.125${'0'.repeat(17)}`, `0.${'3'.repeat(20)}`, '1'],
  clickhouse: [`0.125${'0'.repeat(17)}`, `0.${'3'.repeat(20)}`, '1'],
};

describe.each(SEMUA_MESIN)('fractions in %s', (dialek, { hitung, alat }) => {
  const butuh = butuhAlat(...alat);
  const [seperdelapan, sepertiga, benar] = CETAK[dialek];
  const jawab = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries((await hitung(pertanyaan(dialek))).map((b) => [String(b['nama']), b['nilai']]));

  it('leave a value unrounded, which is not exact for a third', butuh, async () => {
    expect(await jawab()).toMatchObject({
      'an eighth': seperdelapan,
      'a third': sepertiga,
      'over zero, unrounded': 'pembagi-nol',
    });
  });
  it('are what the formula is, over a divisor above 0', butuh, async () => {
    expect(await jawab()).toMatchObject({
      '−1 over −3': benar,
      'no fraction': null,
      'no fraction, why': 'pembagi-nol',
      'a choice': benar,
      'the other choice': benar,
      // (1/6 + 3/4) ÷ 2 = 11/24.
      'a mean': benar,
      'a mean, why not': 'pembagi-nol',
    });
  });
  it('go into another formula without rounding', butuh, async () => {
    expect(await jawab()).toMatchObject({
      thirds: '0.33',
      'sum of thirds': '1.00',
      root: '6.00',
      gaps: 'masukan-kosong',
      'no pairs': 'masukan-kosong',
      'three times a third': '1.00',
      'over zero': 'pembagi-nol',
      'no dividend': 'capaian-kosong',
      'no divisor': 'capaian-kosong',
      negative: 'target-negatif',
      'not negative': null,
      'a condition': 'target-nol',
      'no condition': null,
    });
  });
  it('leave every name to the caller', butuh, async () => {
    // 2 + (2/3 + 2/6) × (1/3 + 4/6).
    expect(await jawab()).toMatchObject(Object.fromEntries(NAMA_SENDIRI.map((n) => [`named ${n}`, '3.00'])));
  });
});

describe('a sum that 38 digits cannot settle', () => {
  // 1/b1 + 1/b2 + 1/b3 with coprime divisors of 13 digits lies beside its own print with 18 decimals: its fraction needs 39.
  const [b1, b2, b3] = ['9999999999971', '9999999999973', '9999999999987'];
  const baris = `[1, 1, 1]::DECIMAL(30,4)[] AS d, [${b1}, ${b2}, ${b3}]::DECIMAL(30,4)[] AS e`;
  const tanya = async (sql: Record<string, string>) => {
    const kolom = Object.entries(sql).map(([n, isi]) => `${isi} AS "${n}"`);
    const [b] = await hitungDuckdb(`SELECT ${kolom.join(', ')} FROM (SELECT ${baris}) AS t`);
    return b ?? {};
  };
  const kolom = { d: 'd', e: 'e' };
  const o = { dialek: 'duckdb' } as const;
  const jumlah = p.jumlah(p.bagi(d, e));

  it('has its print all the same where both ends print alike', async () => {
    const kali = daftar(p.kali(jumlah, k('1000000000000')));
    // 3 × 10^12 ÷ (10^13 − …) = 0,3000…
    expect(await tanya({ nilai: keSql(kali, kolom, o), alasan: keSqlAlasan(kali, kolom, o) })).toEqual({
      nilai: '0.30',
      alasan: null,
    });
  });
  it('is NULL with a reason where only the fraction would do', async () => {
    const sama = daftar(p.bila(p.syarat(jumlah, '=', k(0)), k(1), k(2)));
    const syarat: Rumus = {
      ...daftar(k(1)),
      takTerukurBila: [{ syarat: p.syarat(jumlah, '=', k(0)), alasan: 'bobot-nol' }],
    };
    const pecahan = keSqlPecahan(daftar(jumlah), kolom, o);
    expect(
      await tanya({
        sama: keSql(sama, kolom, o),
        samaAlasan: keSqlAlasan(sama, kolom, o),
        syarat: keSql(syarat, kolom, o),
        syaratAlasan: keSqlAlasan(syarat, kolom, o),
        pembilang: pecahan.pembilang,
        penyebut: pecahan.penyebut,
        pecahanAlasan: pecahan.alasan,
      }),
    ).toEqual({
      sama: null,
      samaAlasan: 'perlu-pecahan',
      syarat: null,
      syaratAlasan: 'perlu-pecahan',
      pembilang: null,
      penyebut: null,
      pecahanAlasan: 'perlu-pecahan',
    });
  });
  it('is NULL where the ends print apart, and where a divisor leaves no room for them', async () => {
    // Half a cent: 0,005 − (1/b1 + 1/b2 + 1/b3) + the same again is a tie that nothing but the fraction shows.
    const seri = daftar(
      p.tambah(p.kurang(p.jumlah(p.bagi(d, e)), p.rataRataDaftar(p.bagi(p.kali(k(3), d), e))), k('0.005')),
    );
    expect(await tanya({ nilai: keSql(seri, kolom, o), alasan: keSqlAlasan(seri, kolom, o) })).toEqual({
      nilai: null,
      alasan: 'perlu-pecahan',
    });
    const besar = daftar(p.jumlah(p.bagi(d, p.kali(e, e))));
    expect(await tanya({ nilai: keSql(besar, kolom, o), alasan: keSqlAlasan(besar, kolom, o) })).toEqual({
      nilai: null,
      alasan: 'perlu-pecahan',
    });
  });
});
