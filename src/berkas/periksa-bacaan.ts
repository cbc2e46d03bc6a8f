import { pastikanBentuk } from '../angka/bentuk.js';
import { satukanBukti } from '../excel/bukti/satukan-bukti.js';
import type { TemuanDiterima } from '../periksa/keluaran/diterima.js';
import { terapkanDiterima } from '../periksa/keluaran/diterima.js';
import { OPSI_PERIKSA, type OpsiPeriksa, periksaTabel } from '../periksa/periksa-tabel.js';
import { BENTUK_DITERIMA } from '../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa } from '../periksa/temuan/temuan.js';
import { pastikanOpsi } from '../rumus/pastikan-opsi.js';
import type { BukuTerbaca } from './bacaan.js';
import { BENTUK_BUKU_TERBACA } from './bentuk-berkas.js';

/** A checked book, and what its reader should know of it. */
export interface HasilPeriksaBacaan {
  readonly hasil: HasilPeriksa;
  /** Accepted findings that fit none. */
  readonly takTerpakai: readonly TemuanDiterima[];
}

/** The options of {@link periksaBacaan} and of `periksaBerkas`. */
export const OPSI_PERIKSA_BERKAS = {
  ...OPSI_PERIKSA,
  diterima: (nilai: unknown, bidang: string) => pastikanBentuk('periksaBerkas', bidang, nilai, BENTUK_DITERIMA),
};

/**
 * Checks what was read: its tables and sentences, and the formulas of its workbooks as evidence; accepted findings are marked.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field, and for an option that is not known.
 *
 * @example
 * const data = new TextEncoder().encode('Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00');
 * const buku = gabungBacaan([['anggaran.csv', await bacaBerkas({ nama: 'anggaran.csv', data })]]);
 * const { hasil } = await periksaBacaan(buku);
 * hasil.temuan.map((t) => [t.lokasi.sel, t.semestinya]) // => [['D2', '75,00']]
 */
export async function periksaBacaan(
  buku: BukuTerbaca,
  opsi: OpsiPeriksa & { readonly diterima?: readonly TemuanDiterima[] } = {},
): Promise<HasilPeriksaBacaan> {
  pastikanBentuk('periksaBacaan', 'buku', buku, BENTUK_BUKU_TERBACA);
  pastikanOpsi('periksaBacaan', opsi, OPSI_PERIKSA_BERKAS);
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
