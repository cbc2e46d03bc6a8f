import { sebutBeberapa } from './catatan-bacaan.js';
import { tambahCatatan } from './catatan-bawah.js';
import { PembacaHtml } from './pembaca-html.js';
import { pisahTabel } from './pisah-tabel.js';
import type { Buku, Narasi, Tabel } from './tabel.js';
import { lepasLetak } from './tabel-tersusun.js';
import { catatanLuput, HTML_TERTUTUP, luputBaru } from './teks-luput.js';

/** A paragraph of this length or less right above a table is its title. */
const JUDUL_TERPANJANG = 200;
/** The number of a part before its heading: `3.1`, `3.1.2.`, `2)`; no figure that a unit follows. */
const NOMOR_BAGIAN =
  /^(\W{0,20})(\d{1,3}(?:\.\d{1,3}){1,5}\.?|\d{1,3}[.)])(?=\s+\p{L})(?!\s+(?:persen|ribu|juta|mil[iy]ar|triliun)\b)/iu;

/** Gathers what a Markdown text holds, from above: tables with the title above and the notes below them, and everything else as narrative. */
export class PenyusunMarkdown {
  /** Texts with digits that no page shows, or that are struck out. */
  readonly luput = luputBaru();
  private readonly tabel: Tabel[] = [];
  private readonly narasi: Narasi[] = [];
  private readonly catatan: string[] = [];
  private bagian: string | undefined;
  private sebutan: string | undefined;
  /** Whether a table stands right above, but for its notes. */
  private dekat = false;

  constructor(private readonly berkas: { readonly berkas?: string }) {}

  /** A heading, which is read as a sentence too where it holds a figure; the number of the part is none. */
  judul(nama: string, teks: string, baris: number): void {
    this.bagian = nama;
    const isi = teks.replace(NOMOR_BAGIAN, (utuh) => ' '.repeat(utuh.length));
    if (/\d/.test(isi)) this.tulis(isi, baris);
    this.sebutan = undefined;
    this.dekat = false;
  }

  /** A text, or the points of a list: as it is written, and without its marks. */
  alinea(butir: readonly { readonly teks: string; readonly polos: string; readonly baris: number }[]): void {
    for (const { teks, baris } of butir) this.tulis(teks, baris);
    // A list right below a table may hold its notes among other remarks.
    if (this.dekat) this.dekat = butir.map(({ polos }) => tambahCatatan(this.tabel, polos)).some(Boolean);
    const sebutan = butir.map(({ polos }) => polos).join('');
    this.sebutan =
      !this.dekat && sebutan !== '' && butir.reduce((n, { teks }) => n + teks.length, 0) <= JUDUL_TERPANJANG
        ? sebutan
        : undefined;
  }

  tabelkan(isi: string[][], tertutup: readonly number[] = [], judul = this.sebutan): void {
    const nama = judul ?? this.bagian;
    for (const t of pisahKosong(isi, tertutup)) {
      this.tabel.push({ ...this.berkas, ...(nama === undefined ? {} : { nama }), ...t });
      const baris = t.tersembunyi?.baris ?? [];
      if (baris.length > 0)
        this.catatan.push(
          `${nama === undefined ? `tabel ke-${this.tabel.length}` : `tabel "${nama}"`}: ${baris.length} baris tersembunyi, dan ikut dibaca`,
        );
    }
    this.sebutan = undefined;
    this.dekat = true;
  }

  /** Cells that no page shows, since the heading has no column for them: no part of the table, but to be looked for. */
  selLebih(semua: readonly { readonly sel: readonly string[]; readonly baris: number }[]): void {
    for (const { sel, baris } of semua) this.tulis(sel.join('; '), baris);
    if (semua.length > 0)
      this.catatan.push(
        `${semua.length} baris tabel bersel lebih banyak daripada kepalanya; sel lebihnya tidak termasuk tabel: ${sebutBeberapa(semua.map(({ sel, baris }) => `baris ${baris}: ${sel.join(' | ')}`))}`,
      );
  }

  /** A block of tags: its tables, and the texts around them where they stand. */
  html(raw: string, baris: number): void {
    const pembaca = new PembacaHtml(this.luput);
    pembaca.baca(raw);
    const { sel, awal, luar } = pembaca;
    const tertutup = new Set(pembaca.barisTertutup);
    let ke = 0;
    for (let t = 0; t <= awal.length; t += 1) {
      let judul: string | undefined;
      for (; ke < luar.length && (luar[ke] as (typeof luar)[number]).tabel === t; ke += 1) {
        const { teks, judul: berjudul, baris: turun, dalam } = luar[ke] as (typeof luar)[number];
        if (!dalam) this.alinea([{ teks, polos: teks, baris: baris + turun }]);
        else {
          this.tulis(teks, baris + turun);
          if (berjudul && teks.length <= JUDUL_TERPANJANG) judul ??= teks;
        }
      }
      const dari = awal[t];
      if (dari === undefined) continue;
      // A blank row parts the tables of a page.
      const berikut = awal[t + 1];
      const isi = sel.slice(dari, berikut === undefined ? undefined : Math.max(dari, berikut - 1));
      if (isi.length > 0) {
        const milik = isi.flatMap((_, i) => (tertutup.has(dari + i) ? [i + 1] : []));
        this.tabelkan(isi, milik, judul ?? this.sebutan);
      }
    }
  }

  catat(catatan: string): void {
    this.catatan.push(catatan);
  }

  selesai(): Buku {
    const catatan = [...this.catatan, ...catatanLuput(this.luput, HTML_TERTUTUP)];
    return { tabel: this.tabel, narasi: this.narasi, ...(catatan.length === 0 ? {} : { catatan }) };
  }

  private tulis(teks: string, baris: number): void {
    const { bagian } = this;
    this.narasi.push({ ...this.berkas, ...(bagian === undefined ? {} : { bagian }), teks, baris });
  }
}

/** Where blank rows part it, several tables that were typed as one; hidden rows are counted from 1. */
function pisahKosong(baris: string[][], tertutup: readonly number[]): Tabel[] {
  const { tabel } = baris.some((b) => b.every((s) => s === '')) ? pisahTabel({ baris }) : { tabel: [] };
  const bagian: Tabel[] = tabel.length > 1 ? tabel.map(lepasLetak) : [{ baris }];
  if (tertutup.length === 0) return bagian;
  const semua = new Set(tertutup);
  return bagian.map((t) => {
    const atas = t.asal?.baris ?? 1;
    const milik = t.baris.flatMap((_, i) => (semua.has(atas + i) ? [i + 1] : []));
    return milik.length === 0 ? t : { ...t, tersembunyi: { baris: milik } };
  });
}
