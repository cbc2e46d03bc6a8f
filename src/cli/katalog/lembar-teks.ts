import { lipat, tabelTeks } from '../teks/tabel-teks.js';
import { awalBesar } from './kata.js';
import type { BagianLembar, Lembar, TabelLembar } from './lembar.js';

const LEBAR = 100;

/** Prints a sheet for the terminal, at most 100 columns wide. */
export function lembarKeTeks({ id, jenis, nama, gloss, bagian }: Lembar): string {
  const kepala = [nama, `${awalBesar(jenis)} ${id} · ${gloss}`].map((b) => lipat(b, 0));
  return [...kepala, ...bagian.map(bagianKeTeks)].join('\n');
}

function bagianKeTeks({ judul, rumus, paragraf = [], daftar = [], tabel }: BagianLembar): string {
  return [
    `\n${judul}`,
    ...(rumus?.teks ?? []).map((b) => lipat(b, 2)),
    ...paragraf.map((p) => lipat(p, 2)),
    ...daftar.map((d) => `  - ${lipat(d, 4).trimStart()}`),
    ...(tabel && tabel.baris.length > 0 ? [tabelKeTeks(tabel)] : []),
  ].join('\n');
}

/** Columns as wide as their widest cell; what does not fit in the page is taken from the widest ones, but no word is cut. */
export function tabelKeTeks({ kepala, baris }: TabelLembar): string {
  const kolom = kepala.map((k, i) => [k, ...baris.map((b) => b[i] ?? '')]);
  const lebar = kolom.map((sel) => terpanjang(sel) + 2);
  const sempit = kolom.map((sel) => terpanjang(sel.flatMap((s) => s.split(' '))) + 2);
  for (let lebih = lebar.reduce((n, l) => n + l, 2) - LEBAR; lebih > 0; lebih -= 1) {
    const longgar = lebar.map((l, i) => (l > (sempit[i] ?? 0) ? l : 0));
    const terlebar = longgar.indexOf(Math.max(...longgar));
    lebar[terlebar] = (lebar[terlebar] ?? 0) - 1;
  }
  return tabelTeks(
    kepala.map((judul, i) => ({ judul, lebar: lebar[i] ?? 0 })),
    baris,
  )
    .split('\n')
    .map((b) => `  ${b}`.trimEnd())
    .join('\n');
}

const terpanjang = (teks: readonly string[]): number => Math.max(...teks.map((t) => t.length));
