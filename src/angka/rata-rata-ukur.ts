import { hasilKaliPangkat, Irasional } from './irasional.js';
import { Pecahan } from './pecahan.js';
import { bagiTepat, jumlahkanTepat, nolTepat, rasional, type Tepat } from './tepat.js';

/** Weights of this many digits, where they are no fractions themselves. */
const DIGIT_BOBOT = 80;

/**
 * The weighted geometric mean of values and weights that are 0 or more, not all weights 0: exactly, as a fraction wherever it is one. A value of 0
 * makes it 0; a weight of 0 leaves its value out.
 */
export function rataRataUkur(nilai: readonly Tepat[], bobot: readonly Tepat[]): Tepat {
  const total = jumlahkanTepat(bobot);
  const pangkat = bobot.map((w) => sepecahan(bagiTepat(w, total)));
  const dipakai = nilai.flatMap((x, i) => {
    const p = pangkat[i] as Pecahan;
    return p.nol ? [] : [{ x, p }];
  });
  if (dipakai.some(({ x }) => nolTepat(x))) return Pecahan.NOL;
  const faktor = dipakai.flatMap(({ x, p }) =>
    (Irasional.dari(x).faktor ?? []).map((f) => ({ dasar: f.dasar, pangkat: f.pangkat.kali(p) })),
  );
  if (dipakai.every(({ x }) => Irasional.dari(x).faktor !== null)) return hasilKaliPangkat(faktor);
  return Irasional.rataUkur(
    dipakai.map(({ x }) => x),
    dipakai.map(({ p }) => p),
  );
}

/** A weight that is no fraction is itself a mean of a mean; its first 80 digits weigh. */
const sepecahan = (x: Tepat): Pecahan => (rasional(x) ? x : Pecahan.dariDesimal(x.keDesimal(DIGIT_BOBOT)));
