import { cocokCetak } from '../../angka/cetakan.js';
import { putuskan } from './konsistensi.js';
import { nilaiRelasi, type RelasiRumus } from './relasi.js';

/** How far the rows of a column follow one formula. */
export interface Dukungan {
  readonly cocok: ReadonlySet<RelasiRumus>;
  /** Rows whose figure is printed in another row that has lost its own as well: the two changed places. */
  readonly bertukar: readonly RelasiRumus[];
}

/** Rows of longer columns are not held against each other. */
const BARIS_TERBANYAK = 40;

/** Which rows of a column show that it follows their formula. */
export function hitungDukungan(relasi: readonly RelasiRumus[]): Dukungan {
  const cocok = new Set(relasi.filter((r) => putuskan(r)?.status === 'cocok'));
  const pecah = relasi.filter((r) => !cocok.has(r) && r.hasil.desimal > 0);
  if (pecah.length > BARIS_TERBANYAK) return { cocok, bertukar: [] };
  const bertukar = pecah.filter((r) => {
    const nilai = nilaiRelasi(r);
    return (
      nilai !== null &&
      pecah.some(({ hasil }) => hasil !== r.hasil && cocokCetak(hasil.nilai, hasil.desimal, nilai) !== 'tidak')
    );
  });
  return { cocok, bertukar };
}
