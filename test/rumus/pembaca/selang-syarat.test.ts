import { describe, expect, it } from 'vitest';
import type { Selang } from '../../../src/angka/selang.js';
import { persempit, putuskan } from '../../../src/rumus/pembaca/selang-syarat.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';
import { s, tulis } from './notasi-selang.js';

const { x, y, d } = bukanRumus.masukan;

describe('putuskan: whether a comparison holds for all pairs, for none, or for some', () => {
  it.each<[p.Syarat['banding'], string, string, boolean | null]>([
    ['<', '[1, 2]', '[3, 4]', true],
    ['<', '[1, 2]', '[2, 3]', null],
    ['<', '[1, 2)', '[2, 3]', true],
    ['<', '[1, 2]', '(2, 3]', true],
    ['<', '[2, 3]', '[1, 2]', false],
    ['<', '[1, 3]', '[2, 4]', null],
    ['<', '(, 2]', '[3, )', true],
    ['<', '[1, )', '[3, 4]', null],
    ['<', '[1, 2]', '(, 4]', null],
    ['<', '(, )', '(, )', null],
    ['<=', '[1, 2]', '[2, 3]', true],
    ['<=', '[2, 3]', '[1, 2]', null],
    ['<=', '(2, 3]', '[1, 2]', false],
    ['<=', '[2, 3]', '[1, 2)', false],
    ['>', '[3, 4]', '[1, 2]', true],
    ['>', '[2, 3]', '[1, 2]', null],
    ['>', '[1, 2]', '[2, 3]', false],
    ['>=', '[2, 3]', '[1, 2]', true],
    ['>=', '[1, 2]', '[2, 3]', null],
    ['>=', '[1, 2)', '[2, 3]', false],
    ['=', '[1, 1]', '[1, 1]', true],
    ['=', '[1, 2]', '[1, 2]', null],
    ['=', '[1, 2]', '[2, 2]', null],
    ['=', '[2, 2]', '[1, 2]', null],
    ['=', '[1, 2)', '[2, 3]', false],
    ['=', '(, )', '[1, 1]', null],
  ])('x %s y, x in %s and y in %s: %s', (banding, a, b, harapan) => {
    expect(putuskan(banding, s(a), s(b))).toBe(harapan);
  });
});

describe('persempit: what a comparison leaves of x in [1, 5] and y in [2, 3]', () => {
  const kotak = new Map<string, Selang | readonly Selang[]>([
    ['x', s('[1, 5]')],
    ['y', s('[2, 3]')],
    ['d', [s('[1, 5]')]],
  ]);
  const nilai = (simpul: p.Simpul) =>
    simpul.jenis === 'konstanta'
      ? s(`[${simpul.nilai}, ${simpul.nilai}]`)
      : (kotak.get((simpul as typeof x).nama) as Selang);
  const sisa = (syarat: p.Syarat, berlaku = true) => {
    const hasil = persempit(kotak, syarat, berlaku, nilai);
    return [...hasil].map(([nama, isi]) => `${nama} ${tulis(Array.isArray(isi) ? isi[0] : isi)}`).join(', ');
  };
  it.each<[p.Syarat['banding'], berlaku: string, tidak: string]>([
    ['<', 'x [1, 3), y [2, 3]', 'x [2, 5], y [2, 3]'],
    ['<=', 'x [1, 3], y [2, 3]', 'x (2, 5], y [2, 3]'],
    ['>', 'x (2, 5], y [2, 3]', 'x [1, 3], y [2, 3]'],
    ['>=', 'x [2, 5], y [2, 3]', 'x [1, 3), y [2, 3]'],
    ['=', 'x [2, 3], y [2, 3]', 'x [1, 5], y [2, 3]'],
  ])('x %s y', (banding, berlaku, tidak) => {
    expect(sisa(p.syarat(x, banding, y))).toBe(`${berlaku}, d [1, 5]`);
    expect(sisa(p.syarat(x, banding, y), false)).toBe(`${tidak}, d [1, 5]`);
    const lawan = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' } as const;
    expect(sisa(p.syarat(y, lawan[banding], x))).toBe(`${berlaku}, d [1, 5]`);
  });
  it('cuts what is compared with a number, and no list', () => {
    expect(sisa(p.syarat(x, '<', p.konstanta(3)))).toBe('x [1, 3), y [2, 3], d [1, 5]');
    expect(sisa(p.syarat(p.konstanta(3), '<', x))).toBe('x (3, 5], y [2, 3], d [1, 5]');
    const daftar = persempit(kotak, p.syarat(d, '<', y), true, () => s('[2, 3]'));
    expect(daftar.get('d')).toEqual([s('[1, 5]')]);
  });
});
