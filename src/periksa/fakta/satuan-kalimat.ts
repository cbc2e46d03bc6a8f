import type { Decimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import type { Fakta } from './fakta.js';

const SATUAN: readonly (readonly [RegExp, number])[] = [
  [/ribu/i, 3],
  [/juta/i, 6],
  [/mil[iy]ar/i, 9],
  [/tril[iy]un/i, 12],
];

/**
 * An amount of a sentence in full: `1,58 miliar` is 1.580.000.000, of which the last printed digit stands for ten million, so that its decimals
 * are fewer than none.
 */
export function dalamRupiah(
  nilai: Decimal,
  desimal: number,
  satuan: string,
): Pick<Fakta, 'nilai' | 'desimal' | 'geser'> {
  const tempat = SATUAN.find(([pola]) => pola.test(satuan))?.[1];
  return tempat === undefined
    ? { nilai, desimal }
    : { nilai: geserKoma(nilai, tempat), desimal: desimal - tempat, geser: -tempat };
}
