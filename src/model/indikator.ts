import * as z from 'zod';
import { JENIS_KONDISI_AKHIR, JENIS_KONSOLIDASI, POLARISASI } from '../rumus/opsi.js';
import { KebijakanIndikator } from './kebijakan.js';
import { AngkaAtauKosong, AngkaJson, AngkaTakNegatif, Nilai, NilaiTarget, perTahun, Tahun, Teks } from './nilai.js';
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
/** See the schema {@link Indikator}. */
export type Indikator = z.infer<typeof Indikator>;
