/** What every picture carries: its place in the report, and its content in words for those who do not see it. */
interface Umum {
  /** Unique in its document; letters, digits and hyphens. */
  readonly id: string;
  /** "Gambar 3.1" */
  readonly nama: string;
  readonly judul: string;
  /** All that the picture shows, in sentences with the figures. */
  readonly uraian: string;
}

/** One bar: a value in percent with its print; null is not measurable. */
export interface Batang {
  /** Id of the table row that holds the same figure, where there is one. */
  readonly baris?: string;
  readonly sebutan: string;
  readonly nilai: string | null;
  readonly teks: string;
}

/** Bars of percentages against a line at 100. */
export interface GambarBatang extends Umum {
  readonly jenis: 'batang';
  /** Whether 100 parts reached from missed, as with capaian; a serapan below 100 misses nothing. */
  readonly bedakan: boolean;
  readonly satuan: string;
  readonly batang: readonly Batang[];
}

/** Yearly values of one indicator: realisasi, the target of each year, and the end target as a level. */
export interface GambarDeret extends Umum {
  readonly jenis: 'deret';
  readonly satuan: string;
  readonly tahun: readonly number[];
  /** Canonical values in the order of the years; null is missing. */
  readonly realisasi: readonly (string | null)[];
  readonly target: readonly (string | null)[];
  readonly targetAkhir: string | null;
}

/** One node of a tree. */
export interface SimpulGambar {
  readonly sebutan: string;
  readonly anak: readonly SimpulGambar[];
}

/** A tree from top to bottom: the pohon kinerja. */
export interface GambarPohon extends Umum {
  readonly jenis: 'pohon';
  readonly simpul: readonly SimpulGambar[];
}

/** A picture as plain data; an adapter draws it. */
export type Gambar = GambarBatang | GambarDeret | GambarPohon;

/** Draws a picture as one SVG element. */
export type PelukisGambar = (gambar: Gambar) => string;
