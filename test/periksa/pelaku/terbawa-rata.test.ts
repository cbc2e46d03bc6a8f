import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['No', 'Indikator', 'Target', 'Realisasi', '%'];
const temuan = (...isi: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...isi] }]).temuan.map((t) => [
    t.lokasi.sel,
    t.tercetak,
    t.semestinya,
    t.ikut?.map((l) => l.sel).join(),
  ]);

// By hand: 71,30 ÷ 70 = 101,86; 85,15 ÷ 84 = 101,37; 79 ÷ 80 = 98,75; 88 ÷ 80 = 110.
const ISI = (ikm: string, desa: string, rata: string) => [
  ['1', 'Nilai SAKIP', '70', '71,30', '101,86'],
  ['2', 'Nilai Survei Kepuasan', '84', '85,15', ikm],
  ['3', 'Persentase desa tertib', '80', '79', desa],
  ['4', 'Persentase lembaga aktif', '80', '88', '110,00'],
  ['RATA-RATA CAPAIAN', '', '', '', rata],
];

describe('a slip in a computed figure of which the mean was taken', () => {
  // (101,86 + 101,37 + 98,75 + 110) ÷ 4 = 102,995; with 103,37 it is 103,495.
  // The mean is right of what is printed: it is told of under the slip, and is no finding of its own.
  it('is named before an input that nothing explains, and the mean under it', () =>
    expect(temuan(...ISI('103,37', '98,75', '103,50'))).toEqual([['E3', '103,37', '101,37', 'E6']]));

  // (101,86 + 103,37 + 98,57 + 110) ÷ 4 = 103,45: two slips in one mean.
  it('also twice, and the mean once', () =>
    expect(temuan(...ISI('103,37', '98,57', '103,45'))).toEqual([
      ['E3', '103,37', '101,37', 'E6'],
      ['E4', '98,57', '98,75', undefined],
    ]));

  // 85,51 typed for 85,15: the percentage and the mean are right.
  it('is not, where a slip of the input explains it', () =>
    expect(temuan(...ISI('101,37', '98,75', '103,00').map((b) => b.map((s) => (s === '85,15' ? '85,51' : s))))).toEqual(
      [['D3', '85,51', '85,15', undefined]],
    ));
});
