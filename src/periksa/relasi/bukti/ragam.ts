import { desimal } from '../../../angka/desimal.js';
import { putuskan } from '../konsistensi.js';
import { nilaiRelasi, type Relasi } from '../relasi.js';
import { daftarBentuk } from './bentuk.js';
import type { Aturan } from './cari-pasangan.js';
import { relasiAturan } from './jadikan-relasi.js';
import type { Lapangan } from './lapangan.js';

/** Where achievement is capped: 100 for any percentage, the limits of ministries and regions for performance. */
const BATAS = ['100', '110', '120', '125', '150'].map((n) => desimal(n));

/**
 * Whether a row that a rule does not give follows another of its family, as an indicator of which less is better, or one held against its
 * realisasi, does beside the others; or is capped.
 */
export function seragam(l: Lapangan, a: Aturan, r: number, relasi: Relasi): boolean {
  if (a.bentuk?.keluarga !== true) return false;
  const nilai = nilaiRelasi(relasi);
  if (nilai !== null && BATAS.some((b) => b.eq(relasi.hasil.nilai) && nilai.gt(b))) return true;
  return daftarBentuk
    .filter((b) => b.keluarga)
    .some((bentuk) =>
      [a.masuk, [...a.masuk].reverse()].some(
        (masuk) => putuskan(relasiAturan(l, { ...a, bentuk, masuk }, r))?.status === 'cocok',
      ),
    );
}
