/** What kind of document or practice a source is. */
export type JenisAcuan =
  | 'undang-undang'
  | 'peraturan-pemerintah'
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

/**
 * A later source that replaced or amended this one, and what that is known from. It is a citation of its own: a successor that was only
 * concluded from the titles says so.
 */
export interface PerubahanAcuan {
  /** Id of the later source. */
  readonly acuan: string;
  /** Where the replacement or amendment is stated, or what it was concluded from. */
  readonly tempat: string;
  readonly kedudukan: Kedudukan;
}

/** A page of the source that was read, under both of its numbers. */
export type HalamanTerbaca =
  | {
      /** The number printed on the page: `91`, `III.2`; null when it was not visible where the page was read. */
      readonly cetak: string;
      /** What the online viewer or flipbook counts the page as, where there is one. */
      readonly penampil?: number;
    }
  | { readonly cetak: null; readonly penampil: number };

/** A regulation, report, application or other source, with the years in which it was in force. */
export interface Acuan {
  /** Kebab-case id; its meaning never changes. */
  readonly id: string;
  readonly jenis: JenisAcuan;
  /** The title as people cite it, Indonesian. */
  readonly judul: string;
  /** Years in force; absent for sources that are practice and not law. */
  readonly berlaku?: { readonly sejak: number; readonly sampai?: number };
  /** What took its place; given if and only if `berlaku.sampai` is, and that year is the successor's first. */
  readonly digantikanOleh?: PerubahanAcuan;
  /** What changed parts of it while it stays in force, oldest first. */
  readonly diubahOleh?: readonly PerubahanAcuan[];
  readonly dibaca: CaraDibaca;
  /** When somebody last looked at it, ISO date. */
  readonly diperiksa: string;
  /** Where to find it: an address or a bibliographic pointer. Pages are counted as in {@link Kutipan.tempat}. */
  readonly letak?: string;
  /** The pages that were read, when its citations name pages. */
  readonly halaman?: readonly HalamanTerbaca[];
  /** What to know before relying on it: known misprints, unreadable parts. */
  readonly catatan?: string;
}

/** The name and the years of a source that was in force in some years and not in others. */
export type AcuanBerjangka = Required<Pick<Acuan, 'id' | 'judul' | 'berlaku'>>;

/** The standing of one statement taken from a source. */
export type Kedudukan = 'dibaca-di-peraturan' | 'lewat-pihak-lain' | 'praktik' | 'simpulan';

/** One citation: a source, the place in it, and the standing of what was taken from it. */
export interface Kutipan {
  readonly acuan: string;
  /**
   * The place in the source. `hlm. 91` is always the number printed on the page; a viewer's own count, where the printed number could not
   * be seen, is written `hlm. penampil 42`.
   */
  readonly tempat: string;
  readonly kedudukan: Kedudukan;
}

/** Citations of a formula, scale or preset: never empty. */
export type DaftarKutipan = readonly [Kutipan, ...Kutipan[]];
