import type { Acak } from './acak.js';
import type { GayaLaporan } from './gaya.js';
import { rasio, selisih, total } from './hubungan.js';
import type { Isi, Kerja, Peran, Sel } from './lembar.js';
import { type Pec, pec } from './pecahan.js';

/** What a family makes a report from. */
export interface Bahan {
  readonly a: Acak;
  readonly k: Kerja;
  readonly g: GayaLaporan;
  readonly tahun: number;
}

export type Keluarga = (b: Bahan) => void;

/** A node of a budget; a parent's figures are the sums of its children. */
export interface Simpul {
  readonly kode: string;
  readonly uraian: string;
  readonly tingkat: number;
  readonly pagu: bigint;
  readonly real: bigint;
  readonly anak: readonly Simpul[];
}

export const jumlahPagu = (s: readonly Simpul[]): bigint => s.reduce((x, y) => x + y.pagu, 0n);
export const jumlahReal = (s: readonly Simpul[]): bigint => s.reduce((x, y) => x + y.real, 0n);

/** The money cells of one row. */
export interface SelAnggaran {
  readonly p: Sel;
  readonly r: Sel;
  readonly s?: Sel;
  readonly c?: Sel;
  readonly cs?: Sel;
}

export interface Ragam {
  readonly sisa: boolean;
  readonly persen: boolean;
  readonly persenSisa: boolean;
  readonly juta: boolean;
  /** Sisa printed as realisasi − pagu ("Lebih/(Kurang)"). */
  readonly balik?: boolean;
}

export const ragamAnggaran = (a: Acak): Ragam => {
  const sisa = a.kira(45);
  return { sisa, persen: !sisa || a.kira(80), persenSisa: sisa && a.kira(25), juta: a.kira(12) };
};

/** Cells of one budget row, bound with each other. */
export function selAnggaran(b: Bahan, pagu: bigint, real: bigint, v: Ragam, total_ = false): SelAnggaran {
  const { k, g } = b;
  const longgar = v.juta;
  const uang = v.juta ? g.juta : g.rp;
  const p = k.angka(pec(pagu), uang, total_ ? 'total' : 'pagu');
  const r = k.angka(pec(real), uang, total_ ? 'total' : 'nilai');
  const hasil: { -readonly [K in keyof SelAnggaran]: SelAnggaran[K] } = { p, r };
  if (v.sisa) {
    hasil.s = k.angka(pec(v.balik ? real - pagu : pagu - real), uang, 'selisih');
    selisih(k, hasil.s, v.balik ? r : p, v.balik ? p : r, { longgar, nama: 'sisa' });
  }
  if (v.persen && pagu !== 0n) {
    hasil.c = k.angka(pec(real * 100n, pagu), g.persen, total_ ? 'persen-total' : 'persen');
    rasio(k, hasil.c, r, p, { longgar, nama: 'serapan' });
  }
  if (v.persenSisa && hasil.s && pagu !== 0n) {
    hasil.cs = k.angka(pec((pagu - real) * 100n, pagu), g.persen, 'persen');
    rasio(k, hasil.cs, hasil.s, p, { longgar, nama: 'persen sisa' });
  }
  return hasil;
}

/** Binds the money columns of `atas` to the sum of those of `bawah`. */
export function ikatJumlah(b: Bahan, atas: SelAnggaran, bawah: readonly SelAnggaran[], v: Ragam): void {
  const o = { longgar: v.juta };
  total(
    b.k,
    atas.p,
    bawah.map((x) => x.p),
    o,
  );
  total(
    b.k,
    atas.r,
    bawah.map((x) => x.r),
    o,
  );
  if (atas.s && bawah.every((x) => x.s))
    total(
      b.k,
      atas.s,
      bawah.flatMap((x) => x.s ?? []),
      o,
    );
}

export const isiAnggaran = (x: SelAnggaran): Record<string, Isi> => ({
  p: x.p,
  r: x.r,
  ...(x.s && { s: x.s }),
  ...(x.c && { c: x.c }),
  ...(x.cs && { cs: x.cs }),
});

/** A measured figure and its cell. */
export const selUkur = (b: Bahan, x: Pec, des: number, peran: Peran = 'nilai'): Sel =>
  b.k.angka(x, des === 0 ? b.g.cacah : b.g.ukur(des), peran);
