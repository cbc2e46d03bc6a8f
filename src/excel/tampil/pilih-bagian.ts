import type { Bagian, Syarat } from './urai-format.js';

/** The section that shows a number, and whether it speaks for the minus sign itself. */
export interface Terpilih {
  readonly bagian: Bagian;
  readonly tanpaMinus: boolean;
}

const UMUM: Bagian = { butir: [{ jenis: 'umum', isi: '' }], syarat: null, inggris: false };
const NEGATIF: Syarat = { tanda: '<', batas: 0 };

/** The sections for numbers, and the one for texts: the fourth, or one with `@` at the end. */
export function pisahBagian(semua: readonly Bagian[]): {
  readonly angka: readonly Bagian[];
  readonly teks: Bagian | null;
} {
  const akhir = semua.at(-1) as Bagian;
  const teks = semua.length > 3 ? (semua[3] as Bagian) : akhir.butir.some((b) => b.jenis === 'isian') ? akhir : null;
  const angka = teks === null ? semua : semua.slice(0, Math.min(3, semua.length - 1));
  return { angka: angka.length === 0 ? [UMUM] : angka, teks };
}

/** The section for a number: by its own conditions, else `positive;negative;zero`. */
export function pilihBagian(semua: readonly Bagian[], nilai: number): Terpilih {
  const [satu = UMUM, dua, tiga] = pisahBagian(semua).angka;
  if (!satu.syarat && !dua) return { bagian: satu, tanpaMinus: false };
  const syaratSatu = satu.syarat ?? { tanda: tiga ? '>' : dua?.syarat ? '>' : '>=', batas: 0 };
  if (penuhi(syaratSatu, nilai)) return { bagian: satu, tanpaMinus: hanyaNegatif(syaratSatu) };
  if (!dua) return { bagian: UMUM, tanpaMinus: false };
  const syaratDua = dua.syarat ?? (tiga ? NEGATIF : null);
  if (syaratDua === null || penuhi(syaratDua, nilai)) {
    return { bagian: dua, tanpaMinus: syaratDua ? hanyaNegatif(syaratDua) : sisanyaNegatif(syaratSatu) };
  }
  return { bagian: tiga ?? UMUM, tanpaMinus: false };
}

const PENUHI: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

const penuhi = ({ tanda, batas }: Syarat, nilai: number): boolean => PENUHI[tanda]?.(nilai, batas) === true;

/** Every number that comes here is below zero, so its section shows it in a way of its own, as in parentheses. */
const hanyaNegatif = ({ tanda, batas }: Syarat): boolean => tanda === '<' && batas === 0;

const sisanyaNegatif = ({ tanda, batas }: Syarat): boolean => batas === 0 && (tanda === '>=' || tanda === '>');
