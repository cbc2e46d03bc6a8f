import * as z from 'zod';
import { Indikator } from './indikator.js';
import { Kebijakan } from './kebijakan.js';
import { Kegiatan } from './kegiatan.js';
import { Laporan } from './laporan.js';
import { Program } from './program.js';
import { Sasaran } from './sasaran.js';
import { SubKegiatan } from './sub-kegiatan.js';
import { Tujuan } from './tujuan.js';

const SKEMA = { Tujuan, Sasaran, Indikator, Program, Kegiatan, SubKegiatan, Laporan, Kebijakan } as const;

/** Names of the schemas that {@link skemaJson} knows. */
export type NamaSkema = keyof typeof SKEMA;

/** The names of all schemas. */
export const daftarSkema = Object.keys(SKEMA) as readonly NamaSkema[];

/**
 * The JSON Schema (draft 2020-12) of a part of the model, for editors and for other languages.
 *
 * It says the shape; rules across fields are checked by `bacaLaporan`. Throws a RangeError for an unknown name.
 *
 * @example
 * skemaJson('Laporan').type // => 'object'
 */
export function skemaJson(nama: NamaSkema): Record<string, unknown> {
  if (!Object.hasOwn(SKEMA, nama)) {
    throw new RangeError(`Skema "${String(nama)}" tidak ada; pilih ${daftarSkema.join(', ')}.`);
  }
  return { title: nama, ...z.toJSONSchema(SKEMA[nama], { target: 'draft-2020-12', io: 'input' }) };
}
