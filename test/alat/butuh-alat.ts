import { inject } from 'vitest';
import { diCi } from './cari-alat.mjs';
import { barisPasang, type NamaAlat } from './daftar-alat.mjs';

/**
 * Options of a test or a group that drives programs of the system: `describe('in Chromium', butuhAlat('chromium'), () => …)`.
 * Where one is missing it is skipped, and the end of the run counts it; in CI it runs, and fails.
 */
export function butuhAlat(...nama: readonly NamaAlat[]) {
  const jalur = inject('alat');
  return { skip: !diCi() && nama.some((n) => jalur[n] === null), meta: { alat: nama } };
}

/** The path of a program that `butuhAlat` has asked for. */
export function jalurAlat(nama: NamaAlat): string {
  const jalur = inject('alat')[nama];
  if (jalur === null) throw new Error(`${nama} tidak ada. Pasang dengan: ${barisPasang([nama])}`);
  return jalur;
}
