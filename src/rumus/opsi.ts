import type { ModeBulat } from '../angka/bulatkan.js';
import type { Angka } from '../angka/desimal.js';

// Each choice is one list. Its type, the schema of reports, the refusal of a wrong word and the templates derive from it.

/** The ways an indicator can be read. */
export const POLARISASI = ['maximize', 'minimize', 'stabilize'] as const;
/** Which way an indicator is read: higher is better, lower is better, or closest to the target is best. */
export type Polarisasi = (typeof POLARISASI)[number];

/** The lower-is-better families. */
export const CARA_MINIMIZE = ['selisih', 'rasio'] as const;
/** The two live families of lower-is-better achievement: (2T − R) ÷ T and T ÷ R. */
export type CaraMinimize = (typeof CARA_MINIMIZE)[number];

/** Points [initial achievement, converted achievement] of a stabilize conversion table, ascending in both. */
export type TabelKonversi = readonly (readonly [Angka, Angka])[];

/** The stabilize choices that are a word; the others are `{ tabel }` and `{ toleransi }`. */
export const CARA_STABILIZE = ['polos'] as const;
/**
 * How a stabilize indicator is scored: by its plain closeness, converted by a table, or within a tolerance in percent of the target.
 */
export type CaraStabilize =
  | (typeof CARA_STABILIZE)[number]
  | { readonly tabel: TabelKonversi }
  | { readonly toleransi: Angka };

/** The zero-target choices that are a word; the other one is `{ terburuk }`. */
export const CARA_TARGET_NOL = ['tak-terukur', 'nol', 'seratus-bila-tercapai'] as const;
/** What a zero target means. `terburuk` is the worst tolerable value, on which the result is scaled. */
export type CaraTargetNol = (typeof CARA_TARGET_NOL)[number] | { readonly terburuk: Angka };

/** The choices for a realisasi of zero under T ÷ R. */
export const CARA_REALISASI_NOL = ['seratus', 'tak-terukur', 'nol'] as const;
/** What a realisasi of zero means under T ÷ R, which is not defined there. */
export type CaraRealisasiNol = (typeof CARA_REALISASI_NOL)[number];

/** Floor and ceiling in percent: null is none, absent is the default (floor 0, no ceiling). */
export interface Batas {
  readonly bawah?: Angka | null;
  readonly atas?: Angka | null;
}

/** How the end result is rounded, once. */
export interface Pembulatan {
  readonly desimal: number;
  readonly mode: ModeBulat;
}

/** The ways to measure progress. */
export const CARA_KEMAJUAN = ['rasio', 'dari-kondisi-awal'] as const;
/** How progress towards the end target is measured. */
export type CaraKemajuan = (typeof CARA_KEMAJUAN)[number];

/** What an unmeasurable item may do to a mean. */
export const CARA_TAK_TERUKUR = ['kecualikan', 'nol'] as const;
/** What an unmeasurable item does to a mean: it is left out, or counts 0. */
export type CaraTakTerukur = (typeof CARA_TAK_TERUKUR)[number];

/** The means. */
export const RUMUS_RATA_RATA = ['hitung', 'ukur'] as const;
/** Arithmetic or geometric mean. */
export type RumusRataRata = (typeof RUMUS_RATA_RATA)[number];

/** The ways of consolidation. */
export const JENIS_KONSOLIDASI = ['jumlah', 'rata-rata', 'terakhir'] as const;
/** How months, quarters or semesters become one value. */
export type JenisKonsolidasi = (typeof JENIS_KONSOLIDASI)[number];

/** What blank periods may do. */
export const CARA_KONSOLIDASI = ['terisi', 'ketat'] as const;
/** Blank periods are passed over, or one with a target and without realisasi blocks the result. */
export type CaraKonsolidasi = (typeof CARA_KONSOLIDASI)[number];

/** What consolidated realisasi may be held against. */
export const TERHADAP_KONSOLIDASI = ['periode', 'tahun'] as const;
/** Against the targets of the same periods, or against the year's. */
export type TerhadapKonsolidasi = (typeof TERHADAP_KONSOLIDASI)[number];

/** The readings of efficiency. */
export const METODE_EFISIENSI = ['sisa', 'rasio', 'selisih', 'pmk-214', 'biaya-satuan'] as const;
/** How efficiency is read. */
export type MetodeEfisiensi = (typeof METODE_EFISIENSI)[number];

/** The gates of efficiency. */
export const GERBANG = ['tanpa', '>=100', '>100'] as const;
/** From which capaian on efficiency may be claimed. */
export type Gerbang = (typeof GERBANG)[number];

/** How a percentage of a higher level may come about. */
export const CARA_SERAPAN_REKAP = ['gabungan', 'rata-rata-persen'] as const;
/** Ratio of sums, or mean of percentages. */
export type CaraSerapanRekap = (typeof CARA_SERAPAN_REKAP)[number];

/** What a budget line without pagu or realisasi may do. */
export const CARA_ANGGARAN_TAK_TERUKUR = ['kecualikan', 'nol', 'tak-terukur'] as const;
/** Left out with its pagu, counted as 0 spent, or making what stands above it not measurable. */
export type CaraAnggaranTakTerukur = (typeof CARA_ANGGARAN_TAK_TERUKUR)[number];

/** How a change of achievement may be told. */
export const CARA_TREN_CAPAIAN = ['poin', 'persen'] as const;
/** In points, or in percent of last year's achievement. */
export type CaraTrenCapaian = (typeof CARA_TREN_CAPAIAN)[number];

/** How the years of a plan may make its end. */
export const JENIS_KONDISI_AKHIR = ['nilai-akhir', 'akumulasi'] as const;
/** How the years of a plan make its end: the last value, or the sum. */
export type JenisKondisiAkhir = (typeof JENIS_KONDISI_AKHIR)[number];

/** What a year without a target may do to an accumulation. */
export const CARA_TAHUN_KOSONG = ['tak-terukur', 'lewati'] as const;
/** It blocks the sum, or is passed over with a warning. */
export type CaraTahunKosong = (typeof CARA_TAHUN_KOSONG)[number];

/** How the levels of achievement of form E.81 may be read. */
export const CARA_TINGKAT_CAPAIAN = ['menurut-polarisasi', 'bagi-polos'] as const;
/** By the indicator's polarity, or R ÷ T for all as the printed forms do. */
export type CaraTingkatCapaian = (typeof CARA_TINGKAT_CAPAIAN)[number];

/** What a report may average. */
export const CARA_RATA_RATA = ['per-sasaran', 'per-indikator', 'berbobot'] as const;
/** The mean of sasaran means, of all indicators, or of all indicators by their weights. */
export type CaraRataRata = (typeof CARA_RATA_RATA)[number];

/** Which of a figure's two values counts. */
export const DARI_NILAI = ['tak-dibulatkan', 'dibulatkan'] as const;
/** The exact value, or the one that is printed. */
export type DariNilai = (typeof DARI_NILAI)[number];

/** What meeting an attainable-maximum target may mean. */
export const CARA_TARGET_MAKSIMAL = ['konversi-120', 'tanpa-konversi'] as const;
/** Its achievement counts 120, or stays 100 (where a regulation converts the value and not the achievement). */
export type CaraTargetMaksimal = (typeof CARA_TARGET_MAKSIMAL)[number];

/** The values of individual performance that a report may ask for. */
export const NILAI_INDIVIDU = ['tanpa', 'permenpanrb-8-2021'] as const;
/** None, or the value that PermenPANRB 8/2021 converts an achievement to. */
export type NilaiIndividu = (typeof NILAI_INDIVIDU)[number];

/** The default rounding: two decimals, half-up. */
export const PEMBULATAN_BAKU: Pembulatan = { desimal: 2, mode: 'setengah-naik' };

/** The default floor and ceiling of an indicator: not below 0, no ceiling. */
export const BATAS_BAKU: Required<Batas> = { bawah: 0, atas: null };

/** No floor and no ceiling: the default of a mean, and of progress from a baseline. */
export const TANPA_BATAS: Required<Batas> = { bawah: null, atas: null };

/** A floor and a ceiling with the default in place of what is absent. */
export const batasPenuh = (batas: Batas | undefined, baku = BATAS_BAKU): Required<Batas> => ({
  bawah: batas?.bawah === undefined ? baku.bawah : batas.bawah,
  atas: batas?.atas === undefined ? baku.atas : batas.atas,
});
