import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`);

// By hand: 104,2 − 96,5 = 7,7; 100 − 96,5 = 3,5; 104,2 ÷ 96,5 = 1,0798; less one 0,0798; (104,2 − 96,5) ÷ 104,2 = 7,39 %; 97,7 − 90 = 7,7.
describe('the efficiency of a sentence, by whichever of the usual ways', () => {
  it.each([
    'Efisiensi anggaran sebesar 7,70% diperoleh dari capaian kinerja 104,20% dikurangi serapan 96,50%.',
    'Tingkat efisiensi 7,70% (capaian 104,20% - serapan anggaran 96,50%).',
    'Efisiensi sumber daya mencapai 7,70% karena capaian 104,20% dengan serapan 96,50%.',
    'Capaian kinerja sebesar 104,20%. Serapan anggaran sebesar 96,50%. Terdapat efisiensi sebesar 7,70%.',
    'Nilai efisiensi 7,70% karena fisik 104,20% dan keuangan terserap 96,50%.',
    'Serapan anggaran 96,50% sehingga efisiensi 3,50% dengan capaian 104,20%.',
    'Efisiensi sebesar 1,08 diperoleh dari capaian 104,20% dibagi serapan 96,50%.',
    'Efisiensi sebesar 0,08 diperoleh dari capaian 104,20% dibagi serapan 96,50%.',
    'Efisiensi 107,98% yaitu capaian 104,20% dibagi serapan anggaran 96,50%.',
    'Efisiensi 7,98% dengan capaian 104,20% dan serapan anggaran 96,50%.',
    'Tingkat efisiensi sebesar 7,39% dengan capaian 104,20% dan serapan 96,50%.',
    'Belum ada efisiensi, yaitu efisiensi negatif 7,70% dengan capaian 90,00% dan serapan 97,70%.',
  ])('%s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  // Without the words for it which way was meant is open; 100 − 96,5 = 3,5 stands where nothing was achieved beyond it.
  it.each([
    [
      'Efisiensi anggaran sebesar 9,70% diperoleh dari capaian kinerja 104,20% dikurangi serapan 96,50%.',
      'galat 9,70 7,70',
    ],
    ['Tingkat efisiensi 5,70% (capaian 104,20% - serapan anggaran 96,50%).', 'galat 5,70 7,70'],
    ['Efisiensi 9,70% dengan capaian 104,20% dan serapan 96,50%.', 'peringatan 9,70 7,70'],
    ['Efisiensi 2,50% dengan capaian 104,20% dan serapan 96,50%.', 'peringatan 2,50 3,50'],
    ['Efisiensi 95% dengan capaian 90% dan serapan 0%.', 'peringatan 95 90'],
    ['Efisiensi 5,50% dengan serapan 96,50%.', 'galat 5,50 3,50'],
    ['Efisiensi 5,50% dengan serapan 96,50%, sedangkan tahun lalu 80,00%.', 'galat 5,50 3,50'],
  ])('still wrong: %s', (teks, harap) => {
    expect(temuan(teks)).toEqual([harap]);
  });
});
