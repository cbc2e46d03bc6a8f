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
  const nama = new Map<string, string>();
  const lembar = new Map<string, CellValue[][]>();
  const terpakai = new Set<string>();
  for (const t of buku.tabel) {
    const kunci = kunciLembar(t.berkas, t.lembar, t.nama);
    const milik = nama.get(kunci) ?? namaLembar(t.lembar ?? t.nama ?? 'Tabel', terpakai);
    nama.set(kunci, milik);
    const baris = lembar.get(milik) ?? [];
    lembar.set(milik, baris);
    tulisTabel(baris, t);
  }
  const sheets: WriteSheet[] = [...lembar].map(([name, rows]) => ({
    name,
    rows,
    columns: Array.from({ length: rows.reduce((n, b) => Math.max(n, b.length), 1) }, () => ({ width: LEBAR_KOLOM })),
  }));
  const pindah = (l: Lokasi): Lokasi => {
    const tujuan = nama.get(kunciLembar(l.berkas, l.lembar, l.tabel));
    if (tujuan === undefined || l.baris === undefined || l.kolom === undefined || l.sel === undefined) return l;
    return { lembar: tujuan, baris: l.baris, kolom: l.kolom, sel: l.sel };
  };
  return {
    data: await writeXlsx({ sheets: sheets.length > 0 ? sheets : [{ name: 'Kosong', rows: [] }] }),
    hasil: { ...hasil, temuan: hasil.temuan.map((t) => ({ ...t, lokasi: pindah(t.lokasi) })) },
  };
}

const kunciLembar = (berkas: string | undefined, lembar: string | undefined, tabel: string | undefined): string =>
  JSON.stringify([berkas, lembar, lembar === undefined ? tabel : undefined]);

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
