import { describe, expect, it } from 'vitest';
import { keSql, keSqlAlasan } from '../../../src/rumus/pembaca/ke-sql.js';
import { searah, terbagiPerUnsur } from '../../../src/rumus/pembaca/sql-pohon.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d } = bukanRumus.masukan;
const k = p.konstanta;

describe('searah: whether both ends of a value settle an expression', () => {
  it.each<[string, p.Simpul, boolean]>([
    ['it stands in it once', p.bagi(x, y), true],
    ['it does not stand in it', y, true],
    ['it stands in it twice', p.kurang(x, p.bagi(k(1), x)), false],
    ['once among the smallest', p.min(x, y, k(3)), true],
    ['twice among the largest', p.maks(x, p.kurang(k(0), x)), false],
    ['once on either way of a choice', p.bila(p.syarat(y, '<', k(1)), x, p.kali(x, k(2))), true],
    ['in the condition and on a way', p.bila(p.syarat(x, '<', k(1)), x, y), false],
    ['in an equation', p.bila(p.syarat(x, '=', k(1)), y, k(2)), false],
    ['another in an equation', p.bila(p.syarat(y, '=', k(1)), x, k(2)), true],
    ['an equation among the smallest', p.min(k(9), p.bila(p.syarat(x, '=', k(1)), y, k(2))), false],
  ])('%s', (_, simpul, harapan) => {
    expect(searah(simpul, 'x', false)).toBe(harapan);
  });
  it('an equation, where the ends are asked on which side of it they are', () => {
    expect(searah(p.bila(p.syarat(x, '=', k(1)), y, k(2)), 'x', true)).toBe(true);
    expect(searah(p.bila(p.syarat(x, '=', k(1)), x, k(2)), 'x', true)).toBe(false);
  });
});

describe('terbagiPerUnsur: whether a divisor differs from one element to the next', () => {
  const adaDaftar = (s: p.Simpul) => s === d;
  it.each<[string, p.Simpul, boolean]>([
    ['a list above the line', p.bagi(d, x), false],
    ['a list below the line', p.bagi(x, d), true],
    ['deep on the left of a sum', p.tambah(p.bagi(x, d), y), true],
    ['deep on the right of a product', p.kali(y, p.kurang(k(1), p.bagi(x, d))), true],
    ['among the smallest', p.min(y, p.bagi(x, d)), true],
    ['among the largest, without one', p.maks(y, x), false],
    ['on a way of a choice', p.bila(p.syarat(x, '<', y), x, p.bagi(x, d)), true],
    ['nothing but a list', d, false],
  ])('%s', (_, simpul, harapan) => {
    expect(terbagiPerUnsur(simpul, adaDaftar)).toBe(harapan);
  });
});

describe('a formula without inputs', () => {
  const tetap = { ...bukanRumus, masukan: {}, isi: p.bagi(k(7), k(4)) };
  it('has a value and no reason for none', () => {
    for (const dialek of ['postgresql', 'duckdb'] as const) {
      expect(keSqlAlasan(tetap, {}, { dialek })).not.toContain('WHEN');
      expect(keSql(tetap, {}, { dialek })).not.toContain('IS NULL');
    }
  });
  it('can be cut to whole numbers', () => {
    const potong = { desimal: 0, mode: 'potong' } as const;
    expect(keSql(tetap, {}, { dialek: 'postgresql', pembulatan: potong })).toMatch(/\* 1\b/);
  });
});
