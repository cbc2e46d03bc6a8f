import { bagi, konstanta, kurang, masukan, mutlak, persen, type Simpul, type SimpulMasukan, tambah } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { pertumbuhanRataRata } from './pertumbuhan-rata-rata.js';

const perBanyak = new Map<number, Rumus>();

/** The symbols of the years of {@link pertumbuhanBeruntun}, the earliest first. */
export const lambangTahun = (ke: number): string => `n${ke}`;

/**
 * {@link pertumbuhanRataRata} written out over the values of so many years in a row, each an input of its own; for readers that must know
 * which value is whose.
 */
export function pertumbuhanBeruntun(banyak: number): Rumus {
  const ada = perBanyak.get(banyak);
  if (ada !== undefined) return ada;
  const baru = susunBeruntun(banyak);
  perBanyak.set(banyak, baru);
  return baru;
}

/** The same, made anew. */
export function susunBeruntun(banyak: number): Rumus {
  const tahun = Array.from({ length: banyak }, (_, i): readonly [string, SimpulMasukan] => [
    lambangTahun(i),
    masukan(`nilai tahun ke-${i + 1}`, 'satuan-indikator', { min: 1, maks: null }),
  ]);
  const jumlah = tahun
    .slice(1)
    .map(([, ini], i): Simpul => {
      const [, lalu] = tahun[i] as (typeof tahun)[number];
      return bagi(kurang(ini, lalu), mutlak(lalu));
    })
    .reduce((a, b) => tambah(a, b));
  return {
    ...pertumbuhanRataRata,
    masukan: Object.fromEntries(tahun),
    isi: persen(bagi(jumlah, konstanta(banyak - 1))),
    takTerukurBila: tahun.slice(0, -1).map(([l]) => ({ masukan: l, keadaan: 'nol', alasan: 'nilai-lalu-nol' })),
    arah: Object.fromEntries(tahun.map(([l]) => [l, 'tidak-tentu'])),
  };
}
