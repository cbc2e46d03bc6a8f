import { formatValue } from 'hucre';
import { bulatkan } from '../angka/bulatkan.js';
import { formatAngka } from '../angka/cetak/format-angka.js';
import { desimal, teksKanonik } from '../angka/desimal.js';

/** Separators of id-ID; hucre knows them under a neighbour's name. */
const LOKAL = { locale: 'de-DE' } as const;
/** A cell in the general format shows at most so many digits. */
const DIGIT_UMUM = 11;
/** Part of a number format that sets the digits after the point; literals and colours taken out. */
const HARFIAH = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/**
 * The text that a sheet shows for a stored number under its number format, with Indonesian separators. The number is brought to the
 * decimals shown first, half-up on its decimal print as Excel does, since binary printing gives 1,00 for 1,005.
 */
export function teksAngka(nilai: number, format: string): string {
  if (!Number.isFinite(nilai)) return '';
  if (/^(?:general|@)?$/i.test(format)) return teksUmum(nilai);
  const banyak = desimalFormat(nilai, format);
  const bulat = banyak === null ? nilai : Number(bulatkan(desimal(nilai), banyak));
  return formatValue(bulat, format, LOKAL).trim();
}

/** A number in the general format. */
function teksUmum(nilai: number): string {
  const x = desimal(nilai);
  const utuh = teksKanonik(x).replace('-', '').split('.')[0] ?? '';
  return formatAngka(x, { desimal: { min: 0, maks: Math.max(0, DIGIT_UMUM - utuh.length) }, pemisahRibuan: false });
}

/** How many decimals of the stored number the format shows; null where it is no plain number format. */
function desimalFormat(nilai: number, format: string): number | null {
  const bagian = format.split(';');
  const dipakai = (nilai < 0 ? bagian[1] : nilai === 0 ? bagian[2] : bagian[0]) ?? bagian[0] ?? '';
  const polos = dipakai.replace(HARFIAH, '');
  if (!/[0#?]/.test(polos) || /[eEdDyYmMhHsS/]|,(?![0#?])/.test(polos)) return null;
  const pecahan = /\.([0#?]*)/.exec(polos)?.[1]?.length ?? 0;
  return pecahan + 2 * (polos.split('%').length - 1);
}
