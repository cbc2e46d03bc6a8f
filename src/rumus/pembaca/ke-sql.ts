import type { KodeAlasan } from '../alasan.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { Jaminan } from './jaminan.js';
import type { Pilihan } from './pecahan.js';
import { PenulisPecahan } from './pecahan-simpul.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';
import { bulatDuckdb, tulisanDuckdb } from './sql-duckdb.js';
import { PenulisPostgresql } from './sql-postgresql.js';

/** The databases that expressions are written for. */
export type DialekSql = 'postgresql' | 'duckdb';

/**
 * The column of each input, by symbol: its name, or the parts of a qualified name. Names are quoted, so any name will do and none can
 * say more than a name. A list input is a column of arrays (`numeric[]`, `DECIMAL(18,2)[]`); rows are brought to arrays with
 * `array_agg` or `list`.
 */
export type KolomSql<R extends Rumus = Rumus> = { readonly [K in keyof R['masukan']]: string | readonly string[] };

/** Options of {@link keSql}. */
export interface OpsiSql {
  readonly dialek: DialekSql;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /**
   * DuckDB only: the most decimals that the inputs have. The expression raises an error for a value with more, and for figures that don't
   * fit 38 digits on the way. @defaultValue 4
   */
  readonly desimalMasukan?: number;
}

/** A name in double quotes, safe inside SQL. */
export function kutipNama(nama: string | readonly string[]): string {
  const bagian = typeof nama === 'string' ? [nama] : nama;
  if (bagian.length === 0 || bagian.some((b) => b === '' || b.includes('\0'))) {
    throw new TypeError(`kolom: ${JSON.stringify(nama)} bukan nama kolom; beri nama, atau bagian-bagian namanya.`);
  }
  return bagian.map((b) => `"${b.replaceAll('"', '""')}"`).join('.');
}

/**
 * The formula as an SQL expression over columns, rounded once; NULL where it is not measurable.
 *
 * - `postgresql`: computed in numeric; divisions keep 60 decimals and are trusted to 40, like the exact reader.
 * - `duckdb`: whole-number arithmetic in HUGEINT with one division at the end, since a DECIMAL division goes to DOUBLE there.
 *   A mean of quotients with different divisors adds quotients of 15 decimals, and a geometric mean goes through DOUBLE and 10
 *   decimals; those can differ from the exact value only within about 10^−10 of a tie.
 *
 * A blank (NULL) input is missing, never zero. {@link keSqlAlasan} gives the reason.
 *
 * @example
 * keSql(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'postgresql' }).startsWith('CASE WHEN') // => true
 */
export function keSql<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiSql): string {
  const { isi, prasyarat } = siapkan(rumus, kolom, opsi);
  const gagal = prasyarat.map((p) => p.teks);
  return gagal.length === 0 ? isi.nilai : `CASE WHEN ${gagal.join(' OR ')} THEN NULL ELSE ${isi.nilai} END`;
}

/**
 * The reason code (`target-nol`) as an SQL expression, NULL where the formula has a value.
 *
 * @example
 * keSqlAlasan(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'duckdb' }).includes("THEN 'target-kosong'") // => true
 */
export function keSqlAlasan<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiSql): string {
  const { isi, prasyarat } = siapkan(rumus, kolom, opsi);
  const bila = prasyarat.map((p) => `WHEN ${p.teks} THEN '${p.alasan}'`);
  return `CASE ${bila.join(' ')} ELSE ${isi.alasan} END`;
}

interface Bagian {
  readonly isi: { readonly nilai: string; readonly alasan: string };
  readonly prasyarat: readonly { readonly teks: string; readonly alasan: KodeAlasan }[];
}

function siapkan(rumus: Rumus, kolomMasukan: KolomSql, opsi: OpsiSql): Bagian {
  const masukan = Object.entries<SimpulMasukan>(rumus.masukan);
  const kolom = new Map(
    masukan.map(([lambang, s]) => {
      const nama = kolomMasukan[lambang];
      if (nama === undefined) throw new TypeError(`${rumus.id}: kolom untuk ${s.nama} (${lambang}) belum diberikan.`);
      return [s.nama, kutipNama(nama)];
    }),
  );
  const daftar = new Set(masukan.flatMap(([, s]) => (s.bentuk === 'daftar' ? [s.nama] : [])));
  const pembulatan = opsi.pembulatan ?? PEMBULATAN_BAKU;
  const jaminan = new Jaminan(rumus);
  if (opsi.dialek === 'postgresql') {
    const penulis = new PenulisPostgresql(kolom, daftar, jaminan);
    const rapi = penulis.rapi(rumus.isi);
    return {
      isi: {
        nilai: bulatPostgresql(rapi, pembulatan),
        alasan: jaminan.pasti(rumus.isi) ? 'NULL' : `CASE WHEN ${rapi} IS NULL THEN 'pembagi-nol' END`,
      },
      prasyarat: prasyaratSql(rumus, kolom, daftar, 'cardinality', (s) => penulis.syarat(s)),
    };
  }
  const penulis = new PenulisPecahan(tulisanDuckdb(kolom, daftar, opsi.desimalMasukan ?? 4), daftar, jaminan);
  const pilihan = penulis.tulis(rumus.isi);
  return {
    isi: { nilai: nilaiDuckdb(pilihan, pembulatan), alasan: alasanDuckdb(pilihan) },
    prasyarat: prasyaratSql(rumus, kolom, daftar, 'len', (s) => penulis.syarat(s).teks),
  };
}

function bulatPostgresql(x: string, { desimal, mode }: Pembulatan): string {
  if (mode === 'setengah-naik') return `round(${x}, ${desimal})`;
  if (mode === 'potong') return `trunc(${x}, ${desimal})`;
  const geser = `(${x}) * ${10n ** BigInt(desimal)}`;
  const seri = `abs(${geser} - trunc(${geser})) = 0.5 AND mod(trunc(${geser}), 2) = 0`;
  return `CASE WHEN ${seri} THEN trunc(${x}, ${desimal}) ELSE round(${x}, ${desimal}) END`;
}

function nilaiDuckdb(p: Pilihan, pembulatan: Pembulatan): string {
  if (p.jenis === 'bila') {
    return `CASE WHEN ${p.syarat} THEN ${nilaiDuckdb(p.maka, pembulatan)} ELSE ${nilaiDuckdb(p.lain, pembulatan)} END`;
  }
  const nilai = bulatDuckdb(p.isi, pembulatan);
  if (p.isi.cegah.length === 0) return nilai;
  return `CASE WHEN ${p.isi.cegah.map((c) => c.syarat).join(' OR ')} THEN NULL ELSE ${nilai} END`;
}

function alasanDuckdb(p: Pilihan): string {
  if (p.jenis === 'bila') return `CASE WHEN ${p.syarat} THEN ${alasanDuckdb(p.maka)} ELSE ${alasanDuckdb(p.lain)} END`;
  if (p.isi.cegah.length === 0) return 'NULL';
  return `CASE ${p.isi.cegah.map((c) => `WHEN ${c.syarat} THEN '${c.alasan}'`).join(' ')} END`;
}

function prasyaratSql(
  rumus: Rumus,
  kolom: ReadonlyMap<string, string>,
  daftar: ReadonlySet<string>,
  panjang: 'cardinality' | 'len',
  tulisSyarat: (syarat: Extract<Prasyarat, { jenis: 'syarat' }>['syarat']) => string,
): Bagian['prasyarat'] {
  const kosong = (nama: string): string => {
    const k = kolom.get(nama);
    if (!daftar.has(nama)) return `${k} IS NULL`;
    const berlubang = panjang === 'len' ? `list_count(${k}) < len(${k})` : `array_position(${k}, NULL) IS NOT NULL`;
    return `(${k} IS NULL OR ${panjang}(${k}) = 0 OR ${berlubang})`;
  };
  const [pertama, ...lain] = [...daftar].map((n) => `${panjang}(${kolom.get(n)})`);
  const pasangan = lain.map((n) => ({ teks: `${n} <> ${pertama}`, alasan: 'masukan-kosong' as const }));
  const keadaan = prasyaratRumus(rumus).map((p) => {
    const { alasan } = p;
    if (p.jenis === 'syarat') {
      const terisi = p.terisi.map((m) => `NOT ${kosong(m.nama)}`);
      return {
        teks: `(CASE WHEN ${[...terisi, tulisSyarat(p.syarat)].join(' AND ')} THEN true ELSE false END)`,
        alasan,
      };
    }
    const { nama } = p.masukan;
    if (p.jenis === 'kosong') return { teks: kosong(nama), alasan };
    const banding = { nol: '=', negatif: '>', 'tidak-positif': '>=' }[p.jenis];
    const k = kolom.get(nama);
    return {
      teks: daftar.has(nama) ? `coalesce(0 ${banding} ANY(${k}), false)` : `coalesce(0 ${banding} ${k}, false)`,
      alasan,
    };
  });
  return [...keadaan, ...pasangan];
}
