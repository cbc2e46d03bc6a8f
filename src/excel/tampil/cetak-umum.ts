import { bulatDigit, digitDari, pisahTitik } from './digit.js';

/** A cell in the general format shows at most so many digits, but all of those before the point. */
const DIGIT_UMUM = 11;
/** And so many behind it, as LibreOffice does. */
const DESIMAL_UMUM = 10;

/** A magnitude in the general format: no thousands, no zeros at the end, never an exponent. */
export function cetakUmum(nilai: number): string {
  const digit = digitDari(nilai);
  const utuhnya = Math.max(1, digit.pangkat);
  const desimal = Math.max(0, Math.min(DESIMAL_UMUM, DIGIT_UMUM - utuhnya));
  const { utuh, pecahan } = pisahTitik(bulatDigit(digit, desimal), desimal);
  const belakang = pecahan.replace(/(?<!0)0+$/, '');
  return `${utuh === '' ? '0' : utuh}${belakang === '' ? '' : `,${belakang}`}`;
}
