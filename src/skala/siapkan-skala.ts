import { bacaAman } from '../angka/baca-aman.js';
import { Pecahan } from '../angka/pecahan.js';
import { irisan, type Selang, selang } from '../angka/selang.js';
import { cariSkala, type IdSkala, SkalaTidakDikenal } from './daftar.js';
import { pastikanSkala } from './pastikan-skala.js';
import { selangDari } from './selang-teks.js';
import type { KelasSkala, LubangSkala, Skala } from './skala.js';

/** An interval read, with its ends as fractions, which values are compared with exactly. */
export interface SelangSiap {
  readonly selang: Selang;
  readonly bawah: Pecahan | null;
  readonly atas: Pecahan | null;
}

/** A class with its interval. */
export interface KelasSiap extends SelangSiap {
  readonly kelas: KelasSkala;
}

/** A hole with its interval. */
export interface LubangSiap extends SelangSiap {
  readonly lubang: LubangSkala;
}

/** A scale ready for use: known or checked, its intervals read. */
export interface SkalaSiap {
  readonly skala: Skala;
  /** From the highest class to the lowest, whatever the order they were given in. */
  readonly kelas: readonly KelasSiap[];
  readonly lubang: readonly LubangSiap[];
}

/** Looks up a scale by id, or checks one that a user hands in, and reads its intervals. */
export function siapkanSkala(pilihan: Skala | IdSkala): SkalaSiap {
  const skala = pilihSkala(pilihan);
  // The library's own scales are constants; what a user hands in may change, but is copied each time, and so never found here.
  const lama = siap.get(skala);
  // Stryker disable next-line ConditionalExpression: reading it again gives the same.
  if (lama) return lama;
  const baru = bacaSelang(skala);
  siap.set(skala, baru);
  return baru;
}

const siap = new WeakMap<Skala, SkalaSiap>();

function bacaSelang(skala: Skala): SkalaSiap {
  return {
    skala,
    kelas: skala.rentang
      .map((kelas) => ({ kelas, ...siapkanSelang(kelas.di) }))
      .sort((a, b) => bandingBawah(b.selang, a.selang)),
    lubang: (skala.lubang ?? []).map((lubang) => ({ lubang, ...siapkanSelang(lubang.di) })),
  };
}

function siapkanSelang(di: string): SelangSiap {
  const selang = selangDari(di);
  const { bawah, atas } = selang;
  return { selang, bawah: bawah && Pecahan.baca(bawah), atas: atas && Pecahan.baca(atas) };
}

function pilihSkala(pilihan: Skala | IdSkala): Skala {
  if (typeof pilihan !== 'string') return bacaAman('skala', () => pastikanSkala(pilihan));
  const skala = cariSkala(pilihan);
  if (!skala) throw new SkalaTidakDikenal(pilihan);
  return skala;
}

/** Orders by lower end: at the same place the end that belongs comes first. */
export function bandingBawah(a: Selang, b: Selang): number {
  if (a.bawah === null || b.bawah === null) return Number(b.bawah === null) - Number(a.bawah === null);
  return a.bawah.comparedTo(b.bawah) || Number(b.bawahTertutup) - Number(a.bawahTertutup);
}

/** What of `utuh` lies below and above `potongan`. */
export function sisaSelang(utuh: Selang, potongan: Selang): Selang[] {
  const bawah = potongan.bawah && selang(null, potongan.bawah, undefined, !potongan.bawahTertutup);
  const atas = potongan.atas && selang(potongan.atas, null, !potongan.atasTertutup);
  return [bawah, atas].flatMap((s) => (s && irisan(utuh, s)) ?? []);
}
