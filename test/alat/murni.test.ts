import { describe, expect, it } from 'vitest';
import { tandaiMurni } from '../../tsup.murni.js';

describe('tandaiMurni', () => {
  it('marks the top-level values that call, spread or read something', () => {
    expect(tandaiMurni('export const a = buat(1);')).toBe('export const a = /* @__PURE__ */ (() => (buat(1)))();');
    expect(tandaiMurni('const b = { ...a, c: 1 } as const;')).toBe(
      'const b = /* @__PURE__ */ (() => ({ ...a, c: 1 } as const))();',
    );
    expect(tandaiMurni('const c = a.b, d = [x[0]];')).toBe(
      'const c = /* @__PURE__ */ (() => (a.b))(), d = /* @__PURE__ */ (() => ([x[0]]))();',
    );
  });

  it('leaves functions, plain data and whatever stands inside of them', () => {
    const sumber = [
      'export const f = (x: number) => hitung(x);',
      "const data = { a: 1, b: ['c'], d: (x) => x.y };",
      'export function g() { const h = buat(); return h; }',
      'const s: Syarat = kosong as Syarat.Lain;',
    ].join('\n');
    expect(tandaiMurni(sumber)).toBe(sumber);
  });
});
