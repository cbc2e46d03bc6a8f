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
    [{ code: 'unrecognized_keys', keys: ['a'] }, undefined, 'kunci tidak dikenal "a"', 'unknown key "a"'],
    [{ code: 'custom' }, undefined, 'belum ada; wajib diisi', 'is missing; it must be given'],
    [{ code: 'invalid_type', expected: 'date' }, undefined, 'belum ada; wajib diisi', 'is missing; it must be given'],
    [
      { code: 'invalid_type', expected: 'string' },
      undefined,
      'belum ada; wajib diisi (teks)',
      'is missing; it must be given (text)',
    ],
  ])('%j', (masalah, isi, id, en) => {
    expect([pesan(masalah, isi, 'id').pesan, pesan(masalah, isi, 'en').pesan]).toEqual([id, en]);
  });
});

describe('the code of an issue', () => {
  it.each<[object, unknown, string]>([
    [{ code: 'custom' }, undefined, 'wajib-diisi'],
    [{ code: 'invalid_key' }, {}, 'tahun'],
    [{ code: 'too_big', message: 'terlalu-banyak', maximum: 1 }, [1, 2], 'terlalu-banyak'],
    [{ code: 'invalid_union', message: 'hasil-tak-terukur' }, {}, 'hasil-tak-terukur'],
    [{ code: 'custom', message: 'versi' }, 3, 'versi'],
    [{ code: 'unrecognized_keys', keys: ['a'] }, {}, 'kunci-tak-dikenal'],
    [{ code: 'invalid_type', expected: 'string' }, 4, 'jenis-salah'],
    [{ code: 'invalid_value', values: ['rasio'] }, 4, 'pilihan-salah'],
    [{ code: 'too_big', maximum: 5 }, 6, 'ukuran-salah'],
    [{ code: 'custom' }, 4, 'tidak-sah'],
  ])('%j of %j is %s', (masalah, isi, kode) => {
    const issue = { path: [], message: 'Zod says so', ...masalah } as unknown as z.core.$ZodIssue;
    for (const bahasa of ['id', 'en'] as const) expect(pesanMasalah(issue, isi, [], bahasa).kode).toBe(kode);
  });
});

describe('what is missing, too much or unmeasured', () => {
  it.each<[object, unknown, string, string]>([
    [
      { code: 'invalid_value', values: ['rasio', 'selisih'] },
      undefined,
      'belum ada; wajib diisi (salah satu dari: "rasio", "selisih")',
      'is missing; it must be given (one of: "rasio", "selisih")',
    ],
    [
      { code: 'too_big', message: 'terlalu-banyak', maximum: 1000 },
      Array(1001).fill(1),
      'berisi 1.001 butir; paling banyak 1.000, bagi laporannya',
      'has 1,001 items; at most 1,000',
    ],
    [
      { code: 'invalid_union', message: 'hasil-tak-terukur' },
      { status: 'tak-terukur' },
      'berisi Hasil yang tidak terukur; isi angkanya, atau hilangkan bidangnya',
      'holds a Hasil that could not be measured; give a number, or leave the field out',
    ],
    [{ code: 'invalid_key' }, {}, 'kuncinya harus tahun 1990 sampai 2100', 'the key must be a year from 1990 to 2100'],
  ])('%j', (masalah, isi, id, en) => {
    expect([pesan(masalah, isi, 'id').pesan, pesan(masalah, isi, 'en').pesan]).toEqual([id, en]);
  });

  it('names at most five unknown keys, each with the nearest one, and those that are known', () => {
    const keys = ['satuann', 'b', 'c', 'd', 'e', 'f', 'g'];
    const issue = { path: [], message: '', code: 'unrecognized_keys', keys } as unknown as z.core.$ZodIssue;
    const kata = (bahasa: 'id' | 'en') => pesanMasalah(issue, {}, ['satuan', 'nama'], bahasa).pesan;
    expect(kata('id')).toBe(
      'kunci tidak dikenal "satuann" (maksudnya "satuan"?), "b", "c", "d", "e" dan 2 lagi; yang dikenal: satuan, nama',
    );
    expect(kata('en')).toBe(
      'unknown key "satuann" (did you mean "satuan"?), "b", "c", "d", "e" and 2 more; known: satuan, nama',
    );
  });
});

describe('tampil', () => {
  it.each<[unknown, string]>([
    ['a\nb', '"a\\nb"'],
    [null, 'null'],
    [undefined, 'undefined'],
    [5n, '5'],
    // A figure is shown whole up to 120 digits, and none that is longer.
    [10n ** 119n, `1${'0'.repeat(119)}`],
    [10n ** 120n, `1${'0'.repeat(59)}…`],
    [[], '[]'],
    [[1], '[…]'],
    [{}, '{}'],
    [{ a: 1 }, '{…}'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['9'.repeat(120), `"${'9'.repeat(120)}"`],
    ['9'.repeat(121), `"${'9'.repeat(60)}…"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('%s', (isi, teks) => {
    expect(tampil(isi)).toBe(teks);
  });
});
