import { konstanta, masukan, masukanDaftar } from '../../../src/rumus/pohon.js';
import type { Rumus } from '../../../src/rumus/rumus.js';

const bebas = { min: null, maks: null } as const;

/** A formula of no domain, to reach one node: two numbers x and y, two lists d and e. */
export const bukanRumus = {
  id: 'uji',
  nama: 'Bukan rumus',
  gloss: 'not a formula of the domain',
  satuan: 'nilai',
  masukan: {
    x: masukan('x', 'nilai', bebas),
    y: masukan('y', 'nilai', bebas),
    d: masukanDaftar('d', 'nilai', bebas),
    e: masukanDaftar('e', 'nilai', bebas),
  },
  isi: konstanta(0),
  takTerukurBila: [],
  arah: {},
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'uji', kedudukan: 'simpulan' }],
  contoh: [{ masukan: {}, hasil: '0', asal: 'uji' }],
} as const satisfies Rumus;
