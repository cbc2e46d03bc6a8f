import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (teks: string) => periksaTabel({ tabel: [], narasi: [{ teks }] });
const galat = (teks: string) => periksa(teks).temuan.map((t) => [t.tingkat, t.kode, t.tercetak]);

describe('a total behind its parts', () => {
  it.each([
    // Hand: 150,4 + 326,1 = 476,5.
    ['PMDN tercatat Rp150,4 miliar dan PMA Rp326,1 miliar, dengan total Rp476,5 miliar.', '476,5', '478,5'],
    // 409.170.818 + 753.864.767 + 178.598.835 = 1.341.634.420.
    [
      'Realisasi triwulan I Rp409.170.818, triwulan II Rp753.864.767 dan triwulan III Rp178.598.835, total setahun Rp1.341.634.420.',
      '1.341.634.420',
      '1.341.834.420',
    ],
    // 317 + 104 = 421.
    ['Terdapat 317 desa berkembang dan 104 desa maju sehingga jumlahnya 421 desa.', '421', '431'],
  ])('%s', (teks, benar, salah) => {
    expect(galat(teks)).toEqual([]);
    expect(periksa(teks).ringkasan.relasi).toBe(1);
    expect(galat(teks.replace(benar, salah)).map(([tingkat, kode]) => [tingkat, kode])).toEqual([['galat', 'P107']]);
  });
  it.each([
    'Terdapat 317 desa berkembang dan 104 desa maju, dan jumlah desa digital 431 desa.',
    'PMDN Rp150,4 miliar dan PMA Rp326,1 miliar, dengan total sekitar Rp478 miliar.',
    'PMDN Rp150,4 miliar naik Rp20,1 miliar, dengan total Rp478,5 miliar.',
    'Pajak hotel Rp150,4 miliar, dengan total pajak Rp478,5 miliar.',
  ])('is none of what the sentence does not add up: %s', (teks) => expect(galat(teks)).toEqual([]));
});

describe('the difference of the two amounts of a sentence', () => {
  // Hand: 83,53 − 66,27 = 17,26.
  const neraca = (beda: string) =>
    `Nilai ekspor US$66,27 miliar dan nilai impor US$83,53 miliar, sehingga neraca perdagangan defisit US$${beda} miliar.`;
  it('is bound to them however few its digits are', () => {
    expect(periksa(neraca('17,26')).ringkasan.relasi).toBe(1);
    expect(galat(neraca('17,26'))).toEqual([]);
    expect(galat(neraca('12,26')).map(([, kode]) => kode)).toEqual(['P107']);
  });
  it('may be another one where no slip explains it', () => expect(galat(neraca('4,91'))).toEqual([]));
});
