import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Hand: what is left of the year: 9,8 − 2,0 = 7,8; 8 − 2 = 6; 6 − 1,7 = 4,3; 12 − 3,8 = 8,2 and not of 17; 45 − 16,3 = 28,7.
it('what is left may be of the target of the year, beside one to date', () => {
  const baris = [
    'Kegiatan|Target tahun|Target s/d bln|Realisasi|Sisa target',
    'Konduktor|9,8|5,5|2,0|7,8',
    'Kapasitor|8,0|4,5|2,0|6,0',
    'Penyulang|6,0|3,4|1,7|4,3',
    'Trafo|17,0|6,5|3,8|8,2',
    'Alat ukur|45,0|24,3|16,3|28,7',
  ].map((b) => b.split('|'));
  const { temuan } = periksaTabel([{ baris }]);
  expect(temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya, (t.atau ?? []).map((a) => a.sel).join()])).toEqual([
    ['galat', 'B5', '12,0', 'D5,E5'],
  ]);
});
