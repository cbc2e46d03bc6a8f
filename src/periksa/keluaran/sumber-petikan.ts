import type { Lokasi } from '../../tabel/lokasi.js';
import type { Buku, LetakSel, Narasi, Tabel } from '../../tabel/tabel.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { ratakan } from '../../tabel/tiap.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import type { KolomTerbaca } from '../temuan/temuan.js';

/** Where the excerpts of findings come from: a book and its columns, looked through once for however many findings. */
export interface SumberPetikan {
  /** The table in which a cell lies; undefined where the book does not hold it, or the place is in a text. */
  readonly tabel: (l: Lokasi) => Tabel | undefined;
  /** Header text of a table by column, from 1. */
  readonly judul: (t: Tabel, l: Lokasi) => ReadonlyMap<number, string>;
  /** The line of text in which a place lies; undefined where the book does not hold it. */
  readonly narasi: (l: Lokasi) => BarisNarasi | undefined;
}

/** A line of a text and how many characters into it a place lies, from 0. */
export interface BarisNarasi {
  readonly teks: string;
  readonly baris: number;
  readonly kolom: number;
}

const kunciTabel = (berkas?: string, lembar?: string, nama?: string): string => JSON.stringify([berkas, lembar, nama]);
const kunciWadah = (l: Lokasi): string => JSON.stringify([l.berkas, l.lembar, l.tabel, l.bagian]);

/** Indexes a book for excerpts. */
export function sumberPetikan(buku: Buku, kolom: readonly KolomTerbaca[]): SumberPetikan {
  const tabel = kelompokkan(buku.tabel.map((t) => [kunciTabel(t.berkas, t.lembar, t.nama), t] as const));
  const perWadah = kelompokkan(kolom.map((k) => [kunciWadah(k.lokasi), k] as const));
  const judul = new Map<Tabel, ReadonlyMap<number, string>>();
  const narasi = kelompokkan((buku.narasi ?? []).map((n) => [JSON.stringify([n.berkas, n.bagian]), n] as const));
  const perBaris = new Map<string, (baris: number) => string | undefined>();
  return {
    tabel: (l) =>
      l.sel === undefined
        ? undefined
        : tabel.get(kunciTabel(l.berkas, l.lembar, l.tabel))?.find((t) => letakDalam(t, l).length > 0),
    judul(t, l) {
      const ada = judul.get(t);
      if (ada !== undefined) return ada;
      const milik = new Map(
        ratakan(perWadah.get(kunciWadah(l)) ?? [], (k) =>
          letakDalam(t, k.lokasi).map((letak) => [letak.kolom, bersihkanTeks(k.judul)] as const),
        ),
      );
      judul.set(t, milik);
      return milik;
    },
    narasi(l) {
      if (l.baris === undefined) return undefined;
      const kunci = JSON.stringify([l.berkas, l.bagian]);
      const cari = perBaris.get(kunci) ?? cariBaris(narasi.get(kunci) ?? []);
      perBaris.set(kunci, cari);
      const teks = cari(l.baris);
      return teks === undefined ? undefined : { teks, baris: l.baris, kolom: (l.kolom ?? 1) - 1 };
    },
  };
}

/** A place counted from the table's own corner, from 1; none where the table does not reach so far, or the place is no cell. */
export function letakDalam({ baris: isi, asal = { baris: 1, kolom: 1 } }: Tabel, { baris, kolom }: Lokasi): LetakSel[] {
  if (baris === undefined || kolom === undefined) return [];
  const letak = { baris: baris - asal.baris + 1, kolom: kolom - asal.kolom + 1 };
  return letak.baris >= 1 && letak.baris <= isi.length && letak.kolom >= 1 ? [letak] : [];
}

/** The lines of texts by their numbers, the first text that has one: no more of them are kept than there are lines, and of equal ones the first. */
function cariBaris(narasi: readonly Narasi[]): (baris: number) => string | undefined {
  const baris = new Map<number, string>();
  for (const { teks, baris: pertama = 1 } of narasi)
    for (const [i, isi] of teks.split('\n').entries()) if (!baris.has(pertama + i)) baris.set(pertama + i, isi);
  return (ke) => baris.get(ke);
}
