import { apakahMutlak, type Operasi, type Simpul, type SimpulMasukan } from '../pohon.js';
import type { PokokRumus } from '../rumus.js';

/** The least and the greatest that a plain number may be. */
export type Kurung = readonly [bawah: number, atas: number];

/** A formula over brackets of plain numbers, its inputs in the order of their symbols: what it gives lies between the ends, for all that they hold. */
export type TaksiranSelang = (isi: readonly Kurung[]) => Kurung;

const SEMUA: Kurung = [-Infinity, Infinity];

/** Ends of an operation that is none (∞ − ∞, 0 × ∞) bound nothing. */
const kurung = (bawah: number, atas: number): Kurung =>
  Number.isNaN(bawah) || Number.isNaN(atas) ? SEMUA : [bawah, atas];

/** Asked for with every relation that is tried: no list is made but the answer. */
function kali(x: Kurung, bawah: number, atas: number): Kurung {
  const p = x[0] * bawah;
  const q = x[0] * atas;
  const r = x[1] * bawah;
  const s = x[1] * atas;
  return kurung(Math.min(p, q, r, s), Math.max(p, q, r, s));
}

const PERAKIT: Readonly<Record<Operasi, (a: Kurung, b: Kurung) => Kurung>> = {
  tambah: (a, b) => kurung(a[0] + b[0], a[1] + b[1]),
  kurang: (a, b) => kurung(a[0] - b[1], a[1] - b[0]),
  kali: (a, b) => kali(a, b[0], b[1]),
  bagi: (a, b) => (b[0] <= 0 && b[1] >= 0 ? SEMUA : kali(a, 1 / b[1], 1 / b[0])),
};

/**
 * A formula as a function over brackets of binary numbers: to leave out, of many candidates, those that cannot be it before the exact value is
 * asked for. Whoever makes the brackets a little wider than the figures need not think of the rounding of binary numbers. Null for formulas of
 * lists and of cases.
 *
 * @example
 * taksirSelang(serapan, ['P', 'A'])?.([[200, 200], [149, 151]]) // => [74.5, 75.5]
 */
export function taksirSelang(rumus: PokokRumus, lambang: readonly string[]): TaksiranSelang | null {
  const tempat = new Map(lambang.map((l, i) => [rumus.masukan[l] as Simpul, i] as const));
  return rakit(rumus.isi, tempat);
}

function rakit(s: Simpul, tempat: ReadonlyMap<Simpul, number>): TaksiranSelang | null {
  switch (s.jenis) {
    case 'konstanta': {
      const tetap: Kurung = [Number(s.nilai), Number(s.nilai)];
      return () => tetap;
    }
    case 'masukan': {
      const ke = tempat.get(s);
      return ke === undefined ? null : (isi) => isi[ke] as Kurung;
    }
    case 'min':
    case 'maks': {
      const butir = s.butir.map((b) => rakit(b, tempat));
      const pilih = s.jenis === 'min' ? Math.min : Math.max;
      return butir.includes(null)
        ? null
        : (isi) => {
            const nilai = butir.map((b) => (b as TaksiranSelang)(isi));
            return [pilih(...nilai.map((n) => n[0])), pilih(...nilai.map((n) => n[1]))];
          };
    }
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi': {
      const [kiri, kanan] = [rakit(s.kiri, tempat), rakit(s.kanan, tempat)];
      const operasi = PERAKIT[s.jenis];
      return kiri === null || kanan === null ? null : (isi) => operasi(kiri(isi), kanan(isi));
    }
    default:
      return null;
  }
}

/**
 * Whether an expression is a quotient of two linear ones in an input wherever that is above 0: not where the input stands in a choice, of which only the
 * absolute value is one and the same there.
 */
export function pecahanLurus(s: Simpul, masukan: SimpulMasukan): boolean {
  switch (s.jenis) {
    case 'konstanta':
    case 'masukan':
      return true;
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi':
      return pecahanLurus(s.kiri, masukan) && pecahanLurus(s.kanan, masukan);
    case 'min':
    case 'maks':
      return (apakahMutlak(s.butir) && s.butir[0] === masukan) || s.butir.every((b) => tanpa(b, masukan));
    default:
      return false;
  }
}

function tanpa(s: Simpul, masukan: SimpulMasukan): boolean {
  if (s.jenis === 'konstanta' || s.jenis === 'masukan') return s !== masukan;
  if ('kiri' in s) return tanpa(s.kiri, masukan) && tanpa(s.kanan, masukan);
  return 'butir' in s && s.butir.every((b) => tanpa(b, masukan));
}

/** Whether a formula has a value for any inputs above 0: it is divided by these and by constants only, and no other condition is put on them. */
export const bernilaiBilaPositif = ({ isi, takTerukurBila }: PokokRumus): boolean =>
  takTerukurBila.every((b) => 'keadaan' in b) && pembagiPolos(isi);

function pembagiPolos(s: Simpul): boolean {
  if (s.jenis === 'konstanta' || s.jenis === 'masukan') return true;
  if ('butir' in s) return s.butir.every(pembagiPolos);
  if (!('kiri' in s)) return false;
  const polos =
    s.jenis !== 'bagi' || s.kanan.jenis === 'masukan' || (s.kanan.jenis === 'konstanta' && s.kanan.nilai !== '0');
  return polos && pembagiPolos(s.kiri) && pembagiPolos(s.kanan);
}
