import type { Operasi, Simpul } from '../pohon.js';
import type { Rumus } from '../rumus.js';

/** A formula over plain numbers, its inputs in the order of their symbols. */
export type Taksiran = (nilai: readonly number[]) => number;

const PERAKIT: Readonly<Record<Operasi, (a: number, b: number) => number>> = {
  tambah: (a, b) => a + b,
  kurang: (a, b) => a - b,
  kali: (a, b) => a * b,
  bagi: (a, b) => a / b,
};

/**
 * A formula as a function over binary numbers, for readers that try it on many thousand rows before they ask for the exact value: what it
 * says may only choose candidates. Its inputs come in the order of `lambang`. Null for formulas of lists and of cases.
 *
 * @example
 * taksirRumus(serapan, ['P', 'A'])?.([200, 150]) // => 75
 */
export function taksirRumus(rumus: Rumus, lambang: readonly string[]): Taksiran | null {
  const tempat = new Map(lambang.map((l, i) => [rumus.masukan[l] as Simpul, i] as const));
  return rakit(rumus.isi, tempat);
}

function rakit(s: Simpul, tempat: ReadonlyMap<Simpul, number>): Taksiran | null {
  if (s.jenis === 'konstanta') {
    const tetap = Number(s.nilai);
    return () => tetap;
  }
  if (s.jenis === 'masukan') {
    const ke = tempat.get(s);
    return ke === undefined ? null : (nilai) => nilai[ke] as number;
  }
  if (s.jenis === 'min' || s.jenis === 'maks') {
    const butir = s.butir.map((b) => rakit(b, tempat));
    const pilih = s.jenis === 'min' ? Math.min : Math.max;
    return butir.includes(null) ? null : (nilai) => pilih(...butir.map((b) => (b as Taksiran)(nilai)));
  }
  if (!('kiri' in s)) return null;
  const operasi = PERAKIT[s.jenis];
  const [kiri, kanan] = [rakit(s.kiri, tempat), rakit(s.kanan, tempat)];
  return kiri === null || kanan === null ? null : (nilai) => operasi(kiri(nilai), kanan(nilai));
}
