import type { TemuanDiterima } from '../periksa/keluaran/diterima.js';
import type { BukuTerbaca } from './bacaan.js';

/** The findings that marked copies among the files list as accepted, and a line for each that says so without a reason. */
export async function diterimaBacaan(
  kerja: BukuTerbaca['kerja'],
): Promise<{ readonly diterima: readonly TemuanDiterima[]; readonly masalah: readonly string[] }> {
  if (kerja.size === 0) return { diterima: [], masalah: [] };
  const { diterimaDariBuku } = await import('../excel/index.js');
  const semua = [...kerja].map(([berkas, { buku }]) => ({ berkas, ...diterimaDariBuku(buku) }));
  return {
    diterima: semua.flatMap(({ berkas, diterima }) => diterima.map((d) => ({ ...d, berkas }))),
    masalah: semua.flatMap(({ berkas, masalah }) => masalah.map((m) => `${berkas}: ${m}.`)),
  };
}
