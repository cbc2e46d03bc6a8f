/**
 * A printed table as plain data: rows of cells with the text as it stands on the page, header rows included. A merged cell holds its
 * text once, in its first place, and `''` elsewhere.
 */
export interface Tabel {
  /** "Tabel 3.4.2"; what messages call it. */
  readonly nama?: string;
  readonly judul?: string;
  /** The sheet of a workbook. */
  readonly lembar?: string;
  readonly berkas?: string;
  /** The page of a document on which it begins, from 1. */
  readonly halaman?: number;
  readonly baris: readonly (readonly string[])[];
  /** The lines above it from the table before on, its name and title among them. */
  readonly atas?: readonly string[];
  /** The notes under it. */
  readonly catatan?: readonly string[];
  /** Where the first cell stands in its sheet, from 1; the table's own corner when absent. */
  readonly asal?: { readonly baris: number; readonly kolom: number };
  /** What of it the sheet hides; it is read all the same. Absent where nothing is hidden. */
  readonly tersembunyi?: Tersembunyi;
  /**
   * Cells that hold a figure which is not seen, counted in the table: the result of a formula that no program has computed yet, or a number that the format
   * of its cell does not show.
   */
  readonly tanpaNilai?: readonly LetakSel[];
}

/** Hidden parts of a table; rows and columns from 1, counted in the table. */
export interface Tersembunyi {
  /** The sheet itself is hidden. */
  readonly lembar?: true;
  readonly baris?: readonly number[];
  readonly kolom?: readonly number[];
  /** Those of the hidden rows that a filter hides: SUBTOTAL leaves them out, SUM does not. */
  readonly tersaring?: readonly number[];
  /** Cells under a merged area, which shows its first cell only. */
  readonly sel?: readonly LetakSel[];
}

/** Tables and the text around them. */
export interface Buku {
  readonly tabel: readonly Tabel[];
  readonly narasi?: readonly Narasi[];
  /** What of it was not read, a sentence each without its full stop; in Indonesian. Absent where nothing is to be said. */
  readonly catatan?: readonly string[];
}

/** A text in whose sentences figures stand, given by paragraph or as a whole. */
export interface Narasi {
  readonly berkas?: string;
  /** The heading above it. */
  readonly bagian?: string;
  /** The line of the file where it begins, from 1. */
  readonly baris?: number;
  /** The page of a document, from 1. */
  readonly halaman?: number;
  readonly teks: string;
}

/** The place of a cell: row and column from 1. */
export interface LetakSel {
  readonly baris: number;
  readonly kolom: number;
}

/** The letters of a column, from 1: `A`, `Z`, `AA`. */
export function hurufKolom(kolom: number): string {
  let sisa = kolom;
  let huruf = '';
  while (sisa > 0) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
}

/** The address of a cell as a spreadsheet writes it, counted in its sheet: `C12`. */
export function alamatSel({ baris, kolom }: LetakSel, asal: LetakSel = { baris: 1, kolom: 1 }): string {
  return `${hurufKolom(kolom + asal.kolom - 1)}${baris + asal.baris - 1}`;
}
