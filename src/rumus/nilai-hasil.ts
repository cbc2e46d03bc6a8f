import type { Angka } from '../angka/desimal.js';
import { hasilKaliPangkat } from '../angka/irasional.js';
import { Pecahan } from '../angka/pecahan.js';
import { pecahanDariCetakan } from '../angka/pecahan-dari-cetakan.js';
import { bandingTepat, sudahTepat, type Tepat } from '../angka/tepat.js';
import type { Hasil, HasilTerukur } from './hasil.js';
import { tepatMalas } from './hasil-malas.js';

/** An achievement or any other figure as callers hand it in: a number, a result, or null where it is missing. */
export type CapaianMasukan = Angka | Hasil | null;

/** The exact value of a measured figure, also of one that came back from JSON. */
export function tepatHasil(hasil: HasilTerukur): Tepat {
  const malas = tepatMalas(hasil);
  if (malas !== undefined) return malas;
  if (hasil.pecahan) return pecahanDariCetakan(hasil.pecahan, 'pecahan');
  if (hasil.akar) {
    return hasilKaliPangkat(
      hasil.akar.map((f) => ({
        dasar: pecahanDariCetakan(f.dasar, 'akar.dasar'),
        pangkat: pecahanDariCetakan(f.pangkat, 'akar.pangkat'),
      })),
    );
  }
  return Pecahan.baca(hasil.nilai, 'nilai');
}

/** The exact value; null where it is missing or not measurable. Throws a TypeError that names the field for what is no number. */
export function tepatDari(x: CapaianMasukan | Tepat, bidang: string): Tepat | null {
  if (x === null) return null;
  if (typeof x !== 'object' || sudahTepat(x)) return sudahTepat(x) ? x : Pecahan.baca(x, bidang);
  if (!('status' in x)) return Pecahan.baca(x, bidang);
  return x.status === 'terukur' ? tepatHasil(x) : null;
}

/** How a measured figure stands to a number, by its exact value: −1, 0 or 1. */
export const bandingHasil = (hasil: HasilTerukur, dengan: Angka | HasilTerukur): -1 | 0 | 1 =>
  bandingTepat(tepatHasil(hasil), tepatDari(dengan, 'pembanding') as Tepat);
