import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import type { Relasi, RelasiLurus } from '../relasi.js';
import { sekaliKetik } from '../sekali-ketik.js';

/**
 * Without the sums that rates were taken for: a total that does not hold and lies between the least and the greatest of its parts is a mean, a
 * density, a percentage of the whole, where one other row alone adds up, or it is printed in another way than those that do. What one
 * keystroke explains is an error.
 */
export function tanpaLaju(relasi: readonly Relasi[]): Relasi[] {
  const utuh = kelompokkan(
    ratakan(relasi, (r) =>
      r.jenis === 'jumlah-periode' && terpenuhi(r) ? [[r.hasil.sel?.kolom, r.hasil] as const] : [],
    ),
  );
  // Of rows below each other the rates are told by their heading.
  const laju = ({ hasil, jenis }: RelasiLurus): boolean => {
    if (jenis !== 'jumlah-periode') return hasil.sel?.kolom.persen === true;
    const lain = utuh.get(hasil.sel?.kolom) ?? [];
    const lainCetak = (f: Fakta): boolean => f.desimal !== hasil.desimal || f.persen !== hasil.persen;
    return lain.length === 1 || (lain.length > 1 && lain.every(lainCetak));
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
