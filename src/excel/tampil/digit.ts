/** A magnitude by its decimal digits: 0,digit × 10^pangkat; no leading zero, and '' for zero. */
export interface Digit {
  readonly digit: string;
  readonly pangkat: number;
}

/** Sheets show no more significant digits than these, so that the noise of binary sums does not decide a tie. */
const DIGIT_TAMPIL = 15;

/** The digits of a number without its sign, by its shortest decimal print; those behind the point beyond the fifteenth are rounded off. */
export function digitDari(nilai: number): Digit {
  const [angka = '', pangkat = '0'] = Math.abs(nilai).toExponential().split('e');
  const digit = angka.replace('.', '').replace(/(?<!0)0+$/, '');
  if (digit === '') return { digit, pangkat: 0 };
  const semua = { digit, pangkat: Number(pangkat) + 1 };
  return digit.length > DIGIT_TAMPIL ? bulatDigit(semua, Math.max(0, DIGIT_TAMPIL - semua.pangkat)) : semua;
}

/** The same × 10^geser. */
export const geserTitik = ({ digit, pangkat }: Digit, geser: number): Digit => ({
  digit,
  pangkat: digit === '' ? 0 : pangkat + geser,
});

/** Rounded half-up to so many decimals; below 0 to tens, hundreds. */
export function bulatDigit(nilai: Digit, desimal: number): Digit {
  const banyak = nilai.pangkat + desimal;
  if (banyak >= nilai.digit.length) return nilai;
  if (banyak < 0) return { digit: '', pangkat: 0 };
  const tetap = nilai.digit.slice(0, banyak);
  if ((nilai.digit[banyak] as string) < '5') return rapikan({ digit: tetap, pangkat: nilai.pangkat });
  const naik = String(BigInt(tetap === '' ? '0' : tetap) + 1n);
  return rapikan({ digit: naik, pangkat: nilai.pangkat + naik.length - banyak });
}

const rapikan = ({ digit, pangkat }: Digit): Digit => {
  const isi = digit.replace(/(?<!0)0+$/, '');
  return { digit: isi, pangkat: isi === '' ? 0 : pangkat };
};

/** The digits before the point ('' for none) and so many behind it, of a number that is rounded already. */
export function pisahTitik(
  { digit, pangkat }: Digit,
  desimal: number,
): { readonly utuh: string; readonly pecahan: string } {
  const utuh = pangkat <= 0 ? '' : digit.slice(0, pangkat).padEnd(pangkat, '0');
  const belakang = pangkat <= 0 ? '0'.repeat(Math.min(-pangkat, desimal)) + digit : digit.slice(pangkat);
  return { utuh, pecahan: belakang.slice(0, desimal).padEnd(desimal, '0') };
}
