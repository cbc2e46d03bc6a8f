import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat } from '../../fakta/kalimat-angka.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import type { Peran } from '../../fakta/peran.js';
import { samaCetak, samaTanpaSatuan } from '../../fakta/sama-cetak.js';
import type { SelBernama, TabelBernama } from './baris-bernama.js';

/** A part of a year: no cell of a row without periods prints it. */
export const KURUN = /\b(?:semester|triwulan|tw|bulan|kuartal|tahap|termin|sampai dengan|s\.?d|per \d|hingga)\b/iu;
/** Words that give a figure another meaning than the columns of the table have. */
export const LAIN_HAL =
  /fisik|tahun (?:lalu|sebelumnya)|sisa|efisiensi|selisih|naik|turun|kenaikan|penurunan|peningkatan|rata-rata|triwulan|semester|semula|perubahan/iu;

/** Figures of a sentence that speak of the same rows, and these rows. */
export interface Kelompok {
  readonly angka: AngkaKalimat[];
  readonly baris: readonly TabelBernama[];
  /** The rows are totals, which the sentence does not name. */
  readonly total: boolean;
  /** One of several for which the sentence gives as many figures, each of its own. */
  readonly deret?: true;
}

export const sejenis = (a: AngkaKalimat, s: SelBernama): boolean => (a.jenis === 'uang') === s.uang;

/** Whether a cell prints a figure of a sentence, in one of the ways in which that can be read; the sign of a cell stands in words there. */
export const serupa = (a: Fakta, b: Fakta): boolean =>
  (sekitar(a, b, nilaiKasar(b)) && samaCetak(a, b)) ||
  samaTanpaSatuan(a, b) ||
  (b.nilai.isNegative() && sekitar(a, b, -nilaiKasar(b)) && samaCetak(a, { ...b, nilai: b.nilai.negated() })) ||
  a.kandidat.some((n) => n.eq(b.nilai));

/** Whether two figures lie so near that one may be the other, rounded: what lies further apart is not looked at exactly. */
const sekitar = (a: Fakta, b: Fakta, nilai: number): boolean => {
  const kasar = nilaiKasar(a);
  const satuan = Math.max(satuanCetak(a), satuanCetak(b));
  return Math.abs(kasar - nilai) <= 2 * satuan + 1e-9 * Math.max(Math.abs(kasar), Math.abs(nilai));
};

/** A plan of money and what came of it are a budget and its spending, whatever their headings call them. */
export const setara = (peran: Peran | null): Peran | null =>
  peran === 'target' ? 'pagu' : peran === 'realisasi' ? 'realisasi-anggaran' : peran;
