import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (satu: readonly string[], rata: string) =>
  periksaTabel([
    {
      baris: [
        ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
        ['1', ...satu],
        ['2', 'Trayek terlayani', '85,00', '78,50', '92,35'],
        ['3', 'Indeks Kepuasan Masyarakat', '82,00', '84,37', '102,89'],
        ['4', 'Rambu terpasang', '350', '362', '103,43'],
        ['5', 'Nilai AKIP', '72,00', '70,15', '97,43'],
        ['', 'Rata-rata', '', '', rata],
      ],
    },
  ]).temuan.map((t) => [t.lokasi.sel, t.semestinya, (t.atau ?? []).map((l) => l.sel), t.ikut?.map((l) => l.sel) ?? []]);

// By hand: the others add up to 396,10. (2 × 4,50 − 4,12) ÷ 4,50 = 108,44 %, mean 100,91; (2 × 18 − 10) ÷ 18 = 144,44 %, mean 108,11;
// 4,50 ÷ 4,12 = 109,22 %, mean 101,06.
describe('a percentage that its mean bears out', () => {
  it.each([
    ['the target', ['Rasio kecelakaan', '4,80', '4,12', '108,44'], '100,91', 'C2', '4,50'],
    ['a short target', ['Angka kematian bayi', '13', '10', '144,44'], '108,11', 'C2', '18'],
    ['the target of a ratio', ['Rasio kecelakaan', '4,80', '4,12', '109,22'], '101,06', 'C2', '4,50'],
  ])('may be right where less is better and a slip explains %s', (_, satu, rata, sel, semestinya) => {
    const [t, ...lain] = temuan(satu, rata);
    expect(lain).toEqual([]);
    expect(t?.slice(0, 2)).toEqual([sel, semestinya]);
    expect(t?.[2]).toContain('E2');
    // The mean agrees with the percentage, and is not wrong through it.
    expect(t?.[3]).toEqual([]);
  });
  it('is named first where more is better', () => {
    expect(temuan(['Rasio layanan', '4,80', '4,12', '108,44'], '100,91')).toEqual([['E2', '85,83', ['C2'], ['E7']]]);
  });
  it('stands alone where no slip of its row explains it', () => {
    // By hand: 4,12 ÷ 4,50 = 91,56 %.
    expect(temuan(['Rasio layanan', '4,50', '4,12', '94,56'], '98,13')).toEqual([['E2', '91,56', [], ['E7']]]);
  });
});
