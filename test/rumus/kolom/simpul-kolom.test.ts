import { expect, it } from 'vitest';
import type { Bentuk, Linear } from '../../../src/rumus/pembaca/kolom/bentuk.js';
import { linearGanda, simpulKolom } from '../../../src/rumus/pembaca/kolom/simpul-kolom.js';

// 2^53 = 9.007.199.254.740.992 is the last whole number up to which doubles hold all of them.
it.each<[Linear, boolean]>([
  [[0n, 2n ** 53n], true],
  [[-(2n ** 53n), 1n], true],
  [[0n, 2n ** 53n + 1n], false],
  [[2n ** 54n + 1n, 1n], false],
  [[0n, -(2n ** 53n) - 1n], false],
])('the coefficients %s are exact as doubles: %s', (koefisien, tepat) => {
  expect(linearGanda(koefisien).tepat).toBe(tepat);
});

it('a node keeps its kind, and branches that are shared stay shared', () => {
  const nisbah: Bentuk = { jenis: 'nisbah', atas: [1n, 2n], bawah: [3n, 0n] };
  const beda = { atas: [0n, 1n], bawah: [1n, 0n] };
  const akar = simpulKolom({ jenis: 'bila', beda, banding: '<', maka: nisbah, lain: nisbah });
  expect(akar).toMatchObject({ jenis: 'bila', kena: [true, false, false], maka: { jenis: 'nisbah' } });
  expect(akar.jenis === 'bila' && akar.maka === akar.lain).toBe(true);
});
