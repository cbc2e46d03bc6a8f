import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const BENAR = [
  ['Rambu terpasang', '103,43', 'Sangat Berhasil'],
  ['Trayek terlayani', '92,35', 'Sangat Berhasil'],
  ['Nilai IKM', '102,89', 'Sangat Berhasil'],
];
const AKIP = ['Nilai AKIP', '97,43', 'Cukup Berhasil'];
const temuan = (baris: readonly string[][]) =>
  periksaTabel([{ baris: [['Indikator', 'Capaian (%)', 'Predikat'], ...baris] }]).temuan.flatMap((t) =>
    t.kode === 'P222' ? [[t.tercetak, t.atau?.length ?? 0]] : [],
  );

// No scale is printed: of 92,35 above and 97,43 below one is wrong, and the class that stands once is the odd one.
describe('classes that contradict each other', () => {
  it.each([0, 1, 2, 3])('are told alike wherever the odd row stands: %i', (di) => {
    expect(temuan([...BENAR.slice(0, di), AKIP, ...BENAR.slice(di)])).toEqual([['Cukup Berhasil', 1]]);
  });
  it('accuse only the row that stands against several', () => {
    expect(temuan([...BENAR, AKIP, ['Ketepatan laporan', '95,56', 'Sangat Berhasil']])).toEqual([
      ['Cukup Berhasil', 0],
    ]);
    expect(temuan([AKIP, ['Ketepatan laporan', '95,56', 'Sangat Berhasil'], ...BENAR])).toEqual([
      ['Cukup Berhasil', 0],
    ]);
  });
});
