import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../src/acuan/daftar.js';
import { angkaOrdinal, daftarOrdinal } from '../../src/model/ordinal.js';

describe('angkaOrdinal', () => {
  // domain.md 1.8
  it.each([
    ['WTP', 'opini-bpk', '4'],
    [' wdp ', 'opini-bpk', '3'],
    ['TMP', 'opini-bpk', '1'],
    ['bb', 'nilai-sakip', '5'],
    ['B', 'nilai-sakip', '4'],
    ['AA', 'nilai-sakip', '7'],
    ['Ya', 'ya-tidak', '1'],
    ['tidak', 'ya-tidak', '0'],
    ['B', 'kriteria-a-d', '0.66'],
  ])('%s on %s is %s', (label, skala, angka) => {
    expect(angkaOrdinal(label, skala)?.toString()).toBe(angka);
  });

  it('an unknown label is null, which is not 0; an unknown scale is undefined', () => {
    expect(angkaOrdinal('WTP-DPP', 'opini-bpk')).toBeNull();
    expect(angkaOrdinal('WTP', 'opini')).toBeUndefined();
  });

  it('knows a word copied from a PDF, whose letters fi are one sign', () => {
    expect(angkaOrdinal('sangat e\ufb01sien', { 'Sangat efisien': 3 })?.toString()).toBe('3');
  });

  it('says of which label the number of a map is none', () => {
    expect(() => angkaOrdinal('Baik', { Baik: 'tiga' })).toThrow(/ordinal Baik/);
  });

  it("takes a report's own map, and no key of Object.prototype", () => {
    expect(angkaOrdinal('Baik', { Baik: '3.5', Buruk: 1 })?.toString()).toBe('3.5');
    for (const jahat of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(angkaOrdinal(jahat, { Baik: 1 })).toBeNull();
      expect(angkaOrdinal(jahat, 'opini-bpk')).toBeNull();
      expect(angkaOrdinal('WTP', jahat)).toBeUndefined();
    }
  });
});

describe('daftarOrdinal', () => {
  it.each(daftarOrdinal.map((s) => [s.id, s] as const))('%s rises, has labels once and a known source', (_, skala) => {
    const angka = skala.label.map(([, n]) => Number(n));
    expect(angka).toEqual([...angka].sort((a, b) => a - b));
    expect(new Set(skala.label.map(([l]) => l.toUpperCase())).size).toBe(skala.label.length);
    expect(skala.kutipan.map((k) => cariAcuan(k.acuan)?.id)).toEqual(skala.kutipan.map((k) => k.acuan));
  });
});
