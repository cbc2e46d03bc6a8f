import { tanpaAwalan } from '../arsip/tiap-unsur.js';

type Atribut = Readonly<Record<string, string>>;

/** In what each part of the cells stands. */
const INDUK: ReadonlyMap<string, string> = new Map([
  ['sheetData', 'worksheet'],
  ['row', 'sheetData'],
  ['c', 'row'],
  ['v', 'c'],
  ['f', 'c'],
  ['is', 'c'],
]);
/** What outside the cells would be some of them. */
const SEL: ReadonlySet<string> = new Set(['sheetData', 'row', 'c']);
const SEBUT: Readonly<Record<string, string>> = {
  sheetData: 'isi lembar (sheetData) di luar tempatnya, atau dua kali',
  row: 'baris (row) di luar isi lembar atau di dalam baris lain',
  c: 'sel (c) di luar barisnya',
  v: 'nilai (v) di luar selnya',
  f: 'rumus (f) di luar selnya',
  is: 'teks (is) di luar selnya',
};
/** The elements of sheets, transitional and strict. */
const RUANG_LEMBAR: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/**
 * Follows the elements of a sheet: rows stand in its data, cells in rows, values in cells. hucre takes each by its name alone, and a cell in a cell or a
 * row in a row ends the one around it, so that figures get lost in silence. Drawings and extensions have rows and columns of their own, under
 * other namespaces.
 */
export class SusunanLembar {
  private readonly jalan: string[] = [];
  private data = 0;
  private berdata = false;
  /** Prefixes of the namespace of sheets. */
  private readonly awalan = new Set<string>();
  /** How deep the element lies in which names without a prefix are those of another namespace; 0 outside of one. */
  private asing = 0;

  /** What stands where no sheet has it, as a text; null where all is well. */
  buka(asli: string, a: Atribut): string | null {
    const nama = tanpaAwalan(asli);
    const awalan = asli.slice(0, asli.length - nama.length);
    if (this.jalan.length === 0) this.awalan.add(awalan);
    if (this.data === 0) this.catatRuang(a);
    const induk = this.jalan.at(-1);
    this.jalan.push(nama);
    const milik = INDUK.get(nama);
    if (milik === undefined) return null;
    if (this.data === 0) {
      if (!SEL.has(nama) || !this.awalan.has(awalan) || (awalan === '' && this.asing > 0)) return null;
      if (nama !== 'sheetData' || this.jalan.length !== 2 || this.berdata) return sebut(nama);
      this.berdata = true;
      this.data = this.jalan.length;
      return null;
    }
    if (induk !== milik) return sebut(nama);
    // hucre reads a cell of another namespace as one of the sheet; Excel does not show it.
    const ruang = a['xmlns'];
    const lain = awalan === '' ? ruang !== undefined && !RUANG_LEMBAR.has(ruang) : !this.awalan.has(awalan);
    return lain ? `ada ${nama} dari ruang nama lain` : null;
  }

  tutup(): void {
    if (this.asing === this.jalan.length) this.asing = 0;
    if (this.data === this.jalan.length) this.data = 0;
    this.jalan.pop();
  }

  private catatRuang(a: Atribut): void {
    for (const nama in a) {
      if (nama !== 'xmlns' && !nama.startsWith('xmlns:')) continue;
      const lembar = RUANG_LEMBAR.has(a[nama] as string);
      if (nama !== 'xmlns') {
        if (lembar) this.awalan.add(`${nama.slice('xmlns:'.length)}:`);
      } else if (!lembar && this.jalan.length > 0 && this.asing === 0) this.asing = this.jalan.length + 1;
    }
  }
}

const sebut = (nama: string): string => `ada ${SEBUT[nama]}`;
