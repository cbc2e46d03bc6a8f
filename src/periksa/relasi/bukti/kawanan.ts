import type { Rumus } from '../../../rumus/rumus.js';
import type { Fakta } from '../../fakta/fakta.js';
import { kelompokkan, tambahKe } from '../../fakta/kelompokkan.js';
import { malas } from '../../fakta/malas.js';
import type { Peran } from '../../fakta/peran.js';
import type { Relasi } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';
import { dimaafkan, pemaaf, selainnya, terpegang } from './gerbang.js';
import { buktiTepat } from './operan.js';

interface Berelasi {
  readonly relasi: readonly Relasi[];
}

/** What stands by a sentence about a column: those of its class, and those of its own column that are not of it. */
export interface Kawan<T> {
  /** One list for all of a class. */
  readonly sekelas: readonly T[];
  readonly sekolom: readonly T[];
  /** All of its own column, of its class or not. */
  readonly kolom: readonly T[];
}

/** The rule and the role of the column; null where either is unknown. */
function kelas({ relasi: [r] }: Berelasi): { readonly rumus: Rumus; readonly peran: Peran } | null {
  const peran = r?.hasil.sel?.kolom.peran ?? null;
  return r === undefined || r.rumus === null || peran === null ? null : { rumus: r.rumus, peran };
}

/**
 * The sentences that headings make alike: of the same column, or the same rule for columns of one role, as of another year or another
 * office. A class is gathered once, so that hundreds of columns of it cost no more than each of them.
 */
export function kawanan<T extends Berelasi>(semua: readonly T[]): (c: T) => Kawan<T> {
  const berisi = semua.filter((x) => x.relasi.length > 0);
  const perKelas = new Map<Rumus, Map<Peran, T[]>>();
  for (const x of berisi) {
    const milik = kelas(x);
    if (milik === null) continue;
    const perPeran = perKelas.get(milik.rumus) ?? new Map<Peran, T[]>();
    perKelas.set(milik.rumus, perPeran);
    tambahKe(perPeran, milik.peran, x);
  }
  const perKolom = kelompokkan(berisi.map((x) => [x.relasi[0]?.hasil.sel?.kolom, x] as const));
  return (c) => {
    const milik = kelas(c);
    const sekelas = milik === null ? [] : (perKelas.get(milik.rumus)?.get(milik.peran) ?? []);
    const kolom = perKolom.get(c.relasi[0]?.hasil.sel?.kolom) ?? [];
    const diKelas = (x: T): boolean => {
      const k = kelas(x);
      return milik !== null && k?.rumus === milik.rumus && k.peran === milik.peran;
    };
    return { sekelas, sekolom: kolom.filter((x) => !diKelas(x)), kolom };
  };
}

/** What the sentences like one show, together, for its operands being exact. */
export function tepatSekawanan<T extends Berelasi>(semua: readonly T[]): (c: T) => number {
  const kawan = kawanan(semua);
  const satu = new Map(semua.map((x) => [x, malas(() => buktiTepat(x.relasi))] as const));
  const jumlah = (daftar: readonly T[]): number => daftar.reduce((n, x) => n + (satu.get(x)?.() ?? 0), 0);
  const perKelas = new Map<readonly T[], number>();
  return (c) => {
    const { sekelas, sekolom } = kawan(c);
    const bukti = perKelas.get(sekelas) ?? jumlah(sekelas);
    perKelas.set(sekelas, bukti);
    return bukti >= BOBOT.tepat ? bukti : bukti + jumlah(sekolom);
  };
}

/** What the hypotheses of a class come to together. */
interface Rangkuman {
  readonly semua: number;
  readonly terpegang: number;
  readonly bersih: number;
  readonly berarti: ReadonlySet<Fakta>;
}

function rangkum(h: readonly Ditimbang[]): Rangkuman {
  let [semua, banyak, bersih] = [0, 0, 0];
  const berarti = new Set<Fakta>();
  for (const x of h) {
    semua += x.relasi.length;
    banyak += x.relasi.filter((r) => terpegang(r, x)).length;
    bersih += x.bersih - BOBOT.awalJudul;
    for (const f of x.berarti) berarti.add(f);
  }
  return { semua, terpegang: banyak, bersih, berarti };
}

/**
 * The share of the other figures of one hypothesis and those like it that they give, or that another excuses. Only those of its own column
 * can be excused: the others (`lain`) speak of this column.
 */
export function liputanSekawanan<T extends Ditimbang>(
  kawan: (c: T) => Kawan<T>,
): (c: T, lain: readonly Ditimbang[]) => (r: Relasi) => number | null {
  const perKelas = new Map<readonly T[], Rangkuman>();
  return (c, lain) => {
    const { sekelas, sekolom, kolom } = kawan(c);
    const k = perKelas.get(sekelas) ?? rangkum(sekelas);
    perKelas.set(sekelas, k);
    const s = rangkum(sekolom);
    const luar = [...s.berarti].filter((f) => !k.berarti.has(f)).length;
    const maaf = pemaaf(
      {
        bersih: BOBOT.awalJudul + k.bersih + s.bersih,
        berarti: { size: k.berarti.size + luar, has: (f) => k.berarti.has(f) || s.berarti.has(f) },
      },
      lain,
    );
    const termaafkan = kolom.reduce(
      (n, x) => n + x.relasi.filter((r) => !terpegang(r, x) && dimaafkan(r.hasil, maaf)).length,
      0,
    );
    return selainnya(
      k.semua + s.semua,
      k.terpegang + s.terpegang + termaafkan,
      (r) => terpegang(r, c) || dimaafkan(r.hasil, maaf),
    );
  };
}
