import { capaian, capaianJauh } from './keluarga/capaian-kasus.js';
import { barisE81, rupiahE81, w7E81 } from './keluarga/e81.js';
import { kakiE81 } from './keluarga/e81-kaki.js';
import { efektivitas } from './keluarga/efektivitas.js';
import { efisiensi, rataRataEfisiensi } from './keluarga/efisiensi.js';
import { kabupaten, kabupatenGabung } from './keluarga/kabupaten.js';
import { kemajuan, w7, w7Stabilize } from './keluarga/kemajuan.js';
import { konsolidasiTepat } from './keluarga/konsolidasi.js';
import { w3, w4, w5, w6 } from './keluarga/laporan-terbuka.js';
import { bandingTahun, triwulan } from './keluarga/laporan-waktu.js';
import { lke } from './keluarga/lke.js';
import { iki, nilaiEfisiensi, nka } from './keluarga/nilai-kinerja.js';
import { predikat } from './keluarga/predikat.js';
import { d5, d6, d8 } from './keluarga/ragu.js';
import { rataRataTepat, rataRataUkur } from './keluarga/rata-rata.js';
import { rekap, rekapGabung, rekapJson } from './keluarga/rekap.js';
import { jalur, kondisiAkhir, rak, rencanaTriwulan } from './keluarga/rencana.js';
import { w2BatasNegatif, w2BatasNol, w2Dalam, w2Luar, w2RealisasiNol, w2TargetNol } from './keluarga/rentang-w2.js';
import { serapan } from './keluarga/serapan.js';
import { survei } from './keluarga/survei.js';
import { tahunan, w7Tahunan } from './keluarga/tahunan.js';
import { d12, tren, trenCapaian, w3Tren } from './keluarga/tren.js';
import { ukurBertingkat, ukurBervolume } from './keluarga/ukur-bertingkat.js';
import type { Keluarga } from './keluarga.js';

/** All families, in the order in which a report uses them; those of an open matter (W2 … W7, D5 … D12) carry its number. */
export const daftarKeluarga: readonly Keluarga[] = [
  capaian,
  capaianJauh,
  w2Dalam,
  w2Luar,
  w2BatasNol,
  w2BatasNegatif,
  w2TargetNol,
  w2RealisasiNol,
  kemajuan,
  w7,
  w7Stabilize,
  serapan,
  tren,
  trenCapaian,
  konsolidasiTepat,
  rataRataTepat,
  rataRataUkur,
  ukurBertingkat,
  ukurBervolume,
  efisiensi,
  rataRataEfisiensi,
  nilaiEfisiensi,
  nka,
  iki,
  efektivitas,
  survei,
  lke,
  barisE81,
  w7E81,
  rupiahE81,
  kakiE81,
  tahunan,
  w7Tahunan,
  kondisiAkhir,
  rak,
  jalur,
  rencanaTriwulan,
  predikat,
  rekap,
  rekapGabung,
  rekapJson,
  kabupaten,
  kabupatenGabung,
  bandingTahun,
  triwulan,
  w6,
  w3,
  w3Tren,
  w4,
  w5,
  d5,
  d6,
  d8,
  d12,
];
