import { describe, expect, it } from 'vitest';
import {
  berbaris,
  berkurungPhp,
  dataPhp,
  dokPhp,
  komentarPhp,
  kutipPhp,
  menjorok,
} from '../../../src/rumus/pembaca/php-tulisan.js';

// In single quotes PHP knows only \\ and \'; "\n" is a line break only in double quotes (php.net, Strings).
describe('texts in PHP', () => {
  it.each([
    ['serapan', "'serapan'"],
    ["Jum'at \\ $x", "'Jum\\'at \\\\ $x'"],
    ['satu\ndua', `'satu' . "\\n" . 'dua'`],
    ['', "''"],
  ])('%j is quoted', (teks, tulisan) => expect(kutipPhp(teks)).toBe(tulisan));

  it('cannot end the comment they stand in', () => {
    expect(komentarPhp('a */ b */')).toBe('a * / b * /');
    expect(komentarPhp('80 * 2 / 4')).toBe('80 * 2 / 4');
    expect(dokPhp(['a */'])).toBe('/** a * / */');
  });

  it('a comment of several lines has no blanks at their ends', () => {
    expect(dokPhp(['satu', '', 'dua'])).toBe('/**\n * satu\n *\n * dua\n */');
    expect(dokPhp([])).toBe('/**  */');
  });
});

describe('layout of PHP', () => {
  it('is broken beyond 110 signs, and where it is broken already', () => {
    expect(berbaris('x'.repeat(110))).toBe(false);
    expect(berbaris('x'.repeat(111))).toBe(true);
    expect(berbaris('x\ny')).toBe(true);
  });

  it('brackets stand on one line where they fit', () => {
    expect(berkurungPhp('f(', ['a', 'b'], ')')).toBe('f(a, b)');
    expect(berkurungPhp('f(', ['a\nb', 'c'], ')')).toBe('f(\n    a\n    b,\n    c,\n)');
    const panjang = 'x'.repeat(111);
    expect(berkurungPhp(`${panjang}(`, [], ')')).toBe(`${panjang}()`);
  });

  it('is moved to the right without touching empty lines', () => {
    expect(menjorok('a\n\nb')).toBe('    a\n\n    b');
    expect(menjorok('a', 2)).toBe('        a');
  });

  it('data are literals, and what is undefined is left out', () => {
    expect(dataPhp({ a: 1, b: undefined, c: [null, true, "x'"] })).toBe("['a' => 1, 'c' => [null, true, 'x\\'']]");
    expect(dataPhp({})).toBe('[]');
  });
});
