export { daftarkanKomponen, type LkjipAngka } from './lkjip-angka.js';
