import * as z from 'zod';
import { BAHASA, type Bahasa } from '../rumus/alasan.js';
import { Kebijakan } from './kebijakan.js';
import { Teks } from './nilai.js';

/** What a kind of finding may count as; `mati` is not at all. */
export const TINGKAT_KONFIGURASI = ['galat', 'peringatan', 'catatan', 'mati'] as const;
/** A level that a finding may be given; `mati` turns it off. */
export type TingkatKonfigurasi = (typeof TINGKAT_KONFIGURASI)[number];

const pola = z.array(Teks.max(200)).max(200, { error: 'terlalu-banyak' });

/** The file lkjip.config.json: how an office checks and computes its reports. */
export const Konfigurasi = z.strictObject({
  $schema: Teks.optional(),
  versi: z.literal(1, { error: 'versi' }),
  tingkat: z
    .record(z.string(), z.enum(TINGKAT_KONFIGURASI))
    .optional()
    .describe('Tingkat tiap kode temuan: galat, peringatan, catatan, atau mati')
    .meta({ propertyNames: { pattern: '^P\\d{3}$' } }),
  abaikan: z
    .strictObject({
      berkas: pola.optional().describe('Nama berkas yang tidak diperiksa; * berarti apa saja'),
      lembar: pola.optional().describe('Nama lembar yang tidak diperiksa; * berarti apa saja'),
    })
    .optional()
    .describe('Yang tidak diperiksa'),
  kebijakan: Kebijakan.optional().describe('Kebijakan bagi laporan yang tidak menyebut kebijakannya'),
  bahasa: z.enum(BAHASA).optional().describe('Bahasa keluaran'),
});
/** What an office decides of its checks and reports, as lkjip.config.json holds it. */
export interface Konfigurasi {
  /** The address of the JSON Schema, for editors. */
  $schema?: string | undefined;
  /** The form of this data. */
  versi: 1;
  /** By code of a finding: what it counts as, or `mati`. */
  tingkat?: Record<string, TingkatKonfigurasi> | undefined;
  /** What is not checked. */
  abaikan?:
    | {
        /** Names of files; `*` stands for anything. */
        berkas?: string[] | undefined;
        /** Names of sheets; `*` stands for anything. */
        lembar?: string[] | undefined;
      }
    | undefined;
  /** The policies of a report that names none. */
  kebijakan?: Kebijakan | undefined;
  /** The language of what is written. */
  bahasa?: Bahasa | undefined;
}
