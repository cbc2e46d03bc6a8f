import * as z from 'zod';
import { desimal } from '../angka/desimal.js';
import { AngkaJson, Teks } from './nilai.js';

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

const caraSerapan = z.enum(['gabungan', 'rata-rata-persen']);

/** The policies that a report may set; what it leaves out comes from the preset in `dasar`. */
export const PilihanKebijakan = z.strictObject({
  dasar: Teks.max(60).optional().describe('Id preset kebijakan'),
  minimize: z.enum(['selisih', 'rasio']).optional().describe('(2T − R) ÷ T, atau T ÷ R'),
  stabilize: z.union([z.literal('polos'), z.strictObject({ tabel })], { error: 'stabilize' }).optional(),
  targetNol: z
    .union(
      [
        z.enum(['tak-terukur', 'nol', 'seratus-bila-tercapai', 'terburuk-indikator']),
        z.strictObject({ terburuk: AngkaJson }),
      ],
      {
        error: 'target-nol',
      },
    )
    .optional(),
  realisasiNol: z.enum(['seratus', 'tak-terukur', 'nol']).optional(),
  batas: z.strictObject({ indikator: batas.optional(), rekap: batas.optional() }).optional(),
  kemajuan: z.enum(['rasio', 'dari-kondisi-awal']).optional(),
  rataRata: z
    .strictObject({
      takTerukur: z.enum(['kecualikan', 'nol']).optional(),
      cara: z.enum(['per-sasaran', 'per-indikator', 'berbobot']).optional(),
      rumus: z.enum(['hitung', 'ukur']).optional(),
      dari: z.enum(['tak-dibulatkan', 'dibulatkan']).optional(),
    })
    .optional(),
  serapanRekap: z
    .union([caraSerapan, z.strictObject({ hierarki: caraSerapan.optional(), sasaran: caraSerapan.optional() })], {
      error: 'serapan-rekap',
    })
    .optional()
    .describe('Jumlah rupiah dibagi jumlah rupiah (gabungan), atau rata-rata persentase'),
  anggaran: z
    .strictObject({ takTerukur: z.enum(['kecualikan', 'nol', 'tak-terukur']).optional() })
    .optional()
    .describe('Baris anggaran tanpa pagu atau realisasi: dikecualikan, dihitung 0, atau membuat jumlahnya tak terukur'),
  efisiensi: z
    .strictObject({
      metode: z.enum(['sisa', 'rasio', 'selisih', 'pmk-214']).optional(),
      gerbang: z.enum(['tanpa', '>=100', '>100']).optional(),
    })
    .optional(),
  skala: Teks.max(80).optional().describe('Id skala predikat'),
  celahSkala: z
    .enum(['menurut-skala', 'tolak', 'kelas-bawah', 'kelas-atas', 'bulatkan', 'potong'])
    .optional()
    .describe('Kelas bagi nilai yang jatuh di celah skala'),
  konsolidasi: z.enum(['terisi', 'ketat']).optional(),
  pembulatan: z
    .strictObject({
      desimal: z.int({ error: 'desimal' }).min(0, { error: 'desimal' }).max(20, { error: 'desimal' }),
      mode: z.enum(['setengah-naik', 'potong', 'setengah-genap']),
    })
    .optional(),
  klasifikasi: z.enum(['tak-dibulatkan', 'dibulatkan']).optional().describe('Nilai mana yang menentukan predikat'),
});
/** See the schema {@link PilihanKebijakan}. */
export type PilihanKebijakan = z.infer<typeof PilihanKebijakan>;

/** What a report writes under `kebijakan`: the id of a preset, or choices on top of one. */
export const Kebijakan = z.union([Teks.max(60), PilihanKebijakan], { error: 'kebijakan' });
/** See the schema {@link Kebijakan}. */
export type Kebijakan = z.infer<typeof Kebijakan>;
