import type { Keluarga } from './bahan.js';
import { anggaran } from './isi/anggaran.js';

/** The families of reports, by name. */
export const KELUARGA: Readonly<Record<string, Keluarga>> = {
  anggaran,
};
