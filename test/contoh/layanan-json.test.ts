import { describe, expect, it } from 'vitest';
import { JsonTertolak, uraiJsonTepat } from '../../examples/layanan/src/json-teks.js';

describe('the body of a request to examples/layanan', () => {
  it('keeps numbers as they are written; none is taken for thousands', () => {
    expect(uraiJsonTepat('{"a":[6151520858.10,1.234,-12.500,0.125,1e3,"1.234"],"kebijakan":{"x":1}}')).toEqual({
      a: ['6151520858.10', '1.2340', '-12.5000', '0.125', '1e3', '1.234'],
      kebijakan: { x: 1 },
    });
  });

  it.each([
    ['{"a":1,"a":2}', 'kunci "a" ada dua kali'],
    ['{"b":{"a":1,"\\u0061" : 2}}', 'kunci "a" ada dua kali'],
    ['[{"a":{}},{"x":"{","x":1}]', 'kunci "x" ada dua kali'],
    ['{"instansi":"A\\u0000B"}', 'NUL'],
    ['{"a\\u0000":1}', 'NUL'],
  ])('refuses %s', (teks, harus) => {
    expect(() => uraiJsonTepat(teks)).toThrow(harus);
    expect(() => uraiJsonTepat(teks)).toThrow(JsonTertolak);
  });

  it('takes the same key in different objects, keys inside texts, and an escaped backslash before u0000', () => {
    expect(uraiJsonTepat('[{"a":"\\"a\\":1"},{"a":{"a":2}},{"b":"\\\\u0000"}]')).toEqual([
      { a: '"a":1' },
      { a: { a: '2' } },
      { b: '\\u0000' },
    ]);
  });
});
