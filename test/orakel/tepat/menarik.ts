import { Pecahan } from '../pecahan.js';
import type { Acak } from './acak.js';
import { p } from './bilangan.js';

/** Denominators whose fractions never end as decimals. */
export const PENYEBUT_SULIT = [3, 6, 7, 9, 11, 12, 13, 15, 21, 24, 27, 30, 33, 48, 96, 99] as const;

/** Bounds of classes and gates between 50 and 120, the commonest more often. */
const BATAS = [100, 100, 100, 100, 85, 70, 55, 90, 75, 80, 60, 50, 30, 76, 66, 51, 91, 101, 110, 120, 65, 40, 99, 79];

/** A value that decides something: a bound, a tie at `desimal` decimals, a step beside one of them, or any other. */
export function nilaiMenarik(acak: Acak, desimal = 2): Pecahan {
  const nasib = acak.n(100);
  const batas = p(acak.pilih(BATAS));
  if (nasib < 45) return batas;
  const skala = 10n ** BigInt(desimal + 1);
  if (nasib < 75) return Pecahan.rasio(BigInt(acak.n(130 * 10 ** desimal)) * 10n + 5n, skala);
  if (nasib < 90) {
    const langkah = Pecahan.rasio(acak.peluang(50) ? 1n : -1n, skala * 10n ** BigInt(acak.pilih([0, 0, 1, 4, 9])));
    return batas.tambah(langkah);
  }
  return Pecahan.rasio(BigInt(acak.n(13_000)), 100n);
}

/** A value between 20 and 150 whose decimals never end. */
export function nilaiSulit(acak: Acak): Pecahan {
  const q = acak.pilih(PENYEBUT_SULIT);
  return Pecahan.rasio(BigInt(acak.antara(20 * q, 150 * q)), BigInt(q));
}

/** x and v² ÷ x, neither of which ends as a decimal: their geometric mean is exactly v. */
export function pasanganUkur(acak: Acak, v: Pecahan): [Pecahan, Pecahan] {
  const x = nilaiSulit(acak);
  return [x, v.kali(v).bagi(x)];
}

/** The same kind of value, with a denominator small enough to be squared within 30 digits. */
export function nilaiMenarikPendek(acak: Acak, desimal = 2): Pecahan {
  const v = nilaiMenarik(acak, desimal);
  return v.pembilang > 0n && v.penyebut < 10n ** 8n ? v : p(100);
}
