import { tanpaKendali } from '../../angka/tanpa-kendali.js';

/** A text as PHP writes it, in single quotes: nothing in it is read as code. A line break is written as one, since lines are moved to the right. */
export const kutipPhp = (teks: string): string =>
  teks
    .split('\n')
    .map((baris) => `'${baris.replace(/[\\']/g, '\\$&')}'`)
    .join(' . "\\n" . ');

/** A text for a comment: it cannot end one, and stays on its line. */
export const komentarPhp = (teks: string): string => tanpaKendali(teks).replaceAll('*/', '* /');

const LEBAR = 110;

/** Whether code is too long for one line, or is on several already. */
export const berbaris = (teks: string): boolean => teks.length > LEBAR || teks.includes('\n');

/** Parts between brackets: on one line where they fit, else each on its own, four spaces further in. */
export function berkurungPhp(buka: string, butir: readonly string[], tutup: string): string {
  const sebaris = `${buka}${butir.join(', ')}${tutup}`;
  if (butir.length === 0 || !berbaris(sebaris)) return sebaris;
  return `${buka}\n${butir.map((b) => `${menjorok(b)},\n`).join('')}${tutup}`;
}

/** Each line four spaces further in. */
export const menjorok = (teks: string, tingkat = 1): string => teks.replace(/^(?=.)/gm, ' '.repeat(tingkat * 4));

/** Plain data as PHP writes it. */
export function dataPhp(x: unknown): string {
  if (typeof x === 'string') return kutipPhp(x);
  if (Array.isArray(x)) return berkurungPhp('[', x.map(dataPhp), ']');
  if (typeof x !== 'object' || x === null) return String(x);
  return berkurungPhp(
    '[',
    Object.entries(x).flatMap(([k, v]) => (v === undefined ? [] : [`${kutipPhp(k)} => ${dataPhp(v)}`])),
    ']',
  );
}

/** A documentation comment. */
export function dokPhp(baris: readonly string[]): string {
  const [satu, ...lain] = baris;
  if (lain.length === 0) return `/** ${komentarPhp(satu ?? '')} */`;
  return `/**\n${baris.map((b) => ` * ${komentarPhp(b)}`.trimEnd()).join('\n')}\n */`;
}
