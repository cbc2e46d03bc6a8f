import type { Acak } from '../bench/keluarga/acak.js';

/** What has broken a reader somewhere: names of prototypes, signs that drive a terminal, markup, formulas, and figures that are none. */
export const ANEH: readonly string[] = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e123',
  '\u001b[31mx',
  '\u0007',
  '\u009b2J',
  '\u0000',
  '\ud800',
  '😀',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  '@SUM(A1)',
  "'; DROP TABLE x; --",
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '|',
  '---',
  '```',
  '1e999',
  '-0',
  '0,00',
  '100,00',
  '1.234.567,89',
  '٣٫٥',
  '½',
  '5/0',
  '((((((',
  '%',
  'Rp',
  '#DIV/0!',
  '....',
  '99999999999999999999999999999999',
];

/** Signs that number strings are made of, and their neighbours. */
const TANDA = [...'0123456789.,-+%()/ eERp\u00a0\u2212≥<±xX:;|\t\n'];

/** A text with a few letters taken out, put in, doubled, swapped or repeated many times. */
export function ubahTeks(teks: string, acak: Acak, tanda: readonly string[] = TANDA): string {
  let t = teks;
  for (let n = acak.bulat(1, 4); n > 0; n -= 1) {
    const i = acak.bulat(0, t.length);
    const j = Math.min(t.length, i + acak.bulat(1, acak.kira(20) ? 200 : 4));
    const potong = t.slice(i, j);
    const sisip = acak.kira(15) ? acak.pilih(ANEH) : acak.pilih(tanda);
    const cara = acak.bulat(0, 5);
    if (cara === 0) t = t.slice(0, i) + t.slice(j);
    else if (cara === 1) t = t.slice(0, i) + sisip + t.slice(i);
    else if (cara === 2) t = t.slice(0, i) + sisip + t.slice(j);
    else if (cara === 3) t = t.slice(0, j) + potong + t.slice(j);
    else if (cara === 4) t = t.slice(j) + potong + t.slice(0, i);
    else t = t.slice(0, i) + sisip.repeat(acak.kira(2) ? 5_000 : acak.bulat(2, 40)) + t.slice(i);
  }
  return t;
}

/** A run of digits without a zero in front. */
export function angkaBulat(acak: Acak, digit: number): string {
  return String(acak.bulat(1, 9)) + Array.from({ length: digit - 1 }, () => acak.bulat(0, 9)).join('');
}

/** A figure as a report prints it. */
export function angkaTercetak(acak: Acak): string {
  const utuh = angkaBulat(acak, acak.bulat(1, 10)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const pecahan = acak.kira(50) ? `,${Array.from({ length: acak.bulat(1, 4) }, () => acak.bulat(0, 9)).join('')}` : '';
  return `${acak.pilih(['', '', '', 'Rp', 'Rp. ', '-', '('])}${utuh}${pecahan}${acak.pilih(['', '', '', ' %', '%', ',-', ')', ' Orang'])}`;
}
