import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, masukanRelasi, type Relasi } from '../relasi.js';
import { salinBila } from '../salin-relasi.js';
import { polaBaris } from './pola-baris.js';

/** One slip breaks a rule in one row: in more rows it is another rule. */
const PATAH_SEJAK = 2;
/** So many columns are tried in the place of another, and so many rules mended. */
const TERBANYAK = { kolom: 40, pola: 40 } as const;

/**
 * A rule that breaks in several rows, and holds in every one with another column in the place of one that it takes in: what is left of the
 * contract, where the contract is the budget in most rows. Headings speak for the first, the figures for the second, which takes its place.
 */
export function denganKolomPengganti(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const patah = new Set(relasi.filter((r) => !terpenuhi(r)));
  if (patah.size < PATAH_SEJAK) return relasi;
  const sebaris = ratakan(relasi, (r) => {
    const p = polaBaris(r);
    return p === null ? [] : [[p, r] as const];
  });
  const goyah = [...kelompokkan(sebaris).values()].filter(
    (milik) => milik.filter((r) => patah.has(r)).length >= PATAH_SEJAK && milik.some((r) => !patah.has(r)),
  );
  const angka = t.kolom.filter((k) => k.berangka).slice(0, TERBANYAK.kolom);
  const baru = new Map<Relasi, Relasi>();
  for (const milik of goyah.slice(0, TERBANYAK.pola)) {
    const [satu] = milik as [Relasi];
    const ikut = new Set(anggotaRelasi(satu).map((f) => f.sel?.kolom));
    const lain = angka.filter((k) => !ikut.has(k));
    for (const [r, gantinya] of cariPengganti(milik, patah, lain)) baru.set(r, gantinya);
  }
  return baru.size === 0 ? relasi : relasi.map((r) => baru.get(r) ?? r);
}

/** The first pair of columns of which one may stand for the other in every row; nothing where there is none. */
function cariPengganti(
  milik: readonly Relasi[],
  patah: ReadonlySet<Relasi>,
  lain: readonly Kolom[],
): ReadonlyMap<Relasi, Relasi> {
  const goyah = milik.filter((r) => patah.has(r));
  // The broken rows are tried first, and one slip may break it, where what it mends is more than that.
  const urut = [...goyah, ...milik.filter((r) => !patah.has(r))];
  const boleh = Math.min(1, goyah.length - PATAH_SEJAK);
  for (const lama of new Set(masukanRelasi(urut[0] as Relasi).map((f) => f.sel?.kolom)))
    for (const baru of lain) {
      const semua = bertukar(urut, boleh, lama, baru);
      if (semua !== null) return semua;
    }
  return new Map();
}

/** A rule with one column for another, in every row; null where it breaks in more rows than it may. */
function bertukar(
  milik: readonly Relasi[],
  boleh: number,
  lama: Kolom | undefined,
  baru: Kolom,
): ReadonlyMap<Relasi, Relasi> | null {
  const semua = new Map<Relasi, Relasi>();
  let sisa = boleh;
  for (const r of milik) {
    const x = salinBila(r, (f) =>
      f === r.hasil || f.sel === null || f.sel.kolom !== lama ? f : faktaDi(f.sel.tabel, f.sel.baris, baru),
    );
    if (x === null || (!terpenuhi(x) && --sisa < 0)) return null;
    semua.set(r, x);
  }
  return semua;
}
