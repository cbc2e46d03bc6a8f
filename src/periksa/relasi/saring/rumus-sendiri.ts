import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { menamai } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import type { JenisRelasi, Relasi } from '../relasi.js';

const JUDUL = /^(?:rumus|formula|cara (?:peng|peny|meng|per)?hitung\w*)$/u;
const SEBARIS: ReadonlySet<JenisRelasi> = new Set(['rasio-baris', 'rasio-total', 'selisih-baris']);

/**
 * Without the rule of other rows in a row that names a formula of its own: where a column `Rumus` says `Serapan anggaran` of the rows that the rule
 * fits and `Jumlah rupiah` of this one, the figures beside it are the operands of something else.
 */
export function tanpaRumusLain(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const kolom = t.kolom.find((k) => menamai(k) && JUDUL.test(rapikanKata(k.judul)));
  if (kolom === undefined) return relasi;
  const sebutan = (b: Baris): string => rapikanKata(b.nama.get(kolom.ke) ?? '');
  const sebaris = relasi.filter((r) => SEBARIS.has(r.jenis));
  const milik = kelompokkan(sebaris.map((r) => [kunci(r), r] as const));
  const berlaku = new Map(
    [...milik].map(([k, isi]) => [
      k,
      new Set(isi.filter(terpenuhi).flatMap((r) => (r.hasil.sel === null ? [] : [sebutan(r.hasil.sel.baris)]))),
    ]),
  );
  return relasi.filter((r) => {
    if (!SEBARIS.has(r.jenis) || r.hasil.sel === null) return true;
    const di = sebutan(r.hasil.sel.baris);
    return di === '' || (berlaku.get(kunci(r))?.has(di) ?? true) || terpenuhi(r);
  });
}

/** A rule as a column follows it. */
const kunci = (r: Relasi): string => `${r.rumus?.id ?? r.jenis}|${r.hasil.sel?.kolom.ke}`;
