import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import type { PetaLengkap } from './peta.js';

/** Refuses policies that the views would not follow: another figure than the library's is worse than none. */
export function pastikanTertulis({ aturan, kinerja, anggaran }: PetaLengkap): void {
  const { rataRata, targetNol, serapanRekap } = aturan;
  const salah = [
    ...(kinerja && kinerja.kelompok.length > 0 && rataRata.rumus !== 'hitung'
      ? [`rataRata.rumus: ${rataRata.rumus}`]
      : []),
    ...(kinerja && kinerja.kelompok.length > 0 && rataRata.dari !== 'tak-dibulatkan'
      ? [`rataRata.dari: ${rataRata.dari}`]
      : []),
    ...(kinerja && targetNol === 'terburuk-indikator' ? ['targetNol: terburuk-indikator'] : []),
    ...(anggaran && anggaran.kelompok.length > 0 && serapanRekap.hierarki !== 'gabungan'
      ? [`serapanRekap.hierarki: ${serapanRekap.hierarki}`]
      : []),
  ];
  if (salah.length > 0)
    throw new ArgumenTidakSah(
      salah
        .map((s) => `kebijakan ${s} belum dapat ditulis sebagai view; pilih yang lain pada kebijakan peta`)
        .join('\n'),
    );
}
