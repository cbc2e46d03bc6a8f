/** One cell of a sheet: what it shows, what it holds, and how it is computed. */
export interface SelExcel {
  /** The text as the sheet shows it, id-ID: `4.345.674.427,00`. */
  readonly teks: string;
  /** The stored number as its shortest decimal print; null for text, blanks and errors. */
  readonly angka: string | null;
  /** The formula without `=`; null where the cell was typed. */
  readonly rumus: string | null;
  /** It shows its number as a date or a time; `angka` is null then. */
  readonly tanggal?: true;
  /** It stores 0 and shows no digit, as `-` in an accounting format: how it would read among figures (`0,00`). */
  readonly nol?: string;
  /** It shows its number by a power of ten, as a fraction or with its minus behind (`2,00E+05`, `1 1/2`, `5-`): how it would read among figures (`200000`, `1,5`, `-5`). */
  readonly polos?: string;
  /**
   * What it shows is not what it stores: nothing of it (`;;;`, a word), or other digits, as where its format leaves out thousands (`0.0,`) or writes digits
   * of its own; or its file says that it shows something `lain`, which is not read.
   */
  readonly tampak?: 'tidak' | 'berubah' | 'lain';
  /**
   * It, or a part of its text that holds a digit, is struck out. A part is left out of the text; a whole one is no longer a figure: its text says that
   * it is struck out.
   */
  readonly dicoret?: 'utuh' | 'sebagian';
  /** False where the % that it shows is only written beside its number (`0"%"`), which is not a hundredth then. */
  readonly persen?: false;
  /** It has a formula whose result was never stored: no program has computed it yet. */
  readonly tanpaNilai?: true;
}

/** A merged area; rows and columns from 1, ends included. */
export interface Gabungan {
  readonly baris: number;
  readonly kolom: number;
  readonly sampaiBaris: number;
  readonly sampaiKolom: number;
}

/** A sheet of a workbook. */
export interface Lembar {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** Rows of cells from A1 on; every row as long as its last cell. */
  readonly sel: readonly (readonly SelExcel[])[];
  readonly gabungan: readonly Gabungan[];
  /** Hidden rows and columns, from 1. */
  readonly barisTersembunyi: readonly number[];
  readonly kolomTersembunyi: readonly number[];
  /** Those of the hidden rows that a filter hides; SUBTOTAL leaves them out. */
  readonly barisTersaring?: readonly number[];
}

/** A workbook as it was read. */
export interface BukuKerja {
  readonly lembar: readonly Lembar[];
  /** Defined names with what they stand for: `Sheet1!$A$1:$D$10`. */
  readonly nama: readonly { readonly nama: string; readonly acuan: string }[];
  /** What a reader should know: hidden sheets and rows, macros and links that were not followed. */
  readonly catatan: readonly string[];
}

/** A cell that holds nothing. */
export const SEL_KOSONG: SelExcel = { teks: '', angka: null, rumus: null };
