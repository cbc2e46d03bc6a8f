import { awalBesar } from './kata.js';
import type { BagianLembar, Lembar, TabelLembar } from './lembar.js';

/** Prints a sheet as Markdown, under a heading of the given level; formulas are typeset by GitHub's `$$`. */
export function lembarKeMarkdown({ id, jenis, nama, gloss, bagian }: Lembar, tingkat = 1): string {
  const kepala = `${'#'.repeat(tingkat)} ${lolos(nama)}`;
  const sebutan = `${awalBesar(jenis)} \`${id}\` · *${lolos(gloss)}*`;
  return [kepala, sebutan, ...bagian.map(bagianKeMarkdown)].join('\n\n');
}

function bagianKeMarkdown({ judul, rumus, paragraf = [], daftar = [], tabel }: BagianLembar): string {
  const isi = paragraf.map(lolos).join('\n\n');
  const satu = daftar.length === 0 && !tabel && !rumus;
  return [
    `**${judul}.**${satu ? ` ${isi}` : ''}`,
    ...(rumus ? [`$$\n${rumus.tex}\n$$`] : []),
    ...(isi !== '' && !satu ? [isi] : []),
    ...(daftar.length > 0 ? [daftar.map((d) => `- ${lolos(d)}`).join('\n')] : []),
    ...(tabel && tabel.baris.length > 0 ? [tabelKeMarkdown(tabel)] : []),
  ].join('\n\n');
}

/** Prints a table as Markdown. */
export function tabelKeMarkdown({ kepala, baris }: TabelLembar): string {
  const tulis = (sel: readonly string[]) => `| ${sel.map(lolos).join(' | ')} |`;
  return [tulis(kepala), `|${' --- |'.repeat(kepala.length)}`, ...baris.map(tulis)].join('\n');
}

/** Keeps what Markdown would read as marks as plain characters. */
export const lolos = (teks: string): string => teks.replace(/[\\|*_<>`$~]/g, '\\$&').replaceAll('\n', ' ');
