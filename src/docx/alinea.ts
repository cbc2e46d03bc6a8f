import { type PotonganTeks, rangkaiHuruf, type SifatTeks } from '../tabel/huruf-naik.js';
import { apakahCoretan, type TeksLuput } from '../tabel/teks-luput.js';
import type { Halaman } from './halaman.js';

/** A paragraph that is being read. */
export interface Alinea {
  /** Letters that stand alike, in order. */
  readonly potong: (PotonganTeks & { teks: string })[];
  gaya: string;
  tingkat: number | null;
  halaman: Halaman;
  /** Tracked changes struck out its end: what follows goes on from it. */
  bersambung: boolean;
}

/** A paragraph, which goes on from another where the end of that is struck out. */
export function alineaBaru(halaman: Halaman, dari: Alinea | null): Alinea {
  return {
    potong: dari?.potong ?? [],
    gaya: '',
    tingkat: null,
    halaman: dari?.halaman ?? halaman,
    bersambung: false,
  };
}

/** Writes letters behind those of a paragraph. */
export function tambahHuruf({ potong }: Alinea, isi: string, sifat: SifatTeks): void {
  // Where a word may be parted is not on the page: soft hyphens go.
  const teks = isi.replaceAll('\u00ad', '');
  const akhir = potong.at(-1);
  if (akhir?.letak === sifat.letak && akhir.luput === sifat.luput) akhir.teks += teks;
  else potong.push({ teks, ...sifat });
}

/** Whether no letter is in it yet. */
export const alineaKosong = ({ potong }: Alinea): boolean => potong.every((p) => p.teks.trim() === '');

/** The paragraphs of a cell as lines; a mark may be raised in a paragraph of its own. */
export const teksSel = (alinea: readonly (readonly PotonganTeks[])[], luput: TeksLuput): string =>
  rangkaiHuruf(
    alinea.flatMap((potong, i) => (i === 0 ? potong : [PINDAH_BARIS, ...potong])),
    luput,
  ).trim();

/** A paragraph outside a table; one that is struck out altogether is none. */
export function teksAlinea(potong: readonly PotonganTeks[], luput: TeksLuput): string {
  const teks = rangkaiHuruf(potong, luput).trim();
  return apakahCoretan(teks) ? '' : teks;
}

const PINDAH_BARIS: PotonganTeks = { teks: '\n', letak: 'rata' };
