import * as z from 'zod';
import { MODE_BULAT } from '../angka/bulatkan.js';
import { desimal } from '../angka/desimal.js';
import {
  CARA_ANGGARAN_TAK_TERUKUR,
  CARA_KEMAJUAN,
  CARA_KONSOLIDASI,
  CARA_MINIMIZE,
  CARA_RATA_RATA,
  CARA_REALISASI_NOL,
  CARA_SERAPAN_REKAP,
  CARA_STABILIZE,
  CARA_TAK_TERUKUR,
  CARA_TARGET_MAKSIMAL,
  CARA_TARGET_NOL,
  CARA_TINGKAT_CAPAIAN,
  CARA_TREN_CAPAIAN,
  DARI_NILAI,
  GERBANG,
  METODE_EFISIENSI,
  NILAI_INDIVIDU,
  RUMUS_RATA_RATA,
  TERHADAP_KONSOLIDASI,
} from '../rumus/opsi.js';
import { CARA_DI_ATAS, CARA_DI_BAWAH, CARA_LUBANG } from '../skala/skala.js';
import type { IsiKebijakanIndikator, IsiPilihanKebijakan } from './isi-kebijakan.js';
import { AngkaJson, Teks } from './nilai.js';

/** The most letters of the id of a preset or a scale. */
export const HURUF_ID = { preset: 60, skala: 80 } as const;

const batas = z
  .strictObject({ bawah: AngkaJson.nullable().optional(), atas: AngkaJson.nullable().optional() })
  .refine(({ bawah = null, atas = null }) => bawah === null || atas === null || desimal(bawah).lte(desimal(atas)), {
    error: 'batas-terbalik',
  })
  .describe('Batas bawah dan atas dalam persen; null berarti tanpa batas');
const titik = z.tuple([AngkaJson, AngkaJson]);
const tabel = z
  .array(titik)
  .min(2, { error: 'tabel-konversi' })
  .max(50, { error: 'tabel-konversi' })
  .refine((t) => t.every(([x, y], i) => naikDari(t[i - 1], x, y)), { error: 'tabel-konversi' });

/** Whether a point stands to the right of the one before it and not lower; the first one has none before it. */
function naikDari(lalu: z.infer<typeof titik> | undefined, x: number | string, y: number | string): boolean {
  return lalu === undefined || (desimal(x).gt(desimal(lalu[0])) && desimal(y).gte(desimal(lalu[1])));
}

const caraSerapan = z.enum(CARA_SERAPAN_REKAP);
const stabilize = z.union(
  [z.enum(CARA_STABILIZE), z.strictObject({ tabel }), z.strictObject({ toleransi: AngkaJson })],
  { error: 'stabilize' },
);
const targetNol = z.union(
  [z.enum([...CARA_TARGET_NOL, 'terburuk-indikator']), z.strictObject({ terburuk: AngkaJson })],
  { error: 'target-nol' },
);

/** The policies that an indicator may set for itself; what it leaves out is the report's. */
export const KebijakanIndikator = z.strictObject({
  minimize: z.enum(CARA_MINIMIZE).optional().describe('Makin rendah makin baik: (2T − R) ÷ T, atau T ÷ R'),
  stabilize: stabilize
    .optional()
    .describe(
      'Kedekatan dengan target apa adanya, dikonversi dengan tabel, atau turun merata dari 100 menjadi 0 bila selisihnya mencapai toleransi (persen dari target)',
    ),
  targetNol: targetNol
    .optional()
    .describe(
      'Arti target 0; pada minimize, T = R = 0 selalu 100; `terburuk-indikator` memakai `nilaiTerburuk` indikator itu',
    ),
  realisasiNol: z.enum(CARA_REALISASI_NOL).optional().describe('Arti realisasi 0 pada T ÷ R, dengan peringatan'),
  batas: batas.optional().describe('Lantai dan langit-langit capaian indikator ini'),
});
/** See the schema {@link KebijakanIndikator}. */
export interface KebijakanIndikator extends IsiKebijakanIndikator {}

const kemajuan = z.union(
  [
    z.enum(CARA_KEMAJUAN),
    z.strictObject({
      metode: z.enum(CARA_KEMAJUAN).optional().describe('Kemajuan ke target akhir'),
      batas: batas
        .optional()
        .describe('Lantai dan langit-langit kemajuan; `rasio` berlantai 0, `dari-kondisi-awal` tanpa batas'),
    }),
  ],
  { error: 'kemajuan' },
);
const konsolidasi = z.union(
  [
    z.enum(CARA_KONSOLIDASI),
    z.strictObject({
      cara: z.enum(CARA_KONSOLIDASI).optional().describe('Triwulan yang belum terisi: dilewati, atau menunggu lengkap'),
      terhadap: z
        .enum(TERHADAP_KONSOLIDASI)
        .optional()
        .describe('Realisasi dibanding target triwulan yang sama, atau target setahun'),
    }),
  ],
  { error: 'konsolidasi' },
);

/** The policies that a report may set; what it leaves out comes from the preset in `dasar`. */
export const PilihanKebijakan = KebijakanIndikator.omit({ batas: true }).extend({
  dasar: Teks.max(HURUF_ID.preset).optional().describe('Id preset yang menjadi dasar'),
  targetMaksimal: z
    .enum(CARA_TARGET_MAKSIMAL)
    .optional()
    .describe('Capaian indikator bertanda `targetMaksimal` yang tercapai: menjadi 120, atau tetap 100'),
  batas: z
    .strictObject({
      indikator: batas
        .optional()
        .describe('Lantai dan langit-langit capaian tiap indikator; pada indikator ditulis `batas`'),
      rekap: batas.optional().describe('Lantai dan langit-langit rata-rata'),
    })
    .optional(),
  kemajuan: kemajuan.optional(),
  trenCapaian: z
    .enum(CARA_TREN_CAPAIAN)
    .optional()
    .describe('Perubahan capaian dalam poin, atau persen dari capaian tahun lalu'),
  rataRata: z
    .strictObject({
      takTerukur: z.enum(CARA_TAK_TERUKUR).optional().describe('Indikator yang tidak terukur'),
      cara: z.enum(CARA_RATA_RATA).optional().describe('Apa yang dirata-ratakan'),
      rumus: z.enum(RUMUS_RATA_RATA).optional().describe('Rata-rata hitung atau rata-rata ukur'),
      dari: z.enum(DARI_NILAI).optional().describe('Capaian yang dirata-ratakan'),
    })
    .optional(),
  serapanRekap: z
    .union(
      [
        caraSerapan,
        z.strictObject({
          hierarki: caraSerapan
            .optional()
            .describe('Serapan program dan kegiatan: jumlah rupiah dibagi jumlah rupiah, atau rata-rata persentase'),
          sasaran: caraSerapan.optional().describe('Serapan sasaran, dengan pilihan yang sama'),
        }),
      ],
      {
        error: 'serapan-rekap',
      },
    )
    .optional(),
  anggaran: z
    .strictObject({
      takTerukur: z
        .enum(CARA_ANGGARAN_TAK_TERUKUR)
        .optional()
        .describe(
          'Baris tanpa pagu atau realisasi: tidak ikut dijumlahkan, dihitung 0, atau membuat jumlahnya tidak terukur',
        ),
    })
    .optional(),
  efisiensi: z
    .strictObject({
      metode: z.enum(METODE_EFISIENSI).optional().describe('Bacaan efisiensi'),
      gerbang: z
        .enum(GERBANG)
        .optional()
        .describe('Efisiensi hanya boleh diakui bila capaiannya lolos; `pmk-214` bawaannya `tanpa`'),
    })
    .optional(),
  evaluasiRenja: z
    .strictObject({
      tingkatCapaian: z
        .enum(CARA_TINGKAT_CAPAIAN)
        .optional()
        .describe('Formulir E.81: tingkat capaian menurut polarisasi, atau R ÷ T bagi semua'),
      rupiah: caraSerapan.optional().describe('Formulir E.81: persentase rupiah di kakinya'),
    })
    .optional(),
  nilaiIndividu: z.enum(NILAI_INDIVIDU).optional().describe('Nilai kinerja individu di samping capaian'),
  skala: Teks.max(HURUF_ID.skala).optional().describe('Id skala predikat; `daftarSkala` memuat semuanya'),
  celahSkala: z
    .enum(['menurut-skala', ...CARA_LUBANG])
    .optional()
    .describe('Kelas bagi nilai di celah skala'),
  luarSkala: z
    .strictObject({
      atas: z
        .enum(['menurut-skala', ...CARA_DI_ATAS])
        .optional()
        .describe('Kelas bagi nilai di atas skala'),
      bawah: z
        .enum(['menurut-skala', ...CARA_DI_BAWAH])
        .optional()
        .describe('Kelas bagi nilai di bawah skala'),
    })
    .optional(),
  konsolidasi: konsolidasi.optional(),
  pembulatan: z
    .strictObject({
      desimal: z
        .int({ error: 'desimal' })
        .min(0, { error: 'desimal' })
        .max(20, { error: 'desimal' })
        .describe('Banyak desimal, 0 sampai 20'),
      mode: z.enum(MODE_BULAT).describe('Cara membulatkan'),
    })
    .optional(),
  klasifikasi: z.enum(DARI_NILAI).optional().describe('Nilai mana yang menentukan predikat'),
});
/** See the schema {@link PilihanKebijakan}. */
export interface PilihanKebijakan extends IsiPilihanKebijakan {}

/** What a report writes under `kebijakan`: the id of a preset, or choices on top of one. */
export const Kebijakan = z.union([Teks.max(HURUF_ID.preset), PilihanKebijakan], { error: 'kebijakan' });
/** See the schema {@link Kebijakan}. */
export type Kebijakan = string | PilihanKebijakan;
