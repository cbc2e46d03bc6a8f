import type { Decimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import type { Kolom } from './kolom.js';
import type { Peran } from './peran.js';

/** By its first two letters: ribu and rb, juta and jt, miliar, triliun. */
const SATUAN: Readonly<Record<string, number>> = { ri: 3, rb: 3, ju: 6, jt: 6, mi: 9, tr: 12 };
/** A figure with its unit: `1,2 miliar`, `Rp 900 juta`, `117jt`. */
const DI_SEL = /\d\s?(ribu|rb|juta|jt|mil[iy]ar|tril[iy]un)\b/i;
/** Whole words: in `Kepulauan Seribu` stands no unit. */
const DI_JUDUL =
  /(?:rp\.?|rupiah|dalam|\()\s?(ribu|juta|mil[iy]ar|tril[iy]un)|(?<!\p{L})(ribu|juta|mil[iy]ar|tril[iy]un)(?:an)?\s?(?:rp|rupiah)/iu;
/** So much of a heading or title is looked at. */
const JUDUL_TERPANJANG = 2000;
const POLOS = /\(\s?(?:rp\.?|rupiah)\s?\)/i;

/** What is always an amount of rupiah. */
export const PERAN_UANG: ReadonlySet<Peran | null> = new Set(['pagu', 'realisasi-anggaran', 'sisa']);

/** Whether the figures of a column are amounts of rupiah. */
export const kolomUang = (k: Kolom): boolean => !k.persen && (k.uang || PERAN_UANG.has(k.peran));

/** How many places the unit in a cell stands for: 9 for `1,2 miliar`; null where it names none. */
export const skalaSel = (teks: string): number | null => skalaKata(DI_SEL.exec(teks));

/** How many places the unit in a heading or title stands for: 6 for `(juta rupiah)`, 0 for `(Rp)`; null where it says nothing. */
export const skalaJudul = (teks: string): number | null =>
  skalaBesar(teks) ?? (POLOS.test(teks.slice(0, JUDUL_TERPANJANG)) ? 0 : null);

/** The same for thousands and more; null for all else, `(Rp)` too. */
export const skalaBesar = (teks: string): number | null => skalaKata(DI_JUDUL.exec(teks.slice(0, JUDUL_TERPANJANG)));

/** The places of the unit that was found, not of another word of the text. */
const skalaKata = (cocok: RegExpExecArray | null): number | null =>
  cocok && (SATUAN[cocok.slice(1).join('').slice(0, 2).toLowerCase()] as number);

/** How far the figures of a table are moved so that all its amounts are in one unit, the largest that it prints. */
export interface SkalaTabel {
  /** The unit of the table, as places; null where all amounts are in one unit as printed. */
  readonly dasar: number | null;
  /** What the title says. */
  readonly judul: number | null;
  /** What the headings say, by column. */
  readonly kolom: ReadonlyMap<Kolom, number>;
}

/**
 * How many places the heading of a column stands for; null where it says nothing. `(Rp)` over short figures, as beside `(juta Rp)`, is only
 * the currency: amounts of rupiah are long.
 */
function skalaKepala(k: Kolom, isi: readonly (readonly string[])[]): number | null {
  const skala = skalaJudul(k.judul);
  return skala === 0 && !isi.some((b) => TUJUH_ANGKA.test(b[k.ke] ?? '')) ? null : skala;
}

/** Finds the unit of a table in whose cells or headings several stand. */
export function skalaTabel(
  kolom: readonly Kolom[],
  isi: readonly (readonly string[])[],
  judul: number | null,
): SkalaTabel {
  const uang = kolom.filter(kolomUang);
  const skala = new Set<number>();
  // What amounts without a unit are in, where others bear one: rupiah where they are long, else what the title says.
  const polos = new Set<number>();
  const perKolom = new Map<Kolom, number>();
  let bersatuan = false;
  for (const k of uang) {
    const dariJudul = skalaKepala(k, isi);
    if (dariJudul !== null) {
      skala.add(dariJudul);
      perKolom.set(k, dariJudul);
    }
    for (const b of isi) {
      const sel = b[k.ke] ?? '';
      const s = skalaSel(sel);
      if (s !== null) skala.add(s);
      bersatuan ||= s !== null;
      if (s !== null) continue;
      if (TUJUH_ANGKA.test(sel)) polos.add(0);
      else if (judul !== null && dariJudul === null && /\d/.test(sel)) polos.add(judul);
    }
  }
  if (bersatuan) for (const s of polos) skala.add(s);
  return { dasar: skala.size > 1 ? Math.max(...skala) : null, judul, kolom: perKolom };
}

const TUJUH_ANGKA = /(?:\d\D*){7}/;

/** How many places the figure of a cell is moved to the left to be in the unit of its table. */
export function geserSel(teks: string, k: Kolom, { dasar, judul, kolom }: SkalaTabel): number {
  if (dasar === null || !kolomUang(k)) return 0;
  return dasar - (skalaSel(teks) ?? kolom.get(k) ?? (TUJUH_ANGKA.test(teks) ? 0 : judul) ?? 0);
}

/** A figure moved into the unit of its table: 900 juta is 0,900 miliar, with three more decimals. */
export const geserNilai = (nilai: Decimal, geser: number): Decimal => (geser === 0 ? nilai : geserKoma(nilai, -geser));
