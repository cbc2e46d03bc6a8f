import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.pesan] : []));

describe('figures that are cut off', () => {
  it.each([
    // 3,95 ÷ 21,0 = 18,8 %: more than 3,5 is of 20,5.
    'Belanja tak terduga dianggarkan 21 miliar lebih dan terealisasi 3 miliar lebih atau 18,8 persen.',
    // 2,98 ÷ 20,6 = 14,5 %.
    'Belanja tak terduga dianggarkan sekitar Rp21 miliar dan terealisasi hampir Rp3 miliar atau 14,5 persen.',
    // From 3,9 to 4,95 is 26,9 %, from 3 to 4 it would be 33,3 %.
    'Realisasi naik 26,9 persen dari lebih dari Rp3 miliar menjadi lebih dari Rp4 miliar.',
  ])('rightly: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    // 552 ÷ 645 = 85,58 %; between 552 ÷ 646 = 85,45 and 553 ÷ 645 = 85,74.
    ['Belanja modal dianggarkan 645 miliar lebih dan terealisasi 552 miliar lebih atau 88,54 persen.', '88,54'],
    ['Belanja modal dianggarkan Rp645 miliar lebih dan terealisasi Rp502 miliar atau 85,54 persen.', '502'],
  ])('wrongly: %s', (teks, angka) => expect(galat(teks).join()).toContain(angka));
});
