import { pastikanBentuk } from '../angka/bentuk.js';
import type { TabelLaporan } from '../tabel/tabel-laporan.js';
import { BENTUK_DOKUMEN } from './bentuk-dokumen.js';
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

/**
 * Every table of a document, in its order.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * tabelDokumen({ judul: 'A', instansi: 'A', tahun: 2022, bagian: [] }) // => []
 */
export function tabelDokumen(dokumen: Dokumen): TabelLaporan[] {
  pastikanBentuk('tabelDokumen', 'dokumen', dokumen, BENTUK_DOKUMEN);
  return dokumen.bagian.flatMap((b) => b.blok.flatMap((x) => (x.jenis === 'tabel' ? [x.tabel] : [])));
}
