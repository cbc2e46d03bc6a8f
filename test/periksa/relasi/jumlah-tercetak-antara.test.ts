import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';

// A share of all lies between those of men and women: by hand 64,81 < 68,77 < 72,90, which no sum does. Counts: 419 + 425 = 844.
const galat = (...tambah: string[][]) =>
  periksaTabel([
    {
      baris: [
        ['No', 'Indikator', 'L', 'P', 'L + P'],
        ['1', 'Penduduk', '5.281', '5.018', '10.299'],
        ['2', 'Tamat SMP', '419', '425', '844'],
        ['3', 'Tamat SMA', '744', '793', '1.537'],
        ...tambah,
      ],
    },
  ]).temuan.map((t) => [t.tingkat, t.lokasi.sel]);

it.each([
  ['Melek huruf', '64,81', '72,90', '68,77'],
  ['Angka harapan hidup', '71,2', '75,4', '73,3'],
  ['Persentase bekerja', '80,5', '51,5', '66,0'],
])('says nothing of %s', (...baris) => {
  expect(galat(['4', ...baris])).toEqual([]);
});

it('names a sum of counts that does not hold', () => {
  expect(galat(['4', 'Tamat S1', '148', '198', '364'])).toEqual([['galat', 'E5']]);
});
