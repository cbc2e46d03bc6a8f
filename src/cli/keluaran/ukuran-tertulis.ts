import { formatAngka } from '../../angka/cetak/format-angka.js';
import { BATAS_ARSIP } from '../../arsip/buka-arsip.js';
import { bacaDirektori } from '../../arsip/direktori-arsip.js';
import { jenisIsi } from './jenis-isi.js';

const LEMBAR = /^xl\/worksheets\/[^/]+\.xml$/;

/** How much was written, for whoever is told that it was: of a workbook its sheets too. */
export function ukuranTertulis(data: Uint8Array): string {
  const bita = `${formatAngka(data.length, { pemisahRibuan: true })} bita`;
  const lembar = jenisIsi(data) === 'buku-kerja' ? banyakLembar(data) : 0;
  return lembar === 0 ? bita : `${lembar} lembar, ${bita}`;
}

/** By the list of the parts alone; 0 where that can't be read, for by then all is written. */
function banyakLembar(data: Uint8Array): number {
  try {
    return bacaDirektori(data, BATAS_ARSIP.isi).filter((e) => LEMBAR.test(e.nama)).length;
  } catch {
    return 0;
  }
}
