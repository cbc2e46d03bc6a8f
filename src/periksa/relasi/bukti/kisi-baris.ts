import { ratakan } from '../../../tabel/tiap.js';

/** A figure as a plain number, with one unit of its last printed digit. */
interface Angka {
  readonly nilai: number;
  readonly satuan: number;
}

/** Fewer different figures say nothing of a step that they have in common. */
const ANGKA_TERSEDIKIT = 6;
/** The least of them is so many steps at most, and one of the two least is right. */
const LANGKAH_TERKECIL = 20;
const DASAR = 2;
/** A step of fewer units is no coarser than the print. */
const SATUAN_LANGKAH = 1000;
/** Shares of one amount are off by their own rounding; the last of them takes what the others left. */
const SISA = 13;
/** Of five figures one may be a slip. */
const SEPERLIMA = 5;

/**
 * The step that the amounts of a row have in common beyond the digits they show: a plan of months spreads whole percents of one budget. What such
 * amounts add up to meets another of them easily. 0 where they have none.
 */
export function kisiBaris(sebaris: readonly (Angka | undefined)[]): number {
  if (sebaris.length < ANGKA_TERSEDIKIT) return 0;
  const perNilai = new Map(
    ratakan(sebaris, (p) => (p && p.nilai !== 0 ? [[Math.abs(p.nilai), p.satuan] as const] : [])),
  );
  const satuan = Math.min(...perNilai.values());
  const nilai = [...perNilai.keys()].filter((n) => n >= SATUAN_LANGKAH * satuan).sort((a, b) => a - b);
  if (nilai.length < ANGKA_TERSEDIKIT) return 0;
  for (const dasar of nilai.slice(0, DASAR)) {
    for (let m = 1; m <= LANGKAH_TERKECIL && dasar >= m * SATUAN_LANGKAH * satuan; m += 1) {
      const langkah = dasar / m;
      const kena = nilai.filter((n) => {
        const k = Math.floor(n / langkah + 0.5);
        return Math.abs(n - k * langkah) <= satuan * (SISA + k / m) && satuan * (SISA + k / m) * SEPERLIMA < langkah;
      });
      if (kena.length * SEPERLIMA >= nilai.length * (SEPERLIMA - 1)) return langkah;
    }
  }
  return 0;
}
