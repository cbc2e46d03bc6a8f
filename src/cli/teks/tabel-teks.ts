import Tabel from 'cli-table3';
import { tanpaKendali } from '../../angka/tanpa-kendali.js';
import { bersihkanTeks, lebarTeks, lipatTeks } from '../../tabel/teks-tampil.js';

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

/** Two spaces to the next column. */
const JARAK = 2;
/** Nothing that a report counts or numbers is longer. */
const ANGKA_TERPANJANG = 80;

/**
 * The widths of the columns: as planned, and wider where a figure or a code would not fit. What is cut with `…` is told from the whole only
 * where it is a word.
 */
function lebarKolom(kolom: readonly KolomTeks[], baris: readonly (readonly string[])[]): number[] {
  return kolom.map(({ lebar }, i) => {
    const sel = baris.filter((b) => b.length > 1).map((b) => bersihkanTeks(b[i] ?? ''));
    const berangka = sel.flatMap((s) => s.split(' ')).filter((k) => /\d/.test(k) && k.length <= ANGKA_TERPANJANG);
    return berangka.reduce((kini, k) => Math.max(kini, lebarTeks(k) + JARAK), lebar);
  });
}

/**
 * Renders rows as an aligned table with a rule under the head; long words are cut to their column, figures and codes never. A row of a
 * single cell runs over the whole width.
 */
export function tabelTeks(kolom: readonly KolomTeks[], baris: readonly (readonly string[])[]): string {
  const tabel = new Tabel({
    head: kolom.map((k) => k.judul),
    colWidths: lebarKolom(kolom, baris).map((lebar) => lebar - 1),
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
  return (
    tabel
      .toString()
      .split('\n')
      // A letter of two halves may have been cut in the middle.
      .map((b) => tanpaKendali(b).trimEnd())
      .filter((b) => b !== '')
      .join('\n')
  );
}

/** Wraps a text at the page's width, every line with the same indent. */
export function lipat(teks: string, indent: number, lebar = 100): string {
  return lipatTeks(teks, { kepala: ' '.repeat(indent), lebar });
}
