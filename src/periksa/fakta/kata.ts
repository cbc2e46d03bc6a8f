/** Lower case, letters and digits only, one space between words; `%` stays a word. */
export function rapikanKata(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The words of a text, tidied. */
export const pecahKata = (teks: string): readonly string[] => {
  const rapi = rapikanKata(teks);
  return rapi === '' ? [] : rapi.split(' ');
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
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal += 1;
  let akhir = 0;
  while (akhir < Math.min(a.length, b.length) - awal && a.at(-1 - akhir) === b.at(-1 - akhir)) akhir += 1;
  const [beda1, beda2] = [a.slice(awal, a.length - akhir), b.slice(awal, b.length - akhir)];
  if (beda1.length <= 1 && beda2.length <= 1) return true;
  return beda1.length === 2 && beda2.length === 2 && beda1[0] === beda2[1] && beda1[1] === beda2[0];
}

/** Whether the words of a phrase stand in a text one after another, typing slips allowed. */
export function memuatFrasa(kata: readonly string[], frasa: readonly string[]): boolean {
  for (let i = 0; i + frasa.length <= kata.length; i += 1) {
    if (frasa.every((f, k) => miripKata(f, kata[i + k] as string))) return true;
  }
  return false;
}
