import {
  type Angka,
  type Hasil,
  hasilDariJson,
  hasilKeJson,
  hitungCapaian,
  hitungSerapan,
  rataRata,
} from '../../../src/index.js';
import { Pecahan } from '../pecahan.js';
import type { Acak } from './acak.js';
import { keDesimal, NOL, p, rataTepat, SERATUS, type Tepat, ukurTepat } from './bilangan.js';
import { tulis } from './keluarga.js';
import { nilaiMenarik, nilaiSulit } from './menarik.js';

/**
 * A figure as a call hands it on: a number, nothing, or the result of another call. So a case can say "the mean of 2/3 and 4/3" as data,
 * and the oracle and the library each work it out in their own way.
 */
export type Ungkapan =
  | string
  | null
  | { readonly capaian: 'maximize' | 'selisih' | 'rasio'; readonly T: string; readonly R: string }
  | { readonly pagu: string; readonly realisasi: string }
  | { readonly rata: readonly Butir[]; readonly ukur?: true }
  | { readonly lewatJson: Ungkapan };

/** A member of a mean; weights are given for all members or for none. */
export interface Butir {
  readonly x: Ungkapan;
  readonly w?: string;
}

const TANPA_BATAS = { batas: { bawah: null, atas: null } } as const;
const bobot = (butir: readonly Butir[]) => butir.flatMap(({ w }) => (w === undefined ? [] : [w]));

/** The oracle's value; null where the figure is missing. */
export function nilaiUngkapan(u: Ungkapan): Tepat | null {
  if (u === null) return null;
  if (typeof u === 'string') return p(u);
  if ('capaian' in u) {
    const [T, R] = [p(u.T), p(u.R)];
    if (T.banding(NOL) <= 0) throw new Error('ungkapan bertarget 0 tidak dinilai');
    if (u.capaian === 'rasio') return T.persenDari(R);
    return u.capaian === 'maximize' ? R.persenDari(T) : T.kali(p(2)).kurang(R).persenDari(T);
  }
  if ('pagu' in u) {
    if (p(u.pagu).banding(NOL) <= 0) throw new Error('ungkapan berpagu 0 tidak dinilai');
    return p(u.realisasi).persenDari(p(u.pagu));
  }
  if ('lewatJson' in u) return nilaiUngkapan(u.lewatJson);
  return rataButir(u.rata, u.ukur === true);
}

/** The mean of the members that have a value; null when none has. */
export function rataButir(butir: readonly Butir[], ukur: boolean): Tepat | null {
  const ada = butir.flatMap(({ x, w }) => {
    const nilai = nilaiUngkapan(x);
    return nilai === null ? [] : [{ nilai, w: p(w ?? '1') }];
  });
  if (ada.length === 0) return null;
  const w = ada.map((a) => a.w);
  if (ukur)
    return ukurTepat(
      ada.map((a) => a.nilai),
      w,
    );
  return rataTepat(
    ada.map((a) => {
      if (a.nilai instanceof Pecahan) return a.nilai;
      throw new Error('rata-rata hitung dari akar tidak dinilai');
    }),
    w,
  );
}

/** What the library makes of it. */
export function pustakaUngkapan(u: Ungkapan): Angka | Hasil | null {
  if (u === null || typeof u === 'string') return u;
  if ('capaian' in u) {
    const masukan = { target: u.T, realisasi: u.R } as const;
    return u.capaian === 'maximize'
      ? hitungCapaian({ ...masukan, polarisasi: 'maximize' }, TANPA_BATAS)
      : hitungCapaian({ ...masukan, polarisasi: 'minimize' }, { ...TANPA_BATAS, minimize: u.capaian });
  }
  if ('pagu' in u) return hitungSerapan({ pagu: u.pagu, realisasi: u.realisasi });
  if ('lewatJson' in u) {
    const isi = pustakaUngkapan(u.lewatJson);
    return isHasil(isi) ? hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(isi)))) : isi;
  }
  const w = bobot(u.rata);
  return rataRata(
    u.rata.map(({ x }) => pustakaUngkapan(x)),
    { ...(w.length > 0 ? { bobot: w } : {}), ...(u.ukur ? { cara: 'ukur' as const } : {}) },
  );
}

export const isHasil = (x: Angka | Hasil | null): x is Hasil => typeof x === 'object' && x !== null && 'status' in x;

/** The expression as a call. */
export function cetakUngkapan(u: Ungkapan): string {
  if (u === null || typeof u === 'string') return tulis(u);
  if ('capaian' in u) {
    const polarisasi = u.capaian === 'maximize' ? 'maximize' : 'minimize';
    const opsi = u.capaian === 'rasio' ? ", { minimize: 'rasio' }" : '';
    return `hitungCapaian(${tulis({ target: u.T, realisasi: u.R, polarisasi })}${opsi})`;
  }
  if ('pagu' in u) return `hitungSerapan(${tulis(u)})`;
  if ('lewatJson' in u) return `hasilDariJson(hasilKeJson(${cetakUngkapan(u.lewatJson)}))`;
  return `rataRata(${cetakButir(u.rata, u.ukur ? { cara: 'ukur' } : {})})`;
}

/** The arguments of `rataRata` for members and further options. */
export function cetakButir(butir: readonly Butir[], opsi: object): string {
  const w = bobot(butir);
  const semua = { ...(w.length > 0 ? { bobot: w } : {}), ...opsi };
  const ekor = Object.keys(semua).length === 0 ? '' : `, ${tulis(semua)}`;
  return `[${butir.map(({ x }) => cetakUngkapan(x)).join(', ')}]${ekor}`;
}

/** Multipliers that make targets small, or long enough to reach beyond 40 digits. */
const KALI = [1n, 1n, 1n, 1n, 2n, 3n, 7n, 10n, 100n, 10n ** 12n, 10n ** 20n] as const;

/** A call whose exact value is `v`, 0 or more: an achievement of either polarity, or an absorption. */
export function bernilai(acak: Acak, v: Pecahan): Ungkapan {
  const kali = acak.pilih(KALI);
  // Thirty digits is what an input may have.
  const q = v.penyebut * (v.penyebut * kali < 10n ** 26n ? kali : 1n);
  const cara = acak.n(10);
  if (cara === 0 && v.pembilang > 0n) {
    // rasio: T ÷ R
    const R = Pecahan.dari(q);
    return { capaian: 'rasio', T: teks(v.kali(R).bagi(SERATUS)), R: teks(R) };
  }
  if (cara === 1 && v.banding(p(200)) <= 0) {
    const T = Pecahan.dari(q);
    return { capaian: 'selisih', T: teks(T), R: teks(p(2).kurang(v.bagi(SERATUS)).kali(T)) };
  }
  if (cara === 2) return { pagu: String(q * 100n), realisasi: teks(v.kali(Pecahan.dari(q))) };
  return { capaian: 'maximize', T: String(q), R: teks(v.bagi(SERATUS).kali(Pecahan.dari(q))) };
}

function teks(x: Pecahan): string {
  const d = keDesimal(x);
  if (d === null) throw new Error(`bukan desimal: ${x.pembilang}/${x.penyebut}`);
  return d;
}

/** A mean whose exact value is `v` though its members' decimals never end; some of them may be means themselves. */
export function rataBernilai(acak: Acak, v: Pecahan, dalam = 1, n = acak.antara(2, 4)): { readonly rata: Butir[] } {
  const berbobot = acak.peluang(20);
  const isi = (x: Pecahan): Ungkapan => {
    const u = dalam > 0 && acak.peluang(25) ? rataBernilai(acak, x, dalam - 1) : bernilai(acak, x);
    return acak.peluang(10) ? { lewatJson: u } : u;
  };
  for (let coba = 0; ; coba += 1) {
    const w = acak.deret(n, () => (berbobot ? String(acak.antara(1, 5)) : '1'));
    const W = Pecahan.jumlah(w.map(p));
    const x = acak.deret(n - 1, () => nilaiSulit(acak));
    const terisi = Pecahan.jumlah(x.map((a, i) => a.kali(p(w[i] ?? '1'))));
    const sisa = v
      .kali(W)
      .kurang(terisi)
      .bagi(p(w.at(-1) ?? '1'));
    if (sisa.banding(NOL) < 0 && coba < 8) continue;
    const semua = sisa.banding(NOL) < 0 ? [v, v] : [...x, sisa];
    return { rata: semua.map((a, i) => ({ x: isi(a), ...(berbobot ? { w: w[i] ?? '1' } : {}) })) };
  }
}

/** A figure with value `v`: a number where it has decimals, a call, or a mean. */
export function ungkapanBernilai(acak: Acak, v: Pecahan): Ungkapan {
  const nasib = acak.n(10);
  const desimal = keDesimal(v, 20);
  if (nasib < 2 && desimal !== null) return desimal;
  return nasib < 4 ? bernilai(acak, v) : rataBernilai(acak, v);
}

/** Moves one leaf by as little as 10^−30, so that what stood on a bound stands just beside it. */
export function goyang(acak: Acak, u: Ungkapan): Ungkapan {
  if (u === null) return u;
  const sedikit = Pecahan.rasio(acak.peluang(50) ? 1n : -1n, 10n ** BigInt(acak.pilih([3, 8, 16, 24, 30])));
  const geser = (x: string) => keDesimal(p(x).tambah(sedikit)) ?? x;
  if (typeof u === 'string') return p(u).banding(sedikit) > 0 ? geser(u) : u;
  if ('capaian' in u) return p(u.R).banding(p(1)) > 0 ? { ...u, R: geser(u.R) } : u;
  if ('pagu' in u) return p(u.realisasi).banding(p(1)) > 0 ? { ...u, realisasi: geser(u.realisasi) } : u;
  if ('lewatJson' in u) return { lewatJson: goyang(acak, u.lewatJson) };
  const di = acak.n(u.rata.length);
  return { ...u, rata: u.rata.map((b, i) => (i === di ? { ...b, x: goyang(acak, b.x) } : b)) };
}

/** A figure for any function that takes one: on a bound, on a tie, just beside one, missing, or anything. */
export function ungkapanAcak(acak: Acak, desimal = 2, kosong = 6): Ungkapan {
  if (acak.peluang(kosong)) return null;
  const v = acak.peluang(20) ? nilaiSulit(acak) : null;
  if (v) return bernilai(acak, v);
  const u = ungkapanBernilai(acak, nilaiMenarik(acak, desimal));
  return acak.peluang(15) ? goyang(acak, u) : u;
}
