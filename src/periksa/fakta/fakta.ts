import type { Decimal } from '../../angka/desimal.js';
import type { KodeTerbaca } from '../../model/kode.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Tabel } from '../../tabel/tabel.js';
import type { Arah } from './arah.js';
import type { Kolom } from './kolom.js';
import type { Peran } from './peran.js';

/** What a row is. */
export type JenisBaris = 'isi' | 'judul' | 'total' | 'rata-rata' | 'kosong';

/** One row of the body of a table. */
export interface Baris {
  /** Index from 0 in the grid. */
  readonly ke: number;
  readonly jenis: JenisBaris;
  /** The texts of the naming columns by column index, as they stand in this row. */
  readonly nama: ReadonlyMap<number, string>;
  /** The text that names the row: of the deepest naming column that is filled. */
  readonly label: string;
  /** Depth of the row: which of the naming columns is its deepest one, from 0. */
  readonly kedalaman: number;
  /** What stands in the column `No`; where there is none, a code that is only a dotted number. */
  readonly nomor: string;
  readonly kode: KodeTerbaca | null;
  /** The unit of the row's figures; '' when none is given. */
  readonly satuan: string;
  /** Which way it is better, where the table prints it. */
  readonly arah: Arah | null;
}

/** One figure as printed. */
export interface Fakta {
  readonly no: number;
  readonly lokasi: Lokasi;
  readonly teks: string;
  readonly nilai: Decimal;
  /** Printed decimals. */
  readonly desimal: number;
  readonly peran: Peran | null;
  readonly persen: boolean;
  /** Other ways to read the text; empty for nearly all. */
  readonly kandidat: readonly Decimal[];
  /** The text is malformed: the value is the most plausible reading. */
  readonly rusak: boolean;
  /** The place in its table; null for a figure of the narrative. */
  readonly sel: Sel | null;
  /** The value as a plain number, where it was read from a table; ask for it with `nilaiKasar`. */
  readonly kasar?: number;
  /** How many places it was moved to the left of its print, to be in the unit of its table: 3 for `900 juta` among miliar. */
  readonly geser?: number;
}

/** Where in the tables that were read a figure stands. */
export interface Sel {
  readonly tabel: TabelTerbaca;
  readonly baris: Baris;
  readonly kolom: Kolom;
}

/** A range such as a target `80-90`. */
export interface FaktaRentang {
  readonly sel: Sel;
  readonly bawah: Decimal;
  readonly atas: Decimal;
  readonly teks: string;
}

/** Why a cell of a column of figures gives none. */
export type SebabTakTerbaca = 'tanggal' | 'rentang' | 'dua-bilangan' | 'rusak' | 'tanpa-nilai';

/** A cell of a column of figures that holds digits but no figure that can be read, or a formula without a value: sums over it say nothing. */
export interface TakTerbaca {
  readonly sel: Sel;
  readonly lokasi: Lokasi;
  readonly teks: string;
  readonly sebab: SebabTakTerbaca;
}

/** What of a table the limits of reading left out. */
export interface LuarBatas {
  /** Columns beyond those that are read, and the figures in them. */
  readonly kolom: number;
  readonly angkaKolom: number;
  /** Figures longer than any that is read. */
  readonly sel: number;
}

/** A grid with its columns, rows and figures. */
export interface TabelTerbaca {
  readonly tabel: Tabel;
  readonly ke: number;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
  /** Figures by row index and column index. */
  readonly fakta: ReadonlyMap<number, ReadonlyMap<number, Fakta>>;
  readonly rentang: readonly FaktaRentang[];
  readonly takTerbaca: readonly TakTerbaca[];
  readonly luarBatas: LuarBatas;
}
