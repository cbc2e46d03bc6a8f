import type { PengamatXml } from '../arsip/urai-xml.js';

/**
 * Elements of which nothing is on the page: codes of fields, what was struck out, a second version for old programs. All that ends with `Change`
 * (`w:tcPrChange`, `w:tblGridChange`, …) holds the properties before a tracked change.
 */
const TAK_BERLAKU = new Set(['mc:Fallback', 'w:instrText', 'w:delInstrText', 'w:delText']);

const takBerlaku = (nama: string): boolean => TAK_BERLAKU.has(nama) || nama.endsWith('Change');

/** Keeps from a reader what no longer holds, with all that lies in it: old properties have the names of those that hold. */
export function tanpaLama(pembaca: PengamatXml): PengamatXml {
  let dalam = 0;
  return {
    buka(nama, atribut) {
      if (dalam > 0 || takBerlaku(nama)) dalam += 1;
      else pembaca.buka(nama, atribut);
    },
    teks(isi) {
      if (dalam === 0) pembaca.teks(isi);
    },
    tutup(nama) {
      if (dalam > 0) dalam -= 1;
      else pembaca.tutup(nama);
    },
  };
}
