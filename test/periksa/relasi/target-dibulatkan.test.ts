import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Money in miliar stands for rupiah, also where it is a target: 19,14 may be 19,135 to 19,145, and 18,197 ÷ 19,137 = 95,09 %; 40,0 ÷ 50,2 is
// 79,54 to 79,86 %; 62,9 ÷ 71,5 is 87,84 to 88,10 %. A target of people or of percent is what it is.
const sel = (satuan: string, ...baris: string[]) =>
  periksaTabel([
    {
      baris: [
        ['Jenis', `Target${satuan}`, `Realisasi${satuan}`, 'Persen'],
        ['Pajak', '71,51', '78,85', '110,26'],
        ['Denda', '50,00', '45,00', '90,00'],
        ...baris.map((b) => b.split('|')),
      ],
    },
  ]).temuan.map((t) => [t.tingkat, t.lokasi.sel]);

it.each([' (miliar Rp)', ' (Rp juta)', ' (dalam ribu rupiah)'])('a target%s was rounded', (satuan) => {
  expect(sel(satuan, 'A|19,14|18,197|95,09', 'B|50,2|40,0|79,70', 'C|71,5|62,9|87,88')).toEqual([]);
  expect(sel(satuan, 'A|19,14|18,197|59,09')).toEqual([['galat', 'D4']]);
});
it('a target of another kind was not', () => {
  expect(sel('', 'A|19,14|18,20|95,19')).toEqual([['galat', 'D4']]);
});

// 78,85 + 9,00 + 154,123 = 241,97, beside 71,51 + 10,00 + 156,574 = 238,08: the parts print another number of decimals than their total.
it('a total of parts with other decimals is guarded where the one beside it holds', () => {
  const temuan = (jumlah: string, persen: string) =>
    periksaTabel([
      {
        baris: [
          ['Jenis', 'Target', 'Realisasi', 'Persen'],
          ['Pajak', '71,51', '78,85', '110,26'],
          ['Retribusi', '10,00', '9,00', '90,00'],
          ['Lain-lain PAD', '156,574', '154,123', '98,43'],
          ['Jumlah PAD', '238,08', jumlah, persen],
        ],
      },
    ]).temuan;
  expect(temuan('241,97', '101,63')).toEqual([]);
  const [t] = temuan('281,97', '118,43');
  expect([t?.tingkat, t?.lokasi.sel, t?.semestinya]).toEqual(['galat', 'C5', '241,97']);
});
