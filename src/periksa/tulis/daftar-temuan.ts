import type { BahanTemuan } from '../temuan/jenis-temuan.js';
import { p101Lengkap } from '../temuan/p101-rasio-baris.js';
import { p102Lengkap } from '../temuan/p102-jumlah-kolom.js';
import { p103Lengkap } from '../temuan/p103-jumlah-induk.js';
import { p104Lengkap } from '../temuan/p104-rata-rata.js';
import { p105Lengkap } from '../temuan/p105-rasio-total.js';
import { p106Lengkap } from '../temuan/p106-angka-sama.js';
import { p107Lengkap } from '../temuan/p107-narasi.js';
import { p209Lengkap } from '../temuan/p209-narasi-tabel.js';
import { p301Lengkap } from '../temuan/p301-terpotong.js';
import { p302Lengkap } from '../temuan/p302-pembulatan-bagian.js';
import { p501Lengkap } from '../temuan/p501-angka-ketik.js';
import { p502Lengkap } from '../temuan/p502-rentang-terlewat.js';
import { p503Lengkap } from '../temuan/p503-rentang-memuat-total.js';
import { p504Lengkap } from '../temuan/p504-tanpa-pembulatan.js';
import { p505Lengkap } from '../temuan/p505-dipotong.js';
import { p506Lengkap } from '../temuan/p506-total-persen.js';
import { p507Lengkap } from '../temuan/p507-rumus-menyimpang.js';
import { p508Lengkap } from '../temuan/p508-nilai-galat.js';
import { p509Lengkap } from '../temuan/p509-nilai-usang.js';
import { p510Lengkap } from '../temuan/p510-angka-teks.js';
import { p108Lengkap } from '../tinjauan/p108-angka-rusak.js';
import { p109Lengkap } from '../tinjauan/p109-bilangan-kata.js';
import { p110Lengkap } from '../tinjauan/p110-rumus-tercetak.js';
import { p112Lengkap } from '../tinjauan/p112-tanggal.js';
import { p201Lengkap } from '../tinjauan/p201-aturan-campur.js';
import { p203Lengkap } from '../tinjauan/p203-tanpa-target-realisasi.js';
import { p204Lengkap } from '../tinjauan/p204-kemajuan-kosong.js';
import { p205Lengkap } from '../tinjauan/p205-kategori.js';
import { p206Lengkap } from '../tinjauan/p206-skala.js';
import { p207Lengkap } from '../tinjauan/p207-efisiensi-diakui.js';
import { p210Lengkap } from '../tinjauan/p210-angka-berbeda.js';
import { p211Lengkap } from '../tinjauan/p211-indikator-berganti.js';
import { p212Lengkap } from '../tinjauan/p212-target-triwulan.js';
import { p213Lengkap } from '../tinjauan/p213-capaian-tinggi.js';
import { p214Lengkap } from '../tinjauan/p214-satuan.js';
import { p215Lengkap } from '../tinjauan/p215-melebihi-pagu.js';
import { p216Lengkap } from '../tinjauan/p216-serapan-kinerja.js';
import { p217Lengkap } from '../tinjauan/p217-capaian-tanpa-dasar.js';
import { p218Lengkap } from '../tinjauan/p218-banyaknya.js';
import { p219Lengkap } from '../tinjauan/p219-lebar-kode.js';
import { p220Lengkap } from '../tinjauan/p220-diakui-tercapai.js';
import { p221Lengkap } from '../tinjauan/p221-angka-lepas.js';
import { p222Lengkap } from '../tinjauan/p222-predikat-tak-sejalan.js';
import { p223Lengkap } from '../tinjauan/p223-predikat-di-luar-skala.js';
import { p224Lengkap } from '../tinjauan/p224-baris-rumus.js';
import { p225Lengkap } from '../tinjauan/p225-peringkat.js';
import { p226Lengkap } from '../tinjauan/p226-skor-peringkat.js';
import { p227Lengkap } from '../tinjauan/p227-kata-arah.js';
import { p228Lengkap } from '../tinjauan/p228-peringkat-kalimat.js';
import { p229Lengkap } from '../tinjauan/p229-sekian-dari.js';
import { p230Lengkap } from '../tinjauan/p230-terhitung-berulang.js';
import { p231Lengkap } from '../tinjauan/p231-kolom-nol.js';
import { p303Lengkap } from '../tinjauan/p303-capaian-dibatasi.js';

/** Every kind of finding, by code. */
export const daftarTemuan: readonly BahanTemuan[] = [
  p101Lengkap,
  p102Lengkap,
  p103Lengkap,
  p104Lengkap,
  p105Lengkap,
  p106Lengkap,
  p107Lengkap,
  p108Lengkap,
  p109Lengkap,
  p110Lengkap,
  p112Lengkap,
  p201Lengkap,
  p203Lengkap,
  p204Lengkap,
  p205Lengkap,
  p206Lengkap,
  p207Lengkap,
  p209Lengkap,
  p210Lengkap,
  p211Lengkap,
  p212Lengkap,
  p213Lengkap,
  p214Lengkap,
  p215Lengkap,
  p216Lengkap,
  p217Lengkap,
  p218Lengkap,
  p219Lengkap,
  p220Lengkap,
  p221Lengkap,
  p222Lengkap,
  p223Lengkap,
  p224Lengkap,
  p225Lengkap,
  p226Lengkap,
  p227Lengkap,
  p228Lengkap,
  p229Lengkap,
  p230Lengkap,
  p231Lengkap,
  p301Lengkap,
  p302Lengkap,
  p303Lengkap,
  p501Lengkap,
  p502Lengkap,
  p503Lengkap,
  p504Lengkap,
  p505Lengkap,
  p506Lengkap,
  p507Lengkap,
  p508Lengkap,
  p509Lengkap,
  p510Lengkap,
];
