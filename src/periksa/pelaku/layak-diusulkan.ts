import type { Decimal } from '../../angka/desimal.js';
import { jauh } from '../../angka/jumlah.js';
import type { Fakta } from '../fakta/fakta.js';
import { nilaiKasar } from '../fakta/nilai-kasar.js';
import type { Peran } from '../fakta/peran.js';
import { type Sekolom, sekolom } from '../fakta/sekolom.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { berpersen } from '../sebab/sebab.js';

/** What may fall as well as rise. */
const BERTANDA: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan', 'efisiensi']);
/** A column of fewer other figures says nothing of its range. */
const SEKOLOM_TERSEDIKIT = 3;
/** So many times beyond the others of its column a percentage is none of them. */
const KALI_PERSEN = 15;
/** No percentage reaches this unless its column does. */
const PERSEN_TERBESAR = 1000;

/**
 * Whether a value may be proposed for a figure: not what is printed already, with a sign, in a range and as whole as the other figures of its
 * column have them. A figure that is itself out of range may stay so.
 */
export function layakDiusulkan(f: Fakta, nilai: Decimal): boolean {
  if (!jelasBeda(f, nilai) && cetakSeperti(f, nilai) === (f.rusak ? f.teks : cetakSeperti(f, f.nilai))) return false;
  const lain = sekolom(f);
  // A sentence says in words what falls.
  if (lain === null) return !nilai.isNegative() || f.nilai.isNegative();
  return (
    sesuaiTanda(f, nilai, lain) && sesuaiRentang(f, nilai, lain) && sesuaiBulat(f, nilai, lain) && sesuaiBobot(f, nilai)
  );
}

/** More than this apart two figures never have the same print, which shows hundredths at least. */
const BEDA_CETAK = 0.02;
/** Binary numbers are off by less of the larger one. */
const KASAR = 1e-12;

/** Whether a value differs so much from the printed one, neither negative, that nothing need be printed to tell them apart. */
function jelasBeda(f: Fakta, nilai: Decimal): boolean {
  if (f.rusak || (f.geser ?? 0) !== 0) return false;
  const [kini, baru] = [nilaiKasar(f), nilai.toNumber()];
  return kini >= 0 && baru >= 0 && Math.abs(kini - baru) > BEDA_CETAK + KASAR * Math.max(kini, baru);
}

/** No weight is nothing. */
const sesuaiBobot = (f: Fakta, nilai: Decimal): boolean => f.peran !== 'bobot' || nilai.gt(0);

const sesuaiTanda = (f: Fakta, nilai: Decimal, lain: Sekolom): boolean =>
  !nilai.isNegative() || nilai.isZero() || f.nilai.isNegative() || lain.negatif > 0 || BERTANDA.has(f.peran);

function sesuaiRentang(f: Fakta, nilai: Decimal, lain: Sekolom): boolean {
  if (!berpersen(f) || nilai.lte(0)) return true;
  if (nilai.gt(PERSEN_TERBESAR) && nilai.gt(f.nilai) && !lain.besar?.gt(PERSEN_TERBESAR)) return false;
  if (lain.banyak < SEKOLOM_TERSEDIKIT || lain.kecil === null || lain.besar === null) return true;
  if (nilai.lt(f.nilai)) return nilai.gte(lain.kecil) || !jauh(lain.kecil, nilai, KALI_PERSEN);
  return nilai.lte(100) || nilai.lte(lain.besar) || !jauh(nilai, lain.besar, KALI_PERSEN);
}

/** Decimals in a column of whole figures are no figure of it. */
const sesuaiBulat = (f: Fakta, nilai: Decimal, lain: Sekolom): boolean =>
  nilai.isInteger() ||
  lain.pecahan > 0 ||
  !f.nilai.isInteger() ||
  f.desimal > 0 ||
  berpersen(f) ||
  lain.banyak < SEKOLOM_TERSEDIKIT;
