import { ArgumenTidakSah } from './argumen-tidak-sah.js';
import type { ModeBulat } from './bulatkan.js';
import { type Angka, type Decimal, desimal, presisi } from './desimal.js';
import { DESIMAL_CETAK, satuanAkhir } from './satuan-akhir.js';
import {
  type Arah,
  bagiUjung,
  bandingUjung,
  kaliUjung,
  tambahUjung,
  type Ujung,
  ujung,
  ujungTakhingga,
} from './ujung-selang.js';

/**
 * A non-empty interval of numbers; `null` is −∞ below and +∞ above, and is always open. Make one with `selang`, `titik` or
 * `selangCetak`.
 *
 * Ends are exact as long as they fit the working precision of 60 digits. Beyond that (1 ÷ 3) a lower end is rounded down and an upper
 * end up, and becomes open, so an interval never loses a value that it should hold.
 */
export interface Selang {
  readonly bawah: Decimal | null;
  readonly atas: Decimal | null;
  readonly bawahTertutup: boolean;
  readonly atasTertutup: boolean;
}

const ujungBawah = (s: Selang): Ujung => (s.bawah === null ? ujungTakhingga(-1) : ujung(s.bawah, s.bawahTertutup));
const ujungAtas = (s: Selang): Ujung => (s.atas === null ? ujungTakhingga(1) : ujung(s.atas, s.atasTertutup));

const dariUjung = (b: Ujung, a: Ujung): Selang => ({
  bawah: b.takhingga === 0 ? b.nilai : null,
  atas: a.takhingga === 0 ? a.nilai : null,
  bawahTertutup: b.tertutup,
  atasTertutup: a.tertutup,
});

/** All numbers. */
export const SEMUA_BILANGAN: Selang = /* @__PURE__ */ dariUjung(ujungTakhingga(-1), ujungTakhingga(1));

/** The interval of two ends, or null when nothing lies between them. */
function bilaBerisi(b: Ujung, a: Ujung): Selang | null {
  const urut = bandingUjung(b, a);
  return urut < 0 || (urut === 0 && b.tertutup && a.tertutup) ? dariUjung(b, a) : null;
}

/**
 * An interval from its ends; `null` is an infinity. Null when it would hold no number at all, such as [2, 1] or [1, 1).
 *
 * @example
 * selang(70, 85, true, false) // => { bawahTertutup: true, atasTertutup: false }
 */
export function selang(
  bawah: Angka | null,
  atas: Angka | null,
  bawahTertutup = true,
  atasTertutup = true,
): Selang | null {
  return bilaBerisi(
    bawah === null ? ujungTakhingga(-1) : ujung(desimal(bawah, 'bawah'), bawahTertutup),
    atas === null ? ujungTakhingga(1) : ujung(desimal(atas, 'atas'), atasTertutup),
  );
}

/** The interval that holds one exact value. */
export function titik(nilai: Angka): Selang {
  const x = desimal(nilai);
  return { bawah: x, atas: x, bawahTertutup: true, atasTertutup: true };
}

/**
 * The values that print as `nilai` with `desimal` decimals (u is one unit of the last one):
 * - `setengah-naik` (half-up, away from zero): v > 0 is [v − u/2, v + u/2), v < 0 is (v − u/2, v + u/2], 0 is (−u/2, u/2);
 * - `potong` (towards zero): v > 0 is [v, v + u), v < 0 is (v − u, v], 0 is (−u, u);
 * - `setengah-genap` (half to even): [v − u/2, v + u/2] when the last digit is even, else the same without its ends.
 *
 * Throws `ArgumenTidakSah` naming the field when `desimal` is not a whole number 0–30, or `nilai` has more decimals than that.
 *
 * @example
 * memuat(selangCetak('80.06', 2), '80.0587') // => true
 * @example
 * memuat(selangCetak('13.57', 2), '13.5765') // => false
 * @example
 * memuat(selangCetak('13.57', 2, 'potong'), '13.5765') // => true
 */
export function selangCetak(nilai: Angka, desimalTempat: number, mode: ModeBulat = 'setengah-naik'): Selang {
  if (!Number.isInteger(desimalTempat) || desimalTempat < 0 || desimalTempat > DESIMAL_CETAK) {
    throw new ArgumenTidakSah(`desimal: ${String(desimalTempat)} harus bilangan bulat 0 sampai ${DESIMAL_CETAK}.`);
  }
  const v = desimal(nilai);
  if (v.decimalPlaces() > desimalTempat) {
    throw new ArgumenTidakSah(
      `nilai: ${v.toFixed()} berdesimal lebih dari ${desimalTempat}, jadi tidak mungkin tercetak begitu.`,
    );
  }
  return selangSekitar(v, desimalTempat, mode);
}

/** The same for a value that need not be a print of so many decimals: those that are as far from it as true values are from their print. */
export const selangSekitar = (v: Decimal, desimalTempat: number, mode: ModeBulat): Selang =>
  tambah(titik(v), kelonggaran(v, satuanAkhir(desimalTempat), mode));

/** How far a true value may lie from its print. */
function kelonggaran(v: Decimal, u: Decimal, mode: ModeBulat): Selang {
  const tanda = v.comparedTo(0);
  const separuh = u.times('0.5');
  const sekitar = (x: Decimal, bawahTertutup: boolean, atasTertutup: boolean): Selang => ({
    bawah: x.negated(),
    atas: x,
    bawahTertutup,
    atasTertutup,
  });
  switch (mode) {
    case 'setengah-naik':
      return sekitar(separuh, tanda > 0, tanda < 0);
    case 'setengah-genap': {
      const genap = v.mod(u.times(2)).isZero();
      return sekitar(separuh, genap, genap);
    }
    case 'potong': {
      const nol = desimal(0);
      const s = sekitar(u, false, false);
      if (tanda > 0) return { ...s, bawah: nol, bawahTertutup: true };
      return tanda < 0 ? { ...s, atas: nol, atasTertutup: true } : s;
    }
    default:
      throw new ArgumenTidakSah(
        `mode: ${String(mode)} tidak dikenal; pilih setengah-naik, potong atau setengah-genap.`,
      );
  }
}

/** The same interval with its finite ends included: for readers who do not trust a report's rounding at ties. */
export const tutup = (s: Selang): Selang => ({ ...s, bawahTertutup: s.bawah !== null, atasTertutup: s.atas !== null });

/** All sums x + y. */
export const tambah = (a: Selang, b: Selang): Selang =>
  dariUjung(tambahUjung(ujungBawah(a), ujungBawah(b), -1), tambahUjung(ujungAtas(a), ujungAtas(b), 1));

/** All −x. */
export const negatif = (s: Selang): Selang => ({
  bawah: s.atas === null ? null : presisi(s.atas.negated()),
  atas: s.bawah === null ? null : presisi(s.bawah.negated()),
  bawahTertutup: s.atasTertutup,
  atasTertutup: s.bawahTertutup,
});

/** All differences x − y. */
export const kurang = (a: Selang, b: Selang): Selang => tambah(a, negatif(b));

/** Above 0 where x lies further towards `arah`. */
const bandingKe = (arah: Arah, x: Ujung, y: Ujung): number => (arah === 1 ? bandingUjung(x, y) : bandingUjung(y, x));

type HitungSudut = (a: Ujung, b: Ujung, arah: Arah) => Ujung;

/** Least and greatest corner; of corners at the same place one that belongs goes first. */
function dariSudut(a: Selang, b: Selang, hitung: HitungSudut): Selang {
  const pasangan = [ujungBawah(a), ujungAtas(a)].flatMap((x) =>
    [ujungBawah(b), ujungAtas(b)].map((y) => [x, y] as const),
  );
  const terluar = (arah: Arah): Ujung =>
    pasangan
      .map(([x, y]) => hitung(x, y, arah))
      .reduce((p, q) => {
        const beda = bandingKe(arah, q, p);
        return beda > 0 || (beda === 0 && q.tertutup) ? q : p;
      });
  return dariUjung(terluar(-1), terluar(1));
}

/** Above zero: there products and quotients have their ends at known corners, which saves most of the work. */
// Stryker disable next-line ConditionalExpression,ArrowFunction: all corners have the same least and greatest.
const positif = (s: Selang): boolean => s.bawah?.gt(0) === true;

/** All products x × y. The two are taken as independent: the square of an interval is wider than its values' squares. */
export function kali(a: Selang, b: Selang): Selang {
  // Stryker disable next-line ConditionalExpression: all corners have the same least and greatest.
  if (!positif(a) || !positif(b)) return dariSudut(a, b, kaliUjung);
  return dariUjung(kaliUjung(ujungBawah(a), ujungBawah(b), -1), kaliUjung(ujungAtas(a), ujungAtas(b), 1));
}

/** All quotients x ÷ y; null when the divisor may be zero. A divisor that only comes near zero gives an infinite end. */
export function bagi(a: Selang, b: Selang): Selang | null {
  // Stryker disable next-line ConditionalExpression,BlockStatement: all corners have the same least and greatest.
  if (positif(a) && positif(b)) {
    return dariUjung(bagiUjung(ujungBawah(a), ujungAtas(b), 1, -1), bagiUjung(ujungAtas(a), ujungBawah(b), 1, 1));
  }
  if (memuat(b, 0)) return null;
  const tanda = b.bawah?.gte(0) ? 1 : -1;
  return dariSudut(a, b, (x, y, arah) => bagiUjung(x, y, tanda, arah));
}

/** The end nearer to `arah`; at the same place `utama` says whether one that belongs is enough. */
function pilihUjung(x: Ujung, y: Ujung, arah: Arah, cukupSatu: boolean): Ujung {
  const urut = bandingKe(arah, x, y);
  if (urut > 0) return x;
  if (urut < 0) return y;
  return x.tertutup === cukupSatu ? x : y;
}

/** All values of min(x, y). */
export const min = (a: Selang, b: Selang): Selang =>
  dariUjung(pilihUjung(ujungBawah(a), ujungBawah(b), -1, true), pilihUjung(ujungAtas(a), ujungAtas(b), -1, false));

/** All values of max(x, y). */
export const maks = (a: Selang, b: Selang): Selang =>
  dariUjung(pilihUjung(ujungBawah(a), ujungBawah(b), 1, false), pilihUjung(ujungAtas(a), ujungAtas(b), 1, true));

/** The least interval that holds both, with whatever lies between them. */
export const gabung = (a: Selang, b: Selang): Selang =>
  dariUjung(pilihUjung(ujungBawah(a), ujungBawah(b), -1, true), pilihUjung(ujungAtas(a), ujungAtas(b), 1, true));

const ujungIrisan = (a: Selang, b: Selang) =>
  [pilihUjung(ujungBawah(a), ujungBawah(b), 1, false), pilihUjung(ujungAtas(a), ujungAtas(b), -1, false)] as const;

/** What both hold, or null when they have nothing in common. */
export const irisan = (a: Selang, b: Selang): Selang | null => bilaBerisi(...ujungIrisan(a, b));

/** What both hold, for two that are known to have something in common: enclosures of the same values. */
export const irisanSekandung = (a: Selang, b: Selang): Selang => dariUjung(...ujungIrisan(a, b));

/** Whether the two have a value in common. */
export const bertemu = (a: Selang, b: Selang): boolean => irisan(a, b) !== null;

/** Two values and all between them, whichever is the lesser. */
export const antara = (a: Decimal, b: Decimal): Selang => ({
  bawah: a.lt(b) ? a : b,
  atas: a.lt(b) ? b : a,
  bawahTertutup: true,
  atasTertutup: true,
});

/** The middle of an interval; null for one without end. */
export const tengah = ({ bawah, atas }: Selang): Decimal | null =>
  bawah === null || atas === null ? null : bawah.plus(atas).div(2);

/** The only value of an interval that is one point; null for wider ones. */
export const titikTunggal = (s: Selang): Decimal | null =>
  s.bawah !== null && s.atas !== null && s.bawah.eq(s.atas) ? s.bawah : null;

/** Whether the value belongs to the interval. */
export function memuat({ bawah, atas, bawahTertutup, atasTertutup }: Selang, nilai: Angka): boolean {
  const x = desimal(nilai);
  const diAtas = bawah === null ? 1 : x.comparedTo(bawah);
  if (diAtas < 0 || (diAtas === 0 && !bawahTertutup)) return false;
  const diBawah = atas === null ? -1 : x.comparedTo(atas);
  return diBawah < 0 || (diBawah === 0 && atasTertutup);
}
