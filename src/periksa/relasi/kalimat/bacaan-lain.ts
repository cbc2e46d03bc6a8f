import type { Fakta } from '../../fakta/fakta.js';
import { terpenuhi } from '../konsistensi.js';
import { masukanRelasi, type Relasi } from '../relasi.js';
import { salinRelasi } from '../salin-relasi.js';

/** How many decimals the other reading of `1,250 miliar` has more or fewer. */
const SEKELOMPOK = 3;

/** What a sentence says in juta and more may be read in two ways where its signs do not show which: a relation that holds by the other one is none. */
export const tanpaBacaanLain = <R extends Relasi>(relasi: readonly R[]): R[] =>
  relasi.filter((r) => {
    const rancu = [r.hasil, ...masukanRelasi(r)].filter((f) => f.geser !== undefined && f.kandidat.length > 0);
    if (rancu.length === 0 || terpenuhi(r)) return true;
    return ![rancu, ...rancu.map((f) => [f])].some((diganti) => terpenuhi(denganBacaanLain(r, new Set(diganti))));
  });

function denganBacaanLain(r: Relasi, diganti: ReadonlySet<Fakta>): Relasi {
  const lain = (f: Fakta): Fakta => {
    const [nilai] = diganti.has(f) ? f.kandidat : [];
    if (nilai === undefined) return f;
    return { ...f, nilai, desimal: f.desimal + (nilai.gt(f.nilai) ? -SEKELOMPOK : SEKELOMPOK) };
  };
  return salinRelasi(r, lain);
}
