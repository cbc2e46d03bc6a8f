import type { Buku } from '../../../src/tabel/tabel.js';
import type { Acak } from './acak.js';
import { bagiBulat, type Gaya, gayaAcak, type Jenis, type Mode, type Sel, sel, teks } from './cetakan.js';
import type { Relasi } from './relasi.js';

export interface TabelBuatan {
  readonly nama: string;
  readonly judul: string;
  readonly baris: Sel[][];
}

/** A figure computed from its row, with how it was computed. */
export interface Hitungan {
  readonly aturan: 'serapan' | 'maks' | 'min-selisih' | 'min-rasio' | 'tumbuh' | 'kemajuan';
  readonly hasil: Sel;
  readonly a: Sel;
  readonly b: Sel;
  readonly d: number;
  readonly mode: Mode;
  /** Those of one column share it. */
  readonly kolom: object;
}

export interface JumlahBuatan {
  readonly hasil: Sel;
  readonly bagian: readonly Sel[];
}

/** The percentage of a total: of the sums, or where an error puts it the mean of the rows' percentages. */
export interface PersenTotal {
  readonly hasil: Sel;
  readonly bagian: readonly Sel[];
}

/** A report under construction, with all that its maker knows of it. */
export class LaporanBuatan {
  readonly gaya: Gaya;
  readonly tabel: TabelBuatan[] = [];
  readonly narasi: (string | Sel)[][] = [];
  readonly relasi: Relasi[] = [];
  readonly hitungan: Hitungan[] = [];
  readonly jumlah: JumlahBuatan[] = [];
  readonly persenTotal: PersenTotal[] = [];
  readonly rerata: { readonly hasil: Sel; readonly bagian: readonly Sel[] }[] = [];
  readonly sisa: { readonly hasil: Sel; readonly a: Sel; readonly b: Sel }[] = [];
  readonly d: number;
  readonly mode: Mode;
  /** What one indicator printed elsewhere, so that every table says the same of it. */
  readonly indikator = new Map<string, { readonly t: bigint; readonly r: bigint; readonly T?: Sel; readonly R: Sel }>();
  totalRealisasi?: { readonly v: bigint; readonly sel: Sel };

  constructor(readonly a: Acak) {
    this.gaya = gayaAcak(a);
    this.d = a.pilih([0, 1, 2, 2, 2, 2]);
    this.mode = a.peluang(0.2) ? 'potong' : 'setengah-naik';
  }

  rupiah(v: bigint): Sel {
    return sel(v, 0, 'rupiah', this.gaya);
  }

  angka(v: bigint, d: number, jenis: Jenis = 'ukur'): Sel {
    return sel(v, d, jenis, this.gaya);
  }

  /** A measured result. */
  ukuran(v: bigint, d: number): Sel {
    return { ...sel(v, d, 'ukur', this.gaya), diukur: true };
  }

  /** n ÷ m × 100 as this report prints percentages. */
  persen(n: bigint, m: bigint, d = this.d): Sel {
    return sel(bagiBulat(100n * n, m, d, this.mode), d, 'persen', this.gaya);
  }

  tambahTabel(judul: string, baris: Sel[][]): void {
    this.tabel.push({ nama: `Tabel 3.${this.tabel.length + 1}`, judul, baris });
  }

  keBuku(): Buku {
    return {
      tabel: this.tabel.map((t) => ({
        nama: t.nama,
        judul: t.judul,
        berkas: 'laporan.json',
        baris: t.baris.map((b) => b.map((s) => s.teks)),
      })),
      narasi: this.narasi.map((n, i) => ({
        berkas: 'narasi.md',
        bagian: `Bagian ${i + 1}`,
        baris: 1,
        teks: n.map((x) => (typeof x === 'string' ? x : x.teks)).join(''),
      })),
    };
  }

  /** Where a cell is printed: table and place from 1, or the text and its character. */
  letak(s: Sel): { tabel?: string; baris?: number; kolom?: number; bagian?: string } | undefined {
    for (const t of this.tabel) {
      for (const [i, b] of t.baris.entries()) {
        const k = b.indexOf(s);
        if (k >= 0) return { tabel: t.nama, baris: i + 1, kolom: k + 1 };
      }
    }
    for (const [i, n] of this.narasi.entries()) {
      const k = n.indexOf(s);
      if (k >= 0) {
        const sebelum = n.slice(0, k).map((x) => (typeof x === 'string' ? x : x.teks));
        return { bagian: `Bagian ${i + 1}`, baris: 1, kolom: sebelum.join('').length + 1 };
      }
    }
    return undefined;
  }
}

export const kosong = () => teks('');
