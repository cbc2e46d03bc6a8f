import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { lebihDari } from '../../src/angka/banding.js';
import { desimal } from '../../src/angka/desimal.js';

describe('lebihDari', () => {
  it.each<[number | string, number | string, boolean]>([
    [0.3, 0.1, true],
    ['0.30', 0.3, false],
    ['123456789012345678901234567.26', '123456789012345678901234567.25', true],
    [5, '5.01', false],
    [7, 7, false],
    // As binary numbers both would be 2^53: a text must be read whole, on whichever side it stands.
    ['9007199254740993', 9007199254740992, true],
    [9007199254740992, '9007199254740991.5', true],
  ])('%s > %s: %s', (a, b, harapan) => {
    expect(lebihDari(a, b)).toBe(harapan);
  });

  const angka = fc.double({ noNaN: true, noDefaultInfinity: true });
  test.prop([angka, angka])('two binary numbers stand as their decimals do', (a, b) => {
    expect(lebihDari(a, b)).toBe(desimal(a).gt(desimal(b)));
  });
});
