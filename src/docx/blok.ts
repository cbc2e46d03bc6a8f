/** A paragraph or a table of a document, in reading order, with the page it stands on. */
export type Blok = BlokAlinea | BlokTabel | BlokGambar;

/** A paragraph. */
export interface BlokAlinea {
  readonly jenis: 'alinea';
  readonly teks: string;
  /** Id of its style; empty for the default. */
  readonly gaya: string;
  /** Outline level set on the paragraph itself, from 0; null where it has none. */
  readonly tingkat: number | null;
  readonly halaman: number;
}

/** A table as a grid; merged cells hold their text once. */
export interface BlokTabel {
  readonly jenis: 'tabel';
  readonly baris: readonly (readonly string[])[];
  readonly halaman: number;
}

/** A picture, of which nothing is read. */
export interface BlokGambar {
  readonly jenis: 'gambar';
}
