import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.pesan] : []));

// All of them are right: by hand, beside those with figures that make each other.
describe('a percentage is of what stands beside it, and not of what was spoken of before', () => {
  it.each([
    'Serapan 92,33%, sisa Rp7. Fisik 98,00%.',
    'Realisasi Rp92.750.000 (92,75%) sehingga terdapat sisa Rp7.250.000. Capaian kinerja program 101,40%.',
    'Realisasi sebesar Rp2.770.000.000 (92,33%), sisa Rp230.000.000. IKM sebesar 86,74.',
    'Serapan 92,33% dengan sisa Rp7.000.000, dibanding serapan tahun lalu 89,40%.',
    'Pagu Rp7.000.000.000 dengan realisasi Rp6.300.000.000. Capaian kinerja 104,20 persen.',
    'Pagu Rp7.000.000.000 dengan realisasi Rp6.300.000.000. Tahun lalu 89,40 persen.',
    'Pagu Rp7.000.000.000, realisasi Rp6.300.000.000, dengan fisik 98,40 persen.',
    // 73,15 ÷ 75 = 97,53 %.
    'Nilai 73,15 dari target 70,00 (97,53% dari target akhir renstra 75,00).',
    // 2,77 ÷ 4,5 = 61,56 %.
    'Realisasi Rp2.770.000.000 dari pagu Rp3.000.000.000 atau 61,56% dari pagu tiga tahun Rp4.500.000.000.',
    // 12 ÷ 18 = 66,67 %.
    'Sebanyak 12 dari 15 puskesmas (66,67% dari target 18 puskesmas) terakreditasi.',
    'Sebanyak 45 dari 50 ruas jalan atau 62,50% dari panjang jalan dalam kondisi baik.',
    'Sebanyak 36 dari 40 desa (78,20% penduduk) telah ODF.',
    'Sebanyak 128 dari 150 responden (85,50% indeks) menyatakan puas.',
    // 73,15 ÷ 70 = 104,50 %; 405 ÷ 430 = 94,19 %.
    'Realisasi melampaui target 4,50%, yaitu 73,15 dari 70,00.',
    'Penerimaan kurang 5,81% yaitu Rp405,00 miliar dari target Rp430,00 miliar.',
    'Belum terserap 5,00%, yaitu Rp7.600 juta dari Rp8.000 juta sudah dibayarkan.',
    // 15.870 ÷ 18.014 = 88,10 %; 2.587 ÷ 15.870 = 16,30 %.
    'Dari 15.870 balita ditimbang (88,10% dari sasaran 18.014), 2.587 balita (16,30%) stunting.',
    // 40 ÷ 62 = 65 %; 36 ÷ 40 = 90 %.
    'Dari 40 desa (65% dari 62 desa), 36 desa (90%) ODF.',
  ])('%s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    ['Serapan 92,33%, sisa Rp7.000 atau 7,76 persen.', '7,67'],
    ['Nilai 73,15 dari target 70,00 (97,35% dari target akhir renstra 75,00).', '97,53'],
    ['Dari 15.870 balita ditimbang (88,10% dari sasaran 18.014), 2.587 balita (61,30%) stunting.', '16,30'],
    ['Dari 15.870 balita ditimbang (83,10% dari sasaran 18.014), 2.587 balita (16,30%) stunting.', '88,10'],
    [
      'Target anggaran Rp74.709.440.000 dan terealisasi sebesar Rp66.052.438.987 dengan tingkat efektivitasnya sebesar 105,18%.',
      '88,41',
    ],
    ['Pagu Rp7.000.000.000, realisasi Rp6.314.000.000 atau 92,20 persen.', '90,20'],
  ])('still wrong: %s', (teks, benar) => {
    expect(galat(teks)).toEqual([expect.stringContaining(benar)]);
  });
});
