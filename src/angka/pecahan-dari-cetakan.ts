import { ArgumenTidakSah } from './argumen-tidak-sah.js';
import { desimalDariCetakan } from './desimal.js';
import { Pecahan, type PecahanTeks } from './pecahan.js';

/** More digits than the mean of thousands of quotients has; beyond it a forged one would only cost time. */
export const CETAKAN_TERPANJANG = 100_000;

/**
 * Reads back what `Pecahan.cetak` or `Pecahan.keTeks` printed, of up to 100.000 digits. Throws `ArgumenTidakSah`, which names the field for anything else.
 */
export function pecahanDariCetakan(teks: string | PecahanTeks, bidang: string): Pecahan {
  const [a, b = '1', lagi] = typeof teks === 'string' ? teks.split('/') : [teks?.pembilang, teks?.penyebut ?? null];
  if (typeof teks === 'string' && !teks.includes('/') && teks.includes('.'))
    return Pecahan.dariDesimal(desimalDariCetakan(teks, bidang));
  if (
    typeof a !== 'string' ||
    typeof b !== 'string' ||
    lagi !== undefined ||
    a.length + b.length > CETAKAN_TERPANJANG ||
    !/^-?\d+$/.test(a) ||
    !/^0*[1-9]\d*$/.test(b)
  ) {
    throw new ArgumenTidakSah(
      `${bidang}: bukan pecahan; tulis { pembilang: "200", penyebut: "3" } dengan bilangan bulat, penyebut di atas 0, dan paling banyak ${CETAKAN_TERPANJANG} angka.`,
    );
  }
  return Pecahan.dari(BigInt(a), BigInt(b));
}
