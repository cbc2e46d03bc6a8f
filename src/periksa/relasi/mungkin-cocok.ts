import {
  bernilaiBilaPositif,
  type Kurung,
  pecahanLurus,
  type TaksiranSelang,
  taksirSelang,
} from '../../rumus/pembaca/taksir-selang.js';
import type { PokokRumus } from '../../rumus/rumus.js';
import { tiap } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { nilaiKasar, satuanCetak } from '../fakta/nilai-kasar.js';
import type { Relasi, RelasiLurus, RelasiRumus } from './relasi.js';

/** Far more than binary numbers round off in a formula, far less than a printed digit. */
const LONGGAR = 1e-12;
/** The same of many numbers that are added up. */
const KASAR = 1e-9;
/** Beyond every figure: what a quotient comes near to there, it is nowhere. */
const TAKHINGGA = 1e24;

const kurung = (n: number, lebar: number): Kurung => {
  const l = lebar + Math.abs(n) * LONGGAR;
  return [n - l, n + l];
};

/** What may stand behind a printed figure: a unit of its last digit on either side is more than rounding or cutting off took. */
const dibalik = (f: Fakta): Kurung => kurung(nilaiKasar(f), satuanCetak(f));

const jumlahkan = (isi: readonly Kurung[]): Kurung => isi.reduce((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0]);

/** The same of the figures under one symbol: one, as good as always. */
const dibalikSemua = (fakta: readonly Fakta[]): Kurung =>
  fakta.length === 1 ? dibalik(fakta[0] as Fakta) : jumlahkan(fakta.map(dibalik));

const bertemu = (a: Kurung, b: Kurung): boolean => a[0] <= b[1] && b[0] <= a[1];

/**
 * Whether a relation could hold with a value in the place of one of its figures, by plain numbers and whatever the rounding of the others may
 * be: of the many figures that could stand there nearly all can be left out before `perluAgarCocok` is asked, which costs hundreds of times as
 * much. A yes says nothing; a no is certain. Null where nothing can be said.
 */
export function mungkinCocok(r: Relasi, f: Fakta): ((n: number) => boolean) | null {
  // What goes beyond a limit would do as well.
  if (r.bentuk === 'rumus' && r.patok !== undefined && f !== r.hasil) return null;
  // Sums are given the rounding of all their parts, the one that is sought among them.
  const gantian = (n: number): Kurung => kurung(n, r.bentuk === 'lurus' ? satuanCetak(f) : 0);
  const hasil = dibalik(r.hasil);
  if (r.bentuk === 'lurus') {
    // Its parts may have lost more than the digits of each say.
    if (r.bagianBulat) return null;
    const suku = (koef: number, [a, b]: Kurung): Kurung =>
      koef === 1 ? [a / r.pembagi, b / r.pembagi] : [-b / r.pembagi, -a / r.pembagi];
    // The others are added up once, and not for every figure that is tried.
    const lain = f === r.hasil ? r.suku : r.suku.filter((s) => s.fakta !== f);
    const jumlah = jumlahkan(tiap(lain, (s) => suku(s.koef, dibalik(s.fakta))));
    if (f === r.hasil) return (n) => bertemu(jumlah, kurung(n, satuanCetak(f)));
    const dicari = r.suku.filter((s) => s.fakta === f);
    return (n) => {
      const ini = gantian(n);
      return bertemu(jumlahkan([jumlah, ...tiap(dicari, (s) => suku(s.koef, ini))]), hasil);
    };
  }
  const { lambang, selang: taksir } = rakitan(r.rumus);
  const isi = isiKurung(r, lambang);
  if (taksir === null || isi === null) return null;
  if (f === r.hasil) {
    const jumlah = taksir(isi);
    return (n) => bertemu(jumlah, kurung(n, satuanCetak(f)));
  }
  const masukan = r.masukan.find((m) => m.fakta.includes(f));
  // What stands in two places, or is one of several that are added up, is rare: the exact answer is asked for at once.
  if (masukan === undefined || masukan.fakta.length > 1 || r.masukan.some((m) => m !== masukan && m.fakta.includes(f)))
    return null;
  const ke = lambang.indexOf(masukan.lambang);
  const simpul = (r.rumus as PokokRumus).masukan[masukan.lambang];
  if (simpul === undefined || !pecahanLurus(r.rumus.isi, simpul)) return null;
  const pada = (n: Kurung): Kurung => taksir(isi.map((x, i) => (i === ke ? n : x)));
  // Where the result is near to what the formula approaches, the value sought jumps from one infinity to the other.
  if (bertemu(pada([TAKHINGGA, TAKHINGGA]), hasil)) return null;
  return (n) => n <= 0 || bertemu(pada(gantian(n)), hasil);
}

/**
 * Whether a relation could hold as it is printed, whatever the rounding of its figures took: a no is certain, and says nothing of whether it has a
 * value at all. Of the rules that are tried on a column all but one are left out so. Of sums the exact answer costs no more.
 */
export function mungkinTercetak(r: Relasi): boolean {
  if (r.bentuk === 'lurus') return true;
  const { lambang, selang } = rakitan(r.rumus);
  const isi = selang && isiKurung(r, lambang);
  return selang === null || isi === null || bertemu(selang(isi), dibalik(r.hasil));
}

/** So many times what rounding may have taken a sum is off for certain. */
const KALI_PASTI = 2;

/**
 * Whether a sum or a mean surely does not hold as it is printed, whatever the rounding of its parts and of it took, a unit or two for each: by plain
 * numbers, before any digit is added up.
 */
export function mustahilLurus({ hasil, suku, pembagi }: Pick<RelasiLurus, 'hasil' | 'suku' | 'pembagi'>): boolean {
  let [jumlah, mutlak, satuan] = [0, 0, 0];
  for (const { fakta, koef } of suku) {
    const n = nilaiKasar(fakta);
    jumlah += koef * n;
    mutlak += Math.abs(n);
    satuan += satuanCetak(fakta);
  }
  const n = nilaiKasar(hasil);
  const milik = satuanCetak(hasil);
  const longgar = satuan + milik + Math.max(1, milik) * (suku.length + 1);
  return Math.abs(jumlah / pembagi - n) > KALI_PASTI * longgar + KASAR * (mutlak + Math.abs(n));
}

/** What may stand behind the inputs of a formula, in the order of its symbols; null where one is missing. */
function isiKurung({ masukan }: RelasiRumus, lambang: readonly string[]): Kurung[] | null {
  const isi: Kurung[] = [];
  for (const l of lambang) {
    const m = masukan.find((x) => x.lambang === l);
    if (m === undefined) return null;
    isi.push(dibalikSemua(m.fakta));
  }
  return isi;
}

/** Whether a formula surely has a value for the figures it takes in. */
export const pastiBernilai = (r: RelasiRumus): boolean =>
  rakitan(r.rumus).bernilai && r.masukan.every((m) => m.fakta.length === 1 && nilaiKasar(m.fakta[0] as Fakta) > 0);

/** What is put together of a formula once for all rows of a column. */
interface Rakitan {
  readonly lambang: readonly string[];
  readonly selang: TaksiranSelang | null;
  /** It has a value for any inputs above 0. */
  readonly bernilai: boolean;
}

const terakit = new WeakMap<PokokRumus, Rakitan>();

function rakitan(rumus: PokokRumus): Rakitan {
  const ada = terakit.get(rumus);
  if (ada !== undefined) return ada;
  const lambang = Object.keys(rumus.masukan);
  const baru = { lambang, selang: taksirSelang(rumus, lambang), bernilai: bernilaiBilaPositif(rumus) };
  terakit.set(rumus, baru);
  return baru;
}
