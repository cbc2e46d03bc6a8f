import { type PengamatXml, uraiXml } from '../arsip/urai-xml.js';
import type { LetakHuruf } from '../tabel/huruf-naik.js';
import { letakMenurut } from './letak-huruf.js';
import { YangTampil } from './yang-tampil.js';

/** Names of heading styles as Word and LibreOffice write them, English and Indonesian. */
const NAMA_JUDUL = /^(?:heading|judul|title|subtitle)\b/i;
/** Styles are made from others; a file may name a circle. */
const INDUK_TERBANYAK = 16;

/** What the styles of a document say, by their ids. */
export interface Gaya {
  /** Those that make a paragraph a heading: by their name, or by an outline level. */
  readonly judul: ReadonlySet<string>;
  /** Where letters stand, for those that say so, themselves or by the style that they are made from. */
  readonly letak: ReadonlyMap<string, LetakHuruf>;
}

/** Reads `word/styles.xml`; without one no style says anything. */
export function bacaGaya(data: Uint8Array | undefined): Gaya {
  const judul = new Set<string>();
  const letak = new Map<string, LetakHuruf>();
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
        const baru = letakMenurut(nama, nilai, letak.get(id));
        if (baru) letak.set(id, baru);
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
  letak.delete('');
  return { judul, letak: warisi(letak, induk) };
}

function warisi(letak: ReadonlyMap<string, LetakHuruf>, induk: ReadonlyMap<string, string>): Map<string, LetakHuruf> {
  const hasil = new Map(letak);
  for (const gaya of induk.keys()) {
    let leluhur: string | undefined = gaya;
    for (let i = 0; leluhur !== undefined && !letak.has(leluhur) && i < INDUK_TERBANYAK; i += 1)
      leluhur = induk.get(leluhur);
    const milik = leluhur === undefined ? undefined : letak.get(leluhur);
    if (milik) hasil.set(gaya, milik);
  }
  return hasil;
}
