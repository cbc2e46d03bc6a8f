import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { anggotaRelasi, type Relasi, type RelasiRumus } from './relasi.js';

/** The same relation over other figures: `ganti` gives the one that takes the place of each. */
export function salinRelasi<R extends Relasi>(r: R, ganti: (f: Fakta) => Fakta): R;
export function salinRelasi(r: Relasi, ganti: (f: Fakta) => Fakta): Relasi {
  return r.bentuk === 'lurus'
    ? { ...r, hasil: ganti(r.hasil), suku: r.suku.map((s) => ({ ...s, fakta: ganti(s.fakta) })) }
    : { ...r, hasil: ganti(r.hasil), masukan: r.masukan.map((m) => ({ ...m, fakta: m.fakta.map(ganti) })) };
}

/** The same, unless one of its figures has none that takes its place. */
export function salinBila<R extends Relasi>(r: R, ganti: (f: Fakta) => Fakta | undefined): R | null {
  const lain = new Map(anggotaRelasi(r).map((f) => [f, ganti(f)] as const));
  return [...lain.values()].includes(undefined) ? null : salinRelasi(r, (f) => lain.get(f) ?? f);
}

/** The rule of one row in the row of another figure of its column; null where that prints less. */
export const diBarisLain = (aturan: RelasiRumus, { sel }: Fakta): RelasiRumus | null =>
  salinBila(aturan, (f) => (f.sel === null || sel === null ? undefined : faktaDi(sel.tabel, sel.baris, f.sel.kolom)));
