import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { teksIsi } from './gabung-isi.js';

const isi = ({ dasar, aturan, asal }: KebijakanPenuh): string => teksIsi([dasar.id, aturan, asal]);

/** Figures under different policies can't stand in one sum: throws a TypeError that says so. */
export function pastikanSamaKebijakan(a: KebijakanPenuh, b: KebijakanPenuh): void {
  if (isi(a) === isi(b)) return;
  throw new TypeError(
    'gabungRekap: kedua rekap memakai kebijakan yang berbeda; hitung keduanya dengan kebijakan yang sama.',
  );
}
