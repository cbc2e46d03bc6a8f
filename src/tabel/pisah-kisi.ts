import { pastikanBanyakSel } from './batas.js';
import { apakahKepalaTabel, JUDUL_TERPANJANG, kepalaTabel } from './kepala-tabel.js';
import type { LetakSel, Narasi, Tabel } from './tabel.js';

/** Rows that end a table though they stand apart: totals and means. */
const PENUTUP = /^(?:grand\s+)?(?:jumlah|total|sub\s*total|rata\s*(?:-\s*)?rata)\b/i;
const BERANGKA = /\d/;

/** Rows without a gap between them; rows from 1. */
interface Gugus {
  readonly mulai: number;
  readonly baris: (readonly string[])[];
}

/** A table as it was parted from what stands around it: its place is known. */
export type TabelTerpisah = Pick<Tabel, 'nama' | 'judul' | 'baris'> & { readonly asal: LetakSel };

/**
 * Parts a grid of trimmed texts into its printed tables, where blank rows, a caption or a paragraph stand between them, and the texts around
 * them. A table keeps its place in the grid; its name and title are the lines right above it. Rows that go on after a gap (a total set apart, a
 * body under a blank line) stay with their table.
 */
export function pisahKisi(kisi: Iterable<readonly string[]>): {
  readonly tabel: TabelTerpisah[];
  readonly narasi: (Pick<Narasi, 'teks'> & { readonly baris: number })[];
} {
  const tabel: TabelTerpisah[] = [];
  const narasi: { teks: string; baris: number }[] = [];
  let atas: string[] = [];
  for (const gugus of gabungLanjutan(gugusBaris(kisi))) {
    const banyakJudul = gugus.baris.findIndex((b) => isi(b).length > 1);
    const judul = (banyakJudul < 0 ? gugus.baris : gugus.baris.slice(0, banyakJudul)).flatMap(isi);
    for (const [i, teks] of judul.entries()) {
      if (apakahAlinea(teks) || banyakJudul < 0) narasi.push({ baris: gugus.mulai + i, teks });
    }
    atas = [...atas, ...judul];
    if (banyakJudul < 0) continue;
    const baris = gugus.baris.slice(banyakJudul);
    const kolom = kolomPertama(baris);
    tabel.push({
      ...kepalaTabel(atas),
      asal: { baris: gugus.mulai + banyakJudul, kolom: kolom + 1 },
      baris: samaLebar(baris.map((b) => b.slice(kolom))),
    });
    atas = [];
  }
  return { tabel, narasi };
}

const isi = (baris: readonly string[]): string[] => baris.filter((s) => s !== '');

function gugusBaris(kisi: Iterable<readonly string[]>): Gugus[] {
  const gugus: Gugus[] = [];
  let kini: Gugus | null = null;
  let r = -1;
  for (const baris of kisi) {
    r += 1;
    if (isi(baris).length === 0) {
      kini = null;
    } else if (kini && !memulai(baris, kini.baris)) {
      kini.baris.push(baris);
    } else {
      // Lines of text right above a caption belong to what follows.
      const atas: (readonly string[])[] = kini ? lepasBuntut(kini.baris) : [];
      kini = { mulai: r + 1 - atas.length, baris: [...atas, baris] };
      gugus.push(kini);
    }
  }
  return gugus;
}

/** Whether a line of text alone in its row ends the table above it: a caption or a paragraph, but not the heading of a group of rows. */
function memulai(baris: readonly string[], sebelum: readonly (readonly string[])[]): boolean {
  const [teks = '', lain] = isi(baris);
  if (lain !== undefined || !(apakahKepalaTabel(teks) || apakahAlinea(teks))) return false;
  return sebelum.some((b) => isi(b).length > 1);
}

/** Takes the lines of text at the end off. */
function lepasBuntut(baris: (readonly string[])[]): (readonly string[])[] {
  let akhir = baris.length;
  while (akhir > 0 && isi(baris[akhir - 1] as string[]).length <= 1) akhir -= 1;
  return baris.splice(akhir);
}

/** A text too long for a title, or a sentence with figures. */
const apakahAlinea = (teks: string): boolean =>
  teks.length > JUDUL_TERPANJANG ||
  (teks.length > 60 && /\d/.test(teks) && /[.%]$/.test(teks) && !apakahKepalaTabel(teks));

/** Puts back together what a blank line parted: rows that begin with figures or a total have no head of their own. */
function gabungLanjutan(gugus: readonly Gugus[]): Gugus[] {
  const hasil: Gugus[] = [];
  for (const g of gugus) {
    const lalu = hasil.at(-1);
    const awal = isi(g.baris[0] as readonly string[]);
    const lanjut =
      awal.length > 1 &&
      (PENUTUP.test(awal[0] as string) || awal.filter((s) => BERANGKA.test(s)).length * 2 > awal.length);
    if (lalu && lanjut && lalu.baris.some((b) => isi(b).length > 1)) {
      for (let r = lalu.mulai + lalu.baris.length; r < g.mulai; r += 1) lalu.baris.push([]);
      for (const b of g.baris) lalu.baris.push(b);
    } else {
      hasil.push({ mulai: g.mulai, baris: [...g.baris] });
    }
  }
  return hasil;
}

/** The first column that holds anything, from 0. A sheet may have more rows than a call takes arguments. */
const kolomPertama = (baris: readonly (readonly string[])[]): number =>
  baris.reduce((min, b) => {
    const awal = b.findIndex((s) => s !== '');
    return awal < 0 ? min : Math.min(min, awal);
  }, Number.MAX_SAFE_INTEGER);

function samaLebar(baris: readonly (readonly string[])[]): string[][] {
  const lebar = baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  // One stray cell at the edge of a sheet would widen every row.
  pastikanBanyakSel(lebar * baris.length);
  return baris.map((b) => [...b, ...Array<string>(lebar - b.length).fill('')]);
}
