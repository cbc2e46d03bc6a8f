import type { Lokasi } from '../../tabel/lokasi.js';

/** How sure and how grave a finding is: cannot be right; unusual or against a rule of reporting; worth knowing. */
export type Tingkat = 'galat' | 'peringatan' | 'catatan';

/** One thing that may have happened, with how plausible it is. */
export interface Penjelasan {
  /** Code of the cause: `rata-rata-persen`, `terpotong`, `digit-tertukar` … */
  readonly sebab: string;
  readonly teks: string;
  /** 0 to 1, chance taken off. */
  readonly skor: number;
}

/** One finding of the cross-check; plain data. */
export interface Temuan {
  /** `P` and three digits; never reused. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly lokasi: Lokasi;
  /** What the row is called in its table; absent where it has no name, and in a text. */
  readonly uraian?: string;
  /** As printed; null where something is missing. */
  readonly tercetak: string | null;
  /** What it should be, printed the same way; null where that is not known. */
  readonly semestinya: string | null;
  /** Id of the formula of the registry that it breaks; null where it breaks none of these. */
  readonly rumus: string | null;
  /** Best first; empty where nothing explains it better than chance. */
  readonly penjelasan: readonly Penjelasan[];
  readonly terkait: readonly Lokasi[];
  /**
   * Other cells, any of which may be the wrong one instead: the figures contradict each other, and this cell and these explain it about
   * equally well. Absent where one cell stands out.
   */
  readonly atau?: readonly Lokasi[];
  /** Cells that were computed from this one: if it is the wrong one, they are wrong only through it. Absent where there are none. */
  readonly ikut?: readonly Lokasi[];
  /** The cell lies in a hidden row, column or sheet; absent where it is seen. */
  readonly tersembunyi?: true;
  readonly pesan: string;
  readonly saran: string;
  /**
   * Fingerprint of what it says: name of the row, figure as printed and as it should be, and the printed figures this rests on. An acceptance names it.
   */
  readonly sidik?: string;
  /** The reason with which it was accepted; it then no longer counts. */
  readonly diterima?: string;
  /** An earlier check had it already; it then no longer counts. */
  readonly lama?: true;
}

/** What a check looked at and found. */
export interface HasilPeriksa {
  readonly ringkasan: {
    readonly tabel: number;
    readonly fakta: number;
    readonly relasi: number;
    readonly konsisten: number;
    readonly temuan: number;
  };
  readonly temuan: readonly Temuan[];
  /** How much of it was checked: no finding says nothing of a figure that nothing binds. */
  readonly cakupan: CakupanPeriksa;
  /** What every column was taken for and which rule its rows follow; also those that were not understood. */
  readonly kolom: readonly KolomTerbaca[];
  /** What was left alone because the tables are too large to be held at once, or a text too long; absent where everything was looked at. */
  readonly takDiperiksa?: readonly TakDiperiksa[];
  /** How many of the findings an earlier check had, and how many of its findings are gone; absent where none was given. */
  readonly temuanLama?: { readonly ada: number; readonly hilang: number };
  /** What a configuration turned off, changed and left out; absent where there is none. */
  readonly pengaturan?: Pengaturan;
}

/** What a configuration did to a check: nothing is silenced in silence. */
export interface Pengaturan {
  /** What it is called: the name of its file. */
  readonly oleh: string;
  /** How many findings it turned off, by code. */
  readonly dimatikan: Readonly<Record<string, number>>;
  /** How many findings have another level through it, by code. */
  readonly diubah: Readonly<Record<string, number>>;
  /** Files and sheets that were not looked at. */
  readonly diabaikan: readonly Lokasi[];
}

/**
 * `diperiksa`: nine in ten of its figures stand in a relation that was judged, and some of every column; `sebagian`: some do; `tak-dapat-diperiksa`:
 * none does, or it could not be read as a table.
 */
export type StatusCakupan = 'diperiksa' | 'sebagian' | 'tak-dapat-diperiksa';

/** How much of one table was checked. */
export interface CakupanTabel {
  readonly lokasi: Lokasi;
  readonly status: StatusCakupan;
  /** The figures that it prints. */
  readonly angka: number;
  /** Of these, the ones that stand in a relation that was judged. */
  readonly terikat: number;
  /** Why the others were not, in words; absent where all were. */
  readonly sebab?: string;
}

/** The figures of the sentences of one place that stand in no relation that was judged, as printed. */
export interface NaskahLepas {
  readonly lokasi: Lokasi;
  readonly angka: readonly string[];
}

/** How much of a report was checked, figures of sentences included. */
export interface CakupanPeriksa {
  readonly tabel: readonly CakupanTabel[];
  /** The sentences with figures that nothing binds; absent where there are none. */
  readonly naskah?: readonly NaskahLepas[];
  readonly angka: number;
  readonly terikat: number;
}

/** Something of a giant input that was not checked. */
export interface TakDiperiksa {
  /** Sums, means and nesting over all rows of a table; what one table says of another; all that follows after too many findings; the end of a text. */
  readonly hal: 'seluruh-kolom' | 'antartabel' | 'sisanya' | 'teks';
  readonly lokasi: Lokasi;
  readonly pesan: string;
}

/** How one column of a table was understood. */
export interface KolomTerbaca {
  readonly lokasi: Lokasi;
  readonly judul: string;
  /** Code of the meaning: `pagu`, `realisasi-anggaran`, `persen` …; null where not understood. */
  readonly peran: string | null;
  /** Id of the formula that its rows follow, where it is computed; `kolom.rumus-tercetak` for one that only the table prints. */
  readonly aturan: string | null;
}
