import type { BahanTemuan } from './jenis-temuan.js';
import { p101 } from './p101-rasio-baris.js';
import { p102 } from './p102-jumlah-kolom.js';
import { p103 } from './p103-jumlah-induk.js';
import { p104 } from './p104-rata-rata.js';
import { p105 } from './p105-rasio-total.js';
import { p106 } from './p106-angka-sama.js';
import { p107 } from './p107-narasi.js';
import { p108 } from './p108-angka-rusak.js';
import { p109 } from './p109-bilangan-kata.js';
import { p110 } from './p110-rumus-tercetak.js';
import { p201 } from './p201-aturan-campur.js';
import { p203 } from './p203-tanpa-target-realisasi.js';
import { p204 } from './p204-kemajuan-kosong.js';
import { p205 } from './p205-kategori.js';
import { p206 } from './p206-skala.js';
import { p207 } from './p207-efisiensi-diakui.js';
import { p209 } from './p209-narasi-tabel.js';
import { p210 } from './p210-angka-berbeda.js';
import { p211 } from './p211-indikator-berganti.js';
import { p212 } from './p212-target-triwulan.js';
import { p213 } from './p213-capaian-tinggi.js';
import { p214 } from './p214-satuan.js';
import { p215 } from './p215-melebihi-pagu.js';
import { p216 } from './p216-serapan-kinerja.js';
import { p217 } from './p217-capaian-tanpa-dasar.js';
import { p218 } from './p218-banyaknya.js';
import { p219 } from './p219-lebar-kode.js';
import { p220 } from './p220-diakui-tercapai.js';
import { p221 } from './p221-angka-lepas.js';
import { p222 } from './p222-predikat-tak-sejalan.js';
import { p223 } from './p223-predikat-di-luar-skala.js';
import { p224 } from './p224-baris-rumus.js';
import { p301 } from './p301-terpotong.js';
import { p302 } from './p302-pembulatan-bagian.js';
import { p501 } from './p501-angka-ketik.js';
import { p502 } from './p502-rentang-terlewat.js';
import { p503 } from './p503-rentang-memuat-total.js';
import { p504 } from './p504-tanpa-pembulatan.js';
import { p505 } from './p505-dipotong.js';
import { p506 } from './p506-total-persen.js';
import { p507 } from './p507-rumus-menyimpang.js';
import { p508 } from './p508-nilai-galat.js';
import { p509 } from './p509-nilai-usang.js';
import { p510 } from './p510-angka-teks.js';

/** Every kind of finding, by code. */
export const daftarTemuan: readonly BahanTemuan[] = [
  p101,
  p102,
  p103,
  p104,
  p105,
  p106,
  p107,
  p108,
  p109,
  p110,
  p201,
  p203,
  p204,
  p205,
  p206,
  p207,
  p209,
  p210,
  p211,
  p212,
  p213,
  p214,
  p215,
  p216,
  p217,
  p218,
  p219,
  p220,
  p221,
  p222,
  p223,
  p224,
  p301,
  p302,
  p501,
  p502,
  p503,
  p504,
  p505,
  p506,
  p507,
  p508,
  p509,
  p510,
];
