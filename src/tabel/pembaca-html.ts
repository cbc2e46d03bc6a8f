import { pastikanBanyakSel } from './batas.js';
import { apakahCatatan } from './catatan-tabel.js';
import { bukaEntitas } from './entitas-html.js';
import { type LetakHuruf, rangkaiHuruf } from './huruf-naik.js';

/** Cells that are one on the page, from row and column to row and column, counted from 1. */
export interface GabunganHtml {
  readonly baris: number;
  readonly kolom: number;
  readonly sampaiBaris: number;
  readonly sampaiKolom: number;
}

/** The widest and tallest that a merged cell of a page may be. */
const GABUNGAN_TERBESAR = 1_000;
/** What is between these tags is no text of the page. */
const BUKAN_TEKS = /^(?:script|style|head|title|xml)$/;
/** Tags that raise or lower letters. */
const LETAK: ReadonlyMap<string, LetakHuruf> = new Map([
  ['sup', 'naik'],
  ['sub', 'turun'],
]);
/** Tags that part words. */
const PEMISAH = /^(?:br|p|div|li)$/;
/** Tags that end a line of text outside a table. */
const AKHIR_BARIS = /^\/?(?:p|div|li|ul|ol|table|figure|h[1-6])$/;

interface SelHtml {
  readonly potong: { teks: string; readonly letak: LetakHuruf }[];
  letak: LetakHuruf;
  readonly kolom: number;
  readonly lebar: number;
  readonly tinggi: number;
}

/**
 * Gathers the cells of the tables in a web page, table below table with a blank row between. Tags need not be closed, and are read one by one
 * from the left; a table inside a cell is text of that cell.
 */
export class PembacaHtml {
  readonly sel: string[][] = [];
  readonly gabungan: GabunganHtml[] = [];
  /** The rows where the tables begin. */
  readonly awal: number[] = [];
  private dalam = 0;
  private baris: string[] | null = null;
  private terbuka: SelHtml | null = null;
  /** By column: up to which row a cell from above reaches. */
  private readonly sampai: number[] = [];
  /** How many merged cells stood in the tables before this one. */
  private gabunganLalu = 0;
  private banyak = 0;
  /** The line of text outside the tables that is being read; null before the first table, and where nobody asks for notes. */
  private luar: string | null = null;

  /** `berketerangan`: the notes right below a table become rows of its end, as they are in a sheet. */
  constructor(private readonly berketerangan = false) {}

  baca(html: string): void {
    let di = 0;
    while (di < html.length) {
      const buka = html.indexOf('<', di);
      this.tambah(html.slice(di, buka < 0 ? undefined : buka));
      if (buka < 0) break;
      if (html.startsWith('<!--', buka)) {
        di = lewati(html, '-->', buka);
        continue;
      }
      const tutup = html.indexOf('>', buka);
      if (tutup < 0) break;
      const isi = html.slice(buka + 1, tutup);
      const nama = /^\/?[a-z][\w:]*/i.exec(isi)?.[0].toLowerCase() ?? '';
      di = BUKAN_TEKS.test(nama) && !isi.endsWith('/') ? lewati(html, `</${nama}`, tutup, true) : tutup + 1;
      this.tanda(nama, isi);
    }
    this.akhiriTabel();
  }

  private tambah(teks: string): void {
    if (this.terbuka) tambahPotong(this.terbuka, teks);
    else if (this.luar !== null) this.luar += teks;
  }

  private tanda(nama: string, isi: string): void {
    if (this.luar !== null && AKHIR_BARIS.test(nama)) this.akhiriLuar();
    if (nama === 'table') {
      this.luar = null;
      this.dalam += 1;
      if (this.dalam === 1 && this.sel.length > 0) this.sel.push([]);
      if (this.dalam === 1) this.awal.push(this.sel.length);
    } else if (nama === '/table') {
      if (this.dalam === 1) this.akhiriTabel();
      this.dalam = Math.max(0, this.dalam - 1);
      if (this.berketerangan && this.dalam === 0) this.luar = '';
    } else if (this.dalam > 1 || PEMISAH.test(nama)) this.tambah(' ');
    else if (this.dalam === 1) this.tandaTabel(nama, isi);
    if (this.terbuka) this.terbuka.letak = letakSesudah(nama, this.terbuka.letak);
  }

  private akhiriLuar(): void {
    const teks = rapikan(this.luar as string);
    this.luar = '';
    if (apakahCatatan(teks)) this.sel.push([teks]);
  }

  private tandaTabel(nama: string, isi: string): void {
    if (nama === 'tr') {
      this.akhiriBaris();
      this.baris = [];
    } else if (nama === '/tr') this.akhiriBaris();
    else if (nama === 'td' || nama === 'th') {
      this.akhiriSel();
      this.baris ??= [];
      const kolom = this.kolomBebas(this.baris.length);
      const lebar = rentang(isi, 'colspan');
      this.terbuka = { potong: [], letak: 'rata', kolom, lebar, tinggi: rentang(isi, 'rowspan') };
    } else if (nama === '/td' || nama === '/th') this.akhiriSel();
  }

  /** The next column that no cell from above reaches into. */
  private kolomBebas(kolom: number): number {
    let bebas = kolom;
    while ((this.sampai[bebas] ?? 0) > this.sel.length) bebas += 1;
    return bebas;
  }

  private akhiriSel(): void {
    const { terbuka, baris } = this;
    this.terbuka = null;
    if (terbuka === null || baris === null) return;
    const { kolom, lebar, tinggi } = terbuka;
    this.banyak += kolom - baris.length + lebar;
    pastikanBanyakSel(this.banyak);
    while (baris.length < kolom) baris.push('');
    baris.push(rapikanPotong(terbuka.potong));
    while (baris.length < kolom + lebar) baris.push('');
    if (tinggi > 1) for (let k = kolom; k < kolom + lebar; k += 1) this.sampai[k] = this.sel.length + tinggi;
    if (lebar * tinggi > 1) {
      const awal = { baris: this.sel.length + 1, kolom: kolom + 1 };
      this.gabungan.push({ ...awal, sampaiBaris: this.sel.length + tinggi, sampaiKolom: kolom + lebar });
    }
  }

  /** A merged cell reaches no further down than its table, whatever it says. */
  private akhiriTabel(): void {
    this.akhiriBaris();
    this.sampai.length = 0;
    for (; this.gabunganLalu < this.gabungan.length; this.gabunganLalu += 1) {
      const g = this.gabungan[this.gabunganLalu] as GabunganHtml;
      this.gabungan[this.gabunganLalu] = { ...g, sampaiBaris: Math.min(g.sampaiBaris, this.sel.length) };
    }
  }

  private akhiriBaris(): void {
    this.akhiriSel();
    if (this.baris) this.sel.push(this.baris);
    this.baris = null;
  }
}

/** Where letters stand behind a tag. */
export const letakSesudah = (nama: string, letak: LetakHuruf): LetakHuruf =>
  LETAK.get(nama) ?? (nama.startsWith('/') && LETAK.has(nama.slice(1)) ? 'rata' : letak);

function tambahPotong({ potong, letak }: SelHtml, teks: string): void {
  const akhir = potong.at(-1);
  if (akhir?.letak === letak) akhir.teks += teks;
  else potong.push({ teks, letak });
}

/** Digits of an entity are none of the text. */
function rapikanPotong(potong: SelHtml['potong']): string {
  const [satu] = potong;
  if (satu === undefined || potong.length === 1) return rapikan(satu?.teks ?? '');
  return rangkaiHuruf(potong.map((p) => ({ ...p, teks: bukaEntitas(p.teks.replace(/\s+/g, ' ')) })))
    .replace(/ {2,}/g, ' ')
    .trim();
}

const rapikan = (teks: string): string => bukaEntitas(teks.replace(/\s+/g, ' ').trim()).trim();

/** The place behind a text, or the end; not caring for letters' case where that is asked for. */
function lewati(html: string, penutup: string, dari: number, sembarang = false): number {
  if (!sembarang) {
    const di = html.indexOf(penutup, dari);
    return di < 0 ? html.length : di + penutup.length;
  }
  const kecil = html.indexOf(penutup, dari);
  const besar = html.indexOf(penutup.toUpperCase(), dari);
  const di = kecil < 0 ? besar : besar < 0 ? kecil : Math.min(kecil, besar);
  const akhir = di < 0 ? -1 : html.indexOf('>', di);
  return akhir < 0 ? html.length : akhir + 1;
}

function rentang(isi: string, nama: string): number {
  const n = Number(new RegExp(`\\b${nama}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(isi)?.[1] ?? 1);
  return Math.min(Math.max(n, 1), GABUNGAN_TERBESAR);
}
