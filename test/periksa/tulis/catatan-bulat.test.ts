import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

/** Rows of a part of 800 with the percentage as printed. */
const bulat = (...isi: readonly (readonly [bagian: string, persen: string])[]) =>
  periksaTabel([
    {
      baris: [
        ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
        ...isi.map(([bagian, persen], i) => [`Kegiatan ${'ABCDEF'[i]}`, '800', bagian, persen]),
      ],
    },
  ])
    .temuan.filter((t) => t.kode === 'P301')
    .map((t) => [t.tercetak, t.semestinya]);

// Hand: 1, 3, 5 and 7 of 800 are 0,125, 0,375, 0,625 and 0,875 %; 2 of 600 would be no tie.
describe('ties', () => {
  it('of a report that rounds half to even are not called cut off', () => {
    expect(bulat(['1', '0,12'], ['3', '0,38'], ['5', '0,62'], ['7', '0,88'])).toEqual([]);
  });

  it('that go down are cut off where another tie goes up to an odd digit, which half to even never does', () => {
    expect(bulat(['1', '0,13'], ['3', '0,38'], ['5', '0,62'], ['7', '0,88'])).toEqual([['0,62', '0,63']]);
  });

  it('that go down to an odd digit are cut off', () => {
    expect(bulat(['1', '0,12'], ['3', '0,37'], ['5', '0,62'], ['7', '0,88'])).toEqual([['0,37', '0,38']]);
  });

  it('of a report that cuts off throughout are left alone', () => {
    expect(bulat(['1', '0,12'], ['3', '0,37'], ['5', '0,62'], ['7', '0,87'])).toEqual([]);
  });
});

// Hand: 156.788.120.088 is 156,79 miliar, cut off 156,78; with 40.647.142.811 it makes 197.435.262.899.
describe('a sentence in miliar', () => {
  const belanja = (realisasi: string, kalimat: string) =>
    periksaTabel({
      tabel: [
        {
          baris: [
            ['No', 'Uraian', 'Anggaran', 'Realisasi', '%'],
            ['4', 'PENDAPATAN', '49.245.531.000', '40.647.142.811', '82,54'],
            ['5', 'BELANJA', '176.786.954.000', realisasi, '88,69'],
            ['', 'Jumlah', '226.032.485.000', '197.435.262.899', '87,35'],
          ],
        },
      ],
      narasi: [{ teks: kalimat }],
    }).temuan.map((t) => [t.kode, t.tercetak, t.semestinya, ...(t.ikut ?? []).map((i) => i.sel ?? i.kolom)]);

  it('is cut off by its own last place', () => {
    expect(
      belanja('156.788.120.088', 'Pendapatan Rp 40,65 miliar, sedangkan belanja terealisasi Rp 156,78 miliar.'),
    ).toEqual([['P301', '156,78 miliar', '156,79 miliar']]);
  });

  it('carries the error of the cell that it repeats, in its own places', () => {
    expect(belanja('165.788.120.088', 'Belanja terealisasi Rp 165,79 miliar.')).toEqual([
      ['P101', '165.788.120.088', '156.788.120.088', 24],
    ]);
  });
});
