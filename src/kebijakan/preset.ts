import type { DaftarKutipan, Kutipan } from '../acuan/acuan.js';
import type {
  Batas,
  CaraAnggaranTakTerukur,
  CaraKemajuan,
  CaraKonsolidasi,
  CaraMinimize,
  CaraRataRata,
  CaraRealisasiNol,
  CaraSerapanRekap,
  CaraStabilize,
  CaraTakTerukur,
  CaraTargetMaksimal,
  CaraTargetNol,
  CaraTingkatCapaian,
  CaraTrenCapaian,
  DariNilai,
  Gerbang,
  MetodeEfisiensi,
  NilaiIndividu,
  Pembulatan,
  Polarisasi,
  RumusRataRata,
  TerhadapKonsolidasi,
} from '../rumus/opsi.js';
import type { CaraDiAtas, CaraDiBawah, CaraLubang } from '../skala/skala.js';

/** Every policy with a value. */
export interface AturanKebijakan {
  readonly minimize: CaraMinimize;
  readonly stabilize: CaraStabilize;
  /** `terburuk-indikator`: the worst tolerable value that the indicator itself names (`nilaiTerburuk`), else not measurable. */
  readonly targetNol: CaraTargetNol | 'terburuk-indikator';
  readonly realisasiNol: CaraRealisasiNol;
  readonly targetMaksimal: CaraTargetMaksimal;
  /** Floor and ceiling of each indicator, and of means. */
  readonly batas: { readonly indikator: Batas; readonly rekap: Batas };
  /** How progress is measured, and its limits; without limits the method's own. */
  readonly kemajuan: { readonly metode: CaraKemajuan; readonly batas?: Batas };
  readonly trenCapaian: CaraTrenCapaian;
  readonly rataRata: {
    readonly takTerukur: CaraTakTerukur;
    readonly cara: CaraRataRata;
    readonly rumus: RumusRataRata;
    /** Means of unrounded values, or of the values as printed. */
    readonly dari: DariNilai;
  };
  /** Ratio of sums or mean of percentages: going up the code hierarchy, and from programs to a sasaran. */
  readonly serapanRekap: { readonly hierarki: CaraSerapanRekap; readonly sasaran: CaraSerapanRekap };
  /** What a budget line without pagu or realisasi does to the levels above it. */
  readonly anggaran: { readonly takTerukur: CaraAnggaranTakTerukur };
  readonly efisiensi: { readonly metode: MetodeEfisiensi; readonly gerbang: Gerbang };
  /** Form E.81: levels of achievement, and the percentage of rupiah in its footer. */
  readonly evaluasiRenja: { readonly tingkatCapaian: CaraTingkatCapaian; readonly rupiah: CaraSerapanRekap };
  /** The value of individual performance beside each achievement. */
  readonly nilaiIndividu: NilaiIndividu;
  /** Id of the predikat scale. */
  readonly skala: string;
  /** What happens to a value in a hole of the scale: what the scale itself says, or another way. */
  readonly celahSkala: 'menurut-skala' | CaraLubang;
  /** The same above and below the scale. */
  readonly luarSkala: { readonly atas: 'menurut-skala' | CaraDiAtas; readonly bawah: 'menurut-skala' | CaraDiBawah };
  readonly konsolidasi: { readonly cara: CaraKonsolidasi; readonly terhadap: TerhadapKonsolidasi };
  readonly pembulatan: Pembulatan;
  readonly klasifikasi: DariNilai;
}

/** A worked case of a preset: one indicator, and the capaian and class that the preset gives it. */
export interface ContohKebijakan {
  readonly polarisasi: Polarisasi;
  readonly target: string;
  readonly realisasi: string;
  readonly nilaiTerburuk?: string;
  readonly targetMaksimal?: true;
  /** As printed, with a decimal point. */
  readonly capaian: string;
  /** Code of the class; null where the scale has none for it. */
  readonly predikat: string | null;
  /** Where the expected result is from: never from this code. */
  readonly asal: string;
}

/** A named set of policies, as data with its source. */
export interface Preset {
  readonly id: string;
  readonly nama: string;
  readonly gloss: string;
  readonly aturan: AturanKebijakan;
  /** Sources of the preset as a whole; its years in force are theirs. */
  readonly kutipan: DaftarKutipan;
  /** The source of each rule that the preset sets itself; a rule that is not here is the recommended default. */
  readonly kutipanAturan: Readonly<Partial<Record<keyof AturanKebijakan, Kutipan>>>;
  readonly contoh: readonly [ContohKebijakan, ...ContohKebijakan[]];
  readonly catatan?: string;
}
