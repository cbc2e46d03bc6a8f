import type { Baris, NamaTabel } from 'lkjip';
import { ambil, type Sambungan, type Sel } from './kolam.js';
import { type JenisKolom, namaSql, TABEL } from './kolom.js';

export type SemuaBaris = Readonly<Record<NamaTabel, readonly Baris[]>>;

/** Rows that one statement carries. */
const SEKALI = 100;

function keSel(jenis: JenisKolom, nilai: unknown): Sel {
  if (nilai === null || nilai === undefined) return null;
  if (jenis === 'ya-tidak') return nilai === true ? '1' : '0';
  if (jenis === 'nilai') return JSON.stringify(nilai, (_, v: unknown) => (typeof v === 'number' ? String(v) : v));
  return String(nilai);
}

function dariSel(jenis: JenisKolom, sel: unknown): unknown {
  if (jenis === 'bulat') return Number(sel);
  if (jenis === 'ya-tidak') return String(sel) === '1';
  if (jenis === 'nilai') return tanpaDuaArti(JSON.parse(String(sel)));
  return jenis === 'angka' ? tanpaDuaArti(sel) : sel;
}

/** A stored number is exact: with a fourth decimal 1.234 is not taken for thousands. */
const tanpaDuaArti = (x: unknown): unknown =>
  typeof x === 'string' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(x) ? `${x}0` : x;

/** A stored row as it goes out, and as `laporanDariBaris` takes it: empty columns are left out, and quarter 0 is the whole year. */
function dariBaris(kolom: (typeof TABEL)[number]['kolom'], baris: Readonly<Record<string, unknown>>): Baris {
  return Object.fromEntries(
    kolom.flatMap((k) => {
      const sel = baris[namaSql(k)];
      if (sel === null || sel === undefined || (k[0] === 'triwulan' && Number(sel) === 0)) return [];
      return [[k[0], dariSel(k[1], sel)]];
    }),
  );
}

/** Some rows of one table, from the one behind `setelah`. */
export async function bacaTabel(
  s: Sambungan,
  laporan: string,
  nama: NamaTabel,
  { setelah = 0, banyak = 1_000_000 }: { readonly setelah?: number; readonly banyak?: number } = {},
): Promise<{ readonly nomor: number; readonly isi: Baris }[]> {
  const tabel = TABEL.find((t) => t.nama === nama);
  if (!tabel) throw new Error(`tabel ${nama}`);
  const baris = await ambil(
    s,
    `SELECT urutan, ${tabel.kolom.map(namaSql).join(', ')} FROM ${tabel.sql} WHERE laporan_id = ? AND urutan > ? ORDER BY urutan LIMIT ?`,
    [laporan, String(setelah), String(banyak)],
  );
  return baris.map((b) => ({ nomor: Number(b['urutan']), isi: dariBaris(tabel.kolom, b) }));
}

export async function bacaSemua(s: Sambungan, laporan: string): Promise<SemuaBaris> {
  const hasil: Partial<Record<NamaTabel, Baris[]>> = {};
  for (const { nama } of TABEL) hasil[nama] = (await bacaTabel(s, laporan, nama)).map((b) => b.isi);
  return hasil as SemuaBaris;
}

/** Puts other rows in the place of all that a report has. */
export async function tulisSemua(s: Sambungan, laporan: string, semua: SemuaBaris): Promise<void> {
  await hapusSemua(s, laporan);
  for (const { nama, sql, kolom } of TABEL) {
    const baris = semua[nama].map((b, i) => [
      laporan,
      String(i + 1),
      ...kolom.map((k) => keSel(k[1], b[k[0]] ?? (k[0] === 'triwulan' ? 0 : null))),
    ]);
    const perintah = (n: number) =>
      `INSERT INTO ${sql} (laporan_id, urutan, ${kolom.map(namaSql).join(', ')}) VALUES ${Array(n)
        .fill(
          `(${Array(kolom.length + 2)
            .fill('?')
            .join(', ')})`,
        )
        .join(', ')}`;
    // Two shapes of each statement, whatever the number of rows, so that prepared ones are used again.
    const penuh = baris.length - (baris.length % SEKALI);
    for (let i = 0; i < penuh; i += SEKALI) await s.execute(perintah(SEKALI), baris.slice(i, i + SEKALI).flat());
    for (const b of baris.slice(penuh)) await s.execute(perintah(1), b);
  }
}

export async function hapusSemua(s: Sambungan, laporan: string): Promise<void> {
  for (const { sql } of [...TABEL].reverse()) await s.execute(`DELETE FROM ${sql} WHERE laporan_id = ?`, [laporan]);
}
