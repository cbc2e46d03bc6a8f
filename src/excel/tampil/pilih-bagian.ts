import type { Bagian, Syarat } from './urai-format.js';

/** The section that shows a number, and whether it tells by itself that a figure is below zero: then no minus sign is put before it. */
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
  const angka = pisahBagian(semua).angka;
  const { bagian, hanyaNegatif } = cariBagian(angka, nilai);
  return { bagian, tanpaMinus: hanyaNegatif && tandaSendiri(bagian, angka) };
}

/** The section for a number, and whether it is for those below zero only: there a sheet leaves the sign to the section. */
function cariBagian(
  [satu = UMUM, dua, tiga]: readonly Bagian[],
  nilai: number,
): { readonly bagian: Bagian; readonly hanyaNegatif: boolean } {
  if (!satu.syarat && !dua) return { bagian: satu, hanyaNegatif: false };
  const syaratSatu = satu.syarat ?? { tanda: tiga ? '>' : dua?.syarat ? '>' : '>=', batas: 0 };
  if (penuhi(syaratSatu, nilai)) return { bagian: satu, hanyaNegatif: hanyaNegatif(syaratSatu) };
  if (!dua) return { bagian: UMUM, hanyaNegatif: false };
  const syaratDua = dua.syarat ?? (tiga ? NEGATIF : null);
  if (syaratDua === null || penuhi(syaratDua, nilai)) {
    return { bagian: dua, hanyaNegatif: syaratDua ? hanyaNegatif(syaratDua) : sisanyaNegatif(syaratSatu) };
  }
  return { bagian: tiga ?? UMUM, hanyaNegatif: false };
}

/**
 * Whether what a section writes beside its digits tells the figure from one of another section: brackets, a sign, a word. Where only its colour does,
 * or its currency, the sign would be lost once the figure is read as text. One without digits has no figure to put a sign before.
 */
function tandaSendiri(bagian: Bagian, semua: readonly Bagian[]): boolean {
  if (!berangka(bagian)) return true;
  const lain = new Set(semua.filter((b) => b !== bagian && berangka(b)).flatMap(tandaTertulis));
  return tandaTertulis(bagian).some((t) => !lain.has(t));
}

/** Whether a section shows the digits of its number. */
export const berangka = ({ butir }: Bagian): boolean =>
  butir.some((b) => b.jenis === 'tempat' || b.jenis === 'umum' || b.jenis === 'isian');

/** A word, or a sign; full stops and blanks between them are none. */
const TANDA_TERTULIS = /\p{L}+|[^\p{L}\d\s.,:]/gu;
/** A currency says nothing of a sign, nor does a percent. */
const BUKAN_TANDA = /^(?:rp|idr|usd?|%|\p{Sc})$/u;

const tandaTertulis = (bagian: Bagian): string[] =>
  (harfiah(bagian).toLowerCase().match(TANDA_TERTULIS) ?? []).filter((t) => !BUKAN_TANDA.test(t));

/** What a section writes of its own, a blank for what it does not. */
export const harfiah = ({ butir }: Bagian): string => butir.map((b) => (b.jenis === 'teks' ? b.isi : ' ')).join('');

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
