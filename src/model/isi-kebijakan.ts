import type { ModeBulat } from '../angka/bulatkan.js';
import type {
  CaraAnggaranTakTerukur,
  CaraKemajuan,
  CaraKonsolidasi,
  CaraMinimize,
  CaraRataRata,
  CaraRealisasiNol,
  CaraSerapanRekap,
  CaraTakTerukur,
  CaraTargetMaksimal,
  CaraTingkatCapaian,
  CaraTrenCapaian,
  DariNilai,
  Gerbang,
  MetodeEfisiensi,
  NilaiIndividu,
  RumusRataRata,
  TerhadapKonsolidasi,
} from '../rumus/opsi.js';
import type { CaraDiAtas, CaraDiBawah, CaraLubang } from '../skala/skala.js';
import type { AngkaLaporan } from './nilai.js';

/** Floor and ceiling in percent. */
export interface IsiBatas {
  /** The floor; null is none. */
  bawah?: AngkaLaporan | null | undefined;
  /** The ceiling; null is none. */
  atas?: AngkaLaporan | null | undefined;
}

/** How the closeness to the target of a stabilize indicator is converted. */
export interface TabelStabilize {
  /** Points [initial achievement, converted achievement], ascending in both. */
  tabel: [AngkaLaporan, AngkaLaporan][];
}

/** How far a stabilize indicator may be off. */
export interface ToleransiStabilize {
  /** Percent of the target: the achievement falls evenly from 100 at the target to 0 where the realisasi is off by it. */
  toleransi: AngkaLaporan;
}

/** The value on which a target of 0 is scaled. */
export interface TerburukTargetNol {
  /** The worst tolerable value. */
  terburuk: AngkaLaporan;
}

/** The policies of {@link IsiPilihanKebijakan} that may also be one indicator's. */
interface KebijakanBersama {
  /** Lower is better: `selisih` (2T − R) ÷ T, or `rasio` T ÷ R. */
  minimize?: CaraMinimize | undefined;
  /** Closest to the target is best: the plain closeness, converted by a table, or 100 within a tolerance. */
  stabilize?: 'polos' | TabelStabilize | ToleransiStabilize | undefined;
  /** What a target of 0 means; `terburuk-indikator` scales on the indicator's `nilaiTerburuk`. */
  targetNol?: 'tak-terukur' | 'nol' | 'seratus-bila-tercapai' | 'terburuk-indikator' | TerburukTargetNol | undefined;
  /** What a realisasi of 0 means under T ÷ R, with a warning. */
  realisasiNol?: CaraRealisasiNol | undefined;
}

/** The policies that an indicator may set for itself; what it leaves out is the report's. */
export interface IsiKebijakanIndikator extends KebijakanBersama {
  /** Floor and ceiling of its capaian. */
  batas?: IsiBatas | undefined;
}

/** The policies that a report may set; what it leaves out comes from the preset in `dasar`. */
export interface IsiPilihanKebijakan extends KebijakanBersama {
  /** Id of the preset that it starts from; absent is `anjuran`. */
  dasar?: string | undefined;
  /** What meeting a target that is the highest attainable counts: 120, or 100. */
  targetMaksimal?: CaraTargetMaksimal | undefined;
  /** Floors and ceilings of capaian. */
  batas?:
    | {
        /** Of every indicator; default a floor of 0 and no ceiling. */
        indikator?: IsiBatas | undefined;
        /** Of means; default none. */
        rekap?: IsiBatas | undefined;
      }
    | undefined;
  /** How progress towards the end target is measured: a method, or a method with floor and ceiling. */
  kemajuan?:
    | CaraKemajuan
    | {
        /** Realisasi over the end target, or the way that was gone from the baseline. */
        metode?: CaraKemajuan | undefined;
        /** Floor and ceiling of progress; absent are the method's own. */
        batas?: IsiBatas | undefined;
      }
    | undefined;
  /** A change of capaian in points, or in percent of last year's. */
  trenCapaian?: CaraTrenCapaian | undefined;
  /** How capaian is averaged. */
  rataRata?:
    | {
        /** Whether an unmeasurable indicator is left out or counts 0. */
        takTerukur?: CaraTakTerukur | undefined;
        /** What is averaged: sasaran, indicators, or indicators by their weights. */
        cara?: CaraRataRata | undefined;
        /** Arithmetic or geometric mean. */
        rumus?: RumusRataRata | undefined;
        /** Whether the exact values are averaged, or the printed ones. */
        dari?: DariNilai | undefined;
      }
    | undefined;
  /** How serapan of a higher level comes about: one way for both, or each its own. */
  serapanRekap?:
    | CaraSerapanRekap
    | {
        /** Of programs and kegiatan: ratio of sums, or mean of percentages. */
        hierarki?: CaraSerapanRekap | undefined;
        /** Of a sasaran: the same choices. */
        sasaran?: CaraSerapanRekap | undefined;
      }
    | undefined;
  /** Budget lines without pagu or realisasi. */
  anggaran?:
    | {
        /** Left out with their pagu, counted as 0 spent, or making what stands above not measurable. */
        takTerukur?: CaraAnggaranTakTerukur | undefined;
      }
    | undefined;
  /** How efficiency is read. */
  efisiensi?:
    | {
        /** Which of the readings. */
        metode?: MetodeEfisiensi | undefined;
        /** From which capaian on it may be claimed. */
        gerbang?: Gerbang | undefined;
      }
    | undefined;
  /** Form E.81. */
  evaluasiRenja?:
    | {
        /** Levels of achievement by polarity, or R ÷ T for all as the printed forms do. */
        tingkatCapaian?: CaraTingkatCapaian | undefined;
        /** The percentage of rupiah in its footer: ratio of sums, or mean of percentages. */
        rupiah?: CaraSerapanRekap | undefined;
      }
    | undefined;
  /** The value of individual performance beside each capaian. */
  nilaiIndividu?: NilaiIndividu | undefined;
  /** Id of the predikat scale (`daftarSkala`). */
  skala?: string | undefined;
  /** The class of a value in a hole of the scale. */
  celahSkala?: 'menurut-skala' | CaraLubang | undefined;
  /** The class of a value outside the scale. */
  luarSkala?:
    | {
        /** Above its highest class. */
        atas?: 'menurut-skala' | CaraDiAtas | undefined;
        /** Below its lowest class. */
        bawah?: 'menurut-skala' | CaraDiBawah | undefined;
      }
    | undefined;
  /** How quarters become a year: what blank ones do, or that and what they are held against. */
  konsolidasi?:
    | CaraKonsolidasi
    | {
        /** Blank quarters are passed over, or one with a target and without realisasi blocks the result. */
        cara?: CaraKonsolidasi | undefined;
        /** Against the targets of the same quarters, or against the year's. */
        terhadap?: TerhadapKonsolidasi | undefined;
      }
    | undefined;
  /** How every figure is rounded, once, at the end. */
  pembulatan?:
    | {
        /** Decimals: 0 to 20. */
        desimal: number;
        /** Half-up (away from zero), cut off, or half to even. */
        mode: ModeBulat;
      }
    | undefined;
  /** Which of a figure's two values decides its predikat. */
  klasifikasi?: DariNilai | undefined;
}
