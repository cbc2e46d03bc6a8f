import { ratakan } from '../../../tabel/tiap.js';
import { terbawa } from '../antarbaris/terbawa.js';
import type { Relasi } from '../relasi.js';
import { denganLaju } from '../sebaris/laju-baris.js';
import { selisihTanpaTanda } from '../sebaris/selisih-tanpa-tanda.js';
import type { Blok } from './blok.js';
import type { Aturan } from './cari-pasangan.js';
import type { Selisih } from './cari-selisih.js';
import { relasiAturan, relasiBlok, relasiSelisih } from './jadikan-relasi.js';
import { himpunanDari } from './kelompok-judul.js';
import type { Lapangan } from './lapangan.js';
import { persenDefisit } from './persen-defisit.js';
import { seragam, terbagi } from './ragam.js';

/** What a search found, not yet weighed. */
export interface Dugaan {
  readonly relasi: readonly Relasi[];
  readonly himpunan: string;
  /** What it cost to find. */
  readonly denda: number;
}

export function dugaanAturan(l: Lapangan, a: Aturan): Dugaan {
  const relasi = ratakan(a.baris, (r) => {
    const ini = relasiAturan(l, a, r);
    const lain =
      !a.tepat.has(r) &&
      (terbagi(l, a, r) || (!a.longgar.has(r) && (seragam(l, a, r, ini) || persenDefisit(l, r, ini))));
    return lain ? [] : [ini];
  });
  const himpunan = himpunanDari([a.hasil, ...a.masuk].map((c) => l.kolom[c]?.ke ?? -1));
  return { relasi: denganLaju(selisihTanpaTanda(l.t, relasi)), himpunan, denda: a.denda };
}

export const dugaanBlok = (l: Lapangan, b: Blok): Dugaan => ({
  relasi: ratakan(b.kolom, (c) => {
    const r = relasiBlok(l, b, c);
    return b.pegang.has(c) || !terbawa(r) ? [r] : [];
  }),
  himpunan: himpunanDari([b.hasil, ...b.anak].map((r) => l.baris[r]?.ke ?? -1)),
  denda: 0,
});

export const dugaanSelisih = (l: Lapangan, s: Selisih): Dugaan => ({
  relasi: s.kolom.map((c) => relasiSelisih(l, s, c)),
  himpunan: himpunanDari([s.hasil, ...s.suku.map(([r]) => r)].map((r) => l.baris[r]?.ke ?? -1)),
  denda: s.denda,
});
