import type { Decimal } from '../../angka/desimal.js';
import { digitCetak, nilaiDigit } from '../../angka/digit-cetak.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Fakta } from '../fakta/fakta.js';
import { jelaskan, type KandidatSebab, longgarKasar, type Tuduhan, ujungKasar } from './sebab.js';

/** A figure does not change, and each slip looks at its digits. */
const catatan = new WeakMap<Fakta, string>();

/** The digits of a printed value without separators: the value times a power of ten. */
export function digitFakta(f: Fakta): string {
  const ada = catatan.get(f);
  if (ada !== undefined) return ada;
  const baru = digitCetak(f.nilai, f.desimal);
  catatan.set(f, baru);
  return baru;
}

/** The value of digits with the figure's own number of decimals and its sign. */
export function dariDigit(f: Fakta, digit: string): Decimal | null {
  const nilai = nilaiDigit(digit, f.desimal);
  return nilai !== null && f.nilai.isNegative() ? nilai.negated() : nilai;
}

/** Whether two prints have as many digits and decimals, and differ in one of them. */
export function bedaSatuDigit(a: Fakta, b: Fakta): boolean {
  const [x, y] = [digitFakta(a), digitFakta(b)];
  return a.desimal === b.desimal && x.length === y.length && [...x].filter((d, i) => d !== y[i]).length === 1;
}

/** One kind of slip of a digit. */
export interface UbahanDigit {
  /** All that was meant where so many digits are printed. */
  readonly digit: (tercetak: string) => readonly string[];
  /** Whether one of these, as a whole number, lies from one number to another: beside `digit` so that hardly any need be written out. */
  readonly mungkin: (tercetak: number, banyak: number, bawah: number, atas: number) => boolean;
}

/** Whole numbers of so many digits are exact as binary numbers, also with one digit more. */
const DIGIT_TEPAT = 14;

/**
 * Whether what is needed may hold a figure that is one slip away, by plain numbers: a no is certain. Of the hundreds that are hardly ever one is
 * meant, and none is written out before that.
 */
export function mungkinDigit({ fakta, perlu }: Tuduhan, tercetak: string, { mungkin }: UbahanDigit): boolean {
  if (tercetak.length > DIGIT_TEPAT) return true;
  const satuan = (fakta.nilai.isNegative() ? -1 : 1) * 10 ** fakta.desimal;
  const [satu, lain] = ujungKasar(perlu);
  const bawah = Math.min(satu * satuan, lain * satuan);
  const atas = Math.max(satu * satuan, lain * satuan);
  const longgar = longgarKasar(bawah, atas);
  return mungkin(Number(tercetak), tercetak.length, bawah - longgar, atas + longgar);
}

/** Whether one of the digits 0 to 9, so many places before the end and added to a number, brings it between two others. */
export const adaDigit = (dasar: number, tempat: number, bawah: number, atas: number): boolean =>
  Math.max(0, Math.ceil((bawah - dasar) / tempat)) <= Math.min(9, Math.floor((atas - dasar) / tempat));

/** Values from digit strings, those that are none left out, and those that nobody prints: `000.000`. */
export const semuaDari = (f: Fakta, digit: readonly string[]): Decimal[] =>
  digit
    .filter((d) => !/^0\d/.test(d.slice(0, d.length - Math.max(f.desimal, 0))))
    .map((d) => dariDigit(f, d))
    .filter((n): n is Decimal => n !== null);

const ubahanTercatat = new WeakMap<Fakta, Map<UbahanDigit, readonly Decimal[]>>();

/** All that was meant by one slip of the digits of a figure: asked for once for each value that it might need to have. */
export function nilaiUbahan(f: Fakta, ubahan: UbahanDigit): readonly Decimal[] {
  const milik = ubahanTercatat.get(f) ?? new Map<UbahanDigit, readonly Decimal[]>();
  const semua = milik.get(ubahan) ?? semuaDari(f, ubahan.digit(digitFakta(f)));
  ubahanTercatat.set(f, milik.set(ubahan, semua));
  return semua;
}

/** Candidates by their digits, as one explanation each. */
export function jelaskanDigit(
  t: Tuduhan,
  sebab: string,
  prior: number,
  ubahan: UbahanDigit,
  teks: (nilai: Decimal) => Dwibahasa,
): KandidatSebab[] {
  const tercetak = digitFakta(t.fakta);
  if (!mungkinDigit(t, tercetak, ubahan)) return [];
  return jelaskan(t, sebab, prior, nilaiUbahan(t.fakta, ubahan), teks);
}
