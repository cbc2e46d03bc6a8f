import { bagi, kurang, mutlak, persen } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { pertumbuhan } from './pertumbuhan.js';

const { ini, lalu } = pertumbuhan.masukan;

const TANPA_TANDA: Rumus = {
  ...pertumbuhan,
  isi: persen(bagi(kurang(lalu, ini), mutlak(lalu))),
  arah: { ini: 'turun', lalu: 'tidak-tentu' },
};

/** {@link pertumbuhan} as it is printed without its sign where it fell: (last year − this year) ÷ |last year| × 100. */
export const penurunan = (): Rumus => TANPA_TANDA;
