import { describe, expect, it } from 'vitest';
import { keSql, keSqlAlasan, keSqlPecahan } from '../../../src/rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../../../src/rumus/pembaca/sql-daftar-dialek.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { pengacak } from '../../orakel/masukan-acak.js';
import { MESIN, SEMUA_MESIN } from '../../orakel/mesin-sql.js';
import { type ModeOrakel, Pecahan } from '../../orakel/pecahan.js';
import { bukanRumus } from './bukan-rumus.js';
import { type Isi, nilaiPecahan, PohonAcak } from './pohon-acak.js';

const BENIH = Number(process.env['LKJIP_BENIH'] ?? 20_261_126);
const acak = pengacak(BENIH);
const pembuat = new PohonAcak(acak);
const TERPANJANG = 20_000;

/** A tree with inputs and the rounding. */
const kasus = Array.from({ length: 60 }, () => ({
  rumus: { ...bukanRumus, isi: pembuat.pohon(1 + acak(4)) },
  isi: Array.from({ length: 8 }, () => pembuat.isi()),
  pembulatan: {
    desimal: pembuat.pilih([0, 1, 2, 2, 3, 6]),
    mode: pembuat.pilih<ModeOrakel>(['setengah-naik', 'potong', 'setengah-genap']),
  },
}));

function kueri(dialek: DialekSql): string {
  const { nilai: tulis, daftar, teks } = MESIN[dialek];
  const baris = (i: number, b: Isi) =>
    `SELECT ${i} AS i, ${tulis(b.x)} AS x, ${tulis(b.y)} AS y, ${daftar(b.d)} AS d, ${daftar(b.e)} AS e`;
  // Where digits are few, those that no input here has are left to the trees.
  const o = { dialek, desimalMasukan: 2 };
  const kolom = { x: 'x', y: 'y', d: 'd', e: 'e' };
  return kasus
    .flatMap(({ rumus, isi, pembulatan }, n) => {
      const [nilai, alasan] = [
        keSql(rumus, kolom, { ...o, pembulatan }),
        keSqlAlasan(rumus, kolom, { ...o, pembulatan }),
      ];
      const { pembilang, penyebut } = keSqlPecahan(rumus, kolom, o);
      if (nilai.length > TERPANJANG) return [];
      const data = isi.map((b, i) => baris(i, b)).join(' UNION ALL ');
      return `SELECT ${n} AS n, i, ${teks(nilai)} AS nilai, ${alasan} AS alasan, ${teks(pembilang)} AS atas, ${teks(penyebut)} AS bawah FROM (${data}) AS t`;
    })
    .join('\nUNION ALL\n');
}

describe.each(SEMUA_MESIN)(`random trees in %s (benih ${BENIH})`, { timeout: 120_000 }, (dialek, { hitung, alat }) => {
  const butuh = butuhAlat(...alat);
  const terbuka: readonly unknown[] = dialek === 'postgresql' ? [] : ['perlu-pecahan', 'di-luar-jangkauan'];
  type Banding = (b: Record<string, unknown>, tepat: Pecahan | null, k: (typeof kasus)[number]) => boolean;
  const beda = (hasil: readonly Record<string, unknown>[], banding: Banding) =>
    hasil.flatMap((b) => {
      const k = kasus[Number(b['n'])] as (typeof kasus)[number];
      const isi = k.isi[Number(b['i'])] as Isi;
      const sama = banding(b, nilaiPecahan(k.rumus.isi, isi), k);
      return sama ? [] : [JSON.stringify({ ...b, isi, pohon: k.rumus.isi, ...k.pembulatan })];
    });

  it('print what the exact fraction prints, or say why they do not', butuh, async () => {
    const hasil = await hitung(kueri(dialek));
    const salah = beda(hasil, ({ nilai, alasan }, tepat, { pembulatan: { desimal, mode } }) => {
      if (nilai === null && terbuka.includes(alasan)) return true;
      return tepat === null
        ? nilai === null && alasan === 'pembagi-nol'
        : nilai === tepat.cetak(desimal, mode) && alasan === null;
    });
    expect(salah).toEqual([]);
    expect(hasil.length).toBeGreaterThan(300);
  });
  it('settle nearly all of them', butuh, async () => {
    const hasil = await hitung(kueri(dialek));
    expect(hasil.filter((b) => terbuka.includes(b['alasan'])).length).toBeLessThan(hasil.length / 50);
  });
  it('are that fraction', butuh, async () => {
    const hasil = await hitung(kueri(dialek));
    const salah = beda(hasil, ({ atas, bawah }, tepat) => {
      if (atas === null || tepat === null) return bawah === null && (tepat === null || dialek !== 'postgresql');
      const [a, b] = [Pecahan.dari(String(atas)), Pecahan.dari(String(bawah))];
      return b.banding(Pecahan.dari(0n)) > 0 && a.bagi(b).sama(tepat);
    });
    expect(salah).toEqual([]);
  });
});
