import type { DaftarKutipan } from '../../acuan/acuan.js';

/** A component of the LKE with its sub-components, weights out of 100. */
export interface BobotKomponen {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: number;
  readonly sub: readonly { readonly kode: string; readonly nama: string; readonly bobot: number }[];
}

const sub = (keberadaan: number, kualitas: number, pemanfaatan: number): BobotKomponen['sub'] => [
  { kode: 'keberadaan', nama: 'Keberadaan', bobot: keberadaan },
  { kode: 'kualitas', nama: 'Kualitas', bobot: kualitas },
  { kode: 'pemanfaatan', nama: 'Pemanfaatan', bobot: pemanfaatan },
];

/** Components and weights of the AKIP evaluation under PermenPANRB 88/2021: presence 20 %, quality 30 %, use 50 % of each. */
export const BOBOT_LKE_88_2021: readonly BobotKomponen[] = [
  { kode: 'perencanaan', nama: 'Perencanaan kinerja', bobot: 30, sub: sub(6, 9, 15) },
  { kode: 'pengukuran', nama: 'Pengukuran kinerja', bobot: 30, sub: sub(6, 9, 15) },
  { kode: 'pelaporan', nama: 'Pelaporan kinerja', bobot: 15, sub: sub(3, 4.5, 7.5) },
  { kode: 'evaluasi', nama: 'Evaluasi akuntabilitas kinerja internal', bobot: 25, sub: sub(5, 7.5, 12.5) },
];

/** Where the weights stand. */
export const kutipanBobotLke: DaftarKutipan = [
  { acuan: 'wp-eval-sakip', tempat: 'LKE, bobot komponen dan sub-komponen', kedudukan: 'praktik' },
  { acuan: 'permenpanrb-88-2021', tempat: 'lembar kerja evaluasi', kedudukan: 'lewat-pihak-lain' },
];
