import { bulatkan } from '../../angka/bulatkan.js';
import { type Decimal, desimal, teksKanonik } from '../../angka/desimal.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { jangkauanWajar, peluangKena } from '../../angka/kebetulan.js';
import { satuanAkhir } from '../../angka/satuan-akhir.js';
import { memuat, type Selang } from '../../angka/selang.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { malas } from '../fakta/malas.js';
import { kunciPernyataan, type Pernyataan } from '../fakta/subjek.js';
import { nilaiRelasi, type Relasi } from '../relasi/relasi.js';

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
  /** Values that are printed anywhere, canonical. */
  readonly tercetak: () => ReadonlySet<string>;
  /** Figures of tables by their value: a text that says one figure a thousand times has none of them. */
  readonly selPerNilai: () => ReadonlyMap<string, readonly Fakta[]>;
  /** Amounts by how much they are off from what a broken relation gives, in whole units; of equal ones of a role the first. */
  readonly perSelisih: ReadonlyMap<number, readonly Fakta[]>;
  /** Figures that state the same of the same thing. */
  readonly kembaran: () => ReadonlyMap<Fakta, ReadonlySet<Fakta>>;
  /** Between which others scores must lie by their ranks. */
  readonly batas: ReadonlyMap<Fakta, Selang>;
}

/** One thing that may have happened, with the value that was meant. */
export interface KandidatSebab {
  readonly sebab: string;
  /** The value before the slip; null where the cause does not tell. */
  readonly nilai: Decimal | null;
  /** 0 to 1, chance taken off. */
  readonly skor: number;
  readonly teks: Dwibahasa;
  /** Another figure is off by just as much. */
  readonly bersama?: true;
}

/** One cause: a pure function from a suspicion to what it would explain. */
export type Sebab = (t: Tuduhan) => readonly KandidatSebab[];

const PERSENTASE: ReadonlySet<string> = new Set(['capaian', 'serapan', 'persen', 'kemajuan', 'pertumbuhan']);

/** Whether a figure is a percentage, by its print or by its role. */
export const berpersen = (f: Fakta): boolean => f.persen || PERSENTASE.has(f.peran ?? '');

/** A cause that would hit by luck more often than this says nothing. */
export const KEBETULAN_TERBANYAK = 0.25;

/** Deviations below this may be rounding, or luck. */
const SELISIH_TERKECIL = 100;

/** What the causes look at: all figures, the relations that are broken, and what is stated of things by name. */
export function susunKonteks(
  fakta: readonly Fakta[],
  rusak: readonly Relasi[] = [],
  pernyataan: () => readonly Pernyataan[] = () => [],
  batas: ReadonlyMap<Fakta, Selang> = new Map(),
): Konteks {
  const ada = new Set<string>();
  const selisih = ratakan(rusak, (r): [number, Fakta][] => {
    if (r.bentuk !== 'lurus' || r.pembagi !== 1) return [];
    const beda = selisihBulat(r.hasil, nilaiRelasi(r));
    const kunci = `${beda} ${r.hasil.peran} ${teksKanonik(r.hasil.nilai)}`;
    if (beda === null || ada.has(kunci)) return [];
    ada.add(kunci);
    return [[beda, r.hasil]];
  });
  return {
    fakta,
    // A report without a fault asks for none of these.
    tercetak: malas(() => new Set(fakta.map((f) => teksKanonik(f.nilai)))),
    selPerNilai: malas(() => kelompokkan(ratakan(fakta, (f) => (f.sel === null ? [] : [[teksKanonik(f.nilai), f]])))),
    perSelisih: kelompokkan(selisih),
    kembaran: malas(() => cariKembaran(pernyataan())),
    batas,
  };
}

/** How much a figure is off, in whole units; null where that is little. */
export function selisihBulat(f: Fakta, semestinya: Decimal): number | null {
  const beda = bulatkan(selisihTepat(f.nilai, semestinya), 0).toNumber();
  return Math.abs(beda) < SELISIH_TERKECIL ? null : beda;
}

function cariKembaran(pernyataan: readonly Pernyataan[]): Map<Fakta, ReadonlySet<Fakta>> {
  const perHal = kelompokkan(
    ratakan(pernyataan, (p): [string, Fakta][] =>
      p.fakta.map((f) => [kunciPernyataan(p) ?? `${p.kunci}|${p.tabel.ke}`, f]),
    ),
  );
  // One set for all that share it: each with its own would take the square of their number.
  const semua = [...perHal.values()].map((daftar): ReadonlySet<Fakta> => new Set(daftar));
  return new Map(ratakan(semua, (satu) => [...satu].map((f) => [f, satu] as const)));
}

/** How far a figure may plausibly reach: percentages to 120, others to twice the larger of what is printed and what is needed. */
function jangkauan({ fakta, perlu }: Tuduhan): Decimal {
  if (berpersen(fakta)) return desimal(120);
  return jangkauanWajar(fakta.nilai, perlu.atas ?? fakta.nilai);
}

/**
 * How often one of `banyak` candidate values would fall into the needed interval by luck: the share of the interval, counted in printed
 * units, in the range in which the figure may plausibly lie.
 */
export function kebetulan(t: Tuduhan, banyak: number): number {
  return peluangKena(t.perlu, satuanAkhir(t.fakta.desimal), jangkauan(t), banyak);
}

/** Far more than binary numbers round off, far less than a digit of a figure that is printed. */
const LONGGAR = 1e-12;

/** Each cause looks at the same ends, which have many digits. */
const ujungTercatat = new WeakMap<Selang, readonly [number, number]>();

/** The ends of what is needed as plain numbers. */
export function ujungKasar(perlu: Selang): readonly [number, number] {
  const ada = ujungTercatat.get(perlu);
  if (ada !== undefined) return ada;
  const baru = [perlu.bawah?.toNumber() ?? -Infinity, perlu.atas?.toNumber() ?? Infinity] as const;
  ujungTercatat.set(perlu, baru);
  return baru;
}

/** How far plain numbers may be off between two ends. */
export const longgarKasar = (bawah: number, atas: number): number =>
  LONGGAR * Math.max(1, Math.min(Math.abs(bawah), 1e300), Math.min(Math.abs(atas), 1e300));

/** Whether what is needed may hold a value, by plain numbers: a no is certain. */
export function mungkinPerlu({ perlu }: Tuduhan, nilai: number): boolean {
  const [bawah, atas] = ujungKasar(perlu);
  const longgar = longgarKasar(bawah, atas);
  return nilai >= bawah - longgar && nilai <= atas + longgar;
}

/** A cause whose words are written when a finding tells of it: most are only weighed. */
export const ditulisNanti = (isi: Omit<KandidatSebab, 'teks'>, teks: () => Dwibahasa): KandidatSebab => ({
  ...isi,
  get teks() {
    return teks();
  },
});

/** Candidates that the needed interval holds, as one explanation each; nothing when luck would do as well. */
export function jelaskan(
  t: Tuduhan,
  sebab: string,
  prior: number,
  calon: readonly Decimal[],
  teks: (nilai: Decimal) => Dwibahasa,
): KandidatSebab[] {
  const kena = new Map(calon.filter((c) => memuat(t.perlu, c) && !c.eq(t.fakta.nilai)).map((c) => [teksKanonik(c), c]));
  if (kena.size === 0) return [];
  // Candidates that no one would believe cannot hit by luck.
  const batas = jangkauan(t);
  const luck = kebetulan(t, calon.filter((c) => c.abs().lte(batas)).length);
  if (luck > KEBETULAN_TERBANYAK) return [];
  const skor = prior * (1 - luck);
  return [...kena.values()].slice(0, 3).map((nilai) => ditulisNanti({ sebab, nilai, skor }, () => teks(nilai)));
}

/** What was printed is accounted for without a value of its own: it comes out under another reading, or stands elsewhere. */
export function jelaskanBacaan(t: Tuduhan, sebab: string, prior: number, teks: Dwibahasa): KandidatSebab[] {
  return [{ sebab, nilai: null, skor: prior * (1 - kebetulan(t, 1)), teks }];
}
