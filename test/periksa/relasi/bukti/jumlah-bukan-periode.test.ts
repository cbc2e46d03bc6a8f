import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// Counts by hand: each total is the sum of the three before it.
const KECAMATAN: readonly (readonly [string, string, string, string])[] = [
  ['0', '1', '0', '1'],
  ['1', '5', '1', '7'],
  ['4', '0', '1', '5'],
  ['0', '0', '13', '13'],
  ['3', '0', '1', '4'],
  ['5', '3', '11', '19'],
  ['2', '1', '0', '3'],
  ['4', '1', '1', '6'],
];
const temuan = (kepala: readonly string[], ubah: Readonly<Record<number, readonly string[]>>) =>
  periksaTabel([
    {
      baris: [
        ['Perangkat Daerah', ...kepala],
        ...KECAMATAN.map((b, i) => [`Kecamatan ${'ABCDEFGH'[i]}`, ...(ubah[i] ?? b)]),
      ],
    },
  ]).temuan.map((t) => `${t.tingkat} ${[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)].sort().join(' ')}`);

const BERNAMA = ['Program', 'Kegiatan', 'Sub Kegiatan', 'Jumlah'];
const BERKALA = ['TW I', 'TW II', 'TW III', 'Jumlah'];

describe('parts that are no periods', () => {
  it.each([
    // 0 + 1 + 13 = 14; 0 + 0 + 13 would be the total too.
    ['the last of them is the total', { 3: ['0', '1', '13', '13'] }, 'galat C5 D5 E5'],
    ['the largest of them is the total', { 3: ['2', '13', '4', '13'] }, 'galat C5 E5'],
    // (5 + 3 + 51) ÷ 3 = 19,67, which cut off would be 19; 51 is 11 with one digit changed.
    ['their mean, cut off, is the total', { 5: ['5', '3', '51', '19'] }, 'galat D7 E7'],
  ])('must add up, although %s', (_, ubah, harapan) => {
    expect(temuan(BERNAMA, ubah)).toEqual([harapan]);
    expect(temuan(BERKALA, ubah)).toEqual([]);
  });

  it('may have their mean as the total', () => {
    // (4 + 8 + 6) ÷ 3 = 6, as a percentage or an index has beside counts.
    expect(temuan(BERNAMA, { 7: ['4', '8', '6', '6'] })).toEqual([]);
  });

  // 1 + 0 printed as 9, or 9 typed for 1: a digit of either.
  it.each([
    { baris: ['0', '9', '0', '1'], harapan: 'galat C2 E2' },
    { baris: ['0', '1', '0', '9'], harapan: 'galat B2 C2 D2 E2' },
  ])('of which any, or the total, may have a digit mistyped: $baris', ({ baris, harapan }) => {
    expect(temuan(BERNAMA, { 0: baris })).toEqual([harapan]);
  });
});
