import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { pastikanKe, pastikanPeriode } from '../../src/rekap/pastikan-periode.js';
import { pastikanKebijakanPenuh, pastikanSamaKebijakan } from '../../src/rekap/sama-kebijakan.js';

describe('a part of a year', () => {
  // A year has four quarters and two semesters.
  it.each([
    { triwulan: 1 },
    { triwulan: 4 },
    { semester: 1 },
    { semester: 2 },
    { sampaiTriwulan: 1 },
    { sampaiTriwulan: 4 },
  ])('%j is one', (periode) => {
    expect(() => pastikanPeriode(periode)).not.toThrow();
  });

  it.each([
    [{ triwulan: 0 }, 'periode.triwulan: 0 harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: 5 }, 'periode.triwulan: 5 harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: 1.5 }, 'periode.triwulan: 1.5 harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: '2' }, 'periode.triwulan: 2 harus bilangan bulat 1 sampai 4.'],
    [{ semester: 3 }, 'periode.semester: 3 harus bilangan bulat 1 sampai 2.'],
    [{ sampaiTriwulan: 5 }, 'periode.sampaiTriwulan: 5 harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: {} }, 'periode.triwulan: {…} harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: null }, 'periode.triwulan: null harus bilangan bulat 1 sampai 4.'],
    [{ triwuln: 1 }, 'periode'],
    [{ triwulan: 1, semester: 1 }, 'periode'],
    ['triwulan', 'periode'],
  ])('%j is none', (periode, pesan) => {
    expect(() => pastikanPeriode(periode)).toThrow(TypeError);
    expect(() => pastikanPeriode(periode)).toThrow(pesan);
  });

  it('counts to four where nothing else is said', () => {
    expect(() => pastikanKe(4, 'triwulan')).not.toThrow();
    expect(() => pastikanKe(5, 'triwulan')).toThrow('triwulan: 5 harus bilangan bulat 1 sampai 4.');
  });
});

describe('policies of a recap', () => {
  it.each([
    undefined,
    null,
    {},
    { minimize: 'rasio' },
    { dasar: null, aturan: {}, asal: {} },
    { dasar: {}, aturan: {} },
  ])('%j were not made by gabungKebijakan', (kebijakan) => {
    expect(() => pastikanKebijakanPenuh('rekapX', kebijakan)).toThrow(/^rekapX: kebijakan harus hasil gabungKebijakan/);
  });

  it('made by it are taken', () => {
    expect(() => pastikanKebijakanPenuh('rekapX', gabungKebijakan())).not.toThrow();
  });

  it('are the same where they do the same, whoever chose them and however the number is written', () => {
    const [a, b] = ['100', 100].map((atas) => gabungKebijakan({ batas: { indikator: { atas } } }));
    if (!a || !b) throw new Error('tidak mungkin');
    expect(() => pastikanSamaKebijakan('gabungX', a, b)).not.toThrow();
    expect(() => pastikanSamaKebijakan('gabungX', a, gabungKebijakan())).toThrow(/^gabungX: kedua rekap memakai/);
  });
});
