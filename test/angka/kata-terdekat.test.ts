import { describe, expect, it } from 'vitest';
import { jarakSunting, terdekat } from '../../src/angka/kata-terdekat.js';

describe('jarakSunting', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['rasio', 'rasio', 0],
    ['rasion', 'rasio', 1],
    ['rsio', 'rasio', 1],
    ['rosio', 'rasio', 1],
    // two letters that changed places are two edits
    ['raiso', 'rasio', 2],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" takes %i edits', (a, b, n) => {
    expect(jarakSunting(a, b)).toBe(n);
    expect(jarakSunting(b, a)).toBe(n);
  });
});

describe('terdekat', () => {
  it.each([
    ['minimise', ['minimize', 'stabilize'], 'minimize'],
    ['MINIMIZE', ['minimize'], 'minimize'],
    ['gerbangg', ['metode', 'gerbang'], 'gerbang'],
    // the nearer of two
    ['atass', ['batas', 'atas'], 'atas'],
    ['lain sekali', ['minimize'], undefined],
    // a short word is not taken for anything that is as short
    ['x', ['T'], undefined],
    ['xy', ['ab'], undefined],
    ['', ['nol'], undefined],
    ['a'.repeat(41), ['a'.repeat(40)], undefined],
    ['a'.repeat(40), ['a'.repeat(41)], 'a'.repeat(41)],
    ['rasio', [], undefined],
  ])('to "%s" of %j is %s', (kata, dikenal, harapan) => {
    expect(terdekat(kata, dikenal)).toBe(harapan);
  });
});
