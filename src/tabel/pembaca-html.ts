import { pastikanBanyakSel } from './batas.js';
import { apakahCatatan } from './catatan-tabel.js';
import { bukaEntitas } from './entitas-html.js';
import { arahTerbalik, memisah, TampakHtml, tandaCoret, tandaTertutup } from './tampak-html.js';
import { catatLuput, type TeksLuput } from './teks-luput.js';
import { uraiHtml } from './urai-html.js';

/** Cells that are one on the page, from row and column to row and column, counted from 1. */
export interface GabunganHtml {
  readonly baris: number;
  readonly kolom: number;
  readonly sampaiBaris: number;
  readonly sampaiKolom: number;
}

/** The widest and tallest that a merged cell of a page may be. */
const GABUNGAN_TERBESAR = 1_000;

/** A text outside the cells: on which line it begins, from 0, before or in which of the tables it stands, and whether it may be the title of that one. */
export interface TeksLuar {
  readonly teks: string;
  readonly baris: number;
  readonly tabel: number;
  readonly dalam: boolean;
  readonly judul: boolean;
}

/** Tags that end a line of text outside a table. */
const AKHIR_BARIS = /^\/?(?:p|div|li|ul|ol|dl|table|figure|h[1-6]|pre|blockquote|section|article|details|summary|hr)$/;
/** Tags of a table, before which a cell of it has ended. */
const BAGIAN_TABEL = /^\/?(?:t[rdh]|tbody|thead|tfoot|caption|table)$/;

interface SelTerbuka {
  teks: string;
  readonly kolom: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly tampak: TampakHtml;
  /** The sign that turns its letters round; '' where none does. */
  readonly arah: string;
  /** No page shows it: the next one stands in its place. */
  readonly tertutup: boolean;
}

/**
 * Gathers the cells of the tables in a web page, table below table with a blank row between, and the texts around them. Tags need not be closed, and
 * are read one by one from the left; a table inside a cell is text of that cell. What is not shown is no part of a text; a hidden row is read and
 * named, as that of a sheet.
 */
export class PembacaHtml {
  readonly sel: string[][] = [];
  readonly gabungan: GabunganHtml[] = [];
  /** The rows where the tables begin. */
  readonly awal: number[] = [];
  /** The rows that are not shown, from 0. */
  readonly barisTertutup: number[] = [];
  readonly luar: TeksLuar[] = [];
  private dalam = 0;
  private baris: string[] | null = null;
  private terbuka: SelTerbuka | null = null;
  /** By column: up to which row a cell from above reaches. */
  private readonly sampai: number[] = [];
  /** How many merged cells stood in the tables before this one. */
  private gabunganLalu = 0;
  private banyak = 0;
  private readonly tampak: TampakHtml;
  /** The line of text outside the cells that is being read. */
  private kini: { teks: string; baris: number; berjudul: boolean } | null = null;
  private berjudul = false;
  private html = '';
  /** The lines up to a place. */
  private readonly putus = { di: 0, banyak: 0 };

  /** `luput`: where texts with digits are noted that are not read; `berketerangan`: the notes right below a table become rows of its end, as they are in a sheet. */
  constructor(
    private readonly luput: TeksLuput,
    private readonly berketerangan = false,
  ) {
    this.tampak = new TampakHtml(luput);
  }

  baca(html: string): void {
    this.html = html;
    uraiHtml(html, this);
    this.akhiriTabel();
    this.tambah(this.tampak.selesai());
    this.akhiriLuar();
  }

  teks(isi: string, di: number): void {
    // Here and nowhere else: what an entity spells is no entity again.
    const teks = bukaEntitas(isi.replace(/\s+/g, ' '));
    if (this.terbuka) this.terbuka.teks += this.terbuka.tampak.teks(teks);
    else this.tambah(this.tampak.teks(teks), di);
  }

  /** A text outside the cells; without a place where it is part of the line at hand. */
  private tambah(teks: string, di?: number): void {
    if (this.terbuka) this.terbuka.teks += teks;
    else if (this.kini !== null) this.kini.teks += teks;
    else if (teks.trim() !== '')
      this.kini = {
        teks,
        baris: this.barisDi(this.awalTeks(di ?? this.putus.di)),
        berjudul: this.berjudul,
      };
  }

  /** Behind the blanks at a place. */
  private awalTeks(di: number): number {
    let awal = di;
    while (/\s/.test(this.html[awal] ?? 'x')) awal += 1;
    return awal;
  }

  private barisDi(sampai: number): number {
    const { putus } = this;
    for (; putus.di < sampai; putus.di += 1) if (this.html[putus.di] === '\n') putus.banyak += 1;
    return putus.banyak;
  }

  tanda(nama: string, isi: string): void {
    const milikTabel = this.dalam <= 1 && BAGIAN_TABEL.test(nama) && !(nama === 'table' && this.terbuka !== null);
    if (milikTabel && this.dalam === 1) this.akhiriSel();
    const { terbuka } = this;
    if (terbuka === null && (milikTabel || AKHIR_BARIS.test(nama))) this.akhiriLuar();
    // Cells of a row that is not shown are read: what is hidden around them says nothing of their texts.
    const muncul = (terbuka?.tampak ?? this.tampak).tanda(nama, isi);
    if (muncul !== '') this.tambah(muncul);
    if (nama === 'table') this.mulaiTabel();
    else if (nama === '/table') {
      if (this.dalam === 1) this.akhiriTabel();
      this.dalam = Math.max(0, this.dalam - 1);
    } else if (this.dalam > 1 || (!milikTabel && memisah(nama))) this.tambah(' ');
    else if (this.dalam === 1) this.tandaTabel(nama, isi);
  }

  private mulaiTabel(): void {
    this.dalam += 1;
    if (this.dalam > 1) return;
    if (this.sel.length > 0) this.sel.push([]);
    this.awal.push(this.sel.length);
  }

  private akhiriLuar(): void {
    const { kini, dalam } = this;
    this.kini = null;
    if (kini === null) return;
    const teks = rapikan(kini.teks);
    if (teks === '') return;
    if (this.berketerangan && dalam === 0 && this.awal.length > 0 && apakahCatatan(teks)) this.sel.push([teks]);
    else
      this.luar.push({
        teks,
        baris: kini.baris,
        tabel: this.awal.length - (dalam > 0 ? 1 : 0),
        dalam: dalam > 0,
        judul: kini.berjudul || dalam === 0 || (this.baris === null && this.awal.at(-1) === this.sel.length),
      });
  }

  private tandaTabel(nama: string, isi: string): void {
    if (BAGIAN_TABEL.test(nama)) this.berjudul = nama === 'caption';
    if (nama === 'tr') {
      this.akhiriBaris();
      this.mulaiBaris();
    } else if (nama === '/tr') this.akhiriBaris();
    else if (nama === 'td' || nama === 'th') {
      const baris = this.baris ?? this.mulaiBaris();
      const kolom = this.kolomBebas(baris.length);
      this.terbuka = {
        teks: '',
        kolom,
        lebar: rentang(isi, 'colspan'),
        tinggi: rentang(isi, 'rowspan'),
        tampak: new TampakHtml(this.luput, this.tampak.dicoret || tandaCoret(nama, isi)),
        arah: arahTerbalik(nama, isi),
        tertutup: tandaTertutup(isi),
      };
    }
  }

  private mulaiBaris(): string[] {
    if (this.tampak.tersembunyi) this.barisTertutup.push(this.sel.length);
    this.baris = [];
    return this.baris;
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
    const { kolom, lebar, tinggi, tampak } = terbuka;
    terbuka.teks = tampak.utuh(terbuka.arah + terbuka.teks + tampak.selesai());
    if (terbuka.tertutup) {
      catatLuput(this.luput, 'tertutup', terbuka.teks);
      return;
    }
    this.banyak += kolom - baris.length + lebar;
    pastikanBanyakSel(this.banyak);
    while (baris.length < kolom) baris.push('');
    baris.push(rapikan(terbuka.teks));
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

/** Blanks that are no hard ones as one. */
const rapikan = (teks: string): string => teks.replace(/[ \t\r\n\f]+/g, ' ').trim();

function rentang(isi: string, nama: string): number {
  const n = Number(new RegExp(`\\b${nama}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(isi)?.[1] ?? 1);
  return Math.min(Math.max(n, 1), GABUNGAN_TERBESAR);
}
