import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import type { Decimal } from '../../angka/desimal.js';
import { memuat, type Selang, tengah } from '../../angka/selang.js';
import type { Fakta } from '../fakta/fakta.js';
import { sekolom } from '../fakta/sekolom.js';
import { type Ganti, nilaiRelasi, type Relasi } from '../relasi/relasi.js';
import type { KandidatSebab } from '../sebab/sebab.js';

/** What a malformed figure was meant to be: another reading of it that fits, or what a slip explains. */
export const nilaiTerduga = (f: Fakta, perlu: Selang, sebab: readonly KandidatSebab[]): Decimal | null =>
  f.kandidat.find((n) => memuat(perlu, n)) ?? sebab.find((s) => s.nilai !== null)?.nilai ?? null;

/** Whether all other figures of the column are whole. */
function sekolomBulat(f: Fakta): boolean {
  const lain = sekolom(f);
  return lain !== null && lain.banyak > 0 && lain.pecahan === 0;
}

/** The value to print: the half-up value of a result, percentages with two decimals; of an input the one printable value that fits. */
export function nilaiTunggal(f: Fakta, perlu: Selang, relasi: readonly Relasi[], ganti: Ganti): Decimal | null {
  const d = Math.min(f.desimal, 20);
  const hasil = relasi.find((r) => r.hasil === f);
  const sebenarnya = hasil === undefined ? null : nilaiRelasi(hasil, ganti);
  if (sebenarnya !== null) {
    const bulat = bulatkanCetak(sebenarnya, (f.persen && !sekolomBulat(f)) || d > 0 ? Math.max(d, 2) : Math.max(d, 0));
    if (memuat(perlu, bulat) || d === 0) return bulat;
  }
  const pertengahan = tengah(perlu);
  const cetakan = pertengahan === null ? null : bulatkanCetak(pertengahan, d);
  return cetakan !== null && memuat(perlu, cetakan) ? cetakan : null;
}
