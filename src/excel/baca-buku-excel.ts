import { bita, boleh, pastikanBentuk, teks } from '../angka/bentuk.js';
import { pastikanSel } from '../tabel/batas.js';
import type { Buku } from '../tabel/tabel.js';
import { bacaExcel } from './baca-excel.js';
import { BENTUK_BUKU_KERJA } from './bentuk-buku-kerja.js';
import type { BukuKerja } from './lembar.js';
import { pisahTabel } from './pisah-tabel.js';
import { apakahLembarPeriksa } from './tandai/baca-diterima.js';

/**
 * The printed tables of a workbook that was read, sheet by sheet, with the texts around them.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const buku = await bacaExcel(await tulisTemplat({ tahun: 2026 }));
 * bukuDariExcel(buku, 'templat.xlsx').tabel[0]?.berkas // => 'templat.xlsx'
 */
export function bukuDariExcel(buku: BukuKerja, berkas?: string): Buku {
  pastikanBentuk('bukuDariExcel', 'buku', buku, BENTUK_BUKU_KERJA);
  pastikanBentuk('bukuDariExcel', 'berkas', berkas, boleh(teks));
  // What a check wrote is not part of the report.
  const bagian = buku.lembar.filter((l) => !apakahLembarPeriksa(l)).map((l) => pisahTabel(l, berkas));
  const hasil = { tabel: bagian.flatMap((b) => b.tabel), narasi: bagian.flatMap((b) => b.narasi) };
  pastikanSel(hasil.tabel);
  return hasil;
}

/**
 * Reads a workbook (.xlsx, .xlsm, .ods) as printed tables for `periksaTabel`.
 *
 * Throws `TabelTakTerbaca` for a file that is encrypted, of the old kind, no workbook, broken or too large.
 *
 * @example
 * const { tabel } = await bacaBukuExcel(await tulisTemplat({ tahun: 2026 }));
 * tabel.length > 0 // => true
 */
export async function bacaBukuExcel(data: Uint8Array, berkas?: string): Promise<Buku> {
  pastikanBentuk('bacaBukuExcel', 'data', data, bita);
  pastikanBentuk('bacaBukuExcel', 'berkas', berkas, boleh(teks));
  return bukuDariExcel(await bacaExcel(data), berkas);
}
