import { baca, cetak, type Gaya } from './cetak.js';
import type { Pec } from './pecahan.js';

export type Peran =
  | 'pagu'
  | 'nilai'
  | 'total'
  | 'persen'
  | 'persen-total'
  | 'bagian'
  | 'selisih'
  | 'capaian'
  | 'rata'
  | 'peringkat'
  | 'predikat'
  | 'ulang';

/** One figure (or graded word) of a report; where it stands is known only when the pages are laid out. */
export class Sel {
  readonly hubungan: Hubungan[] = [];
  constructor(
    public teks: string,
    readonly gaya: Gaya | null,
    readonly peran: Peran,
  ) {}

  nilai(): Pec | null {
    return this.gaya === null ? null : (baca(this.teks, this.gaya)?.nilai ?? null);
  }
}

/** What binds a result to the figures it is made of; `hitung` and `balik` work on the printed values. */
export interface Hubungan {
  readonly nama: string;
  readonly hasil: Sel;
  readonly masuk: readonly Sel[];
  readonly hitung: (x: readonly Pec[]) => Pec | string | null;
  /** The value of input `i` that gives `hasil`; null where none does or where it is not single. */
  readonly balik: (i: number, hasil: Pec, x: readonly Pec[]) => Pec | null;
  /** Inputs are themselves rounded, and the result may come from what stood before rounding. */
  readonly longgar: boolean;
}

export type Isi = Sel | string;

export interface TabelKerja {
  nama?: string;
  judul?: string;
  lembar?: string;
  baris: Isi[][];
}

/** A report in the making. */
export class Kerja {
  readonly tabel: TabelKerja[] = [];
  readonly kalimat: Isi[][] = [];
  readonly hubungan: Hubungan[] = [];
  readonly sel: Sel[] = [];

  angka(x: Pec, gaya: Gaya, peran: Peran): Sel {
    return this.#daftar(new Sel(cetak(x, gaya), gaya, peran));
  }

  kata(teks: string, peran: Peran): Sel {
    return this.#daftar(new Sel(teks, null, peran));
  }

  ikat(h: Hubungan): void {
    this.hubungan.push(h);
    h.hasil.hubungan.push(h);
    for (const m of h.masuk) m.hubungan.push(h);
  }

  #daftar(s: Sel): Sel {
    this.sel.push(s);
    return s;
  }
}

export const teks = (x: Isi): string => (typeof x === 'string' ? x : x.teks);
