import { cocokCetak } from '../../../angka/cetakan.js';
import { geserKoma } from '../../../angka/digit-cetak.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Baris, Fakta } from '../../fakta/fakta.js';
import { malas } from '../../fakta/malas.js';
import { anggotaRelasi, masukanRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import { satuSalah } from '../ubahan-digit.js';
import type { Ditimbang } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';

/** How many of the figures that a hypothesis speaks of must be given by it as well as by another, so that both say the same. */
const SEPARUH = 0.5;

/** What the gate asks of a hypothesis. */
export interface Terukur {
  readonly bersih: number;
  readonly berarti: { readonly size: number; readonly has: (f: Fakta) => boolean };
}

/**
 * The hypotheses that excuse the figures which they give and another (`h`) does not: the two are ways of their own. Two that give the
 * same figures elsewhere are consequences of each other, of which one that breaks is a contradiction; but for a weak one beside one that is
 * shown far better.
 */
export const pemaaf = (h: Terukur, lain: readonly Ditimbang[]): readonly Ditimbang[] =>
  lain.filter((x) => {
    if (x === h || x.bersih < BOBOT.terbukti) return false;
    if (h.bersih < BOBOT.lemah && x.bersih >= 2 * h.bersih) return true;
    const bersama = [...x.berarti].filter((y) => h.berarti.has(y)).length;
    return bersama < SEPARUH * Math.min(x.berarti.size, h.berarti.size);
  });

/** Whether one of them gives a figure. */
export const dimaafkan = (f: Fakta, pemaaf: readonly Ditimbang[]): boolean => pemaaf.some((x) => x.berarti.has(f));

/** Whether a hypothesis gives a figure as it is printed, or as another row prints it. */
export const terpegang = (r: Relasi, h: Ditimbang): boolean => h.pegang.has(r) || h.tergeser.has(r);

/**
 * The share of the other figures of a hypothesis that it gives, or that another excuses; null where there are no others. What is asked
 * again and again, for each figure that breaks, is counted once.
 */
export function liputanLain(h: Ditimbang, lain: readonly Ditimbang[]): (r: Relasi) => number | null {
  const maaf = pemaaf(h, lain);
  const beres = (r: Relasi): boolean => terpegang(r, h) || dimaafkan(r.hasil, maaf);
  return selainnya(h.relasi.length, h.relasi.filter(beres).length, beres);
}

/** So many of so many, with one of them left out. */
export const selainnya =
  (semua: number, beres: number, apakahBeres: (r: Relasi) => boolean) =>
  (r: Relasi): number | null =>
    semua <= 1 ? null : (beres - (apakahBeres(r) ? 1 : 0)) / (semua - 1);

/** A figure that only has the other sign, beside figures of which one is negative: signs of shares of deficits are written either way. */
export function hanyaTanda(r: Relasi): boolean {
  if (!masukanRelasi(r).some((f) => f.nilai.isNegative())) return false;
  const nilai = nilaiRelasi(r);
  return nilai !== null && cocokCetak(r.hasil.nilai, r.hasil.desimal, nilai.negated()) !== 'tidak';
}

/** Whether a sum misses in every column by the same row: it was left out, or counted twice, and all else is shown. */
export function satuTerlewat(h: Ditimbang): boolean {
  const [r, ...lain] = h.relasi.map(barisTerlewat);
  return r !== undefined && r !== null && lain.length > 0 && lain.every((x) => x === r);
}

/** Whether one slip in one of the parts explains why no share of all of them holds. */
export function satuKetikan({ relasi, pegang }: Ditimbang): boolean {
  if (pegang.size > 0) return false;
  const lama = terjelaskan.get(relasi);
  if (lama !== undefined) return lama;
  const bagian = ratakan(relasi, (r) => (r.bentuk === 'rumus' && r.searah === true ? [r] : []));
  const baru = bagian.length === relasi.length && satuSalah(bagian, [...new Set(ratakan(bagian, masukanRelasi))]);
  terjelaskan.set(relasi, baru);
  return baru;
}

/** Asked for each of the relations. */
const terjelaskan = new WeakMap<Ditimbang['relasi'], boolean>();

function barisTerlewat(r: Relasi): Baris | null {
  if (r.bentuk !== 'lurus' || r.pembagi > 1) return null;
  const beda = selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs();
  return r.suku.find(({ fakta }) => !beda.isZero() && fakta.nilai.abs().eq(beda))?.fakta.sel?.baris ?? null;
}

/**
 * Whether a sum misses by just one of its rows, of which the columns that hold print nothing: then it is open whether that row belongs to
 * the block, not what it says.
 */
export function anakKabur(h: Ditimbang): (r: RelasiLurus) => boolean {
  const tampak = malas(
    () =>
      new Set(
        ratakan([...h.pegang], (x) => ratakan(masukanRelasi(x), (f) => (f.nilai.isZero() ? [] : [f.sel?.baris]))),
      ),
  );
  return (r) => {
    if (h.pegang.size === 0) return false;
    const beda = selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs();
    return r.suku.some(({ fakta }) => fakta.nilai.abs().eq(beda) && !tampak().has(fakta.sel?.baris));
  };
}

/** Whether a figure is as near to what a relation gives as one of one decimal less would be: 4,30 for 4,34 in a column of tenths. */
export function lebihKasar(r: Relasi): boolean {
  const nilai = nilaiRelasi(r);
  return nilai !== null && geserKoma(selisihTepat(nilai, r.hasil.nilai).abs(), r.hasil.desimal - 1).lt(1);
}

/** Of nothing there is no share, and no remainder of one. */
export const serbaNol = (r: Relasi): boolean => anggotaRelasi(r).every((f) => f.nilai.isZero());
