import { irisan, type Selang, selang } from '../angka/selang.js';
import { cariSkala, type IdSkala, SkalaTidakDikenal } from './daftar.js';
import { pastikanSkala } from './pastikan-skala.js';
import { selangDari } from './selang-teks.js';
import type { KelasSkala, LubangSkala, Skala } from './skala.js';

/** A class with its interval read. */
export interface KelasSiap {
  readonly kelas: KelasSkala;
  readonly selang: Selang;
}

/** A hole with its interval read. */
export interface LubangSiap {
  readonly lubang: LubangSkala;
  readonly selang: Selang;
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
  return {
    skala,
    kelas: skala.rentang
      .map((kelas) => ({ kelas, selang: selangDari(kelas.di) }))
      .sort((a, b) => bandingBawah(b.selang, a.selang)),
    lubang: (skala.lubang ?? []).map((lubang) => ({ lubang, selang: selangDari(lubang.di) })),
  };
}

function pilihSkala(pilihan: Skala | IdSkala): Skala {
  if (typeof pilihan !== 'string') return pastikanSkala(pilihan);
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
  const bawah = potongan.bawah && selang(null, potongan.bawah, false, !potongan.bawahTertutup);
  const atas = potongan.atas && selang(potongan.atas, null, !potongan.atasTertutup, false);
  return [bawah, atas].flatMap((s) => (s && irisan(utuh, s)) ?? []);
}
