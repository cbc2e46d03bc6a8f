import type { DaftarKutipan } from '../acuan/acuan.js';
import type {
  Batas,
  CaraKemajuan,
  CaraMinimize,
  CaraRealisasiNol,
  CaraStabilize,
  CaraTakTerukur,
  CaraTargetNol,
  Pembulatan,
} from '../rumus/opsi.js';

/** Every policy with a value. */
export interface AturanKebijakan {
  readonly minimize: CaraMinimize;
  readonly stabilize: CaraStabilize;
  readonly targetNol: CaraTargetNol;
  readonly realisasiNol: CaraRealisasiNol;
  /** Floor and ceiling of each indicator, and of means. */
  readonly batas: { readonly indikator: Batas; readonly rekap: Batas };
  readonly kemajuan: CaraKemajuan;
  readonly rataRata: {
    readonly takTerukur: CaraTakTerukur;
    readonly cara: 'per-sasaran' | 'per-indikator' | 'berbobot';
    readonly rumus: 'hitung' | 'ukur';
  };
  /** Ratio of sums or mean of percentages: going up the code hierarchy, and from programs to a sasaran. */
  readonly serapanRekap: { readonly hierarki: CaraSerapanRekap; readonly sasaran: CaraSerapanRekap };
  readonly efisiensi: { readonly metode: 'sisa' | 'rasio' | 'selisih'; readonly gerbang: 'tanpa' | '>=100' | '>100' };
  /** Id of the predikat scale. */
  readonly skala: string;
  readonly konsolidasi: 'terisi' | 'ketat';
  readonly pembulatan: Pembulatan;
  readonly klasifikasi: 'tak-dibulatkan' | 'dibulatkan';
}

/** How percentages of a higher level come about. */
export type CaraSerapanRekap = 'gabungan' | 'rata-rata-persen';

/** A named set of policies, as data with its source. */
export interface Preset {
  readonly id: string;
  readonly nama: string;
  readonly gloss: string;
  readonly aturan: AturanKebijakan;
  readonly kutipan: DaftarKutipan;
  readonly catatan?: string;
}
