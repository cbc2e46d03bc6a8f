import { zipSync } from 'fflate';
import { penyandianXml, teksXml } from '../arsip/urai-xml.js';
import { apakahBentuk } from './bentuk-xlsx.js';
import { tulisFormatBawaan } from './format-bawaan.js';

const GAYA = 'xl/styles.xml';
const BUKU = 'xl/workbook.xml';
/** Parts that hold no cell, and may be large: pictures, macros, what other programs keep for themselves. */
const TAK_PERLU =
  /^xl\/(?:media|drawings|charts|embeddings|printerSettings|vbaProject\.bin)\b|^(?:customXml|docProps)\//;
const XML = /\.(?:xml|rels)$/i;
/** The names of strict OOXML, and those of the transitional one that stands for each. */
const KETAT: readonly (readonly [string, string])[] = [
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'],
  [
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
];

/** Whether a part holds something of a cell, or texts that stand over cells. */
export const perluXlsx = (nama: string): boolean => !TAK_PERLU.test(nama) || apakahBentuk(nama);

/**
 * The same workbook in the form that hucre reads: UTF-8, names of parts with slashes, transitional names of elements, built-in number formats
 * written out. The parts that were checked are packed anew, so that hucre sees them and nothing else.
 */
export function lazimkanXlsx(asli: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bagian = new Map(asli);
  for (const [n, isi] of bagian) if (XML.test(n) && penyandianXml(isi) !== 'utf-8') bagian.set(n, bita(teksXml(isi)));
  const gaya = bagian.get(GAYA);
  const gayaBaru = gaya === undefined ? null : tulisFormatBawaan(baca(gaya));
  if (gayaBaru !== null) bagian.set(GAYA, bita(gayaBaru));
  const ketat = baca(bagian.get(BUKU)).includes('purl.oclc.org/ooxml');
  if (ketat) for (const [n, isi] of bagian) if (XML.test(n)) bagian.set(n, longgarkan(isi));
  return zipSync(Object.fromEntries(bagian), { level: 0 });
}

const bita = (teks: string): Uint8Array => new TextEncoder().encode(teks);

/** The text of a part; none where it is missing. */
const baca = (isi?: Uint8Array): string => new TextDecoder().decode(isi);

function longgarkan(isi: Uint8Array): Uint8Array {
  let teks = baca(isi);
  for (const [ketat, longgar] of KETAT) teks = teks.replaceAll(ketat, longgar);
  return bita(teks);
}
