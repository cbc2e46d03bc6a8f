import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaAman } from '../angka/baca-aman.js';
import { PilihanKebijakan } from './kebijakan.js';
import { uraikanMasalah } from './uraikan-masalah.js';

/**
 * Refuses policies that a report could not set, by key and by value, for a misspelt policy must not pass for the preset's.
 *
 * Throws `ArgumenTidakSah`, which names every field that is wrong, with the nearest word.
 */
export function pastikanKebijakan(pilihan: unknown): void {
  bacaAman('kebijakan', () => {
    const hasil = PilihanKebijakan.safeParse(pilihan);
    if (hasil.success) return;
    const masalah = hasil.error.issues.flatMap((m) => uraikanMasalah(m, pilihan, PilihanKebijakan, 'id', 'kebijakan'));
    throw new ArgumenTidakSah(masalah.map((m) => (m.letak === '' ? m.pesan : `kebijakan.${m.pesan}`)).join('; '));
  });
}
