import { uraiXml } from '../../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import { catatanLuput } from '../../tabel/teks-luput.js';
import type { BukuKerja } from '../lembar.js';
import { PembacaIsiOds } from './isi-ods.js';

/** The parts of an OpenDocument file that are read. */
export const BAGIAN_ODS: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

/** A workbook that was read; `tautan` tells that it keeps cells of another file, `catatan` what should be known of its sheets. */
export interface BukuOds extends BukuKerja {
  readonly tautan: boolean;
}

/**
 * Reads an OpenDocument spreadsheet by its unpacked parts: stored values under their number formats, formulas as Excel writes them, merged
 * areas, hidden rows, columns and sheets, and names. Blank rows and columns count, so that every cell has the address that people see.
 *
 * `langkah` is called with the name of the sheet at hand. Throws `TabelTakTerbaca` for a file that is encrypted, broken or too large.
 */
export function bacaOds(bagian: ReadonlyMap<string, Uint8Array>, langkah: (lembar: string) => void): BukuOds {
  const manifes = bagian.get('META-INF/manifest.xml');
  if (manifes && new TextDecoder().decode(manifes).includes('encryption-data')) {
    throw new TabelTakTerbaca('terkunci sandi; buka di LibreOffice, hapus sandinya, lalu simpan kembali.');
  }
  const pembaca = new PembacaIsiOds(langkah);
  let lembar = '';
  for (const nama of ['styles.xml', 'content.xml']) {
    const isi = bagian.get(nama);
    if (isi) uraiXml(isi, nama, pembaca, () => langkah(lembar));
    lembar = pembaca.lembar.at(-1)?.nama ?? '';
  }
  const { lembar: semua, nama, tautan, tersembunyi } = pembaca;
  const catatan = [...pembaca.catatan, ...catatanLuput({ coret: [], tertutup: tersembunyi })];
  return { lembar: semua, nama, tautan, catatan };
}
