import { type Bahan, selUkur } from './bahan.js';
import { rasio, terbalik } from './hubungan.js';
import { INDIKATOR_CACAH, INDIKATOR_NAIK, INDIKATOR_TURUN } from './kata.js';
import type { Sel } from './lembar.js';
import { kecil, type Pec, pec } from './pecahan.js';

export type Arah = 'naik' | 'rasio' | 'selisih';

export interface Indikator {
  readonly nama: string;
  readonly satuan: string;
  /** Decimals of target and realisasi. */
  readonly des: number;
  readonly turun: boolean;
  /** In units of the last decimal. */
  readonly target: bigint;
  readonly real: bigint;
}

/** Indicators with a target and what came of it. */
export function indikator(b: Bahan, n: number, turun: number): Indikator[] {
  const { a } = b;
  const buat = (
    [nama, satuan, min, maks]: readonly [string, string, number, number],
    des: number,
    arahTurun: boolean,
  ): Indikator => {
    const bulatan = des === 2 ? a.pilih([1n, 10n, 100n, 50n]) : 1n;
    const t = a.besar(BigInt(min), BigInt(maks));
    const target = t - (t % bulatan) || bulatan;
    const cara = a.bulat(1, 100);
    const acak = (target * BigInt(a.bulat(780, 1160))) / 1000n;
    const real = cara <= 12 ? target : acak === 0n ? 1n : acak;
    const persen = satuan === '%' || satuan === 'Persen';
    return { nama, satuan, des, turun: arahTurun, target, real: persen && real > 10_000n ? 10_000n : real };
  };
  const t = a.ambil(INDIKATOR_TURUN, turun).map((x) => buat(x, 2, true));
  const cacah = a.bulat(0, Math.max(0, n - turun));
  const c = a.ambil(INDIKATOR_CACAH, cacah).map((x) => buat(x, 0, false));
  const p = a.ambil(INDIKATOR_NAIK, n - turun - c.length).map((x) => buat(x, 2, false));
  return a.ambil([...t, ...c, ...p], n);
}

export const nilaiDari = (x: bigint, des: number): Pec => pec(x, 10n ** BigInt(des));

export function capaian(t: Pec, r: Pec, arah: Arah, batas: Pec | null): Pec {
  const h =
    arah === 'naik'
      ? pec(r.n * t.d * 100n, r.d * t.n)
      : arah === 'rasio'
        ? pec(t.n * r.d * 100n, t.d * r.n)
        : pec((2n * t.n * r.d - r.n * t.d) * 100n, t.n * r.d);
  return batas === null ? h : kecil(h, batas);
}

export interface SelKinerja {
  readonly t: Sel;
  readonly r: Sel;
  readonly c: Sel;
  readonly nilai: Pec;
}

/** Target, realisasi and capaian of one indicator; `sebut` where the page says which rule it follows. */
export function selKinerja(b: Bahan, x: Indikator, arah: Arah, batas: Pec | null, sebut: boolean): SelKinerja {
  const { k, g } = b;
  const [tv, rv] = [nilaiDari(x.target, x.des), nilaiDari(x.real, x.des)];
  const t = selUkur(b, tv, x.des, 'pagu');
  const r = selUkur(b, rv, x.des);
  const nilai = capaian(tv, rv, arah, batas);
  const c = k.angka(nilai, g.persen, 'capaian');
  const o = { nama: sebut ? 'capaian' : 'capaian tersirat', ...(batas && { batas }) };
  if (arah === 'naik') rasio(k, c, r, t, o);
  else if (arah === 'rasio') rasio(k, c, t, r, o);
  else terbalik(k, c, t, r, o);
  return { t, r, c, nilai };
}
