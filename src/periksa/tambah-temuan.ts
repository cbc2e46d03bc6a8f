import type { HasilPeriksa, Temuan } from './temuan.js';

/** A result with findings from elsewhere, as from the formulas of a workbook; they are counted like the others. */
export function tambahTemuan(hasil: HasilPeriksa, temuan: readonly Temuan[]): HasilPeriksa {
  return {
    ...hasil,
    temuan: [...hasil.temuan, ...temuan],
    ringkasan: { ...hasil.ringkasan, temuan: hasil.ringkasan.temuan + temuan.length },
  };
}
