/** A table of a sheet. */
export interface TabelLembar {
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

/** A part of a sheet: a heading with a formula, paragraphs, a list or a table under it. */
export interface BagianLembar {
  readonly judul: string;
  /** The formula as text, a case a line, and typeset. */
  readonly rumus?: { readonly teks: readonly string[]; readonly tex: string };
  readonly paragraf?: readonly string[];
  readonly daftar?: readonly string[];
  readonly tabel?: TabelLembar;
}

/** Everything that the catalogue knows of one entry, ready to be printed as text or Markdown. */
export interface Lembar {
  readonly id: string;
  readonly jenis: 'rumus' | 'skala' | 'ordinal' | 'kebijakan' | 'acuan';
  readonly nama: string;
  readonly gloss: string;
  readonly bagian: readonly BagianLembar[];
}
