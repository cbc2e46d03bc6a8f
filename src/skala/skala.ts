import type { DaftarKutipan } from '../acuan/acuan.js';
import type { SelangTeks } from './selang-teks.js';

/** The ways to treat a hole. */
export const CARA_LUBANG = ['tolak', 'kelas-bawah', 'kelas-atas', 'bulatkan', 'potong'] as const;
/** The ways to treat a value above the scale. */
export const CARA_DI_ATAS = ['tolak', 'kelas-teratas'] as const;
/** The ways to treat a value below the scale. */
export const CARA_DI_BAWAH = ['tolak', 'kelas-terbawah'] as const;

/**
 * What to do with a value in a hole of a scale: refuse it (`tolak`), take the next class below or above, or round (`bulatkan`, half-up)
 * or truncate it (`potong`) to as many decimals as the bounds beside the hole are printed with, and look again.
 */
export type CaraLubang = (typeof CARA_LUBANG)[number];

/** What to do with a value above the highest class. */
export type CaraDiAtas = (typeof CARA_DI_ATAS)[number];

/** What to do with a value below the lowest class. */
export type CaraDiBawah = (typeof CARA_DI_BAWAH)[number];

/** Unit of the values that a scale classifies. */
export type SatuanSkala = 'persen' | 'nilai' | 'rasio' | 'poin-persen';

/** One class of a scale. */
export interface KelasSkala {
  readonly di: SelangTeks;
  /** Short code; printed by the source, or made from the label where the source has none (`catatan` says so). */
  readonly kode: string;
  readonly label: string;
  /** 1 is best. @defaultValue the place of the class from the top */
  readonly peringkat?: number;
}

/** A hole that a printed scale leaves, with the reason and what to do there. */
export interface LubangSkala {
  readonly di: SelangTeks;
  readonly alasan: string;
  readonly cara: CaraLubang;
}

/** A worked case of a scale: a value, and the code of its class or the reason why it has none. */
export type ContohSkala = { readonly nilai: string; readonly asal: string } & (
  | { readonly kode: string }
  | { readonly alasan: 'celah-skala' }
);

/** A predikat scale as data: classes with explicit bounds, declared holes, and what happens above and below it. */
export interface Skala {
  /** Dotted and kebab-case; its meaning never changes. */
  readonly id: string;
  readonly nama: string;
  /** The name in English. */
  readonly gloss?: string;
  readonly satuan: SatuanSkala;
  /** From the highest class to the lowest. */
  readonly rentang: readonly [KelasSkala, ...KelasSkala[]];
  readonly lubang?: readonly LubangSkala[];
  readonly diAtas: CaraDiAtas;
  readonly diBawah: CaraDiBawah;
  /** Values are rounded half-up to this many decimals before classification, where the bounds are printed that way. */
  readonly desimalKlasifikasi?: number;
  /** The years in force are those of the sources. */
  readonly kutipan: DaftarKutipan;
  /** Worked cases, with where the expected class is from. */
  readonly contoh?: readonly [ContohSkala, ...ContohSkala[]];
  readonly catatan?: string;
}
