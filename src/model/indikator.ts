import * as z from 'zod';
import {
  JENIS_KONDISI_AKHIR,
  JENIS_KONSOLIDASI,
  type JenisKondisiAkhir,
  type JenisKonsolidasi,
  POLARISASI,
  type Polarisasi,
} from '../rumus/opsi.js';
import { KebijakanIndikator } from './kebijakan.js';
import {
  AngkaAtauKosong,
  AngkaJson,
  type AngkaLaporan,
  AngkaTakNegatif,
  Nilai,
  NilaiTarget,
  perTahun,
  Tahun,
  Teks,
} from './nilai.js';
import { Pembanding } from './pembanding.js';

const empat = <T extends z.ZodType>(isi: T) => z.tuple([isi, isi, isi, isi], { error: 'empat-triwulan' });

/** Quarterly targets and realisasi of an indicator, with how the quarters make the year. */
export const Triwulan = z.strictObject({
  konsolidasi: z.enum(JENIS_KONSOLIDASI).describe('Cara triwulan menjadi angka tahunan'),
  target: empat(AngkaAtauKosong).describe('Target TW I–IV; null bila tidak ada'),
  realisasi: empat(AngkaAtauKosong).optional().describe('Realisasi TW I–IV; null bila belum ada'),
});

/** The target at the end of the plan and how it is meant: the last value, or the sum of the years. */
export const TargetAkhir = z.strictObject({
  tahun: Tahun,
  nilai: NilaiTarget,
  jenis: z.enum(JENIS_KONDISI_AKHIR).describe('Nilai terakhir, atau jumlah semua tahun'),
});

/** An indicator with targets and realisasi by year. Missing years and null are "not available", never zero. */
export const Indikator = z.strictObject({
  kode: Teks.max(60).describe(
    'Kode unik di antara indikator sasarannya (atau tujuan, program, kegiatannya), misalnya IK1 atau S2.IK1',
  ),
  nama: Teks,
  satuan: Teks.max(100),
  polarisasi: z
    .enum(POLARISASI)
    .describe(
      'maximize: makin tinggi makin baik; minimize: makin rendah makin baik; stabilize: makin dekat target makin baik',
    ),
  target: perTahun(NilaiTarget).describe('Target per tahun'),
  realisasi: perTahun(Nilai).describe('Realisasi per tahun; null atau tidak ada berarti belum tersedia'),
  capaianTerlapor: perTahun(AngkaJson).optional().describe('Capaian yang dicetak tanpa target dan realisasi'),
  kondisiAwal: z.strictObject({ tahun: Tahun.optional(), nilai: Nilai }).optional(),
  targetAkhir: TargetAkhir.optional(),
  triwulan: perTahun(Triwulan).optional(),
  ordinal: z
    .union([Teks.max(60), z.record(Teks.max(100), AngkaJson)], { error: 'ordinal' })
    .optional()
    .describe('Id skala ordinal, atau peta label ke angka'),
  pembanding: z
    .array(Pembanding)
    .max(50, { error: 'terlalu-banyak' })
    .optional()
    .describe('Angka pembanding: RPJMD, standar, nasional, provinsi, kabupaten, unit lain'),
  targetMaksimal: z.boolean().optional().describe('Target adalah nilai tertinggi yang mungkin'),
  nilaiTerburuk: AngkaJson.optional().describe('Nilai terburuk yang masih diterima, untuk target 0'),
  kebijakan: KebijakanIndikator.optional().describe(
    'Pilihan kebijakan indikator ini sendiri; yang kosong mengikuti laporan',
  ),
  bobot: AngkaTakNegatif.optional().describe('Bobot dalam rata-rata berbobot'),
  formulasi: Teks.optional(),
  sumberData: Teks.optional(),
  penanggungJawab: Teks.optional().describe('Unit kerja, bukan nama orang'),
  catatan: Teks.optional(),
});
/** Four quarters of an indicator, TW I to IV; null is not available. */
export type EmpatNilai = [AngkaLaporan | null, AngkaLaporan | null, AngkaLaporan | null, AngkaLaporan | null];

/** Quarterly targets and realisasi of an indicator in one year. */
export interface Triwulan {
  /** How the quarters make the year: their sum, their mean, or the last. */
  konsolidasi: JenisKonsolidasi;
  /** Target of TW I to IV; null where there is none. */
  target: EmpatNilai;
  /** Realisasi of TW I to IV; null where it is not available yet. */
  realisasi?: EmpatNilai | undefined;
}

/** The target at the end of the plan. */
export interface TargetAkhir {
  /** The last year of the plan. */
  tahun: number;
  /** The target of the whole plan. */
  nilai: NilaiTarget;
  /** How it is meant: the value in the last year, or the sum of all years. */
  jenis: JenisKondisiAkhir;
}

/** An indicator with targets and realisasi by year. Missing years and null are "not available", never zero. */
export type Indikator = {
  /** Its code, unique among the indicators of its sasaran (tujuan, program, kegiatan): `'IK1'`. */
  kode: string;
  /** What is measured, as the Perjanjian Kinerja prints it. */
  nama: string;
  /** What it is counted in: `'%'`, `'nilai'`, `'dokumen'`. */
  satuan: string;
  /** Which way it is read: higher is better, lower is better, or closest to the target is best. */
  polarisasi: Polarisasi;
  /** Target by year: `{ 2024: 80 }`; a range and a label are targets too. */
  target: Record<string, NilaiTarget>;
  /** Realisasi by year; null or an absent year is not available, never 0. */
  realisasi: Record<string, Nilai>;
  /** Capaian by year where only it was printed, without target and realisasi, in percent. */
  capaianTerlapor?: Record<string, AngkaLaporan> | undefined;
  /** Where the indicator stood before the plan began. */
  kondisiAwal?:
    | {
        /** The year of that value. */
        tahun?: number | undefined;
        /** The value before the plan began; null is not available. */
        nilai: Nilai;
      }
    | undefined;
  /** The target at the end of the plan, against which kemajuan is measured. */
  targetAkhir?: TargetAkhir | undefined;
  /** Targets and realisasi by quarter, by year. */
  triwulan?: Record<string, Triwulan> | undefined;
  /** How labels become numbers: the id of an ordinal scale (`daftarOrdinal`), or a map from label to number. */
  ordinal?: string | Record<string, AngkaLaporan> | undefined;
  /** Values that its realisasi is set beside: RPJMD, standards, other areas and units. */
  pembanding?: Pembanding[] | undefined;
  /** Whether the target is the highest value that can be reached at all. */
  targetMaksimal?: boolean | undefined;
  /** The worst value that is still tolerable, on which a target of 0 is scaled. */
  nilaiTerburuk?: AngkaLaporan | undefined;
  /** Policies of this indicator alone; what they leave out is the report's. */
  kebijakan?: KebijakanIndikator | undefined;
  /** Its weight in weighted means: 0 or more. */
  bobot?: AngkaLaporan | undefined;
  /** How its realisasi is computed, in words. */
  formulasi?: string | undefined;
  /** Where its realisasi is from. */
  sumberData?: string | undefined;
  /** The unit that answers for it; never a person. */
  penanggungJawab?: string | undefined;
  /** What belongs under its table. */
  catatan?: string | undefined;
};
