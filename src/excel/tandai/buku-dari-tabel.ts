import { type CellValue, type WriteSheet, writeXlsx } from 'hucre';
import { pastikanBentuk } from '../../angka/bentuk.js';
import { BENTUK_HASIL_PERIKSA } from '../../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa } from '../../periksa/temuan/temuan.js';
import { BENTUK_BUKU } from '../../tabel/bentuk-tabel.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Buku, Tabel } from '../../tabel/tabel.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { teksSelBersih } from '../teks-bersih.js';

/** A new workbook of tables, and the result of their check with its places in that workbook. */
export interface BukuDariTabel {
  readonly data: Uint8Array;
  readonly hasil: HasilPeriksa;
}

/** Excel's own limit. */
const NAMA_TERPANJANG = 31;
const LEBAR_KOLOM = 16;

/**
 * Writes printed tables into a new workbook, for inputs that are no workbook themselves: a sheet a table (or a sheet as it was, where they
 * come from one), every cell as the text that was printed, so that nothing in it computes. Places keep their row and column.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const tabel = [{ nama: 'Anggaran', baris: [['Pagu', 'Realisasi', '%'], ['200', '150', '75,00']] }];
 * const { data } = await bukuDariTabel({ tabel }, periksaTabel(tabel));
 * (await bacaExcel(data)).lembar[0]?.nama // => 'Anggaran'
 */
export async function bukuDariTabel(buku: Buku, hasil: HasilPeriksa): Promise<BukuDariTabel> {
  pastikanBentuk('bukuDariTabel', 'buku', buku, BENTUK_BUKU);
  pastikanBentuk('bukuDariTabel', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  const lembar: Lembar[] = [];
  const nama = new Map<string, string>();
  const terpakai = new Set<string>();
  for (const t of buku.tabel) {
    const bidang = bidangTabel(t);
    const asal = t.lembar === undefined ? undefined : kunci(t.berkas, t.lembar);
    let milik = lembar.find(
      (l) => asal !== undefined && l.asal === asal && !l.bidang.some((b) => bertindih(b, bidang)),
    );
    if (milik === undefined) {
      milik = { nama: namaLembar(t.lembar ?? t.nama ?? 'Tabel', terpakai), asal, bidang: [], baris: [] };
      lembar.push(milik);
    }
    milik.bidang.push(bidang);
    tulisTabel(milik.baris, t);
    for (const k of [kunci(t.berkas, t.lembar, t.nama), kunci(t.berkas, t.lembar)])
      if (!nama.has(k)) nama.set(k, milik.nama);
  }
  const sheets: WriteSheet[] = lembar.map(({ nama: name, baris: rows }) => ({
    name,
    rows,
    columns: Array.from({ length: rows.reduce((n, b) => Math.max(n, b.length), 1) }, () => ({ width: LEBAR_KOLOM })),
  }));
  const pindah = (l: Lokasi): Lokasi => {
    const tujuan = nama.get(kunci(l.berkas, l.lembar, l.tabel)) ?? nama.get(kunci(l.berkas, l.lembar));
    if (tujuan === undefined || l.baris === undefined || l.kolom === undefined || l.sel === undefined) return l;
    return { lembar: tujuan, baris: l.baris, kolom: l.kolom, sel: l.sel };
  };
  return {
    data: await writeXlsx({ sheets: sheets.length > 0 ? sheets : [{ name: 'Kosong', rows: [] }] }),
    hasil: { ...hasil, temuan: hasil.temuan.map((t) => ({ ...t, lokasi: pindah(t.lokasi) })) },
  };
}

/** A sheet as it is made: whose it was, what its tables cover, and its rows. */
interface Lembar {
  readonly nama: string;
  readonly asal: string | undefined;
  readonly bidang: Bidang[];
  readonly baris: CellValue[][];
}

/** Rows and columns from the first to the one behind the last. */
interface Bidang {
  readonly baris: readonly [number, number];
  readonly kolom: readonly [number, number];
}

function bidangTabel({ asal = { baris: 1, kolom: 1 }, baris }: Tabel): Bidang {
  const lebar = baris.reduce((n, b) => Math.max(n, b.length), 0);
  return { baris: [asal.baris, asal.baris + baris.length], kolom: [asal.kolom, asal.kolom + lebar] };
}

/** Tables of data may name the same sheet and all begin in its corner: no cell may stand on another. */
const bertindih = (a: Bidang, b: Bidang): boolean =>
  a.baris[0] < b.baris[1] && b.baris[0] < a.baris[1] && a.kolom[0] < b.kolom[1] && b.kolom[0] < a.kolom[1];

const kunci = (berkas?: string, lembar?: string, tabel?: string): string => JSON.stringify([berkas, lembar, tabel]);

/** A name that Excel takes, reads as it stands, and no other sheet has. */
function namaLembar(dasar: string, terpakai: Set<string>): string {
  const bersih =
    bersihkanTeks(dasar)
      .replace(/_(?=x[0-9a-f]{4}_)/gi, ' ')
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|(?<!')'+$/g, '')
      .trim() || 'Tabel';
  for (let n = 1; ; n += 1) {
    const ekor = n === 1 ? '' : ` (${n})`;
    const nama = `${potong(bersih, NAMA_TERPANJANG - ekor.length)}${ekor}`;
    if (terpakai.has(nama.toLowerCase())) continue;
    terpakai.add(nama.toLowerCase());
    return nama;
  }
}

/** The beginning of a name, which no letter of two halves is cut in. */
const potong = (nama: string, panjang: number): string =>
  nama
    .slice(0, panjang)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();

function tulisTabel(lembar: CellValue[][], tabel: Tabel): void {
  const asal = tabel.asal ?? { baris: 1, kolom: 1 };
  tabel.baris.forEach((sel, i) => {
    const ke = asal.baris - 1 + i;
    while (lembar.length <= ke) lembar.push([]);
    const baris = lembar[ke] as CellValue[];
    sel.forEach((teks, j) => {
      const kolom = asal.kolom - 1 + j;
      while (baris.length <= kolom) baris.push(null);
      if (teks !== '') baris[kolom] = teksSelBersih(teks);
    });
  });
}
