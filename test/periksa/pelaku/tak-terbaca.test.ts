import { describe, expect, it } from 'vitest';
import { selTakTerbaca } from '../../../src/periksa/pelaku/tak-terbaca.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { jumlahBagian } from '../../../src/periksa/relasi/relasi.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

// By hand: 900.000 + 1.800.000 + 2.500.000 = 5.200.000. Of the budgets 1.000.000 and 3.000.000 can be read, 4.000.000 together.
const tabel = (pagu: string, jumlah: string): string[][] => [
  ['Uraian', 'Pagu', 'Realisasi'],
  ['A', '1.000.000', '900.000'],
  ['B', pagu, '1.800.000'],
  ['C', '3.000.000', '2.500.000'],
  ['Jumlah', jumlah, '5.200.000'],
];
const temuan = (baris: string[][], bahasa: 'id' | 'en' = 'id') => periksaTabel([{ baris }], { bahasa }).temuan;

describe('a total above a cell that could not be read', () => {
  // Two letters O for noughts.
  it('that its readable parts do not give is a warning that names the cell, and proposes nothing', () => {
    const [t, ...lain] = temuan(tabel('2.0OO.000', '6.000.000'));
    expect([t?.tingkat, t?.kode, t?.lokasi.sel, t?.semestinya]).toEqual(['peringatan', 'P102', 'B5', null]);
    expect(t?.pesan).toContain('jumlah 2 angka = 4.000.000');
    expect(t?.pesan).toMatch(
      / Yang ini tidak terbaca sebagai angka: B3 "2\.0OO\.000"; betulkan dahulu penulisannya\.$/,
    );
    expect(lain).toEqual([]);
    expect(temuan(tabel('2.0OO.000', '6.000.000'), 'en')[0]?.pesan).toMatch(
      /B5 \(printed 6\.000\.000\) and what .* give for it cannot both be right: .* could not be read as a figure: B3 "2\.0OO\.000"/,
    );
  });
  it('that they give by themselves says nothing', () => {
    // But that the total of what was spent is above that of the budget.
    expect(temuan(tabel('2.0OO.000', '4.000.000')).map((t) => t.kode)).toEqual(['P215']);
  });
  it('is judged again once the cell is put right', () => {
    expect(temuan(tabel('2.000.000', '6.000.000'))).toEqual([]);
    expect(temuan(tabel('2.000.000', '6.100.000')).map((t) => [t.lokasi.sel, t.semestinya])).toEqual([
      ['B5', '6.000.000'],
    ]);
  });
  it('names three of them at most', () => {
    const [kepala = [], ...isi] = tabel('2.0OO.000', '16.000.000');
    const lagi = ['D', 'E', 'F'].map((n) => [n, '1.0OO.000', '0']);
    const [t] = temuan([kepala, ...isi.slice(0, 3), ...lagi, ...isi.slice(3)]);
    expect(t?.pesan.match(/B\d+ "/g)).toEqual(['B3 "', 'B5 "', 'B6 "']);
  });
});

it('figures of a sentence stand in no cells', () => {
  const r = jumlahBagian(faktaUji('3'), [faktaUji('1'), faktaUji('2')], true);
  expect(selTakTerbaca({ ...r, jenis: 'jumlah-kolom' })).toEqual([]);
});
