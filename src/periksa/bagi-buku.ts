import type { Buku, Tabel } from '../tabel/tabel.js';
import { ratakan } from '../tabel/tiap.js';
import { cariKepala } from './fakta/kepala-tabel.js';

/** How many cells are held at once. */
export interface BatasSekaligus {
  /** Beyond so many, a book is checked in parts. */
  readonly sel: number;
  /** A table that has more by itself is checked by stretches of rows with about so many. */
  readonly potongan: number;
}

/** A figure with its relations takes about 2 kB; the report of a whole kabupaten has fewer cells. */
const BATAS_SEKALIGUS: BatasSekaligus = { sel: 300_000, potongan: 100_000 };
/** A heading and its numbering row take no more rows than these above the body. */
const BARIS_KEPALA = 16;

/** What is checked in one go. */
export type Bagian = BagianBuku | Potongan;

/** Tables that are checked together, and texts. */
export interface BagianBuku {
  readonly jenis: 'buku';
  readonly buku: Buku;
}

/** A stretch of rows of a table under a copy of its heading. */
export interface Potongan {
  readonly jenis: 'potongan';
  /** The whole table. */
  readonly utuh: Tabel;
  readonly tabel: Tabel;
  /** The row of the sheet in which the stretch begins; the first stretch begins with the table. */
  readonly mulai: number;
}

/** Parts a book that is too large to be checked at once; null where it is not. */
export function bagiBuku({ tabel, narasi = [] }: Buku, batas: BatasSekaligus = BATAS_SEKALIGUS): Bagian[] | null {
  const banyak = tabel.map(banyakSel);
  if (banyak.reduce((a, b) => a + b, 0) <= batas.sel) return null;
  const kelompok: Tabel[][] = [[]];
  let terisi = 0;
  tabel.forEach((t, i) => {
    const sel = banyak[i] as number;
    if (sel > batas.sel) return;
    if (terisi + sel > batas.sel) {
      kelompok.push([]);
      terisi = 0;
    }
    kelompok.at(-1)?.push(t);
    terisi += sel;
  });
  const besar = tabel.filter((_, i) => (banyak[i] as number) > batas.sel);
  return [
    ...kelompok
      .map((k, i): BagianBuku => ({ jenis: 'buku', buku: { tabel: k, narasi: i === 0 ? narasi : [] } }))
      .filter(({ buku }) => buku.tabel.length + (buku.narasi?.length ?? 0) > 0),
    ...ratakan(besar, (t) => potongTabel(t, batas.potongan)),
  ];
}

const banyakSel = (t: Tabel): number => t.baris.reduce((n, b) => n + b.length, 0);

/** A grid without a heading is no table, and not read further. */
function potongTabel(t: Tabel, sel: number): Bagian[] {
  const kepala = cariKepala(t.baris);
  if (kepala === null) return [{ jenis: 'buku', buku: { tabel: [t] } }];
  const isiMulai = kepala.isiMulai;
  const atas = t.baris.slice(Math.max(0, isiMulai - BARIS_KEPALA), isiMulai);
  const barisAsal = t.asal?.baris ?? 1;
  const panjang = Math.max(1, Math.floor((sel * t.baris.length) / banyakSel(t)));
  const hasil: Potongan[] = [];
  for (let i = isiMulai; i < t.baris.length; i += panjang) {
    const asal = { baris: barisAsal + i - atas.length, kolom: t.asal?.kolom ?? 1 };
    hasil.push({
      jenis: 'potongan',
      utuh: t,
      tabel: { ...t, asal, baris: [...atas, ...t.baris.slice(i, i + panjang)] },
      mulai: hasil.length === 0 ? asal.baris : barisAsal + i,
    });
  }
  return hasil;
}
