import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** A document made by hand, to the letter of the format. */
export const dokumen = (isi: string, bagian: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${isi}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(bagian).map(([nama, x]) => [`word/${nama}.xml`, strToU8(x)])),
  });

/** The part of styles. */
export const gaya = (isi: string): { readonly styles: string } => ({ styles: `<w:styles ${W}>${isi}</w:styles>` });

export const r = (teks: string, sifat = ''): string =>
  `<w:r><w:rPr>${sifat}</w:rPr><w:t xml:space="preserve">${teks}</w:t></w:r>`;

/** A paragraph of a text, or of runs. */
export const p = (isi: string, sifat = ''): string =>
  `<w:p><w:pPr>${sifat}</w:pPr>${isi.startsWith('<') ? isi : r(isi)}</w:p>`;

/** A cell of a text, of runs or of paragraphs. */
export const tc = (isi: string, sifat = ''): string =>
  `<w:tc><w:tcPr>${sifat}</w:tcPr>${isi.startsWith('<w:p>') || isi.startsWith('<w:tbl>') ? isi : p(isi)}</w:tc>`;

export const tr = (...sel: readonly string[]): string => `<w:tr>${sel.join('')}</w:tr>`;

export const tbl = (...baris: readonly string[]): string => `<w:tbl>${baris.join('')}</w:tbl>`;
