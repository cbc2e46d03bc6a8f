import { tanpaKendali } from '../angka/tanpa-kendali.js';

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text in HTML, SVG or XML: nothing in it is markup, neither in an element nor in a quoted attribute, and nothing in it is unseen or turns the
 * reading direction.
 *
 * @example
 * teksXml('a < "b"') // => 'a &lt; &quot;b&quot;'
 */
export function teksXml(teks: string): string {
  return tanpaKendali(teks).replace(/[&<>"']/g, (c) => GANTI[c] as string);
}

/** A text as an id: letters, digits and single hyphens, so that what is put behind two hyphens never meets another id. */
export function idXml(teks: string): string {
  return teks.replace(/[^A-Za-z0-9]+/g, '-') || 'x';
}
