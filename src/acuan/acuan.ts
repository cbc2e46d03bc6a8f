/** What kind of document or practice a source is. */
export type JenisAcuan =
  | 'undang-undang'
  | 'peraturan-presiden'
  | 'peraturan-menteri'
  | 'keputusan-menteri'
  | 'keputusan-lembaga'
  | 'peraturan-kepala-daerah'
  | 'laporan'
  | 'bahan-paparan'
  | 'kode-aplikasi'
  | 'simpulan';

/**
 * How the source came to be known here: the text itself was read (for the places that are cited), only someone else's
 * restatement of it, the code of an application, or it was never seen and rests on general knowledge.
 */
export type CaraDibaca = 'naskah' | 'lewat-pihak-lain' | 'kode-aplikasi' | 'belum-dibaca';

/** A regulation, report, application or other source, with the years in which it was in force. */
export interface Acuan {
  /** Kebab-case id; its meaning never changes. */
  readonly id: string;
  readonly jenis: JenisAcuan;
  /** The title as people cite it, Indonesian. */
  readonly judul: string;
  /** Years in force; absent for sources that are practice and not law. */
  readonly berlaku?: { readonly sejak: number; readonly sampai?: number };
  readonly digantikanOleh?: string;
  readonly dibaca: CaraDibaca;
  /** When somebody last looked at it, ISO date. */
  readonly diperiksa: string;
  /** Where to find it: an address or a bibliographic pointer. */
  readonly letak?: string;
  /** What to know before relying on it: known misprints, unreadable parts. */
  readonly catatan?: string;
}

/** The standing of one statement taken from a source. */
export type Kedudukan = 'dibaca-di-peraturan' | 'lewat-pihak-lain' | 'praktik' | 'simpulan';

/** One citation: a source, the place in it, and the standing of what was taken from it. */
export interface Kutipan {
  readonly acuan: string;
  readonly tempat: string;
  readonly kedudukan: Kedudukan;
}

/** Citations of a formula, scale or preset: never empty. */
export type DaftarKutipan = readonly [Kutipan, ...Kutipan[]];
