import { sempitkan } from './angka-lebar.js';

/** A text, tidied, with its words once they were asked for. */
interface Rapi {
  readonly rapi: string;
  kata?: readonly string[];
}

/** A report prints the same headings and names again and again, and every search asks for their words. */
const tercatat = new Map<string, Rapi>();
/** More texts are not kept, and no longer ones. */
const TERCATAT_TERBANYAK = 1000;
const TERCATAT_TERPANJANG = 200;

/** Lets go of all texts, so that no report outlives its check. */
export const lupakanKata = (): void => tercatat.clear();

function rapi(teks: string): Rapi {
  if (teks.length > TERCATAT_TERPANJANG) return { rapi: rapikan(teks) };
  const ada = tercatat.get(teks);
  if (ada !== undefined) return ada;
  const baru: Rapi = { rapi: rapikan(teks) };
  if (tercatat.size >= TERCATAT_TERBANYAK) tercatat.clear();
  tercatat.set(teks, baru);
  return baru;
}

/** Lower case, letters and digits only, one space between words; `%` stays a word. */
export const rapikanKata = (teks: string): string => rapi(teks).rapi;

function rapikan(teks: string): string {
  const kecil = teks.toLowerCase();
  if (RAPI.test(kecil)) return kecil;
  return sempitkan(kecil)
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Most names are tidy as they are, but for their capitals. */
const RAPI = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** The words of a text, tidied. */
export const pecahKata = (teks: string): readonly string[] => {
  const milik = rapi(teks);
  milik.kata ??= milik.rapi === '' ? [] : milik.rapi.split(' ');
  return milik.kata;
};

/** A text with each outermost pair of brackets replaced; brackets without a partner stay. In one pass, however many there are. */
export function gantiKurung(teks: string, ganti: (kurung: string) => string): string {
  const terbuka: number[] = [];
  const pasangan: [buka: number, tutup: number][] = [];
  for (let i = 0; i < teks.length; i += 1) {
    if (teks[i] === '(') terbuka.push(i);
    const buka = teks[i] === ')' ? terbuka.pop() : undefined;
    if (buka === undefined) continue;
    while ((pasangan.at(-1)?.[0] ?? -1) > buka) pasangan.pop();
    pasangan.push([buka, i]);
  }
  let hasil = '';
  let sampai = 0;
  for (const [buka, tutup] of pasangan) {
    hasil += teks.slice(sampai, buka) + ganti(teks.slice(buka, tutup + 1));
    sampai = tutup + 1;
  }
  return hasil + teks.slice(sampai);
}

/**
 * Whether two words are the same but for typing: equal, or one slip apart (a letter dropped, doubled, replaced, or two swapped) in words of
 * five letters and more. Figures and short words must be equal.
 */
export function miripKata(a: string, b: string): boolean {
  if (a === b) return true;
  const pendek = Math.min(a.length, b.length);
  if (pendek < 5 || Math.abs(a.length - b.length) > 1) return false;
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal += 1;
  let akhir = 0;
  while (akhir < pendek - awal && a[a.length - 1 - akhir] === b[b.length - 1 - akhir]) akhir += 1;
  const [beda1, beda2] = [a.length - akhir - awal, b.length - akhir - awal];
  const tertukar = beda1 === 2 && beda2 === 2 && a[awal] === b[awal + 1] && a[awal + 1] === b[awal];
  return ((beda1 <= 1 && beda2 <= 1) || tertukar) && !ANGKA.test(a) && !ANGKA.test(b);
}

const ANGKA = /\d/;

/** Whether the words of a phrase stand in a text one after another, typing slips allowed. */
export function memuatFrasa(kata: readonly string[], frasa: readonly string[]): boolean {
  // A heading is held against every word that any heading may have: without a closure for each.
  for (let i = 0; i + frasa.length <= kata.length; i += 1) {
    let k = 0;
    while (k < frasa.length && miripKata(frasa[k] as string, kata[i + k] as string)) k += 1;
    if (k === frasa.length) return true;
  }
  return false;
}
