import { bulatkan } from '../../src/angka/bulatkan.js';
import type { SimpulMasukan } from '../../src/rumus/pohon.js';
import type { Rumus } from '../../src/rumus/rumus.js';

/** Random whole numbers 0 … n − 1, the same for the same seed (mulberry32). */
export function pengacak(benih: number): (n: number) => number {
  let s = benih >>> 0;
  return (n) => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** Values for a formula's inputs, by symbol. */
export type MasukanAcak = Record<string, string | string[]>;

/** Largest drawn value by unit; formulas that are meant for more are drawn from less. */
const TERBESAR: Readonly<Record<string, number>> = {
  rupiah: 10_000_000_000,
  volume: 500,
  cacah: 50,
  bobot: 100,
  rasio: 5,
};

/** A value in the range for which an input is meant, as reports print them, with up to `desimal` decimals. */
export function nilaiAcak({ rentang, satuan }: SimpulMasukan, acak: (n: number) => number, desimal: number): string {
  const atas = Math.min(rentang.maks ?? Number.POSITIVE_INFINITY, TERBESAR[satuan] ?? 250);
  const bawah = Math.max(rentang.min ?? Number.NEGATIVE_INFINITY, rentang.min === null ? -atas / 4 : 0);
  const istimewa = [rentang.min ?? 0, rentang.maks ?? 100, 0, 1, 50, 80, 90, 100, 110].filter(
    (x) => x >= bawah && x <= atas,
  );
  const pilihan = acak(10);
  if (pilihan === 0) return String(istimewa[acak(istimewa.length)] ?? atas);
  // Small and large values alike: a rupiah is not always a milyar.
  const besar = pilihan < 5 ? atas : Math.min(atas, bawah + 10 ** (1 + acak(6)));
  const x = bawah + (acak(1_000_000) / 1_000_000) * (besar - bawah);
  return bulatkan(x, satuan === 'rupiah' ? 0 : acak(desimal + 1), 'potong').toFixed();
}

/** Inputs for a formula; its lists have one length, so that they can be taken in pairs. */
export function masukanAcak(rumus: Rumus, acak: (n: number) => number, desimal = 2): MasukanAcak {
  const panjang = 1 + acak(5);
  return Object.fromEntries(
    Object.entries<SimpulMasukan>(rumus.masukan).map(([lambang, simpul]) => [
      lambang,
      simpul.bentuk === 'tunggal'
        ? nilaiAcak(simpul, acak, desimal)
        : Array.from({ length: panjang }, () => nilaiAcak(simpul, acak, desimal)),
    ]),
  );
}
