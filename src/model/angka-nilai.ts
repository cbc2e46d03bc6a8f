import type { Angka } from '../angka/desimal.js';
import type { KodeAlasan } from '../rumus/alasan.js';
import type { TargetRentang } from '../rumus/capaian/pilih-rumus.js';
import type { Indikator } from './indikator.js';
import type { NilaiTarget } from './nilai.js';
import { angkaOrdinal } from './ordinal.js';

/** A value of the model brought to what formulas take, or the reason why it can't be. */
export type NilaiHitung =
  | { readonly angka: Angka | TargetRentang | null; readonly alasan?: undefined }
  | { readonly angka: null; readonly alasan: KodeAlasan };

/** Brings a value to a number: a score with letter is its score, a label is its ordinal, a missing one stays missing. */
export function nilaiHitung(nilai: NilaiTarget | undefined, ordinal: Indikator['ordinal']): NilaiHitung {
  if (nilai === null || nilai === undefined) return { angka: null };
  if (typeof nilai !== 'object') return { angka: nilai };
  if ('bawah' in nilai) return { angka: nilai };
  if ('nilai' in nilai) return { angka: nilai.nilai };
  const angka = ordinal === undefined ? undefined : angkaOrdinal(nilai.label, ordinal);
  if (angka === undefined) return { angka: null, alasan: 'nilai-kualitatif' };
  return angka === null ? { angka: null, alasan: 'label-tak-dikenal' } : { angka };
}

/** The same for a value that can't be a range. */
export function angkaTunggal(nilai: NilaiTarget | undefined, ordinal: Indikator['ordinal']): Angka | null {
  const { angka } = nilaiHitung(nilai, ordinal);
  return typeof angka === 'object' && angka !== null && 'bawah' in angka ? null : angka;
}
