import { hurufKolom, type LetakSel, type Tabel } from '../../tabel/tabel.js';
import { bersihkanTeks, isiLebar, lebarTeks } from '../../tabel/teks-tampil.js';

/** What an excerpt shows of a table. */
export interface PermintaanPetikan {
  readonly tabel: Tabel;
  /** The cell that is marked. */
  readonly sel: LetakSel;
  /** Other cells of the table that belong to the finding. */
  readonly terkait: readonly LetakSel[];
  /** Header text by column, from 1. */
  readonly judul: ReadonlyMap<number, string>;
  /** What stands beside the mark. */
  readonly tanda: string;
  readonly lebar: number;
}

/** A line of an excerpt: what stands in the margin, and the text. */
export interface BarisPetikan {
  readonly jenis: 'kepala' | 'baris' | 'lompat' | 'tanda';
  readonly tepi: string;
  readonly teks: string;
}

/** Most rows shown beside the marked one, and the widest that figures and names may be. */
const BARIS_TERBANYAK = 7;
const LEBAR_ANGKA = 26;
const LEBAR_NAMA = 40;
const LEBAR_JUDUL = 18;
const LEBAR_TERSEMPIT = 8;
/** How far to the left a name is looked for. */
const KOLOM_TERJAUH = 64;
const ANTARA = 2;

/**
 * The part of a table around a cell: column letters and headers, the row with the cell marked below, and the rows of related cells.
 * Every line fits in `lebar` less the margin; columns that have no place are left out, the farthest from the cell first.
 */
export function petikTabel(minta: PermintaanPetikan): readonly BarisPetikan[] {
  const { tabel, sel } = minta;
  const baris = pilihBaris(minta);
  const kolom = bagiLebar(minta, baris);
  const asal = tabel.asal ?? { baris: 1, kolom: 1 };
  const susun = (isi: (k: KolomPetikan) => string) =>
    kolom.map((k) => isiLebar(isi(k), k.lebar, k.rata)).join(' '.repeat(ANTARA));
  const hasil: BarisPetikan[] = [
    { jenis: 'kepala', tepi: '', teks: susun((k) => hurufKolom(k.kolom + asal.kolom - 1)).trimEnd() },
    { jenis: 'kepala', tepi: '', teks: susun((k) => bersihkanTeks(minta.judul.get(k.kolom) ?? '')).trimEnd() },
  ];
  let lalu: number | undefined;
  for (const b of baris) {
    if (lalu !== undefined && b > lalu + 1) hasil.push({ jenis: 'lompat', tepi: '', teks: '…' });
    hasil.push({
      jenis: 'baris',
      tepi: String(b + asal.baris - 1),
      teks: susun((k) => isiSel(tabel, b, k.kolom)).trimEnd(),
    });
    if (b === sel.baris) {
      for (const teks of barisTanda(minta, kolom)) hasil.push({ jenis: 'tanda', tepi: '', teks });
    }
    lalu = b;
  }
  return hasil;
}

interface KolomPetikan {
  readonly kolom: number;
  readonly lebar: number;
  readonly rata: 'kiri' | 'kanan';
}

function isiSel(tabel: Tabel, baris: number, kolom: number): string {
  return bersihkanTeks((tabel.baris[baris - 1]?.[kolom - 1] ?? '').slice(0, 500));
}

/** The marked row and the related rows nearest to it, in the order of the table. */
function pilihBaris({ tabel, sel, terkait }: PermintaanPetikan): readonly number[] {
  const jauh = (b: number) => Math.abs(b - sel.baris);
  const lain = [...new Set(terkait.map((t) => t.baris))]
    .filter((b) => b !== sel.baris && b >= 1 && b <= tabel.baris.length)
    .sort((a, b) => jauh(a) - jauh(b));
  return [sel.baris, ...lain.slice(0, BARIS_TERBANYAK)].sort((a, b) => a - b);
}

/** The columns of the cell, of related cells and of the rows' names; figures are shown whole, names share what is left. */
function bagiLebar(minta: PermintaanPetikan, baris: readonly number[]): readonly KolomPetikan[] {
  const { tabel, sel, terkait, judul, lebar } = minta;
  const nama = kolomNama(minta, baris);
  const jauh = (k: number) => Math.abs(k - sel.kolom);
  const lain = terkait.map((t) => t.kolom).filter((k) => !nama.includes(k));
  const terpilih: KolomPetikan[] = [];
  let sisa = lebar - nama.length * (LEBAR_TERSEMPIT + ANTARA);
  const ambil = (kolom: number, terlebar: number) => {
    const teks = baris.map((b) => isiSel(tabel, b, kolom));
    const angka =
      teks.filter((t) => /\d/.test(t) && !/\p{L}{3}/u.test(t)).length * 2 > teks.filter((t) => t !== '').length;
    const isi = Math.max(...teks.map(lebarTeks), Math.min(lebarTeks(judul.get(kolom) ?? ''), LEBAR_JUDUL), 1);
    const muat = Math.min(isi, terlebar, sisa);
    if (muat < Math.min(isi, LEBAR_TERSEMPIT)) return;
    terpilih.push({ kolom, lebar: muat, rata: angka ? 'kanan' : 'kiri' });
    sisa -= muat + ANTARA;
  };
  for (const kolom of new Set([sel.kolom, ...lain.sort((a, b) => jauh(a) - jauh(b))])) ambil(kolom, LEBAR_ANGKA);
  sisa += nama.length * (LEBAR_TERSEMPIT + ANTARA);
  for (const kolom of new Set(nama)) ambil(kolom, LEBAR_NAMA);
  return terpilih.sort((a, b) => a.kolom - b.kolom);
}

/** The columns on the left that name the shown rows: the one with most words, and the one nearest in the marked row. */
function kolomNama({ tabel, sel, terkait }: PermintaanPetikan, baris: readonly number[]): readonly number[] {
  const berkata = (b: number, k: number) => /\p{L}{3}/u.test(isiSel(tabel, b, k));
  const kiri = Array.from({ length: Math.min(sel.kolom - 1, KOLOM_TERJAUH) }, (_, i) => sel.kolom - 1 - i);
  const angka = new Set(terkait.map((t) => t.kolom));
  const banyak = (k: number) => (angka.has(k) ? 0 : baris.filter((b) => berkata(b, k)).length);
  const terbanyak = Math.max(0, ...kiri.map(banyak));
  const nama = [kiri.find((k) => berkata(sel.baris, k)), kiri.find((k) => terbanyak > 0 && banyak(k) === terbanyak)];
  return nama.filter((k) => k !== undefined);
}

/** ▲ under the marked cell, ─ under related cells of its row, and what should stand there where there is room. */
function barisTanda(minta: PermintaanPetikan, kolom: readonly KolomPetikan[]): readonly string[] {
  const { tabel, sel, terkait, tanda, lebar } = minta;
  const serumpun = new Set(terkait.filter((t) => t.baris === sel.baris).map((t) => t.kolom));
  const garis = kolom
    .map((k) => {
      const panjang = Math.max(1, Math.min(k.lebar, lebarTeks(isiSel(tabel, sel.baris, k.kolom))));
      const simbol = k.kolom === sel.kolom ? '▲' : serumpun.has(k.kolom) ? '─' : ' ';
      return isiLebar(simbol.repeat(panjang), k.lebar, k.rata);
    })
    .join(' '.repeat(ANTARA))
    .trimEnd();
  return beriTanda(garis, tanda, lebar);
}

/** The mark with the note behind it; where there is no room behind, the note stands below and ends where the mark ends. */
export function beriTanda(garis: string, tanda: string, lebar: number): readonly string[] {
  const panjang = lebarTeks(tanda);
  const [awal, akhir] = [garis.indexOf('▲'), garis.lastIndexOf('▲') + 1];
  const muat = akhir + 1 + panjang <= lebar;
  if (panjang === 0 || (muat && akhir === garis.length)) return [`${garis} ${tanda}`.trimEnd()];
  return [garis, `${' '.repeat(muat ? awal : Math.max(0, akhir - panjang))}${tanda}`];
}
