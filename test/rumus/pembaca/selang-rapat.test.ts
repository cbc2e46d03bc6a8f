import { expect, it } from 'vitest';
import { masukanBerulang } from '../../../src/rumus/pembaca/selang-rapat.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;

it.each<[string, p.Simpul, string]>([
  ['a constant', k(1), ''],
  ['once', x, ''],
  ['each once', p.tambah(p.kali(x, k(2)), y), ''],
  ['a sum', p.tambah(x, x), 'x'],
  ['a difference', p.kurang(x, p.kurang(y, x)), 'x'],
  ['a product', p.kali(x, p.kali(x, y)), 'x'],
  ['a quotient', p.bagi(x, p.tambah(y, x)), 'x'],
  ['the smallest', p.min(x, y, x), 'x'],
  ['the largest', p.maks(k(1), p.tambah(x, x)), 'x'],
  ['both ways of a choice', p.bila(p.syarat(y, '<', k(1)), x, x), 'x'],
  // What is compared decides the way and is no part of the value.
  ['a condition and one way', p.bila(p.syarat(x, '<', k(1)), x, y), ''],
  ['a sum over a list', p.jumlah(d), ''],
  ['a number in a sum over a list', p.jumlah(p.kali(d, x)), 'x'],
  ['a number in a mean', p.rataRataDaftar(p.kali(d, x)), 'x'],
  ['a number in a count', p.cacah(p.kali(d, x)), 'x'],
  ['a number in a root', p.rataRataUkurDaftar(p.kali(d, x), e), 'x'],
  ['a number in the weights of a root', p.rataRataUkurDaftar(d, p.kali(e, x)), 'x'],
  ['a list twice', p.jumlah(p.kali(d, d)), 'd'],
  ['a list in two sums', p.bagi(p.jumlah(d), p.jumlah(p.kali(d, e))), 'd'],
])('an input stands more than once: %s', (_, isi, harapan) => {
  expect([...masukanBerulang(isi)].join(' ')).toBe(harapan);
});
