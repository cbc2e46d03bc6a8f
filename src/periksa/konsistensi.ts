import { type Decimal, desimal } from '../angka/desimal.js';
import type { Fakta } from './fakta/fakta.js';
import { bersatuanBesar } from './fakta/satuan-besar.js';
import {
  type Ganti,
  masukanRelasi,
  nilaiRelasi,
  type Relasi,
  type RelasiLurus,
  type Rentang,
} from './relasi/relasi.js';

/**
 * How a printed figure agrees with a true value: exactly, as half-up and truncation both print it, as half-up alone does (`naik`), as
 * truncation alone does (`potong`), or not at all.
 */
export type Cocok = 'tepat' | 'keduanya' | 'naik' | 'potong' | 'tidak';

const satuan = Array.from({ length: 31 }, (_, d) => desimal(d === 0 ? 1 : `0.${'1'.padStart(d, '0')}`));

/** One unit of the last printed decimal. */
export const satuanAkhir = (d: number): Decimal => satuan[Math.min(d, 30)] as Decimal;

/**
 * Whether a figure printed with so many decimals can stand for a true value, under half-up or truncation. The ties are those of
 * `selangCetak`; this is the same question without building the interval.
 */
export function cocokCetak(tercetak: Decimal, desimalTempat: number, sebenarnya: Decimal): Cocok {
  const beda = sebenarnya.minus(tercetak);
  if (beda.isZero()) return 'tepat';
  const u = satuanAkhir(desimalTempat);
  const negatif = tercetak.isZero() ? sebenarnya.isNegative() : tercetak.isNegative();
  const keluar = negatif ? beda.negated() : beda;
  const dua = keluar.times(2);
  if (keluar.isNegative()) return dua.gte(u.negated()) ? 'naik' : 'tidak';
  if (dua.lt(u)) return 'keduanya';
  return keluar.lt(u) ? 'potong' : 'tidak';
}

/** Whether two prints differ by no more than one unit of their last decimal, as a value rounded and the same cut off do. */
export const bedaBulat = (a: Decimal, b: Decimal, desimalTempat: number): boolean =>
  a.minus(b).abs().lte(satuanAkhir(desimalTempat));

/**
 * Whether a relation holds: on the printed inputs as exact, only when they are taken as rounded, but for the rounding of the parts of a sum
 * (a unit or two), or not.
 */
export type Putusan =
  | { readonly status: 'cocok'; readonly cara: Cocok }
  | { readonly status: 'bila-dibulatkan' }
  | { readonly status: 'pembulatan-bagian' }
  | { readonly status: 'tidak' };

const TIDAK: Putusan = { status: 'tidak' };

/** Judges one relation; null when its inputs give no value, so that it says nothing. */
export function putuskan(r: Relasi, ganti?: Ganti): Putusan | null {
  const nilai = nilaiRelasi(r, ganti);
  if (nilai === null) return null;
  const tercetak = ganti?.get(r.hasil) ?? r.hasil.nilai;
  const cara = cocokCetak(tercetak, r.hasil.desimal, nilai);
  if (cara !== 'tidak') return { status: 'cocok', cara };
  if (masukanBulat(r) && ganti === undefined && bertemuBulat(r)) return { status: 'bila-dibulatkan' };
  return bagianBulat(r, tercetak, nilai) ? { status: 'pembulatan-bagian' } : TIDAK;
}

/** Sums below this are counts, of which none is rounded. */
const BESAR = desimal(100_000);

/** Whole amounts that were computed one by one differ from their sum by at most half a unit each. */
function bagianBulat(r: Relasi, tercetak: Decimal, nilai: Decimal): boolean {
  if (
    r.bentuk !== 'lurus' ||
    r.pembagi !== 1 ||
    (r.hasil.desimal > 0 && !tercetak.isInteger()) ||
    (tercetak.abs().lt(BESAR) && !bersatuanBesar(r.hasil))
  )
    return false;
  return nilai
    .minus(tercetak)
    .abs()
    .lte(Math.max(1, Math.ceil(r.suku.length / 2)));
}

/** Whether a printed figure may stand for others: it has decimals, or is a measured or derived percentage. */
export const dibulatkan = (f: Fakta): boolean =>
  f.peran !== 'target' &&
  f.peran !== 'pagu' &&
  f.peran !== 'realisasi-anggaran' &&
  f.peran !== 'target-akhir' &&
  (f.desimal > 0 ? f.nilai.abs().lt(100_000) : f.persen || TURUNAN.has(f.peran));

const TURUNAN: ReadonlySet<Fakta['peran']> = new Set([
  'capaian',
  'serapan',
  'persen',
  'kemajuan',
  'efisiensi',
  'rata-rata',
]);

const masukanBulat = (r: Relasi): boolean => masukanRelasi(r).some(dibulatkan);

/** The true values that a printed figure may stand for, half-up or cut off, as the two ends. */
export function ujungCetak(f: Fakta): Rentang {
  const u = satuanAkhir(f.desimal);
  const separuh = u.div(2);
  return f.nilai.isNegative() ? [f.nilai.minus(u), f.nilai.plus(separuh)] : [f.nilai.minus(separuh), f.nilai.plus(u)];
}

/** At most so many rounded inputs of a formula are varied; beyond that a relation is judged on the printed values alone. */
const SUDUT_TERBANYAK = 4;

function bertemuBulat(r: Relasi): boolean {
  const [bawahHasil, atasHasil] = ujungCetak(r.hasil);
  const rentang = r.bentuk === 'lurus' ? rentangLurus(r) : rentangSudut(r);
  if (rentang === null) return false;
  return rentang[0].lte(atasHasil) && rentang[1].gte(bawahHasil);
}

/**
 * What stands behind the result of a relation that holds: the printed figure, and the values that its inputs give within its digits. A 100
 * printed beside 87,55 is 100 exactly when its row gives 100. Null when the relation does not hold, or gives no closer bounds.
 */
export function rentangSejati(r: Relasi): Rentang | null {
  const nilai = nilaiRelasi(r);
  if (nilai === null || cocokCetak(r.hasil.nilai, r.hasil.desimal, nilai) === 'tidak') return null;
  const rentang = masukanBulat(r) ? rentangSudut(r) : ([nilai, nilai] as const);
  if (rentang === null) return null;
  const [bawah, atas] = ujungCetak(r.hasil);
  return [terkecil(r.hasil.nilai, terbesar(bawah, rentang[0])), terbesar(r.hasil.nilai, terkecil(atas, rentang[1]))];
}

const terkecil = (a: Decimal, b: Decimal): Decimal => (b.lt(a) ? b : a);
const terbesar = (a: Decimal, b: Decimal): Decimal => (b.gt(a) ? b : a);

/** Sums end by end. */
function rentangLurus(r: RelasiLurus): Rentang {
  let [bawah, atas] = [desimal(0), desimal(0)];
  for (const { fakta, koef } of r.suku) {
    const [b, a] = r.sejati?.get(fakta) ?? (dibulatkan(fakta) ? ujungCetak(fakta) : [fakta.nilai, fakta.nilai]);
    bawah = koef === 1 ? bawah.plus(b) : bawah.minus(a);
    atas = koef === 1 ? atas.plus(a) : atas.minus(b);
  }
  return [bawah.div(r.pembagi), atas.div(r.pembagi)];
}

/** A formula at the corners of its rounded inputs: each moves the result one way, so the corners hold its least and greatest value. */
function rentangSudut(r: Relasi): Rentang | null {
  const goyah = masukanRelasi(r).filter(dibulatkan);
  if (goyah.length > SUDUT_TERBANYAK) return null;
  const nilai: Decimal[] = [];
  for (let sudut = 0; sudut < 2 ** goyah.length; sudut += 1) {
    const ganti = new Map(goyah.map((f, i) => [f, ujungCetak(f)[(sudut >> i) % 2 === 0 ? 0 : 1]] as const));
    const n = nilaiRelasi(r, ganti);
    if (n !== null) nilai.push(n);
  }
  const [awal, ...lain] = nilai;
  if (awal === undefined) return null;
  return [lain.reduce(terkecil, awal), lain.reduce(terbesar, awal)];
}
