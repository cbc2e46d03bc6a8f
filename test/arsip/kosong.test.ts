import { describe, expect, it } from 'vitest';
import { bukaArsip } from '../../src/arsip/buka-arsip.js';

describe('a file of no bytes', () => {
  it('is said to be empty, and not to be renamed', () => {
    expect(() => bukaArsip(new Uint8Array(0), () => true)).toThrow('berkasnya kosong (0 bita)');
    expect(() => bukaArsip(new Uint8Array([1, 2, 3, 4]), () => true)).toThrow('mungkin hanya namanya yang diganti');
  });
});
