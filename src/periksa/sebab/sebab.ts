import { type Decimal, desimal, teksKanonik } from '../../angka/desimal.js';
import { memuat, type Selang } from '../../angka/selang.js';
import type { Fakta } from '../fakta/fakta.js';
import { satuanAkhir } from '../konsistensi.js';
import type { Relasi } from '../relasi/relasi.js';

/** A figure under suspicion: what it would have to be so that the relations it breaks hold. */
export interface Tuduhan {
  readonly fakta: Fakta;
  /** The values that make everything hold. */
  readonly perlu: Selang;
  /** The relations that it would repair. */
  readonly relasi: readonly Relasi[];
  readonly konteks: Konteks;
}

/** What the causes may look at beside the figure itself. */
export interface Konteks {
  readonly fakta: readonly Fakta[];
  /** Figures by their value, canonical. */
  readonly perNilai: ReadonlyMap<string, readonly Fakta[]>;
}

/** One thing that may have happened, with the value that was meant. */
export interface KandidatSebab {
  readonly sebab: string;
  /** The value before the slip; null where the cause does not tell. */
  readonly nilai: Decimal | null;
  /** 0 to 1, chance taken off. */
  readonly skor: number;
  readonly teks: string;
}

/** One cause: a pure function from a suspicion to what it would explain. */
export type Sebab = (t: Tuduhan) => readonly KandidatSebab[];

const PERSENTASE: ReadonlySet<string> = new Set(['capaian', 'serapan', 'persen', 'kemajuan', 'pertumbuhan']);

/** Whether a figure is a percentage, by its print or by its role. */
export const berpersen = (f: Fakta): boolean => f.persen || PERSENTASE.has(f.peran ?? '');

/** A cause that would hit by luck more often than this says nothing. */
export const KEBETULAN_TERBANYAK = 0.25;

export const susunKonteks = (fakta: readonly Fakta[]): Konteks => {
  const perNilai = new Map<string, Fakta[]>();
  for (const f of fakta) {
    const kunci = teksKanonik(f.nilai);
    const sama = perNilai.get(kunci);
    if (sama) sama.push(f);
    else perNilai.set(kunci, [f]);
  }
  return { fakta, perNilai };
};

/** How far a figure may plausibly reach: percentages to 120, others to twice the larger of what is printed and what is needed. */
function jangkauan({ fakta, perlu }: Tuduhan): Decimal {
  if (berpersen(fakta)) return desimal(120);
  const butuh = perlu.atas?.abs() ?? fakta.nilai.abs();
  return (butuh.gt(fakta.nilai.abs()) ? butuh : fakta.nilai.abs()).times(2).plus(10);
}

/**
 * How often one of `banyak` candidate values would fall into the needed interval by luck: the share of the interval, counted in printed
 * units, in the range in which the figure may plausibly lie.
 */
export function kebetulan(t: Tuduhan, banyak: number): number {
  const u = satuanAkhir(t.fakta.desimal);
  const lebar = t.perlu.atas === null || t.perlu.bawah === null ? null : t.perlu.atas.minus(t.perlu.bawah);
  if (lebar === null) return 1;
  const isi = lebar.div(u).floor().plus(1).times(u);
  return Math.min(1, isi.div(jangkauan(t)).toNumber() * banyak);
}

/** Candidates that the needed interval holds, as one explanation each; nothing when luck would do as well. */
export function jelaskan(
  t: Tuduhan,
  sebab: string,
  prior: number,
  calon: readonly Decimal[],
  teks: (nilai: Decimal) => string,
): KandidatSebab[] {
  // Candidates that no one would believe cannot hit by luck.
  const batas = jangkauan(t);
  const luck = kebetulan(t, calon.filter((c) => c.abs().lte(batas)).length);
  if (luck > KEBETULAN_TERBANYAK) return [];
  const kena = new Map(calon.filter((c) => memuat(t.perlu, c) && !c.eq(t.fakta.nilai)).map((c) => [teksKanonik(c), c]));
  return [...kena.values()].slice(0, 3).map((nilai) => ({ sebab, nilai, skor: prior * (1 - luck), teks: teks(nilai) }));
}

/** What was printed is accounted for without a value of its own: it comes out under another reading, or stands elsewhere. */
export function jelaskanBacaan(t: Tuduhan, sebab: string, prior: number, teks: string): KandidatSebab[] {
  return [{ sebab, nilai: null, skor: prior * (1 - kebetulan(t, 1)), teks }];
}
