import { LETAK_OFFICE, type LetakHuruf } from '../tabel/huruf-naik.js';

/** Half points by which letters must be moved to stand above or below the line; less only trims how they look. */
const TERANGKAT = 3;

/** Where letters stand by a property of theirs, after what properties before it said; undefined where none says so. */
export function letakMenurut(nama: string, nilai: string, sebelum: LetakHuruf | undefined): LetakHuruf | undefined {
  if (nama === 'w:vertAlign') return LETAK_OFFICE[nilai] ?? sebelum ?? 'rata';
  if (nama !== 'w:position' || !/^-?\d{1,4}$/.test(nilai) || Math.abs(Number(nilai)) < TERANGKAT) return sebelum;
  return Number(nilai) > 0 ? 'naik' : 'turun';
}
