import { malas } from '../../fakta/malas.js';
import { bilaDikembalikan } from '../bukti/pertukaran.js';
import { terpenuhi } from '../konsistensi.js';
import type { Relasi, RelasiRumus } from '../relasi.js';

/** How far the rows of a column follow one formula. */
export interface Dukungan {
  readonly cocok: ReadonlySet<RelasiRumus>;
  /** Rows that follow it once figures which stand in each other's places are put back: looked for when it is asked for. */
  readonly bertukar: () => readonly RelasiRumus[];
}

/** Which rows of a column show that it follows their formula. */
export function hitungDukungan(relasi: readonly RelasiRumus[]): Dukungan {
  const cocok = new Set(relasi.filter(terpenuhi));
  const pecah = relasi.filter((r) => !cocok.has(r));
  const bertukar = malas(() => {
    const kembali: ReadonlyMap<Relasi, number> = bilaDikembalikan(pecah);
    return pecah.filter((r) => kembali.has(r));
  });
  return { cocok, bertukar };
}
