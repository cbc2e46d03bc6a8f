/** Where a text begins, which may hold anything, or a number of JSON. */
const TEKS_ATAU_ANGKA = /"|-?\d[\d.eE+-]*/g;
/** Fewer digits than these, without an exponent, a double always tells apart. */
const MUNGKIN_PANJANG = /[\d.]{16}|\d[eE]/;

/** A number of a JSON text that would come out as another one, and where it stands. */
export interface AngkaJsonHilang {
  readonly angka: string;
  readonly letak: number;
}

/**
 * The first number of a JSON text in order that `JSON.parse` changes: one whose digits the double nearest to it does not print again. Null where there is
 * none. What programs write for a double (33.333333333333336) is what it prints, so it stays.
 */
export function angkaJsonHilang(teks: string): AngkaJsonHilang | null {
  if (!MUNGKIN_PANJANG.test(teks)) return null;
  const pola = new RegExp(TEKS_ATAU_ANGKA);
  for (let kena = pola.exec(teks); kena !== null; kena = pola.exec(teks)) {
    const { 0: angka, index: letak } = kena;
    if (angka === '"') pola.lastIndex = lewatTeks(teks, letak);
    else if (MUNGKIN_PANJANG.test(angka) && baku(angka) !== baku(String(Number(angka)))) return { angka, letak };
  }
  return null;
}

/** Behind the end of the text that begins here; not by a pattern, since a text may be megabytes long. */
export function lewatTeks(teks: string, awal: number): number {
  let i = awal + 1;
  while (i < teks.length && teks[i] !== '"') i += teks[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** What to say of it. */
export function sebutAngkaHilang({ angka }: AngkaJsonHilang): string {
  const pendek = angka.length > 40 ? `${angka.slice(0, 40)}…` : angka;
  return `angka ${pendek} akan kehilangan digit sebagai angka JSON (terbaca ${Number(angka)}); tulis sebagai teks: "${pendek}"`;
}

/** Sign, digits without zeros at either end, and the power of ten of the last one: the same for one value however it is written. */
function baku(angka: string): string {
  const [mantisa = '', pangkat = '0'] = angka.toLowerCase().split('e');
  const minus = mantisa.startsWith('-');
  const [utuh = '', pecahan = ''] = mantisa.slice(minus ? 1 : 0).split('.');
  const digit = utuh + pecahan;
  let [dari, sampai] = [0, digit.length];
  while (dari < sampai && digit[dari] === '0') dari += 1;
  while (sampai > dari && digit[sampai - 1] === '0') sampai -= 1;
  if (dari === sampai) return '0';
  return `${minus ? '-' : ''}${digit.slice(dari, sampai)}e${Number(pangkat) - pecahan.length + (digit.length - sampai)}`;
}
