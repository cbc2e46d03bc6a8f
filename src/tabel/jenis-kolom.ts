import { apakahIsi } from './isi-sel.js';

/** What most cells of a column hold; null where it is empty or both as often. */
type JenisKolom = 'angka' | 'teks' | null;
type Kisi = readonly (readonly string[])[];

/** So many rows show what a column holds. */
const BARIS_TERBACA = 40;

function jenisKolom(baris: Kisi, kolom: number): JenisKolom {
  const isi = baris.map((b) => b[kolom] ?? '').filter((s) => /[\p{L}\d]/u.test(s));
  const angka = isi.filter(apakahIsi).length;
  if (2 * angka === isi.length) return null;
  return 2 * angka > isi.length ? 'angka' : 'teks';
}

/** The rows below the heading: from the first that holds a figure or a code; all but the first where none does. */
function badan(tabel: Kisi): Kisi {
  const mulai = tabel.findIndex((b) => b.some(apakahIsi));
  return tabel.slice(mulai < 0 ? 1 : mulai).slice(0, BARIS_TERBACA);
}

/**
 * Whether rows fill the columns of a table as its own rows do: figures under figures, names under names. A column may differ (a target in
 * words where the rows before have figures), but not the one that names the rows, and fewer than agree. A table that is only a heading fits any.
 */
export function apakahSekolom(tabel: Kisi, lanjutan: Kisi): boolean {
  const [milik, lain] = [badan(tabel), lanjutan.slice(0, BARIS_TERBACA)];
  const lebar = milik.reduce((maks, b) => Math.max(maks, b.length), 0);
  const pasangan = Array.from({ length: lebar }, (_, k) => [jenisKolom(milik, k), jenisKolom(lain, k)] as const);
  if (pasangan.find(([a]) => a === 'teks')?.[1] === 'angka') return false;
  const terbaca = pasangan.filter(([a, b]) => a !== null && b !== null);
  const sama = terbaca.filter(([a, b]) => a === b).length;
  return terbaca.length === 0 || 2 * sama > terbaca.length;
}
