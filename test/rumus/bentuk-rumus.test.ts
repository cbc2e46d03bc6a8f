import { describe, expect, it } from 'vitest';
import { BENTUK_RUMUS } from '../../src/rumus/bentuk-rumus.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { konstanta, type Simpul, tambah } from '../../src/rumus/pohon.js';

/** The words for a formula whose expression is this. */
const salah = (isi: unknown) => BENTUK_RUMUS({ ...capaianMaximize, isi });

describe('the shape of a formula', () => {
  const dalam = (tingkat: number): Simpul => (tingkat === 0 ? konstanta(1) : tambah(dalam(tingkat - 1), konstanta(1)));
  it('is at most 200 levels deep, and a circle has no end', () => {
    expect(salah(dalam(200))).toBeUndefined();
    const terlalu = /^\.isi(?:\.kiri){201} terlalu besar: paling dalam 200 tingkat dan paling banyak 10000 simpul$/;
    expect(salah(dalam(201))).toMatch(terlalu);
    const lingkar: Record<string, unknown> = { jenis: 'tambah', kanan: konstanta(1) };
    lingkar['kiri'] = lingkar;
    expect(salah(lingkar)).toMatch(terlalu);
  });
  it('has at most 10.000 nodes: a choice of 9.999 and itself', () => {
    const pilihan = (n: number) => ({ jenis: 'min', butir: Array.from({ length: n }, () => konstanta(1)) });
    expect(salah(pilihan(9_999))).toBeUndefined();
    expect(salah(pilihan(10_000))).toMatch(/^\.isi\.butir\[9999\] terlalu besar/);
  });
  it('names the place in a choice, and refuses a choice of nothing', () => {
    expect(salah({ jenis: 'maks', butir: [konstanta(1), { jenis: 'konstanta', nilai: 2 }] })).toMatch(
      /^\.isi\.butir\[1\]\.nilai/,
    );
    expect(salah({ jenis: 'min', butir: [] })).toBe('.isi.butir harus berisi paling sedikit satu');
  });
});
