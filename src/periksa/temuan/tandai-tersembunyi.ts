import type { Tertutup } from '../../tabel/tersembunyi.js';
import type { Temuan } from './temuan.js';

/** Findings on hidden cells, marked; nobody sees what they accuse, so it weighs no more than a warning. */
export const tandaiTersembunyi = (temuan: readonly Temuan[], tertutup: Tertutup | null): readonly Temuan[] =>
  tertutup === null
    ? temuan
    : temuan.map((t) =>
        tertutup.sel(t.lokasi)
          ? { ...t, tersembunyi: true, tingkat: t.tingkat === 'galat' ? 'peringatan' : t.tingkat }
          : t,
      );
