/** An escape of half a letter; two of them make one, a single one is none, and UTF-8 cannot hold it. */
const SETENGAH_HURUF = /\\u[dD][89a-fA-F]/;
const BILANGAN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** A number that as a text could be thousands. */
const DUA_ARTI = /^-?[1-9]\d{0,2}\.\d{3}$/;
/** What no text of a report holds, and a database or a file cuts texts at: a NUL. */
const NUL = /\\u0000/;

/** What the caller can mend in a body that is JSON. */
export class JsonTertolak extends SyntaxError {
  override readonly name = 'JsonTertolak';
}

/**
 * Reads JSON with every number as the text that it was written as: 6151520858.10 and 0.1 never become binary fractions, and a number of more digits than
 * a double holds keeps all of them; 1.234 becomes "1.2340", which no reader takes for thousands. Policies are settings, not figures, and stay as they are. Throws SyntaxError for what is no JSON, and JsonTertolak for a
 * key that an object has twice and for a NUL.
 */
export function uraiJsonTepat(teks: string): unknown {
  const asli = JSON.parse(teks) as unknown;
  if (NUL.test(teks)) tolakNul(asli);
  tolakKunciKembar(teks);
  const hasil = JSON.parse(bilanganKeTeks(teks), SETENGAH_HURUF.test(teks) ? tolakSetengahHuruf : undefined) as unknown;
  if (typeof hasil !== 'object' || hasil === null || !Object.hasOwn(hasil, 'kebijakan')) return hasil;
  return { ...hasil, kebijakan: (asli as { kebijakan: unknown }).kebijakan };
}

function tolakNul(isi: unknown): void {
  if (typeof isi === 'string') {
    if (isi.includes('\0')) throw new JsonTertolak('ada karakter NUL (\\u0000) di dalam teks; hapus');
  } else if (typeof isi === 'object' && isi !== null) {
    for (const [kunci, anak] of Object.entries(isi)) {
      tolakNul(kunci);
      tolakNul(anak);
    }
  }
}

/** The last of two keys would win without a word. What comes here is JSON, so a string before a colon is a key. */
function tolakKunciKembar(teks: string): void {
  const tumpukan: Set<string>[] = [];
  for (const [bagian] of teks.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:[ \t\n\r]*:)?|[{}]/g)) {
    if (bagian === '{') tumpukan.push(new Set());
    else if (bagian === '}') tumpukan.pop();
    else if (bagian.endsWith(':')) {
      const kunci = JSON.parse(bagian.slice(0, bagian.lastIndexOf('"') + 1)) as string;
      const milik = tumpukan.at(-1);
      if (milik?.has(kunci)) {
        throw new JsonTertolak(
          `kunci ${JSON.stringify(kunci.slice(0, 60))} ada dua kali dalam satu objek; sisakan satu`,
        );
      }
      milik?.add(kunci);
    }
  }
}

function tolakSetengahHuruf(kunci: string, isi: unknown): unknown {
  if (/\p{Surrogate}/u.test(kunci) || (typeof isi === 'string' && /\p{Surrogate}/u.test(isi))) {
    throw new SyntaxError('huruf yang terpotong');
  }
  return isi;
}

/** What is JSON, with its numbers in quotes. */
function bilanganKeTeks(teks: string): string {
  let hasil = '';
  let i = 0;
  while (i < teks.length) {
    const huruf = teks[i] as string;
    let akhir = i + 1;
    if (huruf === '"') {
      while (akhir < teks.length && teks[akhir] !== '"') akhir += teks[akhir] === '\\' ? 2 : 1;
      akhir += 1;
      hasil += teks.slice(i, akhir);
    } else if (huruf === '-' || (huruf >= '0' && huruf <= '9')) {
      BILANGAN.lastIndex = i;
      const angka = BILANGAN.exec(teks)?.[0] ?? huruf;
      akhir = i + angka.length;
      hasil += `"${angka}${DUA_ARTI.test(angka) ? '0' : ''}"`;
    } else hasil += huruf;
    i = akhir;
  }
  return hasil;
}
