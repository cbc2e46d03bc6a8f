import { desimalDariCetakan } from './desimal.js';
import { Pecahan, type PecahanTeks } from './pecahan.js';

/**
 * Reads back what `Pecahan.cetak` or `Pecahan.keTeks` printed, of any length. Throws a TypeError that names the field for anything else.
 */
export function pecahanDariCetakan(teks: string | PecahanTeks, bidang: string): Pecahan {
  const [a, b = '1', lagi] = typeof teks === 'string' ? teks.split('/') : [teks?.pembilang, teks?.penyebut ?? null];
  if (typeof teks === 'string' && !teks.includes('/') && teks.includes('.'))
    return Pecahan.baca(desimalDariCetakan(teks, bidang));
  if (
    typeof a !== 'string' ||
    typeof b !== 'string' ||
    lagi !== undefined ||
    !/^-?\d+$/.test(a) ||
    !/^0*[1-9]\d*$/.test(b)
  ) {
    throw new TypeError(
      `${bidang}: bukan pecahan; tulis { pembilang: "200", penyebut: "3" } dengan bilangan bulat dan penyebut di atas 0.`,
    );
  }
  return Pecahan.dari(BigInt(a), BigInt(b));
}
