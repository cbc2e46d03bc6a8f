export { type AtributLkjipAngka, daftarkanKomponen, type LkjipAngka } from './lkjip-angka.js';
