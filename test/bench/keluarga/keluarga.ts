import type { Keluarga } from './bahan.js';
import { anggaran } from './isi/anggaran.js';
import { bulanan } from './isi/bulanan.js';
import { e81 } from './isi/e81.js';
import { efisiensi } from './isi/efisiensi.js';
import { iku } from './isi/iku.js';
import { liga } from './isi/liga.js';
import { lke } from './isi/lke.js';
import { apbdes, lra } from './isi/lra.js';
import { narasi } from './isi/narasi.js';
import { perubahan } from './isi/perubahan.js';
import { pk } from './isi/pk.js';
import { rak } from './isi/rak.js';
import { renstra } from './isi/renstra.js';
import { skm } from './isi/skm.js';
import { statistik } from './isi/statistik.js';
import { tc27 } from './isi/tc27.js';
import { triwulan } from './isi/triwulan.js';

/** The families of reports, by name. */
export const KELUARGA: Readonly<Record<string, Keluarga>> = {
  tc27,
  efisiensi,
  e81,
  anggaran,
  lra,
  perubahan,
  triwulan,
  statistik,
  bulanan,
  iku,
  pk,
  liga,
  lke,
  skm,
  apbdes,
  renstra,
  rak,
  narasi,
};
