import type { Decimal } from '../../angka/desimal.js';
import { digitCetak } from '../../angka/digit-cetak.js';
import { jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import type { KalimatAngka } from '../fakta/kalimat-angka.js';
import { terpenuhi } from './konsistensi.js';
import type { RelasiLurus } from './relasi.js';
import { digitBerarti } from './sekali-ketik.js';

/** A figure on one side of a balance, or on the other. */
export interface Timbangan {
  readonly fakta: Fakta;
  readonly koef: 1 | -1;
}

/** Whether one wrong digit of one figure, or two neighbours in each other's place, explains why a balance is off by so much. */
export const satuSelip = (anggota: readonly Timbangan[], beda: Decimal): boolean =>
  anggota.some(({ fakta, koef }) => {
    const perlu = selisihTepat(fakta.nilai, koef === 1 ? beda : beda.negated());
    if (!perlu.isPositive() || perlu.isZero()) return false;
    const [a, b] = [digitCetak(fakta.nilai, fakta.desimal), digitCetak(perlu, fakta.desimal)];
    if (a.length !== b.length || !/^(?:0(?=0*$)|[1-9])/.test(b.slice(0, b.length - Math.max(fakta.desimal, 0))))
      return false;
    const lain = ratakan([...a], (d, i) => (d === b[i] ? [] : [i]));
    const [i = 0, j] = lain;
    return lain.length === 1 || (lain.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]);
  });

/** The figures of a sum or difference as those of a balance. */
const timbangan = (r: RelasiLurus): Timbangan[] => [{ fakta: r.hasil, koef: -1 }, ...r.suku];

const beda = (r: RelasiLurus): Decimal =>
  jumlahTepat(timbangan(r).map(({ fakta, koef }) => (koef === 1 ? fakta.nilai : fakta.nilai.negated())));

/** A reading of a text, which may be meant or not. */
export interface Bacaan {
  readonly relasi: RelasiLurus;
  /** It is believed only where it holds. */
  readonly takSelip?: boolean;
}

/** What a choice among readings rests on. */
export interface Bukti {
  /** So many digits the longest figure of a reading shows: fewer come out by chance. */
  readonly digit: number;
  /** The figures of the text around. Where one of them is what a reading misses by, that one was left out of it, and nothing is wrong. */
  readonly sekitar: readonly Fakta[];
}

/**
 * Of several readings of a text the first that holds; where none does, the only one that a single slip makes hold. Words alone would not be
 * enough for either, and the digits of other figures do not come so near.
 */
export function yangTerbukti(bacaan: readonly Bacaan[], { digit, sekitar }: Bukti): RelasiLurus[] {
  const layak = bacaan.filter((b) => Math.max(...timbangan(b.relasi).map(({ fakta }) => digitBerarti(fakta))) >= digit);
  const berlaku = layak.find((b) => terpenuhi(b.relasi));
  if (berlaku !== undefined) return [berlaku.relasi];
  // Of too few digits to be believed, and yet what the same parts make: then they make nothing else.
  const kecil = bacaan.filter((b) => terpenuhi(b.relasi)).map((b) => kunciSuku(b.relasi));
  const [satu, lagi] = ratakan(layak, ({ relasi: r, takSelip }) =>
    takSelip !== true && !kecil.includes(kunciSuku(r)) && satuSelip(timbangan(r), beda(r)) && !terlewat(r, sekitar)
      ? [r]
      : [],
  );
  return satu === undefined || lagi !== undefined ? [] : [satu];
}

/** The figures of sentences, for what stands around. */
export const angkaDi = (kalimat: readonly (KalimatAngka | undefined)[]): Fakta[] =>
  ratakan(kalimat, (k) => k?.angka.map((a) => a.fakta) ?? []);

/** The parts of a sum, in any order. */
export const kunciSuku = ({ suku }: RelasiLurus): string =>
  suku
    .map((s) => s.fakta.no)
    .sort((a, b) => a - b)
    .join();

function terlewat(r: RelasiLurus, sekitar: readonly Fakta[]): boolean {
  const sendiri = new Set(timbangan(r).map(({ fakta }) => fakta));
  const kurang = beda(r).abs();
  return sekitar.some((f) => !sendiri.has(f) && f.nilai.eq(kurang));
}
