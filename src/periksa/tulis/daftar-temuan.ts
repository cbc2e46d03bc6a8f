import type { BahanTemuan } from '../temuan/jenis-temuan.js';
import { p101 } from '../temuan/p101-rasio-baris.js';
import { p102 } from '../temuan/p102-jumlah-kolom.js';
import { p103 } from '../temuan/p103-jumlah-induk.js';
import { p104 } from '../temuan/p104-rata-rata.js';
import { p105 } from '../temuan/p105-rasio-total.js';
import { p106 } from '../temuan/p106-angka-sama.js';
import { p107 } from '../temuan/p107-narasi.js';
import { p209 } from '../temuan/p209-narasi-tabel.js';
import { p301 } from '../temuan/p301-terpotong.js';
import { p302 } from '../temuan/p302-pembulatan-bagian.js';
import { p501 } from '../temuan/p501-angka-ketik.js';
import { p502 } from '../temuan/p502-rentang-terlewat.js';
import { p503 } from '../temuan/p503-rentang-memuat-total.js';
import { p504 } from '../temuan/p504-tanpa-pembulatan.js';
import { p505 } from '../temuan/p505-dipotong.js';
import { p506 } from '../temuan/p506-total-persen.js';
import { p507 } from '../temuan/p507-rumus-menyimpang.js';
import { p508 } from '../temuan/p508-nilai-galat.js';
import { p509 } from '../temuan/p509-nilai-usang.js';
import { p510 } from '../temuan/p510-angka-teks.js';
import { p108 } from '../tinjauan/p108-angka-rusak.js';
import { p109 } from '../tinjauan/p109-bilangan-kata.js';
import { p110 } from '../tinjauan/p110-rumus-tercetak.js';
import { p112 } from '../tinjauan/p112-tanggal.js';
import { p201 } from '../tinjauan/p201-aturan-campur.js';
import { p203 } from '../tinjauan/p203-tanpa-target-realisasi.js';
import { p204 } from '../tinjauan/p204-kemajuan-kosong.js';
import { p205 } from '../tinjauan/p205-kategori.js';
import { p206 } from '../tinjauan/p206-skala.js';
import { p207 } from '../tinjauan/p207-efisiensi-diakui.js';
import { p210 } from '../tinjauan/p210-angka-berbeda.js';
import { p211 } from '../tinjauan/p211-indikator-berganti.js';
import { p212 } from '../tinjauan/p212-target-triwulan.js';
import { p213 } from '../tinjauan/p213-capaian-tinggi.js';
import { p214 } from '../tinjauan/p214-satuan.js';
import { p215 } from '../tinjauan/p215-melebihi-pagu.js';
import { p216 } from '../tinjauan/p216-serapan-kinerja.js';
import { p217 } from '../tinjauan/p217-capaian-tanpa-dasar.js';
import { p218 } from '../tinjauan/p218-banyaknya.js';
import { p219 } from '../tinjauan/p219-lebar-kode.js';
import { p220 } from '../tinjauan/p220-diakui-tercapai.js';
import { p221 } from '../tinjauan/p221-angka-lepas.js';
import { p222 } from '../tinjauan/p222-predikat-tak-sejalan.js';
import { p223 } from '../tinjauan/p223-predikat-di-luar-skala.js';
import { p224 } from '../tinjauan/p224-baris-rumus.js';
import { p225 } from '../tinjauan/p225-peringkat.js';
import { p226 } from '../tinjauan/p226-skor-peringkat.js';
import { p227 } from '../tinjauan/p227-kata-arah.js';
import { p228 } from '../tinjauan/p228-peringkat-kalimat.js';
import { p229 } from '../tinjauan/p229-sekian-dari.js';
import { p230 } from '../tinjauan/p230-terhitung-berulang.js';
import { p231 } from '../tinjauan/p231-kolom-nol.js';

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
  p112,
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
  p225,
  p226,
  p227,
  p228,
  p229,
  p230,
  p231,
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
