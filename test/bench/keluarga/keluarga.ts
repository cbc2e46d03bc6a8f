import type { Keluarga } from './bahan.js';
import { anggaran } from './isi/anggaran.js';
import { iku } from './isi/iku.js';
import { liga } from './isi/liga.js';
import { apbdes, lra } from './isi/lra.js';
import { perubahan } from './isi/perubahan.js';
import { skm } from './isi/skm.js';

/** The families of reports, by name. */
export const KELUARGA: Readonly<Record<string, Keluarga>> = {
  anggaran,
  lra,
  perubahan,
  iku,
  liga,
  skm,
  apbdes,
};
