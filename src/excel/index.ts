export { bacaBukuExcel, bukuDariExcel } from './baca-buku-excel.js';
export { bacaExcel } from './baca-excel.js';
export { type OpsiPeriksaRumus, periksaRumus } from './bukti/periksa-rumus.js';
export { tulisLaporanHidup } from './laporan-hidup/tulis-laporan-hidup.js';
export type { BukuKerja, Gabungan, Lembar, SelExcel } from './lembar.js';
export { bacaBukuTemplat, bacaTemplat, type HasilBacaTemplat } from './templat/baca-templat.js';
export type { MasalahTemplat } from './templat/galat-templat.js';
export { type RencanaTemplat, tulisTemplat } from './templat/tulis-templat.js';
