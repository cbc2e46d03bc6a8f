import { bulatDigit, type Digit, pisahTitik } from './digit.js';

/** A printed figure has at most so many digits before its decimal sign, and behind it. */
const DIGIT_ANGKA = 30;

/** A magnitude with all its digits, without thousands or exponent; null for one that no printed figure is as large as. */
export function cetakPolos(nilai: Digit): string | null {
  const bulat = bulatDigit(nilai, DIGIT_ANGKA);
  if (bulat.pangkat > DIGIT_ANGKA) return null;
  const { utuh, pecahan } = pisahTitik(bulat, Math.max(0, bulat.digit.length - bulat.pangkat));
  return `${utuh === '' ? '0' : utuh}${pecahan === '' ? '' : `,${pecahan}`}`;
}
