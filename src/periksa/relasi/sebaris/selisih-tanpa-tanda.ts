import { penurunan } from '../../../rumus/waktu/penurunan.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { terpenuhi } from '../konsistensi.js';
import { nilaiRelasi, type Relasi } from '../relasi.js';
import { tandaSelisih } from './tanda-selisih.js';

/** Differences of two columns, and growth from one to the other, the greater less the smaller where their column prints no sign. */
export function selisihTanpaTanda(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const terbalik = new Map(ratakan(relasi, (r) => balikkan(r).map((b) => [r, b] as const)));
  const kolom = terbalik.keys().next().value?.hasil.sel?.kolom;
  if (kolom === undefined) return relasi;
  const kena = new Set(ratakan([...terbalik], ([r, b]) => (!terpenuhi(r) && terpenuhi(b) ? [r] : [])));
  const tanda = tandaSelisih(t, kolom, kena.size);
  return relasi.map((r) => {
    if (tanda === 'tanpa-tanda') return terbalik.get(r) ?? r;
    return kena.has(r) && tanda === 'tak-tentu' ? { ...r, ragu: true } : r;
  });
}

/** The same difference or growth the other way round, of one that is below zero. */
function balikkan(r: Relasi): Relasi[] {
  if (r.bentuk === 'rumus')
    return r.rumus === pertumbuhan && nilaiRelasi(r)?.isNegative() ? [{ ...r, rumus: penurunan() }] : [];
  if (r.jenis !== 'selisih-baris' || r.suku.length !== 2 || !nilaiRelasi(r).isNegative()) return [];
  return [{ ...r, suku: r.suku.map((s) => ({ ...s, koef: s.koef === 1 ? -1 : 1 }) as const).reverse() }];
}
