import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const masalah = (...kelas: string[]) =>
  periksaTabel([{ baris: [['Interval', 'Predikat'], ...kelas.map((k, i) => [k, `Kelas ${'abcd'[i]}`])] }]).temuan.map(
    (t) => [t.kode, t.lokasi.sel, t.tercetak, /punya kelas/.test(t.pesan)],
  );

it.each([
  [['≥ 90', '75 - < 90', '50 - < 75', '< 50']],
  [['> 90', '> 75 sd 90', '> 50 sd 75', '≤ 50']],
  [['>= 90', '75 s/d < 90', '50 s.d. < 75', '<= 49']],
])('%j holds every figure, or leaves out only what lies between whole numbers', (kelas) => {
  expect(masalah(...kelas).length).toBe(kelas.includes('<= 49') ? 1 : 0);
});
it('between < 75 and > 75 there is a hole', () =>
  expect(masalah('> 90', '> 75 sd 90', '> 50 sd < 75', '≤ 50')).toEqual([['P206', 'A2', '> 90', true]]));
it('a scale of which the bounds cannot be read is left alone', () => {
  expect(masalah('≥ 90', '75 - < 90', '1.2.3 - 75', '< 1.2.3')).toEqual([]);
});
