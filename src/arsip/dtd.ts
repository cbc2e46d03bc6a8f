import { penyandianXml } from './urai-xml.js';

/**
 * Whether an XML part brings a document type definition, wherever it stands before the first element: behind any number of spaces, comments and
 * processing instructions.
 */
export function membawaDtd(data: Uint8Array): boolean {
  const sandi = penyandianXml(data);
  const penyandi = new TextDecoder(sandi === 'utf-8' ? 'latin1' : sandi);
  // The prolog is nearly always short, and what is behind it need not be read: as much again is looked at until it ends.
  for (let panjang = AWAL; ; panjang *= 2) {
    const ada = dalamProlog(penyandi.decode(data.subarray(0, panjang)));
    if (ada !== null || panjang >= data.length) return ada === true;
  }
}

const AWAL = 4096;
const TANDA_DTD = '<!DOCTYPE';

/** Whether the first element or definition of a text is a definition; null where the text ends before either. */
function dalamProlog(teks: string): boolean | null {
  for (let i = 0; ; ) {
    i = teks.indexOf('<', i);
    if (i < 0 || i + TANDA_DTD.length > teks.length) return null;
    if (teks.startsWith('<?', i)) i = lewati(teks, '?>', i);
    else if (teks.startsWith('<!--', i)) i = lewati(teks, '-->', i);
    else return teks.slice(i, i + TANDA_DTD.length).toUpperCase() === TANDA_DTD;
  }
}

/** Behind the next such mark; the end where there is none. */
function lewati(teks: string, tanda: string, dari: number): number {
  const akhir = teks.indexOf(tanda, dari);
  return akhir < 0 ? teks.length : akhir + tanda.length;
}
