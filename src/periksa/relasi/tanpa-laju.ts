import { digitCetak } from '../../angka/digit-cetak.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { terpenuhi } from './konsistensi.js';
import { nilaiRelasi, type Relasi, type RelasiLurus } from './relasi.js';

/**
 * Without the sums that rates were taken for: a total that does not hold and lies between the least and the greatest of its parts is a mean, a
 * density, a percentage of the whole, where it is printed in another way than what is added up beside it. What one keystroke explains is an
 * error.
 */
export function tanpaLaju(relasi: readonly Relasi[]): Relasi[] {
  const utuh = kelompokkan(
    relasi.flatMap((r) =>
      r.jenis === 'jumlah-periode' && terpenuhi(r) ? [[r.hasil.sel?.kolom, r.hasil] as const] : [],
    ),
  );
  // Of rows below each other the rates are told by their heading.
  const laju = ({ hasil, jenis }: RelasiLurus): boolean => {
    if (jenis !== 'jumlah-periode') return hasil.sel?.kolom.persen === true;
    const lain = utuh.get(hasil.sel?.kolom) ?? [];
    return lain.length > 0 && lain.every((f) => f.desimal !== hasil.desimal || f.persen !== hasil.persen);
  };
  const uang = ({ hasil }: RelasiLurus): boolean => hasil.sel?.kolom.uang === true;
  return relasi.filter(
    (r) => r.bentuk !== 'lurus' || uang(r) || !diAntara(r) || !laju(r) || terpenuhi(r) || sekaliKetik(r),
  );
}

/** Whether what would be a sum lies between the least and the greatest of its parts. */
export function diAntara({ hasil, suku, pembagi }: RelasiLurus): boolean {
  if (pembagi > 1 || suku.some((s) => s.koef < 0)) return false;
  const bagian = suku.map((s) => s.fakta.nilai).filter((n) => !n.isZero());
  return bagian.some((n) => n.lt(hasil.nilai)) && bagian.some((n) => n.gt(hasil.nilai));
}

/** Whether a relation misses by what one wrong digit makes, or two that changed places. */
export function sekaliKetik(r: RelasiLurus): boolean {
  const beda = selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs();
  const digit = digitCetak(beda, beda.decimalPlaces()).replace(/^0+|0+$/g, '');
  return digit.length === 1 || (digit.length === 2 && Number(digit) % 9 === 0);
}
