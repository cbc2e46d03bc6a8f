import { afterEach, describe, expect, it, vi } from 'vitest';
import { uraiJson } from '../../src/berkas/urai-json.js';

const pesan = (teks: string): string => {
  try {
    uraiJson(teks, 'laporan');
  } catch (galat) {
    return (galat as Error).message;
  }
  return '';
};

// How V8 of Node 20 and 22, and SpiderMonkey, word it.
describe('uraiJson', () => {
  afterEach(() => vi.restoreAllMocks());
  const kata = (isi: string) =>
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(isi);
    });

  it('gives the value', () => expect(uraiJson('{"a":[1]}', 'laporan')).toEqual({ a: [1] }));
  it('says what an empty text should have held', () => {
    expect(pesan(' \n')).toBe('kosong; seharusnya berisi laporan dalam JSON.');
  });

  it.each([
    ['Unexpected token } in JSON at position 9', 'baris 2, kolom 4'],
    ['JSON.parse: expected property name at line 2 column 4 of the JSON data', 'baris 2, kolom 4'],
    ['Unexpected end of JSON input', 'baris 2, kolom 6'],
    [`Unexpected token 'x', ..."45,\n 1,}x"... is not valid JSON`, ''],
  ])('finds the place in: %s', (isi, letak) => {
    kata(isi);
    expect(pesan('{"a":\n 1,}x')).toBe(
      `bukan JSON yang sah${letak === '' ? '' : ` (${letak})`}; periksa tanda koma, kurung dan kutip di sekitarnya.`,
    );
  });

  it('finds the place by the letters around it where they occur once', () => {
    // Ten letters stand on either side.
    kata(`Unexpected token '}', ..."0123456789}abcdef"... is not valid JSON`);
    expect(pesan('\n0123456789}abcdef')).toContain('(baris 2, kolom 11)');
    expect(pesan('0123456789}abcdef 0123456789}abcdef')).not.toContain('baris');
  });

  it('says no place that it does not know', () => {
    kata('something else');
    expect(pesan('x')).toMatch(/^bukan JSON yang sah; periksa/);
  });
});
