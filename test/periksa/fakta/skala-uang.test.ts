import { describe, expect, it } from 'vitest';
import { sebutSatuanBesar } from '../../../src/periksa/fakta/satuan-besar.js';
import { skalaJudul, skalaSel } from '../../../src/periksa/fakta/skala-uang.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Places: ribu 10^3, juta 10^6, miliar 10^9, triliun 10^12.
describe('the unit of an amount', () => {
  it.each([
    ['117jt', 6],
    ['Rp117,5jt', 6],
    ['3rb', 3],
    ['3 rb', 3],
    ['5 ribu', 3],
    ['Rp 900 juta', 6],
    ['1,2 Milyar', 9],
    ['2 TRILIUN', 12],
    // what stands beside the figure, not another word of the cell
    ['1,2 miliar (seribu dua ratus juta)', 9],
    ['117 jtx', null],
    ['Kepulauan Seribu', null],
    ['117', null],
  ])('in the cell %j stands for %j places', (teks, tempat) => {
    expect(skalaSel(teks)).toBe(tempat);
  });

  it.each([
    ['Pagu (juta rupiah)', 6],
    ['Pagu Kepulauan Seribu (juta rupiah)', 6],
    ['Pagu Kepulauan Seribu (Rp)', 0],
    ['Dana Seribu Rupiah', null],
    ['Realisasi dalam ribuan rupiah', 3],
    ['Pagu (Rp miliar)', 9],
    ['(Rp. triliun)', 12],
    ['Belanja Trilyun Rp', 12],
    ['Uraian', null],
  ])('in the heading %j stands for %j places', (teks, tempat) => {
    expect(skalaJudul(teks)).toBe(tempat);
    expect(sebutSatuanBesar(teks)).toBe((tempat ?? 0) > 0);
  });

  it('is read where the figure is joined to it, and the table beside it too', () => {
    const baris = [
      ['Program', 'Pagu', 'Realisasi', '%'],
      ['A', '117jt', '58,5jt', '50,00'],
      ['B', 'Rp3rb', 'Rp1,5rb', '50,00'],
    ];
    expect(periksaTabel([{ baris }]).temuan).toEqual([]);
  });

  it('is not taken from a name: 3.183.857.644 of 4.345,67 million is 73,27 %', () => {
    const baris = [
      ['Program', 'Pagu Kepulauan Seribu (juta rupiah)', 'Realisasi (rupiah)', '%'],
      ['A', '4.345,67', '3.183.857.644', '73,27'],
      ['B', '117,36', '101.594.500', '86,57'],
      ['TOTAL', '4.463,03', '3.285.452.144', '73,61'],
    ];
    const { temuan, cakupan } = periksaTabel([{ baris }]);
    expect(temuan).toEqual([]);
    expect(cakupan).toMatchObject({ angka: 9, terikat: 9 });
  });
});
