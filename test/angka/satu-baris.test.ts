import { Decimal as Umum } from 'decimal.js';
import { describe, expect, it, vi } from 'vitest';
import { tercetakSebagai } from '../../src/angka/cetakan.js';
import { desimal } from '../../src/angka/desimal.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { antara, irisanSekandung } from '../../src/angka/selang.js';
import { teksDesimal } from '../../src/angka/tepat.js';

// Functions of one line, which other rooms call. By hand: 5/6 = 0,8333…, which prints 0,83 rounded half-up and cut off, and 0,84 in neither.
describe('a print under one way of rounding', () => {
  it.each([
    ['0.83', 'setengah-naik', true],
    ['0.84', 'setengah-naik', false],
    ['0.83', 'potong', true],
    ['0.82', 'potong', false],
  ] as const)('%s of 5/6, %s: %s', (tercetak, mode, jadi) => {
    expect(tercetakSebagai(desimal(tercetak), 2, desimal('0.8333333333'), mode)).toBe(jadi);
  });
});

it('what two enclosures of one value hold in common: [1; 3] and [2; 4] hold [2; 3]', () => {
  const bersama = irisanSekandung(antara(desimal(1), desimal(3)), antara(desimal(2), desimal(4)));
  expect([bersama.bawah?.toFixed(), bersama.atas?.toFixed()]).toEqual(['2', '3']);
});

it('the canonical print of a fraction: 5/4 is 1.25', () => {
  expect(teksDesimal(Pecahan.baca('5').bagi(Pecahan.baca('4')))).toBe('1.25');
});

it('what others set in the global Decimal before this is loaded changes nothing', async () => {
  Umum.set({ maxE: 10, modulo: 9 });
  vi.resetModules();
  try {
    const baru = await import('../../src/angka/desimal.js');
    expect(baru.desimal(10n ** 20n).toFixed()).toBe('100000000000000000000');
  } finally {
    Umum.set({ defaults: true });
  }
});
