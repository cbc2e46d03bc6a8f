import type { Angka } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import type { Tepat } from '../../angka/tepat.js';
import { pokokRataRataHitung } from '../gabungan/rata-rata.js';
import { nilaiTepatRumus } from '../pembaca/nilai-rumus.js';
import { GERBANG_BAKU, tertahan } from './gerbang.js';
import { efisiensiRasio } from './rasio.js';

/** Capaian and serapan of one sasaran, in percent; null is missing. */
interface BarisAngka {
  readonly capaian: Angka | null;
  readonly serapan: Angka | null;
}

/**
 * What `hitungRataRataEfisiensi` calls `rasioRataRata` and `rataRataRasio`, for the checker, which has figures and no results and needs no more of
 * it: exact, with the usual gate, and null where they are not measurable.
 *
 * @example
 * duaRataRasio([{ capaian: 120, serapan: 80 }]).rasioRataRata?.cetak() // => '1.5'
 */
export function duaRataRasio(baris: readonly BarisAngka[]): {
  readonly rasioRataRata: Tepat | null;
  readonly rataRataRasio: Tepat | null;
} {
  const angka = baris.map((b) => ({ C: baca(b.capaian), S: baca(b.serapan) }));
  return {
    rasioRataRata: rasio({ C: rata(angka.map((b) => b.C)), S: rata(angka.map((b) => b.S)) }),
    rataRataRasio: rata(angka.map((b) => (tertahan(b.C, GERBANG_BAKU) === null ? rasio(b) : null))),
  };
}

const baca = (n: Angka | null): Pecahan | null => (n === null ? null : Pecahan.baca(n));

const rasio = (masukan: { readonly C: Tepat | null; readonly S: Tepat | null }): Tepat | null =>
  nilaiTepatRumus(efisiensiRasio, masukan);

/** The mean of what there is. */
const rata = (nilai: readonly (Tepat | null)[]): Tepat | null =>
  nilaiTepatRumus(pokokRataRataHitung, { x: nilai.filter((n) => n !== null) });
