import { ratakan } from '../../../tabel/tiap.js';
import type { Baris } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { malas } from '../../fakta/malas.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type Relasi } from '../relasi.js';
import { barisRelasi, rumusnya } from './pola-baris.js';

/** A rule over columns, with what it says of each row. */
interface Pola {
  /** The columns that it binds, whichever of them it gives. */
  readonly kolom: ReadonlySet<number>;
  /** What it computes. */
  readonly rumus: string | number;
  /** The column that it gives. */
  readonly hasil: number | undefined;
  readonly perBaris: ReadonlyMap<Baris, Relasi>;
  readonly pegang: ReadonlySet<Baris>;
}

/** Of more rules none is held against the others. */
const POLA_TERBANYAK = 200;
/** A rule that holds in so many rows and breaks in none is one. */
const BARIS_TERSEDIKIT = 2;
/** So many columns may stand in the place of others. */
const TERGANTI = 2;

/**
 * Without what only looks like a rule because columns repeat each other: a target that was reached in most rows is there the sum of the quarters
 * too. Where a rule over other columns holds in every row, and those that are not the same print the same just where the first holds, the second is
 * meant. So it is where both give the same column, and the first holds in one row at most, by chance.
 */
export function tanpaBayangan(relasi: readonly Relasi[]): readonly Relasi[] {
  // Most tables have nothing that breaks.
  if (relasi.every(terpenuhi)) return relasi;
  const pola = semuaPola(relasi, rumusnya);
  if (pola.length < 2 || pola.length > POLA_TERBANYAK) return relasi;
  const utuh = pola.filter(berlakuPenuh);
  // Of one column each row may follow its own way: the less is better in one, the more in another.
  const campur = malas(() => semuaPola(relasi.filter(terpenuhi), () => 'campur').filter(berlakuPenuh));
  const semu = new Set(
    ratakan(pola, (p) => {
      const patah = ratakan([...p.perBaris], ([b, r]) => (p.pegang.has(b) ? [] : [r]));
      if (patah.length === 0) return [];
      if (utuh.some((q) => mengalahkan(q, p))) return [...p.perBaris.values()];
      return utuh.some((q) => membayangi(q, p)) || campur().some((q) => membayangi(q, p)) ? patah : [];
    }),
  );
  return semu.size === 0 ? relasi : relasi.filter((r) => !semu.has(r));
}

const berlakuPenuh = (p: Pola): boolean => p.pegang.size === p.perBaris.size && p.pegang.size >= BARIS_TERSEDIKIT;

function semuaPola(relasi: readonly Relasi[], sebutan: (r: Relasi) => string | number): Pola[] {
  const sebaris = ratakan(relasi, (r) => {
    const baris = barisRelasi(r);
    if (baris === null) return [];
    const kolom = [...new Set(anggotaRelasi(r).map((f) => f.sel?.kolom.ke ?? -1))].sort((a, b) => a - b);
    const rumus = sebutan(r);
    const hasil = r.hasil.sel?.kolom.ke;
    return [[`${rumus} ${hasil} ${kolom.join()}`, { r, kolom, baris, rumus, hasil }] as const];
  });
  return [...kelompokkan(sebaris).values()].map((milik): Pola => {
    const perBaris = new Map(milik.map(({ baris, r }) => [baris, r] as const));
    const pegang = new Set(ratakan([...perBaris], ([b, r]) => (terpenuhi(r) ? [b] : [])));
    const [{ kolom, rumus, hasil }] = milik as [(typeof milik)[number]];
    return { kolom: new Set(kolom), rumus, hasil, perBaris, pegang };
  });
}

/**
 * Whether a rule that holds in every row gives a column that another one, over other columns, gives in hardly any: a percentage of those served,
 * beside a budget and its spending that show none. One slip breaks a rule in one row only.
 */
function mengalahkan(q: Pola, p: Pola): boolean {
  if (q.hasil !== p.hasil || [...p.kolom].some((k) => k !== p.hasil && q.kolom.has(k))) return false;
  const patah = p.perBaris.size - p.pegang.size;
  if ([...p.perBaris.keys()].some((b) => !q.perBaris.has(b))) return false;
  return p.pegang.size <= 1 || (patah > 1 && patah * 2 > p.pegang.size);
}

/** Whether a rule that holds everywhere is what another one only looks like. */
function membayangi(q: Pola, p: Pola): boolean {
  const [hanyaP, hanyaQ] = [[...p.kolom].filter((k) => !q.kolom.has(k)), [...q.kolom].filter((k) => !p.kolom.has(k))];
  if (hanyaP.length !== hanyaQ.length || hanyaP.length < 1 || hanyaP.length > TERGANTI) return false;
  if (hanyaP.length === p.kolom.size) return false;
  let [meniru, kebetulan] = [0, 0];
  for (const [b, r] of p.perBaris) {
    const lain = q.perBaris.get(b);
    if (lain === undefined) return false;
    const [milik, gantinya] = [isi(r, hanyaP), isi(lain, hanyaQ)];
    const sama = milik.join() === gantinya.join();
    // Any two columns that print the same are all of each other.
    const serupa = sama || (milik.length > 1 && new Set(milik).size === 1);
    if (!p.pegang.has(b) && sama) return false;
    if (p.pegang.has(b)) {
      if (serupa) meniru += 1;
      else kebetulan += 1;
    }
  }
  return kebetulan <= 1 && (meniru > kebetulan || (p.rumus === q.rumus && p.hasil === q.hasil && meniru === 0));
}

/** What the figures of some columns print, in no order. */
const isi = (r: Relasi, kolom: readonly number[]): string[] =>
  ratakan(anggotaRelasi(r), (f) => (kolom.includes(f.sel?.kolom.ke ?? -1) ? [f.nilai.toString()] : [])).sort();
