/** Gathers the cells of one table while it is read. */
export class PenyusunTabel {
  private readonly baris: string[][] = [];
  private sel: string[] = [];
  private lebar = 1;
  private menyambung = false;

  mulaiBaris(): void {
    this.sel = [];
  }

  /** Cells that a row leaves out on its left. */
  lewati(banyak: number): void {
    for (let i = 0; i < banyak; i += 1) this.sel.push('');
  }

  mulaiSel(): void {
    this.lebar = 1;
    this.menyambung = false;
  }

  /** The cell takes several columns. */
  rentang(lebar: number): void {
    this.lebar = lebar;
  }

  /** The cell goes on from the one above, which holds the text; above the first row is none. */
  sambungKeAtas(): void {
    if (this.baris.length > 0) this.menyambung = true;
  }

  /** The cell goes on from the one to its left; the first of a row has none. */
  sambungKeKiri(): void {
    if (this.sel.length > 0) this.menyambung = true;
  }

  akhiriSel(teks: string): void {
    this.sel.push(this.menyambung ? '' : teks);
    this.lewati(this.lebar - 1);
  }

  akhiriBaris(): void {
    this.baris.push(this.sel);
  }

  /** The grid, every row as wide as the widest. */
  selesai(): string[][] {
    const lebar = this.baris.reduce((maks, b) => Math.max(maks, b.length), 0);
    return this.baris.map((b) => [...b, ...Array<string>(lebar - b.length).fill('')]);
  }
}
