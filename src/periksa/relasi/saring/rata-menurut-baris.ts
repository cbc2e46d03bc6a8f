import { ratakan } from '../../../tabel/tiap.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import type { Relasi, RelasiRumus } from '../relasi.js';
import { diBarisLain } from '../salin-relasi.js';
import { polaBaris } from './pola-baris.js';

/** A rule that so many rows of a column follow is that of the column. */
const TERLIHAT = 2;

/**
 * A row of means prints the percentage that its own figures give, as the other rows do, rather than the mean of theirs: 420 of 500 are 84 %, whatever
 * the mean of 90 and 80 %. Where the one does not hold and the other does, the other is meant.
 */
export function rataMenurutBaris(semua: readonly Relasi[]): readonly Relasi[] {
  const relasi = tanpaNisbahRata(semua);
  const patah = new Set(relasi.filter((r) => r.jenis === 'rata-rata-kolom' && r.hasil.sel !== null && !terpenuhi(r)));
  if (patah.size === 0) return relasi;
  const kolom = new Set([...patah].map((r) => r.hasil.sel?.kolom));
  const aturan = kelompokkan(
    ratakan(relasi, (r) => {
      const pola = r.bentuk === 'rumus' && kolom.has(r.hasil.sel?.kolom) && terpenuhi(r) ? polaBaris(r) : null;
      return pola === null ? [] : [[pola, r as RelasiRumus] as const];
    }),
  );
  const berlaku = ratakan([...aturan.values()], ([r, ...lain]) =>
    lain.length + 1 < TERLIHAT || r === undefined ? [] : [r],
  );
  const terikat = new Set(ratakan(relasi, (r) => (r.bentuk === 'rumus' ? [r.hasil] : [])));
  return ratakan(relasi, (r): readonly Relasi[] => {
    if (!patah.has(r)) return [r];
    const sendiri = ratakan(berlaku, (a) =>
      a.hasil.sel?.kolom === r.hasil.sel?.kolom ? (diBarisLain(a, r.hasil) ?? []) : [],
    );
    const [cocok] = sendiri.filter(terpenuhi);
    return cocok === undefined ? [r] : terikat.has(r.hasil) ? [] : [cocok];
  });
}

/** A row of means that prints the mean of the percentages above it prints no ratio of its own figures, whichever columns the other rows show it of. */
function tanpaNisbahRata(relasi: readonly Relasi[]): readonly Relasi[] {
  const rata = new Set(
    ratakan(relasi, (r) => (r.jenis === 'rata-rata-kolom' && r.hasil.persen && terpenuhi(r) ? [r.hasil] : [])),
  );
  return rata.size === 0 ? relasi : relasi.filter((r) => r.bentuk !== 'rumus' || !rata.has(r.hasil) || terpenuhi(r));
}
