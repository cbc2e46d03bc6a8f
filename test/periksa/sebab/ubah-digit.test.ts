import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import { digitGanda } from '../../../src/periksa/sebab/digit-ganda.js';
import { digitHilang } from '../../../src/periksa/sebab/digit-hilang.js';
import { digitSalah } from '../../../src/periksa/sebab/digit-salah.js';
import { digitTertukar } from '../../../src/periksa/sebab/digit-tertukar.js';
import { faktaUji, tuduhanUji } from './contoh-tuduhan.js';

// A figure is made, the slip is made by hand on its digits, and the cause must find back what was meant: none is left out by the quick look.
const asal = fc.tuple(fc.integer({ min: 1_000_000, max: 99_999_999 }), fc.integer({ min: 0, max: 2 }), fc.boolean());
const tempat = fc.integer({ min: 1, max: 6 });
const ubahan = [
  ['digit-hilang', digitHilang, (d: string, i: number) => d.slice(0, i) + d.slice(i + 1)],
  ['digit-ganda', digitGanda, (d: string, i: number) => d.slice(0, i) + d[i] + d.slice(i)],
  ['digit-salah', digitSalah, (d: string, i: number) => d.slice(0, i) + ((Number(d[i]) + 3) % 10) + d.slice(i + 1)],
  ['digit-tertukar', digitTertukar, (d: string, i: number) => d.slice(0, i - 1) + d[i] + d[i - 1] + d.slice(i + 1)],
] as const;

describe.each(ubahan)('%s', (_, sebab, ubah) => {
  test.prop([asal, tempat])('is found wherever it happened', ([n, d, minus], i) => {
    const tulis = (digit: string): string =>
      `${minus ? '-' : ''}${d === 0 ? digit : `${digit.slice(0, -d)}.${digit.slice(-d)}`}`;
    const semula = String(n);
    const salah = ubah(semula, i);
    fc.pre(salah !== semula && !salah.startsWith('0'));
    const kena = sebab(tuduhanUji(faktaUji(tulis(salah)), tulis(semula)));
    expect(kena.map((k) => k.nilai?.eq(desimal(tulis(semula))))).toEqual([true]);
  });
});
