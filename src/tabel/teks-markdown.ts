import { bersihkanTeks } from './teks-tampil.js';

/** What is markup wherever it stands. */
const TANDA = /[\\`*_[\]{}<>#|~$]/g;
/** What is markup only before something: a reference to a character, an address. */
const ACUAN = /&(?=[#\w])|:(?=\/\/)|(?<=www)\./gi;
/** What is markup only at the beginning: a rule, a list, the line below a heading, a quotation. */
const AWAL_TANDA = /^[-+=](?![\d\p{L}])/u;
const AWAL_NOMOR = /^(\d{1,9})([.)])(?=\s|$)/;
/** A mention of somebody, the middle of an e-mail address, the number of an issue. */
const SEBUTAN = /((?:@\w[\w.-]*|#\d+)+)/;

/**
 * A text in Markdown, on one line: it reads the same in CommonMark and in GitHub's Markdown, and nothing in it is markup, wherever it stands, in a
 * table too. Mentions and numbers of issues stand in code: GitHub looks for them, and for e-mail addresses, behind all escapes.
 *
 * @example
 * teksMarkdown('1. a*b') // => '1\\. a\\*b'
 */
export function teksMarkdown(teks: string): string {
  return bersihkanTeks(teks)
    .split(SEBUTAN)
    .map((bagian, i) => (i % 2 === 1 ? `\`${bagian}\`` : bagian.replace(TANDA, '\\$&').replace(ACUAN, '\\$&')))
    .join('')
    .replace(AWAL_TANDA, '\\$&')
    .replace(AWAL_NOMOR, '$1\\$2');
}
