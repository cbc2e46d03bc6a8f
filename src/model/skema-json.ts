import * as z from 'zod';
import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { daftarSkema, type NamaSkema } from './daftar-skema.js';
import { Indikator } from './indikator.js';
import { Kebijakan } from './kebijakan.js';
import { Kegiatan } from './kegiatan.js';
import { Konfigurasi } from './konfigurasi.js';
import { Laporan } from './laporan.js';
import { Program } from './program.js';
import { Sasaran } from './sasaran.js';
import { SubKegiatan } from './sub-kegiatan.js';
import { Tujuan } from './tujuan.js';

const SKEMA = {
  Tujuan,
  Sasaran,
  Indikator,
  Program,
  Kegiatan,
  SubKegiatan,
  Laporan,
  Kebijakan,
  Konfigurasi,
} as const satisfies Record<NamaSkema, z.ZodType>;

/**
 * The JSON Schema (draft 2020-12) of a part of the model, for editors and for other languages.
 *
 * It says the shape; rules across fields are checked by `bacaLaporan`. Throws `ArgumenTidakSah` for an unknown name.
 *
 * @example
 * skemaJson('Laporan')['type'] // => 'object'
 */
export function skemaJson(nama: NamaSkema): Record<string, unknown> {
  if (!daftarSkema.includes(nama)) {
    throw new ArgumenTidakSah(`nama: skema ${sebutNilai(nama)} tidak ada; pilih ${daftarSkema.join(', ')}.`);
  }
  return { title: nama, ...z.toJSONSchema(SKEMA[nama], { target: 'draft-2020-12', io: 'input' }) };
}
