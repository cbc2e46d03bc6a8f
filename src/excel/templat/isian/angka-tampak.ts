import { dariFormatPersen } from '../../../angka/baca/dari-format-persen.js';
import { bulatkan } from '../../../angka/bulatkan.js';
import { type Decimal, desimal } from '../../../angka/desimal.js';
import type { SelExcel } from '../../lembar.js';

/** A figure as a cell shows it, Indonesian. */
const ANGKA = /\d[\d.]*(?:,\d+)?/g;

/**
 * The number of a cell as its reader sees it: what is stored, or a hundred times that where the format shows a percentage. Null where the cell shows
 * another figure than either, beyond rounding, or none: its format hides, replaces or shortens the figure, and the two would not be one report.
 */
export function angkaTampak({ teks, angka, nol, polos }: SelExcel & { readonly angka: string }): Decimal | null {
  const tersimpan = desimal(angka);
  const persen = teks.endsWith('%') ? dariFormatPersen(angka) : null;
  // An accounting zero shows a dash; a power of ten or a fraction shows fewer digits than there are.
  if (nol !== undefined) return tersimpan;
  if (polos !== undefined) return persen ?? tersimpan;
  const tampak = teks.match(ANGKA) ?? [];
  const serupa = (n: Decimal): boolean => tampak.some((t) => sama(n, t));
  return persen !== null && serupa(persen) ? persen : serupa(tersimpan) ? tersimpan : null;
}

function sama(nilai: Decimal, tampak: string): boolean {
  const [utuh = '', pecahan = ''] = tampak.split(',');
  return bulatkan(nilai.abs(), pecahan.length).eq(desimal(`${utuh.replaceAll('.', '')}.${pecahan}0`));
}
