import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import type { RelasiRumus } from '../../../src/periksa/relasi/relasi.js';
import type { Rumus } from '../../../src/rumus/rumus.js';

/** A figure as the result of a formula over others of its row. */
export const relasiUji = (rumus: Rumus, hasil: Fakta, isi: Record<string, Fakta[]>): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'rasio-baris',
  rumus,
  hasil,
  masukan: Object.entries(isi).map(([lambang, f]) => ({ lambang, fakta: f })),
  kuat: true,
});
