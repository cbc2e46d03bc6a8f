export { bacaBerkas } from './baca-berkas.js';
export { bacaLaporanBerkas, type HasilBacaBerkas } from './baca-laporan-berkas.js';
export {
  type Bacaan,
  type BerkasMasukan,
  type BerkasTakTerbaca,
  type BukuTerbaca,
  gabungBacaan,
  type KerjaTerbaca,
} from './bacaan.js';
export { EKSTENSI_BERKAS } from './jenis-berkas.js';
export type { StatusPeriksa } from './keterbacaan.js';
export { type HasilPeriksaBacaan, type OpsiPeriksaBacaan, periksaBacaan } from './periksa-bacaan.js';
export { type HasilPeriksaBerkas, type OpsiPeriksaBerkas, periksaBerkas } from './periksa-berkas.js';
export { type SalinanBertanda, salinanUtuh, tandaiBacaan } from './tandai-bacaan.js';
