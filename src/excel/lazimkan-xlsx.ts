import { zipSync } from 'fflate';
import { bukaArsip } from '../arsip/buka-arsip.js';
import { tulisFormatBawaan } from './format-bawaan.js';

const GAYA = 'xl/styles.xml';
const BUKU = 'xl/workbook.xml';
/** Parts that hold no cell, and may be large: pictures, macros, what other programs keep for themselves. */
const TAK_PERLU =
  /^xl\/(?:media|drawings|charts|embeddings|printerSettings|vbaProject\.bin)\b|^(?:customXml|docProps)\//;
/** The names of strict OOXML, and those of the transitional one that stands for each. */
const KETAT: readonly (readonly [string, string])[] = [
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'],
  [
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
];

/** What was seen of an archive when its bounds were checked. */
export interface IsiArsip {
  readonly nama: readonly string[];
  /** Whether names have backslashes. */
  readonly terbalik: boolean;
  /** Its small parts, unpacked. */
  readonly kecil: ReadonlyMap<string, Uint8Array>;
}

/**
 * The same workbook in the form that hucre reads: names of parts with slashes, transitional names of elements, built-in number formats written
 * out. The bytes themselves where it has that form already.
 */
export function lazimkanXlsx(data: Uint8Array, { terbalik, kecil }: IsiArsip): Uint8Array {
  const gaya = kecil.get(GAYA);
  const gayaBaru = gaya === undefined ? null : tulisFormatBawaan(baca(gaya));
  const ketat = baca(kecil.get(BUKU)).includes('purl.oclc.org/ooxml');
  if (gayaBaru === null && !ketat && !terbalik) return data;
  const bagian = new Map(bukaArsip(data, (n) => !TAK_PERLU.test(n)));
  if (gayaBaru !== null) bagian.set(GAYA, new TextEncoder().encode(gayaBaru));
  if (ketat) for (const [n, isi] of bagian) if (/\.(?:xml|rels)$/.test(n)) bagian.set(n, longgarkan(isi));
  return zipSync(Object.fromEntries(bagian), { level: 0 });
}

/** The text of a part; none where it is missing. */
const baca = (isi?: Uint8Array): string => new TextDecoder().decode(isi);

function longgarkan(isi: Uint8Array): Uint8Array {
  let teks = baca(isi);
  for (const [ketat, longgar] of KETAT) teks = teks.replaceAll(ketat, longgar);
  return new TextEncoder().encode(teks);
}
