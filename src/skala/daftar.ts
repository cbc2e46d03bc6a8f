import { lanEmpatKelas, lanEmpatKelasBerlubang } from './lan-empat-kelas.js';
import type { Skala } from './skala.js';

/** Every predikat scale. */
export const daftarSkala = [lanEmpatKelas, lanEmpatKelasBerlubang] as const satisfies readonly Skala[];

/** Id of a known scale. */
export type IdSkala = (typeof daftarSkala)[number]['id'];

/** Thrown for a scale id that does not exist; lists the ones that do. */
export class SkalaTidakDikenal extends RangeError {
  override readonly name = 'SkalaTidakDikenal';
  constructor(id: string) {
    super(`Skala "${id}" tidak dikenal. Pilih salah satu: ${daftarSkala.map((s) => s.id).join(', ')}.`);
  }
}

/** The scale with this id; undefined when there is none. */
export function cariSkala(id: string): Skala | undefined {
  return daftarSkala.find((s) => s.id === id);
}
