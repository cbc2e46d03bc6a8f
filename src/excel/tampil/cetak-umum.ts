import { DESIMAL_CETAK } from '../../angka/satuan-akhir.js';
import { bulatDigit, digitDari, pisahTitik } from './digit.js';

/** A cell in the general format shows at most so many digits, but all of those before the point. */
const DIGIT_UMUM = 11;
/** And so many behind it, as LibreOffice does. */
const DESIMAL_UMUM = 10;
/** Where sheets go over to an exponent, since zeros would take the place of digits: 0,0000ddd. */
const PANGKAT_KECIL = -4;

/** A magnitude in the general format: no thousands, no zeros at the end, never an exponent. */
export function cetakUmum(nilai: number): string {
  const digit = digitDari(nilai);
  const utuhnya = Math.max(1, digit.pangkat);
  // 1E-12 is no 0: what an exponent would save is written out.
  const desimal =
    digit.pangkat <= PANGKAT_KECIL
      ? Math.min(DIGIT_UMUM - digit.pangkat, DESIMAL_CETAK)
      : Math.max(0, Math.min(DESIMAL_UMUM, DIGIT_UMUM - utuhnya));
  const { utuh, pecahan } = pisahTitik(bulatDigit(digit, desimal), desimal);
  const belakang = pecahan.replace(/(?<!0)0+$/, '');
  return `${utuh === '' ? '0' : utuh}${belakang === '' ? '' : `,${belakang}`}`;
}
