export { bacaBukuExcel, bukuDariExcel } from './baca-buku-excel.js';
export { bacaExcel } from './baca-excel.js';
export type { BukuKerja, Gabungan, Lembar, SelExcel } from './lembar.js';
