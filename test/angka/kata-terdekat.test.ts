import { describe, expect, it } from 'vitest';
import { idTerdekat, jarakSunting, terdekat } from '../../src/angka/kata-terdekat.js';

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

describe('idTerdekat', () => {
  it.each([
    // One is the beginning of the other, from four letters on.
    ['skm.permenpanrb-14', ['akip.88-2021', 'skm.permenpanrb-14-2017'], 'skm.permenpanrb-14-2017'],
    ['akip.88-2021-baru', ['akip.88-2021', 'skm.permenpanrb-14-2017'], 'akip.88-2021'],
    ['akip', ['akip.88-2021'], 'akip.88-2021'],
    ['akip.88-2021-yang-lama-sekali', ['akip.88-2021'], 'akip.88-2021'],
    ['aki', ['akip.88-2021'], undefined],
    ['2021', ['akip.88-2021'], undefined],
    // Else a third of the letters may differ: one of three, two of six, not two of five.
    ['abd', ['abc'], 'abc'],
    ['abccef', ['abcdeg'], 'abcdeg'],
    ['abxxe', ['abcde'], undefined],
    // The nearest goes first, in whatever order they stand; letters large or small.
    ['lampu-capain', ['lampu-capaianku', 'lampu-capaian'], 'lampu-capaian'],
    ['LAMPU', ['status', 'lampu-capaian'], 'lampu-capaian'],
    ['rentng', ['RENTANG'], 'RENTANG'],
    ['apa pun', [], undefined],
  ])('of "%s" among %j is %s', (id, dikenal, harapan) => {
    expect(idTerdekat(id, dikenal)).toBe(harapan);
  });
});
