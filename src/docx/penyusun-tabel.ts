/** How a cell says that it is part of a merged one: the first of it, or one that goes on from it. */
export type Gabung = 'mulai' | 'sambung';

/** A cell that nobody sees, and what it holds. */
export interface SelTertutup {
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
}

/** Gathers the cells of one table while it is read. */
export class PenyusunTabel {
  private readonly baris: string[][] = [];
  private readonly tertutup: SelTertutup[] = [];
  /** The columns in which an area going down began, in the rows above and in this one. */
  private readonly terbuka = new Set<number>();
  private dibuka: number[] = [];
  private sel: string[] = [];
  private lebar = 1;
  private tegak: Gabung | null = null;
  private datar: Gabung | null = null;
  /** The cell of this row into which those to its right go. */
  private kepala: number | null = null;

  mulaiBaris(): void {
    this.sel = [];
    this.dibuka = [];
    this.kepala = null;
  }

  /** Cells that a row leaves out on its left. */
  lewati(banyak: number): void {
    for (let i = 0; i < banyak; i += 1) this.sel.push('');
  }

  mulaiSel(): void {
    this.lebar = 1;
    this.tegak = null;
    this.datar = null;
  }

  /** The cell takes several columns. */
  rentang(lebar: number): void {
    this.lebar = lebar;
  }

  gabungTegak(gabung: Gabung): void {
    this.tegak = gabung;
  }

  gabungDatar(gabung: Gabung): void {
    this.datar = gabung;
  }

  /**
   * A cell that goes on from one above is not seen, and its column tells whether there is one. Those that go on from one to their left stand in it as
   * paragraphs of their own. Where neither began, the cell is a cell of its own. LibreOffice shows all three so.
   */
  akhiriSel(teks: string): void {
    const kolom = this.sel.length;
    const lanjut = this.datar === 'sambung' ? this.kepala : null;
    if (this.tegak === 'mulai') this.dibuka.push(kolom);
    if (this.tegak === 'sambung' && this.terbuka.has(kolom)) {
      if (/\p{N}/u.test(teks)) this.tertutup.push({ baris: this.baris.length + 1, kolom: kolom + 1, teks });
      this.sel.push('');
    } else if (lanjut !== null) {
      this.sel[lanjut] = [this.sel[lanjut], teks].filter(Boolean).join('\n');
      this.sel.push('');
    } else this.sel.push(teks);
    this.kepala = this.datar === 'mulai' ? kolom : lanjut;
    this.lewati(this.lebar - 1);
  }

  /** A row that is struck out never ends, and nothing goes on from its cells. */
  akhiriBaris(): void {
    this.baris.push(this.sel);
    for (const kolom of this.dibuka) this.terbuka.add(kolom);
  }

  /** The cells under a merged one that hold a figure. */
  yangTertutup(): readonly SelTertutup[] {
    return this.tertutup;
  }

  /** The grid, every row as wide as the widest. */
  selesai(): string[][] {
    const lebar = this.baris.reduce((maks, b) => Math.max(maks, b.length), 0);
    return this.baris.map((b) => [...b, ...Array<string>(lebar - b.length).fill('')]);
  }
}
