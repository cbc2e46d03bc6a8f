import { beforeAll, describe, expect, it } from 'vitest';
import { keSql, keSqlAlasan, keSqlPecahan } from '../../../src/rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../../../src/rumus/pembaca/sql-daftar-dialek.js';
import { pengacak } from '../../orakel/masukan-acak.js';
import { hitungDuckdb, hitungPostgresql } from '../../orakel/mesin-hitung.js';
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
  const jenis = dialek === 'duckdb' ? 'DECIMAL(30,4)' : 'numeric';
  const larik = (isi: readonly string[]) => `${dialek === 'duckdb' ? '' : 'ARRAY'}[${isi.join(', ')}]::${jenis}[]`;
  const baris = (i: number, b: Isi) => `(${i}, ${b.x}::${jenis}, ${b.y}::${jenis}, ${larik(b.d)}, ${larik(b.e)})`;
  const kolom = { x: 'x', y: 'y', d: 'd', e: 'e' };
  const teks = (isi: string) => `CAST(${isi} AS VARCHAR)`;
  return kasus
    .flatMap(({ rumus, isi, pembulatan }, n) => {
      const [nilai, alasan] = [
        keSql(rumus, kolom, { dialek, pembulatan }),
        keSqlAlasan(rumus, kolom, { dialek, pembulatan }),
      ];
      const { pembilang, penyebut } = keSqlPecahan(rumus, kolom, { dialek });
      if (nilai.length > TERPANJANG) return [];
      const data = isi.map((b, i) => baris(i, b)).join(', ');
      return `SELECT ${n} AS n, i, ${teks(nilai)} AS nilai, ${alasan} AS alasan, ${teks(pembilang)} AS atas, ${teks(penyebut)} AS bawah FROM (VALUES ${data}) AS t(i, x, y, d, e)`;
    })
    .join('\nUNION ALL\n');
}

describe.each([
  ['postgresql', hitungPostgresql],
  ['duckdb', hitungDuckdb],
] as const)(`random trees in %s (benih ${BENIH})`, (dialek, hitung) => {
  let hasil: Record<string, unknown>[] = [];
  beforeAll(async () => {
    hasil = await hitung(kueri(dialek));
  }, 120_000);
  const beda = (banding: (b: Record<string, unknown>, tepat: Pecahan | null, k: (typeof kasus)[number]) => boolean) =>
    hasil.flatMap((b) => {
      const k = kasus[Number(b['n'])] as (typeof kasus)[number];
      const isi = k.isi[Number(b['i'])] as Isi;
      const sama = banding(b, nilaiPecahan(k.rumus.isi, isi), k);
      return sama ? [] : [JSON.stringify({ ...b, isi, pohon: k.rumus.isi, ...k.pembulatan })];
    });

  it('print what the exact fraction prints, or say why they do not', () => {
    const salah = beda(({ nilai, alasan }, tepat, { pembulatan: { desimal, mode } }) => {
      if (dialek === 'duckdb' && nilai === null && alasan === 'perlu-pecahan') return true;
      return tepat === null
        ? nilai === null && alasan === 'pembagi-nol'
        : nilai === tepat.cetak(desimal, mode) && alasan === null;
    });
    expect(salah).toEqual([]);
    expect(hasil.length).toBeGreaterThan(400);
  });
  it('settle nearly all of them', () => {
    expect(hasil.filter((b) => b['alasan'] === 'perlu-pecahan').length).toBeLessThan(hasil.length / 50);
  });
  it('are that fraction', () => {
    const salah = beda(({ atas, bawah }, tepat) => {
      if (atas === null || tepat === null) return bawah === null && (tepat === null || dialek === 'duckdb');
      const [a, b] = [Pecahan.dari(String(atas)), Pecahan.dari(String(bawah))];
      return b.banding(Pecahan.dari(0n)) > 0 && a.bagi(b).sama(tepat);
    });
    expect(salah).toEqual([]);
  });
});
