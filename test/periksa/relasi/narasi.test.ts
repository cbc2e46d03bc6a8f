import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) => periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => t.semestinya);

// By hand: 150 ÷ 600 × 100 = 25; the parts of the budget are no budget of the sentence after them.
describe('the budget of a realisasi in a text', () => {
  it('is the only one that the sentences before it name', () => {
    expect(
      temuan('Pagu anggaran sebesar Rp600.000.000. Realisasi anggaran sebesar Rp150.000.000 atau 27,00%.'),
    ).toEqual(['25,00']);
  });

  it('is none of several that a sentence before it lists', () => {
    const rincian =
      'Anggaran sebesar Rp600.000.000 terbagi dalam anggaran pegawai Rp400.000.000 dan modal Rp200.000.000.';
    expect(temuan(`${rincian} Realisasi anggaran sebesar Rp150.000.000 atau 25,00%.`)).toEqual([]);
    expect(temuan(`${rincian}\nRealisasi anggaran sebesar Rp150.000.000 atau 25,00%.`)).toEqual([]);
  });

  it('is the last one of its own sentence', () => {
    const dua = 'Anggaran A Rp100.000.000, anggaran B Rp600.000.000 dengan realisasi Rp150.000.000 atau';
    expect(temuan(`${dua} 25,00%.`)).toEqual([]);
    expect(temuan(`${dua} 27,00%.`)).toEqual(['25,00']);
  });
});
