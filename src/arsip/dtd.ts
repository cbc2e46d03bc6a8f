import { penyandianXml } from './urai-xml.js';

/**
 * Whether an XML part brings a document type definition, wherever it stands before the first element: behind any number of spaces, comments and
 * processing instructions.
 */
export function membawaDtd(data: Uint8Array): boolean {
  const sandi = penyandianXml(data);
  const teks = new TextDecoder(sandi === 'utf-8' ? 'latin1' : sandi).decode(data);
  let i = 0;
  for (;;) {
    i = teks.indexOf('<', i);
    if (i < 0) return false;
    if (teks.startsWith('<?', i)) i = lewati(teks, '?>', i);
    else if (teks.startsWith('<!--', i)) i = lewati(teks, '-->', i);
    else return teks.slice(i, i + 9).toUpperCase() === '<!DOCTYPE';
  }
}

/** Behind the next such mark; the end where there is none. */
function lewati(teks: string, tanda: string, dari: number): number {
  const akhir = teks.indexOf(tanda, dari);
  return akhir < 0 ? teks.length : akhir + tanda.length;
}
