// The types of the model are written out, so that an editor shows what each field is; here they are what the schemas give.
import type * as z from 'zod';
import type { Anggaran, AnggaranTahun } from '../../src/model/anggaran.js';
import type { Belanja } from '../../src/model/belanja.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Kebijakan, KebijakanIndikator, PilihanKebijakan } from '../../src/model/kebijakan.js';
import type { Kegiatan } from '../../src/model/kegiatan.js';
import type { Laporan } from '../../src/model/laporan.js';
import type { Nilai, NilaiTarget } from '../../src/model/nilai.js';
import type { Pembanding } from '../../src/model/pembanding.js';
import type { Program } from '../../src/model/program.js';
import type { Sasaran } from '../../src/model/sasaran.js';
import type { SubKegiatan } from '../../src/model/sub-kegiatan.js';
import type { Tujuan } from '../../src/model/tujuan.js';

/** Identical, not only assignable: a field that only one of the two has, or that only one may leave out, does not pass. */
type Sama<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { skema: A; tipe: B };

export const nilai: Sama<z.infer<typeof Nilai>, Nilai> = true;
export const nilaiTarget: Sama<z.infer<typeof NilaiTarget>, NilaiTarget> = true;
export const pembanding: Sama<z.infer<typeof Pembanding>, Pembanding> = true;
export const anggaranTahun: Sama<z.infer<typeof AnggaranTahun>, AnggaranTahun> = true;
export const anggaran: Sama<z.infer<typeof Anggaran>, Anggaran> = true;
export const belanja: Sama<z.infer<typeof Belanja>, Belanja> = true;
export const kebijakanIndikator: Sama<z.infer<typeof KebijakanIndikator>, KebijakanIndikator> = true;
export const pilihanKebijakan: Sama<z.infer<typeof PilihanKebijakan>, PilihanKebijakan> = true;
export const kebijakan: Sama<z.infer<typeof Kebijakan>, Kebijakan> = true;
export const indikator: Sama<z.infer<typeof Indikator>, Indikator> = true;
export const sasaran: Sama<z.infer<typeof Sasaran>, Sasaran> = true;
export const tujuan: Sama<z.infer<typeof Tujuan>, Tujuan> = true;
export const subKegiatan: Sama<z.infer<typeof SubKegiatan>, SubKegiatan> = true;
export const kegiatan: Sama<z.infer<typeof Kegiatan>, Kegiatan> = true;
export const program: Sama<z.infer<typeof Program>, Program> = true;
export const laporan: Sama<z.infer<typeof Laporan>, Laporan> = true;
