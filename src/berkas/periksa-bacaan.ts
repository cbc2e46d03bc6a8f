import { satukanBukti } from '../excel/bukti/satukan-bukti.js';
import type { TemuanDiterima } from '../periksa/keluaran/diterima.js';
import { terapkanDiterima } from '../periksa/keluaran/diterima.js';
import { type OpsiPeriksa, periksaTabel } from '../periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../periksa/temuan/temuan.js';
import type { BukuTerbaca } from './bacaan.js';

/** A checked book, and what its reader should know of it. */
export interface HasilPeriksaBacaan {
  readonly hasil: HasilPeriksa;
  /** Accepted findings that fit none. */
  readonly takTerpakai: readonly TemuanDiterima[];
}

/** Checks what was read: its tables and sentences, and the formulas of its workbooks as evidence; accepted findings are marked. */
export async function periksaBacaan(
  buku: BukuTerbaca,
  opsi: OpsiPeriksa & { readonly diterima?: readonly TemuanDiterima[] } = {},
): Promise<HasilPeriksaBacaan> {
  const { diterima = [], ...lain } = opsi;
  const bukti = await buktiRumus(buku, lain);
  return terapkanDiterima(satukanBukti(periksaTabel(buku, lain), bukti), diterima);
}

/** What the formulas of the workbooks among the files tell. */
async function buktiRumus({ tabel, kerja }: BukuTerbaca, opsi: OpsiPeriksa) {
  if (kerja.size === 0) return [];
  const { periksaRumus } = await import('../excel/index.js');
  return [...kerja].flatMap(([berkas, isi]) => periksaRumus(isi.buku, tabel, { ...opsi, berkas }));
}
