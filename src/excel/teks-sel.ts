import { formatValue } from 'hucre';
import { bulatkan } from '../angka/bulatkan.js';
import { formatAngka } from '../angka/cetak/format-angka.js';
import { desimal, teksKanonik } from '../angka/desimal.js';
import { isiTopeng } from './topeng-angka.js';

/** Separators of id-ID; hucre knows them under a neighbour's name. */
const LOKAL = { locale: 'de-DE' } as const;
/** A cell in the general format shows at most so many digits. */
const DIGIT_UMUM = 11;
/** Part of a number format that sets the digits after the point; literals and colours taken out. */
const HARFIAH = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** No program writes a longer number format. */
const FORMAT_TERPANJANG = 255;
/** A currency with its locale, `[$Rp-421]`; the sign is shown. */
const MATA_UANG = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;
/** Digits that need not be shown, before one that must be: `#.##0` has three decimals. */
const PECAHAN_LONGGAR = /(\.[0#?]*)[#?](?=[#?]*0)/g;

/** A format with what hucre does not know written in another way. */
function lazimkan(format: string): string {
  if (!/\[\$|\.[#?]/.test(format)) return format;
  let kini = format.replace(MATA_UANG, (_, tanda: string) => (tanda === '' ? '' : `"${tanda.replaceAll('"', '')}"`));
  for (let lalu = ''; lalu !== kini; ) {
    lalu = kini;
    kini = kini.replace(PECAHAN_LONGGAR, '$10');
  }
  return kini;
}

/**
 * The text that a sheet shows for a stored number under its number format, with Indonesian separators. The number is brought to the
 * decimals shown first, half-up on its decimal print as Excel does, since binary printing gives 1,00 for 1,005.
 */
export function teksAngka(nilai: number, format: string): string {
  if (!Number.isFinite(nilai)) return '';
  if (/^(?:general|@)?$/i.test(format) || format.length > FORMAT_TERPANJANG) return teksUmum(nilai);
  const utuh = bulatkan(desimal(nilai), 0);
  const bertopeng = isiTopeng(teksKanonik(utuh.abs()), format);
  if (bertopeng !== null) return `${utuh.isNegative() ? '-' : ''}${bertopeng}`.trim();
  const lazim = lazimkan(format);
  const umum = /^(-?)general$/i.exec(bagianUntuk(nilai, lazim));
  if (umum && lazim.includes(';')) return `${umum[1]}${teksUmum(Math.abs(nilai))}`;
  const banyak = desimalFormat(nilai, lazim);
  const bulat = banyak === null ? nilai : Number(bulatkan(desimal(nilai), banyak));
  // A format without a part for negatives puts the sign before everything: -Rp5.
  if (bulat < 0 && !lazim.replace(HARFIAH, '').includes(';')) return `-${formatValue(-bulat, lazim, LOKAL).trim()}`;
  return formatValue(bulat, lazim, LOKAL).trim();
}

/** A number in the general format. */
function teksUmum(nilai: number): string {
  const x = desimal(nilai);
  const utuh = teksKanonik(x).replace('-', '').split('.')[0] ?? '';
  return formatAngka(x, { desimal: { min: 0, maks: Math.max(0, DIGIT_UMUM - utuh.length) }, pemisahRibuan: false });
}

/** How many decimals of the stored number the format shows; null where it is no plain number format. */
function desimalFormat(nilai: number, format: string): number | null {
  const polos = bagianUntuk(nilai, format);
  if (!/[0#?]/.test(polos) || /[eEdDyYmMhHsS/]|,(?![0#?])/.test(polos)) return null;
  const pecahan = /\.([0#?]*)/.exec(polos)?.[1]?.length ?? 0;
  return pecahan + 2 * (polos.split('%').length - 1);
}

/** The part of a format for a number of this sign, without its literals. */
function bagianUntuk(nilai: number, format: string): string {
  const [positif = '', negatif = positif, nol = positif] = format.replace(HARFIAH, '').split(';');
  return nilai < 0 ? negatif : nilai === 0 ? nol : positif;
}
