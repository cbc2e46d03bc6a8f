/** Breaks a text into lines of at most so many characters, at blanks; a text with too many lines ends in an ellipsis. */
export function lipatLabel(teks: string, lebar: number, barisTerbanyak: number): string {
  const baris: string[] = [];
  let kini = '';
  for (const kata of teks.split(/\s+/).flatMap((k) => potong(k, lebar))) {
    if (kini !== '' && kini.length + 1 + kata.length > lebar) {
      baris.push(kini);
      kini = kata;
    } else {
      kini = kini === '' ? kata : `${kini} ${kata}`;
    }
  }
  baris.push(kini);
  if (baris.length <= barisTerbanyak) return baris.join('\n');
  const akhir = baris[barisTerbanyak - 1] as string;
  return [...baris.slice(0, barisTerbanyak - 1), `${akhir.slice(0, lebar - 1)}…`].join('\n');
}

/** A word that is longer than a line, in pieces. */
const potong = (kata: string, lebar: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(kata.length / lebar)) }, (_, i) => kata.slice(i * lebar, (i + 1) * lebar));
