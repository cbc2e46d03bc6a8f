import { expect, it } from 'vitest';
import { sumbu } from '../../src/angka/sumbu.js';

// By hand: the smallest of 1, 2, 5, 10, 20 … and 0,5, 0,2, 0,1 … of which no more than so many steps hold all.
it.each([
  // In tens there are 11 steps, in twenties 6.
  [0, 110, 6, [0, 20, 40, 60, 80, 100, 120], ['0', '20', '40', '60', '80', '100', '120']],
  // In twos from −6 to 12, 9 steps; in fives 4.
  [-5, 12, 5, [-5, 0, 5, 10, 15], ['-5', '0', '5', '10', '15']],
  [1000, 1010, 5, [1000, 1002, 1004, 1006, 1008, 1010], ['1.000', '1.002', '1.004', '1.006', '1.008', '1.010']],
  [0, 0.3, 4, [0, 0.1, 0.2, 0.3], ['0', '0,1', '0,2', '0,3']],
  // In hundredths 6 steps, in fiftieths from −0,06 to 0,02 4, in twentieths 2.
  [-0.05, 0.01, 3, [-0.05, 0, 0.05], ['-0,05', '0', '0,05']],
])('from %d to %d in %i steps at most', (bawah, atas, langkah, nilai, teks) => {
  const s = sumbu(bawah, atas, langkah);
  expect(s.tanda.map((t) => t.nilai)).toEqual(nilai);
  expect(s.tanda.map((t) => t.teks)).toEqual(teks);
  expect([s.min, s.maks]).toEqual([nilai[0], nilai.at(-1)]);
});
