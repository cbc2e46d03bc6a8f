export type {
  Batang,
  Gambar,
  GambarBatang,
  GambarDeret,
  GambarPohon,
  PelukisGambar,
  SimpulGambar,
} from '../laporan/gambar/gambar.js';
export { lukisSvg } from './lukis-svg.js';
