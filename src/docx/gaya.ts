import { type PengamatXml, uraiXml } from '../arsip/urai-xml.js';
import { aturSifat, type SifatHuruf } from './sifat-huruf.js';
import { YangTampil } from './yang-tampil.js';

/** Names of heading styles as Word and LibreOffice write them, English and Indonesian. */
const NAMA_JUDUL = /^(?:heading|judul|title|subtitle)\b/i;
/** Styles are made from others; a file may name a circle. */
const INDUK_TERBANYAK = 16;

/** What the styles of a document say, by their ids. */
export interface Gaya {
  /** Those that make a paragraph a heading: by their name, or by an outline level. */
  readonly judul: ReadonlySet<string>;
  /** How letters stand and whether they are struck out or hidden, for those that say so, themselves or by the style that they are made from. */
  readonly huruf: ReadonlyMap<string, SifatHuruf>;
}

/** Reads `word/styles.xml`; without one no style says anything. */
export function bacaGaya(data: Uint8Array | undefined): Gaya {
  const judul = new Set<string>();
  const huruf = new Map<string, SifatHuruf>();
  const induk = new Map<string, string>();
  const jalan: string[] = [];
  let id = '';
  const pembaca: PengamatXml = {
    buka(nama, atribut) {
      const nilai = atribut['w:val'] ?? '';
      if (nama === 'w:style') id = atribut['w:styleId'] ?? '';
      else if (nama === 'w:name' && NAMA_JUDUL.test(nilai)) judul.add(id);
      else if (nama === 'w:outlineLvl' && /^[0-8]$/.test(nilai)) judul.add(id);
      else if (nama === 'w:basedOn') induk.set(id, nilai);
      // What a style of tables says of their first row is not said of the letters of its name.
      else if (jalan.at(-1) === 'w:rPr' && jalan.at(-2) === 'w:style') {
        const sifat = huruf.get(id) ?? {};
        aturSifat(sifat, nama, atribut['w:val']);
        huruf.set(id, sifat);
      }
      jalan.push(nama);
    },
    teks() {},
    tutup() {
      jalan.pop();
    },
  };
  if (data) uraiXml(data, 'word/styles.xml', new YangTampil(pembaca));
  judul.delete('');
  huruf.delete('');
  return { judul, huruf: warisi(huruf, induk) };
}

function warisi(huruf: ReadonlyMap<string, SifatHuruf>, induk: ReadonlyMap<string, string>): Map<string, SifatHuruf> {
  const hasil = new Map(huruf);
  for (const gaya of induk.keys()) {
    let leluhur: string | undefined = gaya;
    const sifat: SifatHuruf = {};
    for (let i = 0; leluhur !== undefined && i < INDUK_TERBANYAK; i += 1) {
      const milik: SifatHuruf = huruf.get(leluhur) ?? {};
      sifat.letak ??= milik.letak;
      sifat.coret ??= milik.coret;
      sifat.coretGanda ??= milik.coretGanda;
      sifat.hilang ??= milik.hilang;
      leluhur = induk.get(leluhur);
    }
    hasil.set(gaya, sifat);
  }
  return hasil;
}
