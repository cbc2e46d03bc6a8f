import { pastikanBanyakSel } from '../tabel/batas.js';
import { pisahTabel as pisahKisi } from '../tabel/pisah-tabel.js';
import type { Narasi, Tabel } from '../tabel/tabel.js';
import type { Lembar } from './lembar.js';

/** Parts a sheet into its printed tables and the texts around them; a table keeps its place in the sheet. */
export function pisahTabel(lembar: Lembar, berkas?: string): { tabel: readonly Tabel[]; narasi: readonly Narasi[] } {
  const { tabel, narasi } = pisahKisi({
    ...(berkas === undefined ? {} : { berkas }),
    lembar: lembar.nama,
    baris: lembar.sel.map((b) => b.map((s) => s.teks)),
  });
  return { tabel: tabel.map((t) => ({ ...t, baris: samaLebar(t.baris) })), narasi };
}

function samaLebar(baris: readonly (readonly string[])[]): string[][] {
  const lebar = baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  // One stray cell at the edge of a sheet would widen every row.
  pastikanBanyakSel(lebar * baris.length);
  return baris.map((b) => [...b, ...Array<string>(lebar - b.length).fill('')]);
}
