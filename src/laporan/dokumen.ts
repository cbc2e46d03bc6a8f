import type { TabelLaporan } from '../tabel/tabel-laporan.js';
import type { Gambar } from './gambar/gambar.js';

/** One block of a document. */
export type Blok =
  | { readonly jenis: 'paragraf'; readonly teks: string }
  | { readonly jenis: 'daftar'; readonly butir: readonly string[]; readonly bernomor: boolean }
  | { readonly jenis: 'tabel'; readonly tabel: TabelLaporan }
  | { readonly jenis: 'gambar'; readonly gambar: Gambar };

/** A section: its heading and what stands under it, before the next heading. */
export interface Bagian {
  readonly judul: string;
  /** 1 is a chapter. */
  readonly tingkat: 1 | 2 | 3;
  readonly blok: readonly Blok[];
}

/** A report as data; renderers make Markdown, HTML and Word of it. */
export interface Dokumen {
  readonly judul: string;
  readonly instansi: string;
  readonly tahun: number;
  readonly bagian: readonly Bagian[];
}

export const paragraf = (teks: string): Blok => ({ jenis: 'paragraf', teks });
export const blokTabel = (tabel: TabelLaporan): Blok => ({ jenis: 'tabel', tabel });
export const blokGambar = (gambar: Gambar): Blok => ({ jenis: 'gambar', gambar });

/** A list; nothing where it would be empty. */
export const daftar = (butir: readonly string[], bernomor = false): Blok[] =>
  butir.length === 0 ? [] : [{ jenis: 'daftar', butir, bernomor }];

/** Every table of a document, in its order. */
export const tabelDokumen = ({ bagian }: Dokumen): TabelLaporan[] =>
  bagian.flatMap((b) => b.blok.flatMap((x) => (x.jenis === 'tabel' ? [x.tabel] : [])));
