import { expect, it } from 'vitest';
import { bandingKode } from '../../src/rekap/banding-kode.js';

it.each([
  ['S2', 'S10'],
  ['1.2', '1.10'],
  ['S01', 'S1'],
  ['S1', 'S1a'],
  ['A9', 'B1'],
  ['S20', 'S100'],
  // Zeros in front count for nothing, also where there are more of them than a number is filled up to.
  ['S10', `S${'0'.repeat(40)}20`],
  // More digits than a number holds.
  ['9007199254740992', '9007199254740993'],
])('%s comes before %s', (a, b) => {
  expect([bandingKode(a, b), bandingKode(b, a), bandingKode(a, a), bandingKode(b, b)]).toEqual([-1, 1, 0, 0]);
});
