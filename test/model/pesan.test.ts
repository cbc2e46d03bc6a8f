import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { pesanMasalah, tampil } from '../../src/model/pesan.js';

const pesan = (masalah: object, isi: unknown, bahasa: 'id' | 'en') =>
  pesanMasalah({ path: [], message: 'Zod says so', ...masalah } as unknown as z.core.$ZodIssue, isi, [], bahasa);

describe('pesanMasalah, for issues that our schemas do not raise today', () => {
  it.each<[object, unknown, string, string]>([
    [{ code: 'too_big', maximum: 5 }, 6, '6: paling banyak 5', '6: at most 5'],
    [{ code: 'too_small', minimum: 5 }, 4, '4: paling sedikit 5', '4: at least 5'],
    [
      { code: 'invalid_value', values: ['rasio', 'selisih'] },
      'rasoi',
      '"rasoi" (maksudnya "rasio"?) harus salah satu dari: "rasio", "selisih"',
      '"rasoi" (did you mean "rasio"?) must be one of: "rasio", "selisih"',
    ],
    [
      { code: 'invalid_value', values: ['rasio', 'selisih'] },
      'sederhana',
      '"sederhana" harus salah satu dari: "rasio", "selisih"',
      '"sederhana" must be one of: "rasio", "selisih"',
    ],
    [{ code: 'invalid_value', values: ['rasio'] }, 4, '4 harus salah satu dari: "rasio"', '4 must be one of: "rasio"'],
    [{ code: 'custom' }, 4, '4 tidak sah', '4 is not valid'],
    [{ code: 'invalid_type', expected: 'date' }, 4, '4 harus date', '4 must be date'],
    [{ code: 'unrecognized_keys', keys: ['a'] }, {}, 'kunci tidak dikenal "a"', 'unknown key "a"'],
  ])('%j', (masalah, isi, id, en) => {
    expect([pesan(masalah, isi, 'id').pesan, pesan(masalah, isi, 'en').pesan]).toEqual([id, en]);
  });
});

describe('tampil', () => {
  it.each<[unknown, string]>([
    ['a\nb', '"a\\nb"'],
    [null, 'null'],
    [undefined, 'undefined'],
    [5n, '5'],
    [[], '[]'],
    [[1], '[…]'],
    [{}, '{}'],
    [{ a: 1 }, '{…}'],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('%s', (isi, teks) => {
    expect(tampil(isi)).toBe(teks);
  });
});
