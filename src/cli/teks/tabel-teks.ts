import Tabel from 'cli-table3';
import { bersihkanTeks, lipatTeks } from '../../tabel/teks-tampil.js';

/** One column of a text table. */
export interface KolomTeks {
  readonly judul: string;
  /** With two spaces to the next column. */
  readonly lebar: number;
  readonly rata?: 'left' | 'right';
}

const GARIS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '-',
  'mid-mid': '-',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/**
 * Renders rows as an aligned table with a rule under the head; long words wrap inside their column. A row of a single cell runs over
 * the whole width.
 */
export function tabelTeks(kolom: readonly KolomTeks[], baris: readonly (readonly string[])[]): string {
  const tabel = new Tabel({
    head: kolom.map((k) => k.judul),
    colWidths: kolom.map((k) => k.lebar - 1),
    colAligns: kolom.map((k) => k.rata ?? 'left'),
    wordWrap: true,
    chars: GARIS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1, compact: true },
  });
  for (const b of baris) {
    const [judul] = b;
    if (b.length === 1 && judul !== undefined) tabel.push([{ content: bersihkanTeks(judul), colSpan: kolom.length }]);
    else tabel.push(b.map((sel) => bersihkanTeks(sel)));
  }
  return tabel
    .toString()
    .split('\n')
    .map((b) => b.trimEnd())
    .filter((b) => b !== '')
    .join('\n');
}

/** Wraps a text at the page's width, every line with the same indent. */
export function lipat(teks: string, indent: number, lebar = 100): string {
  return lipatTeks(teks, { kepala: ' '.repeat(indent), lebar });
}
