import { ratakan } from '../../../tabel/tiap.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import type { Aturan } from './cari-pasangan.js';
import type { Kelompok } from './kelompok-judul.js';
import type { Lapangan } from './lapangan.js';

/** Columns that may be added up: not shares, nor what a ratio gives. */
export function kolomDijumlah(l: Lapangan, aturan: readonly Aturan[], kelompok: readonly Kelompok[]): number[] {
  const nisbah = new Set(
    ratakan(aturan, (a) =>
      a.bentuk !== null &&
      // A rule that gives few rows is an accident: amounts beside percentages of 100.
      (a.tepat.size + a.longgar.size) * 2 >= a.baris.length &&
      a.bentuk.rumus.satuan !== 'nilai' &&
      a.bentuk.rumus.satuan !== 'rupiah'
        ? [l.kolom[a.hasil]]
        : [],
    ),
  );
  for (const k of kelompok) {
    const [r] = k.relasi;
    if (
      k.arah === 'dalam-baris' &&
      r?.bentuk === 'rumus' &&
      (r.rumus.satuan === 'persen' || r.rumus.satuan === 'rasio')
    )
      nisbah.add(r.hasil.sel?.kolom);
  }
  return ratakan(l.kolom, (k, c) => (k.persen || nisbah.has(k) ? [] : [c]));
}

/** Columns that most rows show to be the ratio that their headings say. */
export const kolomNisbah = (kelompok: readonly Kelompok[]): ReadonlySet<Kolom> =>
  new Set(
    ratakan(kelompok, ({ arah, relasi }) => {
      const kolom = relasi[0]?.hasil.sel?.kolom;
      const milik = arah === 'dalam-baris' && relasi[0]?.bentuk === 'rumus' ? relasi.filter(terpenuhi) : [];
      return kolom !== undefined && milik.length > 1 && milik.length * 2 > relasi.length ? [kolom] : [];
    }),
  );

/** Columns that every row shows to be the sum or the difference of others. */
export function kolomTurunan(
  l: Lapangan,
  aturan: readonly Aturan[],
  kelompok: readonly Kelompok[],
): ReadonlySet<number> {
  const dicari = ratakan(aturan, (a) =>
    a.bentuk === null && a.rata !== true && a.tepat.size === a.baris.length ? [a.hasil] : [],
  );
  const judul = new Set(
    ratakan(kelompok, ({ arah, relasi }) =>
      arah === 'dalam-baris' &&
      relasi.length > 2 &&
      relasi.every((r) => r.bentuk === 'lurus' && r.suku.length > 1 && terpenuhi(r))
        ? [relasi[0]?.hasil.sel?.kolom]
        : [],
    ),
  );
  return new Set([...dicari, ...ratakan(l.kolom, (k, c) => (judul.has(k) ? [c] : []))]);
}
