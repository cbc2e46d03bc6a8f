import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { keTex } from '../../../src/rumus/pembaca/ke-tex.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;

describe('keTex', () => {
  it.each([
    ['<', '<'],
    ['<=', '\\le'],
    ['=', '='],
    ['>=', '\\ge'],
    ['>', '>'],
  ] as const)('prints the comparison %s as %s', (banding, tanda) => {
    expect(keTex({ ...bukanRumus, isi: p.bila(p.syarat(x, banding, y), k(1), k(2)) })).toContain(
      `\\text{bila } x ${tanda} y \\\\`,
    );
  });
  it.each<[p.Simpul, string, string]>([
    [p.persen(p.bagi(x, y)), '\\frac{x}{y} \\times 100', 'a quotient is a fraction'],
    [p.kurang(x, p.kurang(y, k('0.5'))), 'x - \\left(y - 0{,}5\\right)', 'what is taken away keeps its brackets'],
    [p.tambah(x, p.tambah(y, k(-12000))), 'x + y + -12{.}000', 'what is added needs none'],
    [
      p.kali(p.tambah(x, y), p.kurang(x, y)),
      '\\left(x + y\\right) \\times \\left(x - y\\right)',
      'factors that are sums',
    ],
    [p.kali(p.kali(x, y), p.kali(y, x)), 'x \\times y \\times y \\times x', 'factors that are products need none'],
    [p.mutlak(x), '\\left|x\\right|', 'the absolute value'],
    [p.min(x, p.maks(y, k(1))), '\\min\\left(x;\\ \\max\\left(y;\\ 1\\right)\\right)', 'limits'],
    [
      p.bila(p.syarat(x, '>=', y), k(1), p.bila(p.syarat(x, '<=', k(0)), k(2), k(3))),
      '\\begin{cases} 1 & \\text{bila } x \\ge y \\\\ 2 & \\text{bila } x \\le 0 \\\\ 3 & \\text{selain itu} \\end{cases}',
      'choices are the rows of one brace',
    ],
    [p.jumlah(p.kali(d, e)), '\\sum_{i=1}^{n} d_{i} \\times e_{i}', 'a sum over pairs'],
    [p.rataRataDaftar(p.kurang(d, e)), '\\frac{1}{n} \\sum_{i=1}^{n} \\left(d_{i} - e_{i}\\right)', 'a mean'],
    [p.cacah(d), 'n', 'a count'],
    [p.rataRataUkurDaftar(p.bagi(d, e)), '\\sqrt[n]{\\prod_{i=1}^{n} \\left(\\frac{d_{i}}{e_{i}}\\right)}', 'a root'],
    [
      p.rataRataUkurDaftar(p.kali(d, e)),
      '\\sqrt[n]{\\prod_{i=1}^{n} \\left(d_{i} \\times e_{i}\\right)}',
      'a root of products',
    ],
    // All digits of a constant, more than a print of figures may have.
    [k('1234567.0123456789012345678901234'), '1{.}234{.}567{,}0123456789012345678901234', 'a long constant'],
    [
      p.rataRataUkurDaftar(d, e),
      '\\left(\\prod_{i=1}^{n} d_{i}^{e_{i}}\\right)^{\\frac{1}{\\sum_{i=1}^{n} e_{i}}}',
      'a root with weights',
    ],
    [p.masukan('lain', 'nilai'), '\\text{lain}', 'an input that the formula does not declare'],
  ])('%#', (isi, harapan, sebab) => {
    expect(keTex({ ...bukanRumus, isi }), sebab).toBe(harapan);
  });

  it('refuses what is no formula', () => {
    expect(() => keTex(5 as never)).toThrow(/^keTex: rumus/);
  });

  it('writes a word as a word', () => {
    expect(keTex({ ...bukanRumus, masukan: { ...bukanRumus.masukan, 'batas-1': x }, isi: x })).toBe('\\mathit{batas1}');
  });

  it.each(daftarRumus.map((r) => [r.id, r] as const))('%s is typeset by KaTeX', (_, rumus) => {
    expect(katex.renderToString(keTex(rumus), { throwOnError: true, strict: 'error', displayMode: true })).toContain(
      'katex',
    );
  });
});
