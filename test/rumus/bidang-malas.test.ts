import { describe, expect, it } from 'vitest';
import { bidangMalas } from '../../src/rumus/bidang-malas.js';

describe('fields made when they are looked at', () => {
  it('are made once, each of its own object, and are fields like any other', () => {
    let dibuat = 0;
    const dengan = bidangMalas({
      dua: ({ x }: { readonly x: number }) => {
        dibuat += 1;
        return 2 * x;
      },
      tanpa: () => undefined,
    });
    const [a, b] = [dengan({ nama: 'a' }, { x: 1 }), dengan({ nama: 'b' }, { x: 5 })];
    expect(dibuat).toBe(0);
    expect([a.dua, b.dua, a.dua, a.tanpa, a.tanpa]).toEqual([2, 10, 2, undefined, undefined]);
    expect(dibuat).toBe(2);
    expect(Object.keys(a)).toEqual(['nama', 'dua', 'tanpa']);
    expect({ ...b }).toEqual({ nama: 'b', dua: 10, tanpa: undefined });
    expect(Object.freeze(dengan({}, { x: 3 })).dua).toBe(6);
  });
});
