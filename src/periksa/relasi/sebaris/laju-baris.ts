import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { lajuPer } from '../../../rumus/gabungan/laju-per.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Baris } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { perSekian } from '../../fakta/per-sekian.js';
import { terpenuhi } from '../konsistensi.js';
import type { Relasi, RelasiRumus } from '../relasi.js';

/** One formula for each number that a text may say. */
const LAJU: ReadonlyMap<number, Rumus> = new Map(
  [1000, 10_000, 100_000, 1_000_000].map((banyak) => [banyak, lajuPer(banyak)]),
);

/** Whether a formula is one of these. */
export const apakahLaju = (rumus: Rumus): boolean => [...LAJU.values()].includes(rumus);

/** The rate that a row, or the heading of a column, says that it holds: for each 1.000, 10.000, 100.000; null where neither does. */
export function lajuDi(b: Baris, k: Kolom): Rumus | null {
  const [banyak] = ratakan([...b.nama.values(), b.satuan, k.judul], (teks) => perSekian(teks) ?? []);
  return banyak === undefined ? null : (LAJU.get(banyak) as Rumus);
}

/** So many rows that are rates show that others that are called so are, too. */
const TERBUKTI_SEJAK = 2;

/**
 * Shares of a hundred, of which a row that says `per 1.000` is a rate: an indicator of deaths among indicators in percent. One that is neither
 * is accused only where other rows show the rate.
 */
export function denganLaju<R extends Relasi>(relasi: readonly R[]): readonly (R | RelasiRumus)[] {
  const pengganti = new Map(ratakan(relasi, (r) => sebagaiLaju(r).map((l) => [r, l] as const)));
  const terbukti = [...pengganti.values()].filter(terpenuhi).length >= TERBUKTI_SEJAK;
  return relasi.map((r) => {
    const l = pengganti.get(r);
    if (l === undefined) return r;
    return terbukti || terpenuhi(l) ? l : { ...l, ragu: true };
  });
}

function sebagaiLaju(r: Relasi): RelasiRumus[] {
  const { sel } = r.hasil;
  if (r.bentuk !== 'rumus' || r.rumus !== persenBagian || sel === null || terpenuhi(r)) return [];
  const rumus = lajuDi(sel.baris, sel.kolom);
  return rumus === null ? [] : [{ ...r, rumus }];
}
