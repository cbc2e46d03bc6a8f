/** In what each part of a table stands. */
const INDUK: ReadonlyMap<string, readonly string[]> = new Map([
  ['Table', ['Worksheet']],
  ['Row', ['Table']],
  ['Cell', ['Row']],
  ['Data', ['Cell', 'Comment']],
]);
const SEBUT: Readonly<Record<string, string>> = {
  Table: 'isi lembar (Table) di dalam isi lembar, atau dua kali',
  Row: 'baris (Row) di luar isi lembar atau di dalam baris lain',
  Cell: 'sel (Cell) di luar barisnya',
  Data: 'nilai (Data) di luar selnya',
};

/**
 * Follows the elements of a sheet of 2003: SheetJS takes each by its name alone, and what stands in the wrong place takes the place of another. What lies
 * beside the table of a sheet, as the settings of Excel or a pivot table, has elements of its own.
 */
export class SusunanXml {
  private readonly jalan: string[] = [];
  /** How deep the table lies that is open; 0 outside of one. */
  private tabel = 0;
  private bertabel = false;

  /** What stands where no sheet has it, as a text; null where all is well. */
  buka(nama: string): string | null {
    const induk = this.jalan.at(-1);
    this.jalan.push(nama);
    if (nama === 'Worksheet') this.bertabel = false;
    if (!INDUK.has(nama) || (this.tabel === 0 && induk !== 'Worksheet')) return null;
    const dua = nama === 'Table' && this.bertabel;
    if (dua || !INDUK.get(nama)?.includes(induk as string)) return `${SEBUT[nama]}`;
    if (nama === 'Table') {
      this.tabel = this.jalan.length;
      this.bertabel = true;
    }
    return null;
  }

  tutup(): void {
    if (this.tabel === this.jalan.length) this.tabel = 0;
    this.jalan.pop();
  }
}
