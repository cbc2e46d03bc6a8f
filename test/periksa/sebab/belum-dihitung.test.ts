import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat !== 'catatan')
    .map((t) => [t.tingkat, t.lokasi.sel, t.penjelasan[0]?.sebab]);

// Everything was spent: 200.000 of 200.000 is 100 percent, as of every row.
describe('a total that prints nothing', () => {
  const KEPALA = ['Uraian', 'Anggaran', 'Realisasi', '%'];
  for (const nol of ['0', '0,00', '0%'])
    it(`was not computed: ${nol}`, () => {
      expect(
        temuan(
          KEPALA,
          ['A', '100.000', '100.000', '100'],
          ['B', '100.000', '100.000', '100'],
          ['JUMLAH', '200.000', '200.000', nol],
        ),
      ).toEqual([['galat', 'D4', 'belum-dihitung']]);
    });
  it('was where nothing was spent', () => {
    expect(
      temuan(KEPALA, ['A', '100.000', '0', '0'], ['B', '100.000', '0', '0'], ['JUMLAH', '200.000', '0', '0']),
    ).toEqual([]);
  });
  it('is no such slip where others of its column are nothing too', () => {
    const sebab = temuan(
      KEPALA,
      ['A', '100.000', '90.000', '0'],
      ['B', '100.000', '80.000', '0'],
      ['JUMLAH', '200.000', '170.000', '0'],
    ).map(([, , s]) => s);
    expect(sebab).not.toContain('belum-dihitung');
  });
});
