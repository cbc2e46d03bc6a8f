import { describe, expect, it } from 'vitest';
import { gabungKebijakan, KebijakanTidakDikenal } from '../../src/kebijakan/gabung-kebijakan.js';
import { SkalaTidakDikenal } from '../../src/skala/daftar.js';

describe('gabungKebijakan', () => {
  it('puts a report’s own choices on its preset, and says who decided each', () => {
    const { dasar, aturan, asal } = gabungKebijakan({ dasar: 'paser-lkjip-2022', serapanRekap: 'gabungan' });
    expect(dasar.id).toBe('paser-lkjip-2022');
    expect(aturan.serapanRekap).toEqual({ hierarki: 'gabungan', sasaran: 'gabungan' });
    expect([asal.minimize, asal.serapanRekap]).toEqual(['paser-lkjip-2022', 'laporan']);
  });

  it('starts from the recommended default where no preset is named', () => {
    expect(gabungKebijakan().dasar.id).toBe('anjuran');
    expect(gabungKebijakan('kemenkeu').dasar.id).toBe('kemenkeu');
  });

  it('names what can be chosen when a preset or a scale does not exist', () => {
    expect(() => gabungKebijakan('tidak-ada')).toThrow(KebijakanTidakDikenal);
    expect(() => gabungKebijakan('tidak-ada')).toThrow(/paser-lkjip-2022/);
    expect(() => gabungKebijakan({ skala: 'tidak-ada' })).toThrow(SkalaTidakDikenal);
    expect(() => gabungKebijakan({ skala: 'tidak-ada' })).toThrow(/lan\.empat-kelas/);
  });
});
