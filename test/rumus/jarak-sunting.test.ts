import { describe, expect, it } from 'vitest';
import { jarakSunting, kataTerdekat } from '../../src/rumus/jarak-sunting.js';

describe('jarakSunting', () => {
  it.each([
    ['', 'abc', 3],
    ['rasio', 'rasio', 0],
    ['rasoi', 'rasio', 2],
    ['pagu', 'pagus', 1],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" is %i', (a, b, n) => {
    expect(jarakSunting(a, b)).toBe(n);
    expect(jarakSunting(b, a)).toBe(n);
  });
});

describe('kataTerdekat', () => {
  const dikenal = ['selisih', 'rasio', 'nol'];
  it.each([
    ['Rasioo', 'rasio'],
    ['nool', 'nol'],
    ['xyz', undefined],
    ['entah', undefined],
    ['s'.repeat(41), undefined],
  ])('of %s is %s', (kata, dekat) => expect(kataTerdekat(kata, dikenal)).toBe(dekat));
  it('is the nearer of two', () => expect(kataTerdekat('rasia', ['rasi', 'rasio', 'rahasia'])).toMatch(/^rasi/));
});
