import { expect, it } from 'vitest';
import { petakan, petakanSyarat } from '../../../src/rumus/pembaca/petakan.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;
/** y for x, and e for d. */
const tukar = (s: p.Simpul) => (s === x ? y : s === d ? e : undefined);

it.each<[string, p.Simpul, p.Simpul]>([
  ['itself', x, y],
  ['what is not known', y, y],
  ['a constant', k(3), k(3)],
  ['a sum', p.tambah(x, k(1)), p.tambah(y, k(1))],
  ['a difference', p.kurang(k(1), x), p.kurang(k(1), y)],
  ['a product', p.kali(k(2), x), p.kali(k(2), y)],
  ['two constants multiplied stay two', p.kali(k(2), k(3)), p.kali(k(2), k(3))],
  ['a quotient', p.bagi(x, k(2)), p.bagi(y, k(2))],
  ['the smallest', p.min(k(1), x, d), p.min(k(1), y, e)],
  ['the largest', p.maks(x, k(1)), p.maks(y, k(1))],
  [
    'a choice',
    p.bila(p.syarat(x, '<', k(1)), x, p.bila(p.syarat(k(1), '>', x), k(5), x)),
    p.bila(p.syarat(y, '<', k(1)), y, p.bila(p.syarat(k(1), '>', y), k(5), y)),
  ],
  ['a sum over a list', p.jumlah(p.kali(d, x)), p.jumlah(p.kali(e, y))],
  ['a mean', p.rataRataDaftar(d), p.rataRataDaftar(e)],
  ['a count', p.cacah(d), p.cacah(e)],
  ['a geometric mean', p.rataRataUkurDaftar(x, d), p.rataRataUkurDaftar(y, e)],
  ['constants that meet in a sum', p.tambah(k(2), k('0.5')), k('2.5')],
  ['constants that meet in a difference', p.kurang(k(2), k('0.5')), k('1.5')],
])('puts another node for one that is known in %s', (_, simpul, harapan) => {
  expect(petakan(simpul, tukar)).toEqual(harapan);
});

it('does the same for both sides of a condition', () => {
  expect(petakanSyarat(p.syarat(x, '<=', p.bagi(d, k(2))), tukar)).toEqual(p.syarat(y, '<=', p.bagi(e, k(2))));
});

it('leaves one node one node', () => {
  const sama = p.bagi(x, k(2));
  const hasil = petakan(p.kali(sama, sama), tukar);
  if (hasil.jenis !== 'kali') throw new TypeError(hasil.jenis);
  expect(hasil.kiri).toBe(hasil.kanan);
});
