import { PilihanMarkup } from '../arsip/pilihan-markup.js';
import type { PengamatXml } from '../arsip/urai-xml.js';
import { pastikanAwalanWord } from './paket-word.js';

/**
 * Elements of which nothing is on the page: codes of fields, what was struck out. All that ends with `Change` (`w:tcPrChange`,
 * `w:tblGridChange`, …) holds the properties before a tracked change.
 */
const TAK_BERLAKU = new Set(['w:instrText', 'w:delInstrText', 'w:delText']);

const takBerlaku = (nama: string): boolean => TAK_BERLAKU.has(nama) || nama.endsWith('Change');

/** Gives a reader of a part of Word what is on the page: of several versions of a content the one that Word shows, and nothing that no longer holds. */
export class YangTampil implements PengamatXml {
  private readonly pilihan: PilihanMarkup;

  constructor(pembaca: PengamatXml) {
    // By the elements as they stand, since what only wraps versions may declare a prefix too.
    this.pilihan = new PilihanMarkup(tanpaLama(pembaca), pastikanAwalanWord);
  }

  buka(nama: string, atribut: Readonly<Record<string, string>>): void {
    this.pilihan.buka(nama, atribut);
  }

  teks(isi: string): void {
    this.pilihan.teks(isi);
  }

  tutup(nama: string): void {
    this.pilihan.tutup(nama);
  }

  /** What of the part was not read, since Word does not show it either. */
  catatan(): string[] {
    const { takTampil } = this.pilihan;
    return takTampil === 0
      ? []
      : [
          `memuat ${takTampil} isi yang hanya bagi program lain atau versi Word yang tidak dikenal, jadi tidak dibaca; bila ia tampak di Word, simpan kembali berkasnya dari sana`,
        ];
  }
}

/** Keeps from a reader what no longer holds, with all that lies in it: old properties have the names of those that hold. */
function tanpaLama(pembaca: PengamatXml): PengamatXml {
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
