import type { TemuanDiterima } from '../periksa/keluaran/diterima.js';
import type { Tabel } from '../tabel/tabel.js';
import type { BukuTerbaca } from './bacaan.js';

/**
 * The findings that marked copies and working papers among the files list as accepted, and a line for each that says so without a reason. A copy speaks
 * of itself, a working paper of the files that it names.
 */
export async function diterimaBacaan({ kerja, tabel }: Pick<BukuTerbaca, 'kerja' | 'tabel'>): Promise<{
  readonly diterima: readonly TemuanDiterima[];
  readonly masalah: readonly string[];
}> {
  if (kerja.size === 0) return { diterima: [], masalah: [] };
  const { diterimaDariBuku } = await import('../excel/index.js');
  const semua = [...kerja].map(([berkas, { buku }]) => ({ berkas, ...diterimaDariBuku(buku) }));
  return {
    diterima: semua.flatMap(({ berkas, diterima, kertasKerja }) =>
      diterima.map((d) => (kertasKerja ? denganLembarAda(d, tabel) : { ...d, berkas })),
    ),
    masalah: semua.flatMap(({ berkas, masalah }) => masalah.map((m) => `${berkas}: ${m}.`)),
  };
}

/** An entry without its sheet where no checked table lies on one of that name: it was the name of a table or file that has no sheets. */
export function denganLembarAda({ lembar, ...d }: TemuanDiterima, tabel: readonly Tabel[]): TemuanDiterima {
  return lembar !== undefined && tabel.some((t) => t.lembar === lembar) ? { ...d, lembar } : d;
}
