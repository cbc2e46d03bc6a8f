import type { Bahan, Ragam } from './bahan.js';
import { JUDUL_PAGU, JUDUL_PERSEN, JUDUL_REAL, JUDUL_SISA } from './judul.js';
import type { Kolom } from './tata.js';

/** The columns of a budget table, in one of the orders that offices use. */
export function kolomAnggaran(b: Bahan, v: Ragam, atas: readonly string[] = []): Kolom[] {
  const { a } = b;
  const j = (t: string): string[] => [...atas, t];
  const p: Kolom = { k: 'p', judul: j(v.juta ? 'Pagu (Juta Rp)' : a.pilih(JUDUL_PAGU)) };
  const r: Kolom = { k: 'r', judul: j(v.juta ? 'Realisasi (Juta Rp)' : a.pilih(JUDUL_REAL)) };
  const s: Kolom[] = v.sisa
    ? [
        {
          k: 's',
          judul: j(v.balik ? 'Lebih/(Kurang)' : a.pilih(JUDUL_SISA)),
          rumus: (no) => (v.balik ? `${no('r')}-${no('p')}` : `${no('p')}-${no('r')}`),
        },
      ]
    : [];
  const c: Kolom[] = v.persen
    ? [
        {
          k: 'c',
          judul: j(a.pilih(JUDUL_PERSEN)),
          rumus: (no) => a.pilih([`${no('r')}/${no('p')}x100`, `${no('r')}:${no('p')}x100`]),
        },
      ]
    : [];
  const cs: Kolom[] = v.persenSisa
    ? [
        {
          k: 'cs',
          judul: j(a.pilih(['% Sisa', 'Sisa (%)', 'Persentase Sisa'])),
          rumus: (no) => `${no('s')}/${no('p')}x100`,
        },
      ]
    : [];
  return a.kira(25) && s.length > 0 && cs.length === 0 ? [p, r, ...s, ...c] : [p, r, ...c, ...s, ...cs];
}
