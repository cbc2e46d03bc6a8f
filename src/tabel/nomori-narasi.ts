import type { Narasi } from './tabel.js';

/**
 * Texts given one after another without saying where they begin are lines of one text: each begins below the one before in the same place, so
 * that every sentence has a place of its own.
 */
export function nomoriNarasi(narasi: readonly Narasi[]): readonly Narasi[] {
  if (narasi.every((n) => n.baris !== undefined)) return narasi;
  const berikut = new Map<string, number>();
  return narasi.map((n) => {
    const tempat = JSON.stringify([n.berkas, n.bagian, n.halaman]);
    const baris = n.baris ?? berikut.get(tempat) ?? 1;
    berikut.set(tempat, baris + n.teks.split('\n').length);
    return { ...n, baris };
  });
}
