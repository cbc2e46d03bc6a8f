/** An escape of half a letter; two of them make one, a single one is none, and UTF-8 cannot hold it. */
const SETENGAH_HURUF = /\\u[dD][89a-fA-F]/;
const BILANGAN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads JSON with every number as the text that it was written as: 6151520858.10 and 0.1 never become binary fractions, and a number of more digits than
 * a double holds keeps all of them. Policies are settings, not figures, and stay as they are. Throws SyntaxError for what is no JSON.
 */
export function uraiJsonTepat(teks: string): unknown {
  const asli = JSON.parse(teks) as unknown;
  const hasil = JSON.parse(bilanganKeTeks(teks), SETENGAH_HURUF.test(teks) ? tolakSetengahHuruf : undefined) as unknown;
  if (typeof hasil !== 'object' || hasil === null || !Object.hasOwn(hasil, 'kebijakan')) return hasil;
  return { ...hasil, kebijakan: (asli as { kebijakan: unknown }).kebijakan };
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
      hasil += `"${angka}"`;
    } else hasil += huruf;
    i = akhir;
  }
  return hasil;
}
