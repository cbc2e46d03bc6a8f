import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type Relasi, type RelasiRumus } from '../relasi.js';
import { salinRelasi } from '../salin-relasi.js';
import { polaBaris } from './pola-baris.js';

/** A rule that so many rows of a column follow is that of the column. */
const TERLIHAT = 2;

/**
 * A row of means prints the percentage that its own figures give, as the other rows do, rather than the mean of theirs: 420 of 500 are 84 %, whatever
 * the mean of 90 and 80 %. Where the one does not hold and the other does, the other is meant.
 */
export function rataMenurutBaris(relasi: readonly Relasi[]): readonly Relasi[] {
  const patah = relasi.filter((r) => r.jenis === 'rata-rata-kolom' && r.hasil.sel !== null && !terpenuhi(r));
  if (patah.length === 0) return relasi;
  const kolom = new Set(patah.map((r) => r.hasil.sel?.kolom));
  const aturan = kelompokkan(
    relasi.flatMap((r) =>
      r.bentuk === 'rumus' && kolom.has(r.hasil.sel?.kolom) && terpenuhi(r) ? [[polaBaris(r), r] as const] : [],
    ),
  );
  const berlaku = [...aturan.values()].flatMap(([r, ...lain]) =>
    lain.length + 1 < TERLIHAT || r === undefined ? [] : [r],
  );
  const terikat = new Set(relasi.flatMap((r) => (r.bentuk === 'rumus' ? [r.hasil] : [])));
  return relasi.flatMap((r): readonly Relasi[] => {
    if (!patah.includes(r)) return [r];
    const sendiri = berlaku.flatMap((a) =>
      a.hasil.sel?.kolom === r.hasil.sel?.kolom ? (diBarisnya(a, r.hasil) ?? []) : [],
    );
    const [cocok] = sendiri.filter(terpenuhi);
    return cocok === undefined ? [r] : terikat.has(r.hasil) ? [] : [cocok];
  });
}

/** The rule of one row in the row of another figure of its column; null where that prints less. */
function diBarisnya(aturan: RelasiRumus, hasil: Fakta): RelasiRumus | null {
  const pindah = (f: Fakta): Fakta | undefined =>
    f.sel === null || hasil.sel === null ? undefined : faktaDi(hasil.sel.tabel, hasil.sel.baris, f.sel.kolom);
  if (anggotaRelasi(aturan).some((f) => pindah(f) === undefined)) return null;
  return salinRelasi(aturan, (f) => pindah(f) ?? f);
}
