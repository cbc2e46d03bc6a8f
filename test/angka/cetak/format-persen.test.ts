import { describe, expect, it } from 'vitest';
import { formatPersen, type OpsiFormatPersen } from '../../../src/angka/cetak/format-persen.js';
import type { Angka } from '../../../src/angka/desimal.js';

describe('formatPersen', () => {
  it.each<[Angka, OpsiFormatPersen, string, string]>([
    ['80.06', {}, '80,06%', 'seed: serapan'],
    ['80.0587', { desimal: 2 }, '80,06%', 'seed: 80,0587 is printed 80,06'],
    ['97.86', { spasi: true }, '97,86 %', 'seed: with a space'],
    ['100', {}, '100%', 'practice: 100% and not 100,00%'],
    ['13.5765', { desimal: 2, mode: 'potong' }, '13,57%', 'seed: truncated'],
    ['-25', { desimal: 1 }, '-25,0%', 'hand'],
    ['1234.5', { pemisahRibuan: false }, '1234,5%', 'hand'],
  ])('prints %s with %j as %s (%s)', (nilai, opsi, harapan) => {
    expect(formatPersen(nilai, opsi)).toBe(harapan);
  });
});
