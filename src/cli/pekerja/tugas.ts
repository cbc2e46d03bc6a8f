import type { Pelapor } from '../../tabel/kemajuan.js';
import type { HasilTugas } from './hasil-tugas.js';

/** Work that a file of somebody else drives, by name: each is loaded where it runs. */
export const TUGAS = {
  hitung: async () => (await import('../tugas/hitung.js')).tugasHitung,
  periksa: async () => (await import('../tugas/periksa.js')).tugasPeriksa,
  aliran: async () => (await import('../tugas/aliran.js')).tugasAliran,
  templat: async () => (await import('../tugas/templat.js')).tugasTemplat,
} as const satisfies Readonly<Record<string, () => Promise<(opsi: never, lapor: Pelapor) => Promise<HasilTugas>>>>;

/** A task. */
export type NamaTugas = keyof typeof TUGAS;

/** Its options: plain data, since they go to another thread. */
export type OpsiTugas<N extends NamaTugas> = Parameters<Awaited<ReturnType<(typeof TUGAS)[N]>>>[0];
