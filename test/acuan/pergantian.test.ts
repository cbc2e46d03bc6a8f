import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acuan } from '../../src/acuan/acuan.js';
import { cariAcuan, daftarAcuan } from '../../src/acuan/daftar.js';
import { berlakuPada } from '../../src/acuan/masa-berlaku.js';

const daftar: readonly Acuan[] = daftarAcuan;
const diganti = daftar.flatMap((a) => (a.digantikanOleh ? [[a.id, a, a.digantikanOleh] as const] : []));
const diubah = daftar.flatMap((a) => (a.diubahOleh ?? []).map((p) => [a.id, a, p] as const));

describe('a source that was replaced', () => {
  it('has a last year if and only if it names its successor', () => {
    const setengah = daftar.filter((a) => (a.berlaku?.sampai === undefined) !== (a.digantikanOleh === undefined));
    expect(setengah.map((a) => a.id)).toEqual([]);
    expect(diganti.length).toBeGreaterThanOrEqual(10);
  });

  it.each(diganti)('%s ends in the year in which its successor begins', (_, { berlaku }, { acuan }) => {
    expect(cariAcuan(acuan)?.berlaku?.sejak).toBe(berlaku?.sampai);
  });

  it('comes to a source in force in as many steps as there are links, never back to itself', () => {
    const rantai = (a: Acuan | undefined): string[] =>
      a ? [a.id, ...rantai(a.digantikanOleh && cariAcuan(a.digantikanOleh.acuan))] : [];
    expect(rantai(cariAcuan('pmk-249-2011'))).toEqual(['pmk-249-2011', 'pmk-214-2017', 'pmk-22-2021', 'pmk-62-2023']);
    expect(rantai(cariAcuan('kep-25-mpan-2-2004'))).toEqual([
      'kep-25-mpan-2-2004',
      'permenpanrb-16-2014',
      'permenpanrb-14-2017',
    ]);
    for (const [, a] of diganti) expect(rantai(a).length).toBe(new Set(rantai(a)).size);
  });

  it('leaves no year between it and its successor without a rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...diganti), fc.integer({ min: 1995, max: 2060 }), ([, a, { acuan }], tahun) => {
        const pengganti = cariAcuan(acuan);
        const salahSatu = berlakuPada(a, tahun) || (pengganti && berlakuPada(pengganti, tahun));
        if (tahun >= (a.berlaku?.sejak ?? 0) && tahun <= (pengganti?.berlaku?.sampai ?? 9999))
          expect(salahSatu).toBe(true);
      }),
    );
  });
});

describe('a source that was amended', () => {
  it.each(diubah)('%s is changed by a source of its own time, once', (_, acuan, perubahan) => {
    const pengubah = cariAcuan(perubahan.acuan);
    expect(pengubah?.berlaku?.sejak).toBeGreaterThanOrEqual(acuan.berlaku?.sejak ?? 9999);
    expect(pengubah?.id).not.toBe(acuan.digantikanOleh?.acuan);
    expect(acuan.diubahOleh?.filter((p) => p.acuan === perubahan.acuan).length).toBe(1);
  });

  it('names its amendments oldest first', () => {
    for (const [, { diubahOleh = [] }] of diubah) {
      const tahun = diubahOleh.map((p) => cariAcuan(p.acuan)?.berlaku?.sejak ?? 0);
      expect(tahun).toEqual([...tahun].sort((a, b) => a - b));
    }
  });
});

describe('where a replacement or amendment is known from', () => {
  it.each([...diganti, ...diubah])('%s: %o', (_, __, { acuan, tempat, kedudukan }) => {
    const sesudahnya = cariAcuan(acuan);
    // read in the regulation: either its text was read, or the pointer says where its considerations stand
    const terbaca = sesudahnya?.dibaca === 'naskah' || /Menimbang/.test(sesudahnya?.letak ?? '');
    if (kedudukan === 'dibaca-di-peraturan') expect(terbaca).toBe(true);
    // concluded: says what was not read
    if (kedudukan === 'simpulan') expect(tempat).toMatch(/belum terbaca/);
    expect(kedudukan).not.toBe('praktik');
  });
});
