import type { Decimal } from '../../../angka/desimal.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import type { Selang } from '../../../angka/selang.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Baris, Fakta } from '../../fakta/fakta.js';
import { tambahKe } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import { letakPertama } from '../../fakta/letak-pertama.js';
import { malas } from '../../fakta/malas.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import { putuskan } from '../konsistensi.js';
import { mungkinCocok } from '../mungkin-cocok.js';
import { masihPatah } from '../patah.js';
import { type Peta, petakan, relasiDari } from '../peta.js';
import { anggotaRelasi, kunciFakta, type Relasi, TANPA_GANTI } from '../relasi.js';
import { perluAgarCocok } from '../selesaikan.js';
import { BOBOT } from './bobot.js';
import { type CiriKolom, ciriDeret } from './lapangan.js';
import { beratBaris, TANPA_KEMBAR } from './timbang.js';

/** Figures of one column, or of one row, that stand in each other's places: two that were swapped, or a run that slid by one. */
interface Ditukar {
  /** To every figure that stands in a wrong place, the one that holds what belongs there. */
  readonly milik: ReadonlyMap<Fakta, Fakta>;
  /** The broken relations that hold with all of them put back. */
  readonly relasi: readonly Relasi[];
  /** Nats: how unlikely it is that the figures met each other's places by chance. */
  readonly bukti: number;
}

/** The figures of an exchange, each with what belongs in its place. */
export const dikembalikan = ({ milik }: Pick<Ditukar, 'milik'>): ReadonlyMap<Fakta, Decimal> =>
  new Map([...milik].map(([f, g]) => [f, g.nilai]));

/** The relations of an exchange's figures, by whether they hold once these are put back. */
export function menurutPertukaran(
  p: Pick<Ditukar, 'milik'>,
  peta: Peta,
): { readonly beres: readonly Relasi[]; readonly patah: readonly Relasi[] } {
  const ganti = dikembalikan(p);
  const menyangkut = [...new Set(ratakan([...p.milik.keys()], (f) => relasiDari(peta, f)))];
  const patah = new Set(menyangkut.filter((r) => masihPatah(r, ganti)));
  return { beres: menyangkut.filter((r) => !patah.has(r)), patah: [...patah] };
}

/** An exchange with others that mend the very same, and so are as likely. */
export interface Pertukaran extends Ditukar {
  readonly setara: readonly Ditukar[];
}

/** Sums over more figures say nothing here: to try every part of them takes too long. */
const ANGGOTA_TERBANYAK = 60;
/** A line with more figures in doubt does not follow what is said of it. */
const SEDERET_TERBANYAK = 60;
/** So many figures are tried in all. */
const DICOBA_TERBANYAK = 2000;
/** Where more of its like would do for a figure, its relation is too coarse to tell which. */
const CALON_TERBANYAK = 3;
/** Longer runs are not followed. */
const PANJANG_TERBANYAK = 40;
/** So many steps are tried in one row or column. */
const LANGKAH_TERBANYAK = 4000;

/** One figure that would do in the place of another. */
interface Panah {
  readonly ke: Fakta;
  readonly nats: number;
}

/** Figures of one kind that stand in a line. */
interface Deret {
  readonly patah: readonly Fakta[];
  /** What all figures of the line are like. */
  readonly ciri: () => CiriKolom;
}

/** What was exchanged, the surest first: none shares a figure or a relation with another. */
export function cariPertukaran(rusak: readonly Relasi[]): Pertukaran[] {
  if (rusak.length === 0) return [];
  const peta = petakan(rusak.filter((r) => anggotaRelasi(r).length <= ANGGOTA_TERBANYAK));
  let dicoba = 0;
  const calon = ratakan(deretDari([...peta.keys()]), (d) => {
    dicoba += d.patah.length;
    return dicoba > DICOBA_TERBANYAK ? [] : cariDalam(d, peta);
  });
  const dipakai = new Set<Fakta | Relasi>();
  return ratakan(
    calon
      .map((p) => ({ p, hasil: hasilDitukar(p) }))
      .sort((a, b) => b.p.relasi.length - a.p.relasi.length || a.hasil - b.hasil || b.p.bukti - a.p.bukti),
    ({ p }): Pertukaran[] => {
      const isi = [...p.milik.keys(), ...p.relasi];
      if (isi.some((x) => dipakai.has(x))) return [];
      for (const x of isi) dipakai.add(x);
      return [{ ...p, setara: calon.filter((c) => c !== p && samaBeres(c, p)) }];
    },
  );
}

/**
 * The relations that hold once all that was exchanged is put back, with the nats that each has of it. An exchange that breaks as much as it
 * mends shows nothing: to read one column for another is to exchange them in every row.
 */
export function bilaDikembalikan(semua: readonly Relasi[]): ReadonlyMap<Relasi, number> {
  const patah = (r: Relasi): boolean => putuskan(r)?.status === 'tidak';
  const utuh = malas(() => petakan(semua.filter((r) => !patah(r))));
  return new Map(
    ratakan(cariPertukaran(semua.filter(patah)), ({ milik, relasi, bukti }) => {
      const dirusak = new Set(menurutPertukaran({ milik }, utuh()).patah.map(kunciFakta));
      if (dirusak.size >= new Set(relasi.map(kunciFakta)).size) return [];
      return relasi.map((r) => [r, bukti / relasi.length] as const);
    }),
  );
}

/** How many of the exchanged figures are what a relation gives: figures that are typed change places before those that are computed. */
const hasilDitukar = ({ milik, relasi }: Ditukar): number =>
  new Set(ratakan(relasi, (r) => (milik.has(r.hasil) ? [r.hasil] : []))).size;

const samaBeres = (a: Ditukar, b: Ditukar): boolean =>
  a.relasi.length === b.relasi.length && a.relasi.every((r) => b.relasi.includes(r));

/** The lines in which figures may have changed places: columns, and in a row those of one kind. */
function deretDari(patah: readonly Fakta[]): Deret[] {
  const deret = new Map<Kolom | Baris, Map<string, Fakta[]>>();
  const catat = (garis: Kolom | Baris, jenis: string, f: Fakta): void => {
    const milik = deret.get(garis);
    if (milik === undefined) deret.set(garis, new Map([[jenis, [f]]]));
    else tambahKe(milik, jenis, f);
  };
  for (const f of patah) {
    if (f.sel === null) continue;
    catat(f.sel.kolom, '', f);
    catat(f.sel.baris, jenisDalamBaris(f), f);
  }
  const hasil: Deret[] = [];
  for (const milik of deret.values()) {
    for (const [jenis, isi] of milik) {
      if (isi.length < 2 || isi.length > SEDERET_TERBANYAK) continue;
      isi.sort(menurutTempat);
      hasil.push({ patah: isi, ciri: malas(() => ciriDeret(semuaDari(isi, jenis))) });
    }
  }
  return hasil;
}

const menurutTempat = (a: Fakta, b: Fakta): number =>
  (a.sel?.baris.ke ?? 0) - (b.sel?.baris.ke ?? 0) || (a.sel?.kolom.ke ?? 0) - (b.sel?.kolom.ke ?? 0);

const jenisDalamBaris = (f: Fakta): string => `${f.peran}${f.persen}`;

/** All figures of the line that its broken ones stand in. */
function semuaDari(patah: readonly Fakta[], jenis: string): Fakta[] {
  const sel = patah[0]?.sel;
  if (!sel) return [];
  if (jenis !== '')
    return [...(sel.tabel.fakta.get(sel.baris.ke)?.values() ?? [])].filter((f) => jenisDalamBaris(f) === jenis);
  return ratakan([...sel.tabel.fakta.values()], (sebaris) => sebaris.get(sel.kolom.ke) ?? []);
}

function cariDalam(d: Deret, peta: Peta): Ditukar[] {
  const urut = [...d.patah].sort((a, b) => nilaiKasar(a) - nilaiKasar(b) || a.nilai.comparedTo(b.nilai));
  const panah = new Map(d.patah.map((f) => [f, panahDari(f, relasiDari(peta, f), urut, d.ciri)] as const));
  // Of most figures nothing else would do.
  if (![...panah.values()].some((p) => p.length > 0)) return [];
  return ratakan([...cariLingkar(d.patah, panah), ...cariGeser(d.patah, panah)], (milik) => {
    const relasi = menurutPertukaran({ milik }, peta).beres;
    // Each of them must break a relation of its own: a sum of two says nothing of which is which.
    if (new Set(relasi.map(kunciFakta)).size < milik.size) return [];
    if (![...milik.keys()].every((f) => relasi.some((r) => anggotaRelasi(r).includes(f)))) return [];
    const nats = [...milik].map(([f, g]) => panah.get(f)?.find((p) => p.ke === g)?.nats ?? 0);
    const bukti = nats.reduce((n, x) => n + x, 0);
    // One figure that meets the place of another says nothing of an exchange, however exactly it does.
    return bukti < BOBOT.tertukar || nats.filter((n) => n > 0).length < 2 ? [] : [{ milik, relasi, bukti }];
  });
}

/** The figures of the line, of which one or a few would do in the place of this one. */
function panahDari(f: Fakta, milik: readonly Relasi[], urut: readonly Fakta[], ciri: () => CiriKolom): Panah[] {
  const terbaik = new Map<Fakta, number>();
  for (const r of milik) {
    const anggota = anggotaRelasi(r);
    const mungkin = mungkinCocok(r, f);
    if (mungkin !== null && !urut.some((g) => mungkin(nilaiKasar(g)) && !anggota.includes(g))) continue;
    const perlu = perluAgarCocok(r, f, TANPA_GANTI);
    const kena = perlu === null ? [] : dalamSelang(perlu, urut);
    if (perlu === null || kena.length > CALON_TERBANYAK) continue;
    for (const g of kena) {
      if (g.nilai.eq(f.nilai) || anggota.includes(g)) continue;
      const nats = Math.max(0, beratDitemui(ciri(), f, g, lebar(perlu, f)) - Math.log(urut.length - 1));
      terbaik.set(g, Math.max(nats, terbaik.get(g) ?? 0));
    }
  }
  return [...terbaik].map(([ke, nats]) => ({ ke, nats })).sort((a, b) => b.nats - a.nats);
}

/** An amount of so many units is printed twice by no accident: plans of one office repeat it. */
const SATUAN_BESAR = 100_000;

/** How unlikely it is that what a figure should be is what another prints. That it should be nothing is that all of it is too much. */
function beratDitemui(ciri: CiriKolom, f: Fakta, g: Fakta, lebar: number): number {
  const nilai = (g.nilai.isZero() ? f : g).nilai.toNumber();
  const besar = Math.abs(nilai) >= SATUAN_BESAR * satuanCetak(f);
  return beratBaris(besar ? { ...ciri, banyak: TANPA_KEMBAR } : ciri, nilai, lebar);
}

/** How wide the values are that would do, one unit of the last printed digit at least. */
const lebar = ({ bawah, atas }: Selang, f: Fakta): number =>
  Math.max(bawah === null || atas === null ? Infinity : selisihTepat(atas, bawah).toNumber(), satuanCetak(f));

/** The figures between two values, found by halving. */
function dalamSelang({ bawah, atas }: Selang, urut: readonly Fakta[]): readonly Fakta[] {
  const awal = bawah === null ? 0 : pertama(urut, (n) => n.gte(bawah));
  const akhir = atas === null ? urut.length : pertama(urut, (n) => n.gt(atas));
  return urut.slice(awal, Math.max(awal, Math.min(akhir, awal + CALON_TERBANYAK + 1)));
}

const pertama = (urut: readonly Fakta[], sampai: (n: Decimal) => boolean): number =>
  letakPertama(urut.length, (ke) => sampai((urut[ke] as Fakta).nilai));

/** Rings of figures of which each holds what belongs to the one before it. */
function cariLingkar(
  deret: readonly Fakta[],
  panah: ReadonlyMap<Fakta, readonly Panah[]>,
): ReadonlyMap<Fakta, Fakta>[] {
  const urutan = new Map(deret.map((f, i) => [f, i] as const));
  const hasil: Map<Fakta, Fakta>[] = [];
  let langkah = 0;
  const telusuri = (awal: Fakta, jejak: readonly Fakta[]): void => {
    langkah += 1;
    if (langkah > LANGKAH_TERBANYAK || jejak.length > PANJANG_TERBANYAK) return;
    for (const { ke } of panah.get(jejak.at(-1) as Fakta) ?? []) {
      if (ke === awal) hasil.push(new Map(jejak.map((f, i) => [f, jejak[i + 1] ?? awal])));
      // A ring is found from the first of its figures.
      else if ((urutan.get(ke) ?? 0) > (urutan.get(awal) ?? 0) && !jejak.includes(ke)) telusuri(awal, [...jejak, ke]);
    }
  };
  for (const f of deret) telusuri(f, [f]);
  return hasil;
}

/** A run that slid by one with its end lost has so many figures that are still there. */
const GESER_TERSEDIKIT = 2;

/** Runs of figures of which each holds what belongs to its neighbour, always on the same side; what belongs to the last is nowhere. */
function cariGeser(deret: readonly Fakta[], panah: ReadonlyMap<Fakta, readonly Panah[]>): ReadonlyMap<Fakta, Fakta>[] {
  return ratakan([deret, [...deret].reverse()], (urut) => {
    const lari: Map<Fakta, Fakta>[] = [new Map()];
    for (const [i, f] of urut.entries()) {
      const lalu = urut[i - 1];
      if (lalu !== undefined && panah.get(lalu)?.some((p) => p.ke === f)) lari.at(-1)?.set(lalu, f);
      else lari.push(new Map());
    }
    return lari.filter((x) => x.size >= GESER_TERSEDIKIT);
  });
}
