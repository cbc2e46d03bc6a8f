import type { Fakta } from '../fakta/fakta.js';
import type { Relasi, RelasiLurus, RelasiRumus } from './relasi.js';

/** The same relation over other figures: `ganti` gives the one that takes the place of each. */
export function salinRelasi(r: RelasiLurus, ganti: (f: Fakta) => Fakta): RelasiLurus;
export function salinRelasi(r: RelasiRumus, ganti: (f: Fakta) => Fakta): RelasiRumus;
export function salinRelasi(r: Relasi, ganti: (f: Fakta) => Fakta): Relasi;
export function salinRelasi(r: Relasi, ganti: (f: Fakta) => Fakta): Relasi {
  return r.bentuk === 'lurus'
    ? { ...r, hasil: ganti(r.hasil), suku: r.suku.map((s) => ({ ...s, fakta: ganti(s.fakta) })) }
    : { ...r, hasil: ganti(r.hasil), masukan: r.masukan.map((m) => ({ ...m, fakta: m.fakta.map(ganti) })) };
}
