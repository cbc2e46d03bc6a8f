/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { cariRumus, daftarRumus, rumusTerdaftar } from '../../src/rumus/daftar.js';
import type { PokokRumus, Rumus } from '../../src/rumus/rumus.js';

const modul = import.meta.glob<Record<string, unknown>>('../../src/rumus/*/*.ts', { eager: true });
const adalahRumus = (x: unknown): x is Rumus =>
  typeof x === 'object' && x !== null && 'id' in x && 'isi' in x && 'contoh' in x;
const adalahPokok = (x: unknown): x is PokokRumus =>
  typeof x === 'object' && x !== null && 'id' in x && 'isi' in x && !('contoh' in x);
const ditulis = Object.entries(modul).flatMap(([berkas, isi]) =>
  Object.entries(isi)
    .filter(([, x]) => adalahRumus(x))
    .map(([nama, x]) => ({ nama, rumus: x as Rumus, bab: berkas.split('/').at(-2) ?? '' })),
);

describe('daftarRumus', () => {
  it('has every formula that a module exports', () => {
    const terdaftar = new Set(daftarRumus);
    expect(ditulis.filter(({ rumus }) => !terdaftar.has(rumus)).map(({ nama }) => nama)).toEqual([]);
  });

  it('has nothing that no module exports, and nothing twice', () => {
    const semua = new Set(ditulis.map(({ rumus }) => rumus));
    expect(daftarRumus.filter((r) => !semua.has(r)).map((r) => r.id)).toEqual([]);
    expect(new Set(daftarRumus).size).toBe(daftarRumus.length);
    expect(ditulis).toHaveLength(daftarRumus.length);
  });

  it('has the formula that each part which computes belongs to, the same in all that it says', () => {
    const pokok = Object.values(modul).flatMap((isi) => Object.values(isi).filter(adalahPokok));
    expect(pokok.length).toBeGreaterThan(20);
    for (const p of pokok) expect({ ...cariRumus(p.id), ...p }).toEqual(cariRumus(p.id));
  });

  it('holds ids of their own, dotted, that begin with the folder of the formula', () => {
    expect(new Set(daftarRumus.map((r) => r.id)).size).toBe(daftarRumus.length);
    for (const { rumus, bab } of ditulis) {
      expect(rumus.id.startsWith(`${bab}.`), `${rumus.id} in ${bab}`).toBe(true);
      expect(rumus.id).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/);
    }
  });

  it('finds a formula by its id, and nothing for another', () => {
    expect(cariRumus('capaian.maximize')?.nama).toBe('Capaian maximize');
    expect(cariRumus('capaian.tidak-ada')).toBeUndefined();
    expect(cariRumus('__proto__')).toBeUndefined();
  });

  it('refuses a figure that names a formula of another', () => {
    expect(rumusTerdaftar('capaian.maximize').id).toBe('capaian.maximize');
    expect(() => rumusTerdaftar('capaian.tidak-ada')).toThrow(
      'jejak.rumus: capaian.tidak-ada bukan rumus yang terdaftar.',
    );
  });
});
