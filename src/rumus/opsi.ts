import type { ModeBulat } from '../angka/bulatkan.js';
import type { Angka } from '../angka/desimal.js';

/** Which way an indicator is read: higher is better, lower is better, or closest to the target is best. */
export type Polarisasi = 'maximize' | 'minimize' | 'stabilize';

/** The two live families of lower-is-better achievement: (2T − R) ÷ T and T ÷ R. */
export type CaraMinimize = 'selisih' | 'rasio';

/** Points [initial achievement, converted achievement] of a stabilize conversion table, ascending in both. */
export type TabelKonversi = readonly (readonly [Angka, Angka])[];

/**
 * How a stabilize indicator is scored: by its plain closeness, converted by a table, or within a tolerance in percent of the target.
 */
export type CaraStabilize = 'polos' | { readonly tabel: TabelKonversi } | { readonly toleransi: Angka };

/** What a zero target means. `terburuk` is the worst tolerable value, on which the result is scaled. */
export type CaraTargetNol = 'tak-terukur' | 'nol' | 'seratus-bila-tercapai' | { readonly terburuk: Angka };

/** What a realisasi of zero means under T ÷ R, which is not defined there. */
export type CaraRealisasiNol = 'seratus' | 'tak-terukur' | 'nol';

/** Floor and ceiling in percent; null or absent is none. */
export interface Batas {
  readonly bawah?: Angka | null;
  readonly atas?: Angka | null;
}

/** How the end result is rounded, once. */
export interface Pembulatan {
  readonly desimal: number;
  readonly mode: ModeBulat;
}

/** How progress towards the end target is measured. */
export type CaraKemajuan = 'rasio' | 'dari-kondisi-awal';

/** What an unmeasurable item does to a mean. */
export type CaraTakTerukur = 'kecualikan' | 'nol';

/** How months, quarters or semesters become one value. */
export type JenisKonsolidasi = 'jumlah' | 'rata-rata' | 'terakhir';

/** The default rounding: two decimals, half-up. */
export const PEMBULATAN_BAKU: Pembulatan = { desimal: 2, mode: 'setengah-naik' };

/** The default floor and ceiling of an indicator: not below 0, no ceiling. */
export const BATAS_BAKU: Batas = { bawah: 0, atas: null };
