import { type Cocok, cocokCetak, type Rentang, selangSejati } from '../../angka/cetakan.js';
import { cocokTepat } from '../../angka/cetakan-tepat.js';
import { type Decimal, desimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { pecahanDesimal } from '../../angka/pecahan-desimal.js';
import { antara, bertemu } from '../../angka/selang.js';
import { bandingTepat, type Tepat } from '../../angka/tepat.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { bersatuanBesar } from '../fakta/satuan-besar.js';
import { dibulatkan, ujungCetak, ujungMasukan } from './dibulatkan.js';
import { mungkinTercetak, mustahilLurus, pastiBernilai } from './mungkin-cocok.js';
import {
  anggotaRelasi,
  type Ganti,
  masukanRelasi,
  nilaiRelasi,
  nilaiTepat,
  type Relasi,
  type RelasiLurus,
  type RelasiRumus,
} from './relasi.js';

/**
 * Whether a relation holds: on the printed inputs as exact, only when they are taken as rounded, but for the rounding of the parts of a sum
 * (a unit or two), or not.
 */
export type Putusan =
  | { readonly status: 'cocok'; readonly cara: Cocok }
  | { readonly status: 'bila-dibulatkan' }
  | { readonly status: 'pembulatan-bagian' }
  | { readonly status: 'tidak' };

/** A relation with the verdict on it. */
export interface Diputus {
  readonly r: Relasi;
  readonly putusan: Putusan;
}

/** Whether a relation holds, were it by rounding; one that says nothing does not. */
export function terpenuhi(r: Relasi): boolean {
  const lama = terputus.get(r);
  // What could not hold by plain numbers is not judged; what could is not held against them once more.
  if (lama === undefined && !mungkinTercetak(r)) return false;
  return ((lama === undefined ? putuskanSekali(r, true) : lama)?.status ?? 'tidak') !== 'tidak';
}

/** Whether it holds with other values in the place of printed ones. */
export const terpenuhiDengan = (r: Relasi, ganti: Ganti): boolean =>
  (putuskan(r, ganti)?.status ?? 'tidak') !== 'tidak';

/** The verdict on every relation that says something. */
export const putusSemua = (relasi: readonly Relasi[]): Diputus[] =>
  ratakan(relasi, (r): Diputus[] => {
    const putusan = putuskan(r);
    return putusan === null ? [] : [{ r, putusan }];
  });

const TIDAK: Putusan = { status: 'tidak' };
const DIPATOK: Putusan = { status: 'cocok', cara: 'keduanya' };

const terputus = new WeakMap<Relasi, Putusan | null>();

/** Judges one relation; null when its inputs give no value, so that it says nothing. On the printed figures each is judged once. */
export function putuskan(r: Relasi, ganti?: Ganti): Putusan | null {
  if (ganti !== undefined) return putus(r, ganti);
  const lama = terputus.get(r);
  return lama !== undefined ? lama : putuskanSekali(r);
}

function putuskanSekali(r: Relasi, mungkin?: boolean): Putusan | null {
  const baru = putus(r, undefined, mungkin);
  terputus.set(r, baru);
  return baru;
}

const putus = (r: Relasi, ganti?: Ganti, mungkin?: boolean): Putusan | null =>
  r.bentuk === 'rumus' ? putusRumus(r, ganti, mungkin) : putusLurus(r, ganti);

function putusRumus(
  r: RelasiRumus,
  ganti?: Ganti,
  mungkin: boolean = ganti === undefined && mungkinTercetak(r),
): Putusan | null {
  // Of the rows that follow another rule nearly all are settled so.
  if (ganti === undefined && !mungkin && pastiBernilai(r)) return TIDAK;
  const nilai = nilaiTepat(r, ganti);
  if (nilai === null) return null;
  const cara = cocokTepat(ganti?.get(r.hasil) ?? r.hasil.nilai, r.hasil.desimal, nilai);
  if (cara !== 'tidak') return { status: 'cocok', cara };
  if (r.patok !== undefined && !ganti?.has(r.hasil) && bandingTepat(nilai, pecahanDesimal(r.patok)) > 0) return DIPATOK;
  return mungkin && masukanBulat(r) && bertemuSudut(r, nilai) ? { status: 'bila-dibulatkan' } : TIDAK;
}

function putusLurus(r: RelasiLurus, ganti?: Ganti): Putusan | null {
  if (ganti === undefined && mustahilLurus(r)) return TIDAK;
  const nilai = nilaiRelasi(r, ganti);
  const tercetak = ganti?.get(r.hasil) ?? r.hasil.nilai;
  const cara = cocokCetak(tercetak, r.hasil.desimal, nilai);
  if (cara !== 'tidak') return { status: 'cocok', cara };
  const bagian = bagianBulat(r, tercetak, nilai);
  if (bagian && bersatuanBesar(r.hasil)) return { status: 'pembulatan-bagian' };
  if (masukanBulat(r) && ganti === undefined && bertemuBulat(r)) return { status: 'bila-dibulatkan' };
  return bagian ? { status: 'pembulatan-bagian' } : TIDAK;
}

/** Sums below this are counts, of which none is rounded. */
const BESAR = desimal(100_000);

/** Whole amounts that were computed one by one, and those in thousands or more, differ from their sum by at most half a unit each. */
function bagianBulat(r: RelasiLurus, tercetak: Decimal, nilai: Decimal): boolean {
  if (r.pembagi !== 1 || r.bagianTepat === true) return false;
  const besar = bersatuanBesar(r.hasil);
  // A part that is printed without the sen that its total shows is rounded too.
  const bersen = r.hasil.desimal > 0 && !tercetak.isInteger() && r.suku.every((s) => s.fakta.desimal > 0);
  if (!besar && (bersen || (r.sejajarBulat !== true && tercetak.abs().lt(BESAR)))) return false;
  const beda = selisihTepat(nilai, tercetak).abs();
  return geserKoma(beda, besar ? r.hasil.desimal : 0).lte(selisihBagian(r));
}

/** So many units rounded parts may differ from their total. */
const selisihBagian = (r: RelasiLurus): number => Math.max(1, Math.ceil(r.suku.length / 2));

/** So many sums that hold but for rounding show that the figures of a row are rounded, whatever its columns count; one shows it of its column. */
const SEBARIS_BULAT = 2;

/**
 * Sums that do not hold, each marked where other sums of the table hold only but for the rounding of their parts. What a column shows of its parts being
 * exact counts for nothing where another sum misses as little apart from the one that does there: no single slip makes both miss.
 */
export function denganBagianBulat(relasi: readonly Relasi[]): Relasi[] {
  const longgar = relasi.filter((r) => putuskan(r)?.status === 'pembulatan-bagian');
  const berselisih = relasi.filter(berselisihSatu);
  const semua = [...longgar, ...berselisih];
  const tepat = berselisih.filter((r) => r.bagianTepat);
  const bulat = terpisah(tepat, semua) ? [...longgar, ...tepat] : longgar;
  if (bulat.length === 0) return [...relasi];
  // In a table of which a great sum is rounded, and another one misses by a unit apart from it, the small ones are as well.
  const setabel = terpisah(berselisih, semua) ? berselisih : [];
  const kolom = new Set(bulat.map(kunciKolom));
  const baris = kelompokkan([...bulat, ...setabel].map((r) => [kunciBaris(r), r] as const));
  return relasi.map((r) => {
    if (r.bentuk !== 'lurus' || r.pembagi !== 1 || r.hasil.desimal !== 0 || putuskan(r)?.status !== 'tidak') return r;
    const sejajar =
      setabel.includes(r) ||
      kolom.has(kunciKolom(r)) ||
      (baris.get(kunciBaris(r))?.length ?? 0) >= (setabel.length > 0 ? 1 : SEBARIS_BULAT);
    const bagianTepat = r.bagianTepat === true && !bulat.includes(r);
    return { ...r, bagianBulat: true, bagianTepat, ...(sejajar ? { sejajarBulat: true } : {}) };
  });
}

/** Whether a sum of whole numbers misses by just a unit. */
const berselisihSatu = (r: Relasi): r is RelasiLurus =>
  r.bentuk === 'lurus' &&
  r.pembagi === 1 &&
  r.hasil.desimal === 0 &&
  putuskan(r)?.status === 'tidak' &&
  selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs().eq(1);

/** Whether one of some sums shares no figure with some other one: no slip makes both miss. */
const terpisah = (satu: readonly Relasi[], lain: readonly Relasi[]): boolean =>
  satu.some((a) => {
    const milik = new Set(anggotaRelasi(a));
    return lain.some((b) => !anggotaRelasi(b).some((f) => milik.has(f)));
  });

/** Sums of the same kind whose results stand in one column, or in one row; a sentence is by itself. */
const kunciKolom = ({ jenis, hasil }: Relasi): string => `${jenis} ${hasil.sel?.kolom.ke ?? hasil.no}`;
const kunciBaris = ({ jenis, hasil }: Relasi): string => `${jenis} ${hasil.sel?.baris.ke ?? hasil.no}`;

const masukanBulat = (r: Relasi): boolean => r.operanBulat === true || masukanRelasi(r).some(dibulatkan);

/** Whether a relation takes an input as rounded. */
const goyahDi = (r: Relasi, f: Fakta): boolean => r.operanBulat === true || dibulatkan(f);

/** At most so many rounded inputs of a formula are varied; beyond that a relation is judged on the printed values alone. */
const SUDUT_TERBANYAK = 5;

const bertemuBulat = (r: RelasiLurus): boolean =>
  bertemu(antara(...rentangLurus(r)), selangSejati(r.hasil.nilai, r.hasil.desimal));

/** Whether what a formula gives at the corners of its rounded inputs reaches what may stand behind its result. */
function bertemuSudut(r: RelasiRumus, nilai: Tepat): boolean {
  const goyah = masukanRelasi(r).filter((f) => goyahDi(r, f));
  if (goyah.length > SUDUT_TERBANYAK) return false;
  let [kecil, besar] = [nilai, nilai];
  for (const sudut of semuaSudut(goyah)) {
    const n = nilaiTepat(r, sudut) ?? nilai;
    if (bandingTepat(n, kecil) < 0) kecil = n;
    if (bandingTepat(n, besar) > 0) besar = n;
  }
  const [bawah, atas] = ujungCetak(r.hasil);
  const { bawahTertutup, atasTertutup } = selangSejati(r.hasil.nilai, r.hasil.desimal);
  const diBawah = bandingTepat(kecil, pecahanDesimal(atas));
  const diAtas = bandingTepat(besar, pecahanDesimal(bawah));
  return (diBawah < 0 || (diBawah === 0 && atasTertutup)) && (diAtas > 0 || (diAtas === 0 && bawahTertutup));
}

/**
 * What stands behind the result of a relation that holds: the printed figure, and the values that its inputs give within its digits. A 100
 * printed beside 87,55 is 100 exactly when its row gives 100. Null when the relation does not hold, or gives no closer bounds.
 */
export function rentangDiBalik(r: Relasi): Rentang | null {
  const nilai = nilaiRelasi(r);
  if (nilai === null || cocokCetak(r.hasil.nilai, r.hasil.desimal, nilai) === 'tidak') return null;
  const rentang = masukanBulat(r) ? rentangSudut(r, nilai) : ([nilai, nilai] as const);
  if (rentang === null) return null;
  const [bawah, atas] = ujungCetak(r.hasil);
  return [terkecil(r.hasil.nilai, terbesar(bawah, rentang[0])), terbesar(r.hasil.nilai, terkecil(atas, rentang[1]))];
}

const terkecil = (a: Decimal, b: Decimal): Decimal => (b.lt(a) ? b : a);
const terbesar = (a: Decimal, b: Decimal): Decimal => (b.gt(a) ? b : a);

/**
 * How far below and above what its printed inputs give the result may lie because they are rounded; of sums and means every part adds its
 * rounding. Null where the inputs count as exact: as those of a formula where none of its column holds only so.
 */
export function kelonggaran(r: Relasi): Rentang | null {
  const lama = kelonggaranTercatat.get(r);
  if (lama !== undefined) return lama;
  const baru = cariKelonggaran(r);
  kelonggaranTercatat.set(r, baru);
  return baru;
}

/** Asked for with each figure of a relation and each correction that is tried, always of the printed figures. */
const kelonggaranTercatat = new WeakMap<Relasi, Rentang | null>();

function cariKelonggaran(r: Relasi): Rentang | null {
  const nilai = nilaiRelasi(r);
  if (
    nilai !== null &&
    r.bentuk === 'lurus' &&
    r.bagianBulat === true &&
    (r.sejajarBulat === true || nilai.abs().gte(BESAR))
  ) {
    const n = desimal(selisihBagian(r));
    return [n, n];
  }
  if (nilai === null || !masukanBulat(r)) return null;
  if (r.bentuk === 'rumus' && !bulatTerbukti(r)) return null;
  const rentang = r.bentuk === 'lurus' ? rentangLurus(r) : rentangSudut(r, nilai);
  return rentang && [selisihTepat(nilai, rentang[0]), selisihTepat(rentang[1], nilai)];
}

/** Whether a formula, or another of its column, holds only because its inputs are rounded. */
const bulatTerbukti = (r: Relasi): boolean => r.sekolomBulat === true || putuskan(r)?.status === 'bila-dibulatkan';

/** Whether an input of a formula is itself rounded, where rounded inputs are what its column shows. */
export const bulatDi = (r: Relasi, f: Fakta): boolean => goyahDi(r, f) && bulatTerbukti(r);

/** The ends that the other rounded inputs of a formula may have while one is sought; the printed values where these count as exact. */
export function sudutLain(r: Relasi, f: Fakta): Ganti[] {
  const goyah = masukanRelasi(r).filter((x) => x !== f && goyahDi(r, x));
  if (goyah.length === 0 || goyah.length > SUDUT_TERBANYAK || !bulatTerbukti(r)) return [new Map()];
  return semuaSudut(goyah);
}

/** Every choice of one end of each of some rounded figures. */
const semuaSudut = (goyah: readonly Fakta[]): Ganti[] =>
  Array.from(
    { length: 2 ** goyah.length },
    (_, sudut) => new Map(goyah.map((f, i) => [f, ujungMasukan(f)[(sudut >> i) % 2 === 0 ? 0 : 1]] as const)),
  );

/** Sums and means end by end. */
function rentangLurus(r: RelasiLurus): Rentang {
  const ujung = r.suku.map(({ fakta, koef }) => {
    const [b, a] = r.sejati?.get(fakta) ?? (goyahDi(r, fakta) ? ujungMasukan(fakta) : [fakta.nilai, fakta.nilai]);
    return koef === 1 ? ([fakta, b, a] as const) : ([fakta, a, b] as const);
  });
  return [
    nilaiRelasi(r, new Map(ujung.map(([f, b]) => [f, b]))),
    nilaiRelasi(r, new Map(ujung.map(([f, , a]) => [f, a]))),
  ];
}

/** A formula at the corners of its rounded inputs: each moves the result one way, so the corners hold its least and greatest value. */
function rentangSudut(r: Relasi, nilai: Decimal): Rentang | null {
  const goyah = masukanRelasi(r).filter((f) => goyahDi(r, f));
  if (goyah.length > SUDUT_TERBANYAK) return null;
  let [bawah, atas] = [nilai, nilai];
  for (const sudut of semuaSudut(goyah)) {
    const n = nilaiRelasi(r, sudut) ?? nilai;
    [bawah, atas] = [terkecil(bawah, n), terbesar(atas, n)];
  }
  return [bawah, atas];
}
