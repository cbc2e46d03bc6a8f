import { describe, expect, it } from 'vitest';
import { terbaca, tulisPilihan } from '../../src/rumus/baca-kebijakan.js';

describe('a policy as the trace names it', () => {
  it('that nobody chose has the default value', () => {
    expect(terbaca('minimize', undefined, 'selisih', { minimize: 'laporan' })).toEqual({
      aturan: 'minimize',
      nilai: 'selisih',
      asal: 'bawaan',
    });
  });

  it('was decided by the caller, unless somebody else is named', () => {
    expect(terbaca('minimize', 'rasio', 'selisih', undefined).asal).toBe('pemanggil');
    expect(terbaca('minimize', 'rasio', 'selisih', { stabilize: 'laporan' }).asal).toBe('pemanggil');
    expect(terbaca('minimize', 'rasio', 'selisih', { minimize: 'laporan' })).toEqual({
      aturan: 'minimize',
      nilai: 'rasio',
      asal: 'laporan',
    });
  });

  it('in a group was decided by whoever decided the group, or it alone', () => {
    const asal = (siapa: Record<string, string>) => terbaca('efisiensi.gerbang', '>100', '>=100', siapa).asal;
    expect(asal({ efisiensi: 'kemenkeu' })).toBe('kemenkeu');
    expect(asal({ efisiensi: 'kemenkeu', 'efisiensi.gerbang': 'laporan' })).toBe('laporan');
    expect(asal({ gerbang: 'laporan' })).toBe('pemanggil');
  });
});

describe('a chosen value in words', () => {
  it.each([
    ['rasio', 'rasio'],
    [true, 'true'],
    [4, '4'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ terburuk: '10.50' }, 'terburuk 10.5'],
    [{ toleransi: 20 }, 'toleransi 20 persen'],
    [
      {
        tabel: [
          [0, 0],
          ['90', 100],
        ],
      },
      'tabel (0, 0) (90, 100)',
    ],
    [{ bawah: 0, atas: 120 }, '0 sampai 120'],
    [{ bawah: 0, atas: null }, '0 sampai tanpa batas'],
    [{ bawah: null, atas: '99.50' }, 'tanpa batas sampai 99.5'],
    [{}, 'tanpa batas sampai tanpa batas'],
  ])('%j is "%s"', (x, harapan) => {
    expect(tulisPilihan(x)).toBe(harapan);
  });

  it('of no number names the policy', () => {
    expect(() => tulisPilihan({ terburuk: 'x' })).toThrow(/^targetNol\.terburuk: "x"/);
    expect(() => tulisPilihan({ toleransi: 'x' })).toThrow(/^stabilize\.toleransi: "x"/);
    expect(() => tulisPilihan({ bawah: 'x' })).toThrow(/^batas: "x"/);
  });
});
