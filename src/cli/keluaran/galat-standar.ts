import { writeSync } from 'node:fs';
import { tanpaKendali } from '../../angka/tanpa-kendali.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';

/**
 * One line on standard error. Whatever it quotes from a file, a name or an argument comes from outside, so no sign in it may drive a terminal.
 * Where standard error itself cannot be written nobody can be told, and the exit status must stay what it is.
 */
export function tulisBarisGalat(teks: string): void {
  tulisGalat(`lkjip: ${bersihkanTeks(teks)}\n`);
}

/** Several lines of the program's own making, such as its help; each is cleaned, and keeps its indentation. */
export function tulisBanyakGalat(teks: string): void {
  tulisGalat(teks.replace(/[^\n]+/g, tanpaKendali));
}

/** Text of the program's own making on standard error: the line of progress drives the terminal on purpose. */
export function tulisGalat(teks: string): void {
  try {
    writeSync(2, teks);
  } catch {
    // Full, closed or slow: there is no other place to say it.
  }
}
