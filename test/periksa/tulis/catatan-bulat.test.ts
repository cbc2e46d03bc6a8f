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
