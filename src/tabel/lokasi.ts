/** Where a figure stands. Rows and columns from 1; in a text `baris` is the line and `kolom` the character. */
export interface Lokasi {
  readonly berkas?: string;
  readonly lembar?: string;
  readonly tabel?: string;
  readonly baris?: number;
  readonly kolom?: number;
  /** `C12`, counted in the sheet; absent in a text. */
  readonly sel?: string;
  /** The heading above it, in a text. */
  readonly bagian?: string;
  /** The page of a document, from 1. */
  readonly halaman?: number;
}
