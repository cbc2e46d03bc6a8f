import { rapikanKata } from './kata.js';
import type { Kolom } from './kolom.js';

/** Which way an indicator is better. */
export type Arah = 'naik' | 'turun';

const KOLOM_ARAH = /(?:^|\P{L})(?:polarisasi|polaritas|arah|sifat|tren(?:d)?)(?!\p{L})/iu;
const TURUN =
  /(?:^| )(?:(?:makin|semakin|lebih) (?:rendah|kecil|sedikit|turun|cepat|singkat|pendek)(?: (?:nilainya|angkanya|capaiannya|realisasinya))?(?: (?:maka|berarti))? (?:makin|semakin|lebih) (?:baik|bagus)|lower is better)(?: |$)/;
const NAIK =
  /(?:^| )(?:(?:makin|semakin|lebih) (?:tinggi|besar|banyak|naik)(?: (?:nilainya|angkanya|capaiannya|realisasinya))?(?: (?:maka|berarti))? (?:makin|semakin|lebih) (?:baik|bagus)|higher is better)(?: |$)/;
const KATA_TURUN = /^(?:negatif|negative|minim(?:ize|ise|al|asi|um)|menurun|turun|rendah|min)$/;
const KATA_NAIK = /^(?:positif|positive|maxim(?:ize|ise)|maksim(?:ize|al|asi|um)|meningkat|naik|tinggi|max|maks)$/;
/** A sign in brackets, or the word, at the end of a name. */
const TANDA = /\((?:([-–−])|([+])|(negatif)|(positif))\)\s*\*?$/i;

/** Which way a text says that less or more is better; null where it says nothing. */
export function arahTercetak(teks: string): Arah | null {
  const rapi = rapikanKata(teks.slice(0, 500));
  if (TURUN.test(rapi)) return 'turun';
  if (NAIK.test(rapi)) return 'naik';
  const tanda = TANDA.exec(teks);
  return tanda === null ? null : (tanda[1] ?? tanda[3]) ? 'turun' : 'naik';
}

/** What stands in a column that is called Polarisasi or Arah. */
function arahKolom(teks: string): Arah | null {
  const rapi = rapikanKata(teks);
  if (KATA_TURUN.test(rapi) || /^\(?\s?[-–−]\s?\)?$/.test(teks)) return 'turun';
  return KATA_NAIK.test(rapi) || /^\(?\s?[+]\s?\)?$/.test(teks) ? 'naik' : arahTercetak(teks);
}

/** Whether a cell says in a column of its own which way its row is better: it names nothing. */
export const menyebutArah = (k: Kolom, teks: string): boolean => KOLOM_ARAH.test(k.judul) && arahKolom(teks) !== null;

/** Marks of footnotes whose notes tell a direction: `*) makin rendah makin baik`. */
export function arahCatatan(catatan: readonly string[]): ReadonlyMap<string, Arah> {
  const hasil = new Map<string, Arah>();
  for (const c of catatan) {
    const markah = /^\(?(\*{1,4}|[¹²³]|\d\)|†)/.exec(c)?.[1];
    const arah = arahTercetak(c.replace(/^\(?[*¹²³†\d]+\)?/, ''));
    if (markah !== undefined && arah !== null) hasil.set(markah, arah);
  }
  return hasil;
}

/** Which way a row says that it is better: in a column of its own, in its name, or by the mark of a note. */
export function arahBaris(
  isi: readonly { readonly k: Kolom; readonly teks: string }[],
  nama: Iterable<string>,
  catatan: ReadonlyMap<string, Arah>,
): Arah | null {
  const kolom = isi.find(({ k, teks }) => teks !== '' && !k.berangka && KOLOM_ARAH.test(k.judul));
  const sendiri = kolom === undefined ? null : arahKolom(kolom.teks);
  if (sendiri !== null) return sendiri;
  for (const n of nama) {
    const arah = arahTercetak(n) ?? [...catatan].find(([m]) => n.endsWith(m) || n.endsWith(`${m})`))?.[1];
    if (arah) return arah;
  }
  return null;
}
