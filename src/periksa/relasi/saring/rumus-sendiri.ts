import type { Sel, TabelTerbaca } from '../../fakta/fakta.js';
import { menamai } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import type { JenisRelasi, Relasi } from '../relasi.js';
import { rumusnya } from './pola-baris.js';

const JUDUL = /^(?:rumus|formula|cara (?:peng|peny|meng|per)?hitung\w*)$/u;
const SEBARIS: ReadonlySet<JenisRelasi> = new Set(['rasio-baris', 'rasio-total', 'selisih-baris']);

/**
 * Without the rule of other rows in a row that names a formula of its own: where a column `Rumus` says `Serapan anggaran` of the rows that the rule
 * fits and `Jumlah rupiah` of this one, the figures beside it are the operands of something else.
 */
export function tanpaRumusLain(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const kolom = t.kolom.find((k) => menamai(k) && JUDUL.test(rapikanKata(k.judul)));
  if (kolom === undefined) return relasi;
  const sebutan = (r: Relasi): string => rapikanKata((r.hasil.sel as Sel).baris.nama.get(kolom.ke) ?? '');
  const sebaris = relasi.filter((r) => SEBARIS.has(r.jenis));
  const berlaku = new Map(
    [...kelompokkan(sebaris.map((r) => [kunci(r), r] as const))].map(([k, isi]) => [
      k,
      new Set(isi.filter(terpenuhi).map(sebutan)),
    ]),
  );
  // What no row of the table follows is no rule of another row.
  const asing = (r: Relasi): boolean => {
    const milik = berlaku.get(kunci(r)) as ReadonlySet<string>;
    return milik.size > 0 && sebutan(r) !== '' && !milik.has(sebutan(r));
  };
  return relasi.filter((r) => !SEBARIS.has(r.jenis) || terpenuhi(r) || !asing(r));
}

/** A rule as a column follows it. */
const kunci = (r: Relasi): string => `${rumusnya(r)} ${r.jenis === 'selisih-baris'} ${r.hasil.sel?.kolom.ke}`;
