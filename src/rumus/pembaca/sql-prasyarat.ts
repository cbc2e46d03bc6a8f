import type { KodeAlasan } from '../alasan.js';
import type { Rumus } from '../rumus.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';
import type { Dialek } from './sql-dialek.js';
import type { PemberiNama } from './sql-nama.js';
import type { PenulisSql } from './sql-penulis.js';
import type { KolomTerbaca } from './sql-tulisan.js';

/** A condition in SQL under which a formula has no value. */
export interface PrasyaratSql {
  readonly teks: string;
  readonly alasan: KodeAlasan;
}

const BANDING = { nol: '=', negatif: '>', 'tidak-positif': '>=' } as const;

/**
 * The conditions of a formula in the order in which they decide: first that columns can be read at all, with no more than `digit` digits; last that
 * lists in pairs are of one length.
 */
export function prasyaratSql(
  rumus: Rumus,
  kolom: ReadonlyMap<string, KolomTerbaca>,
  dialek: Dialek,
  penulis: PenulisSql,
  digit: number,
  beriNama: PemberiNama,
): readonly PrasyaratSql[] {
  const terbaca = (nama: string): KolomTerbaca => kolom.get(nama) as KolomTerbaca;
  const kosong = (nama: string): string => {
    const { teks, daftar } = terbaca(nama);
    return daftar
      ? `(${teks} IS NULL OR ${dialek.panjang(teks)} = 0 OR ${dialek.berlubang(teks, beriNama)})`
      : `${teks} IS NULL`;
  };
  const tulis = (p: Prasyarat): readonly PrasyaratSql[] => {
    const { alasan } = p;
    if (p.jenis === 'syarat') {
      const { teks: syarat, ragu } = penulis.syarat(p.syarat);
      const bila = (isi: string) =>
        `(CASE WHEN ${[...p.terisi.map((m) => `NOT ${kosong(m.nama)}`), isi].join(' AND ')} THEN true ELSE false END)`;
      const pasti = { teks: bila(syarat), alasan };
      return ragu ? [pasti, { teks: bila(`${syarat} IS NULL`), alasan: 'perlu-pecahan' }] : [pasti];
    }
    const { nama } = p.masukan;
    if (p.jenis === 'kosong') return [{ teks: kosong(nama), alasan }];
    const { teks, daftar, desimal } = terbaca(nama);
    const banding = BANDING[p.jenis];
    const kena = daftar
      ? dialek.nolBanding(banding, teks, desimal, beriNama)
      : `0 ${banding} ${dialek.terbanding(teks, desimal)}`;
    return [{ teks: `coalesce(${kena}, false)`, alasan }];
  };
  const [pertama, ...lain] = [...kolom.values()].flatMap((k) => (k.daftar ? [dialek.panjang(k.teks)] : []));
  const { jangkauan } = dialek;
  const takTerbaca = jangkauan
    ? [...kolom.values()].map(({ teks, desimal, daftar }) =>
        daftar
          ? jangkauan.daftarTakTerbaca(teks, digit - desimal, desimal, beriNama)
          : jangkauan.takTerbaca(teks, digit - desimal, desimal),
      )
    : [];
  return [
    ...takTerbaca.map((teks) => ({ teks, alasan: 'di-luar-jangkauan' as const })),
    ...prasyaratRumus(rumus).flatMap(tulis),
    ...lain.map((n) => ({ teks: `${n} <> ${pertama}`, alasan: 'masukan-kosong' as const })),
  ];
}
