import { lewatTeks } from './angka-json.js';

/** Where a text or an object begins or ends. */
const TANDA = /["{}]/g;
const TITIK_DUA = /\s*:/y;

/** A key of a JSON text, as it is written, and where it stands. */
export interface KunciKembar {
  readonly kunci: string;
  readonly letak: number;
}

/** The first key that stands twice in one object of a JSON text in order, of which `JSON.parse` keeps the last without a word; null where there is none. */
export function kunciKembar(teks: string): KunciKembar | null {
  const tumpukan: Set<string>[] = [];
  const pola = new RegExp(TANDA);
  const titikDua = new RegExp(TITIK_DUA);
  for (let kena = pola.exec(teks); kena !== null; kena = pola.exec(teks)) {
    const { 0: tanda, index: letak } = kena;
    if (tanda === '{') tumpukan.push(new Set());
    else if (tanda === '}') tumpukan.pop();
    else {
      const akhir = lewatTeks(teks, letak);
      pola.lastIndex = akhir;
      titikDua.lastIndex = akhir;
      if (!titikDua.test(teks)) continue;
      const tertulis = teks.slice(letak, akhir);
      const kunci = tertulis.includes('\\') ? (JSON.parse(tertulis) as string) : tertulis.slice(1, -1);
      const milik = tumpukan.at(-1);
      if (milik?.has(kunci)) return { kunci, letak };
      milik?.add(kunci);
    }
  }
  return null;
}

/** What to say of it. */
export const sebutKembar = ({ kunci }: KunciKembar): string =>
  `kunci ${JSON.stringify(kunci.slice(0, 60))} ada dua kali dalam satu objek; sisakan satu`;
