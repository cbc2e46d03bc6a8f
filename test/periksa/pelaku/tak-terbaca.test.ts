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

// 200 + 400 + 100 = 700 and 150 + 100 + 50 = 300; of the spendings 100 and 50 can be read, 150 together.
const kecil = (baris: 1 | 2 | 3, isi: string): string[][] => {
  const semua = [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '200', '150', '75'],
    ['B', '400', '100', '25'],
    ['C', '100', '50', '50'],
    ['Jumlah', '700', '300', '42,86'],
  ];
  return semua.map((b, i) => (i === baris ? [b[0] as string, b[1] as string, isi, b[3] as string] : b));
};

describe('a cell that could not be read', () => {
  const RUSAK = [
    '#####',
    '#N/A',
    '#REF!',
    'IDR 150',
    'US$150',
    'I50',
    'l50',
    '±150',
    '≈150',
    '1’500',
    '½',
    '1e400',
    '1\n50',
    '—150',
  ];
  it.each(RUSAK)('is no empty one in the first, a middle or the last row: %s', (isi) => {
    for (const baris of [1, 2, 3] as const) {
      const { temuan, cakupan } = periksaTabel([{ baris: kecil(baris, isi) }]);
      expect(temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
      // Three budgets, spendings and percentages of the body, and three figures of the total.
      expect(cakupan.angka).toBe(12);
      expect(cakupan.tabel[0]?.sebab).toMatch(new RegExp(`^1 sel tidak terbaca sebagai angka: C${baris + 1} "`));
    }
  });

  it('is named where no sum runs over it too', () => {
    const baris = kecil(2, '#####').slice(0, 4);
    const { temuan, cakupan } = periksaTabel([{ baris }], { bahasa: 'en' });
    expect([temuan, cakupan.angka]).toEqual([[], 9]);
    expect(cakupan.tabel[0]?.sebab).toContain('1 cells could not be read as figures: C3 "#####"');
  });

  it('is none that holds a word, a dash, a year or a note', () => {
    for (const isi of ['-', '–', 'nihil', 'n/a', 'tidak ada', 'belum rilis', '', 'Lihat Tabel 3.1 dan 3.2']) {
      const { cakupan } = periksaTabel([{ baris: kecil(2, isi).slice(0, 4) }]);
      expect(cakupan.tabel[0]?.sebab ?? '').not.toContain('tidak terbaca');
    }
  });
});

describe('a minus or digits of another keyboard', () => {
  it.each(['-', '−', '–', '‐', '‑', '‒', '－'])('are read in a table as anywhere: %s', (minus) => {
    // 200 + 400 − 50 = 550; 150 + 100 − 25 = 225; 225 ÷ 550 = 40,91 %.
    const baris = [
      ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
      ['A', '200', '150', '75'],
      ['B', '400', '100', '25'],
      ['Koreksi', `${minus}50`, `${minus}25`, '50'],
      ['Jumlah', '550', '225', '40,91'],
    ];
    const { temuan, cakupan } = periksaTabel([{ baris }]);
    expect(temuan).toEqual([]);
    expect(cakupan.angka).toBe(12);
    const salah = baris.map((b) => (b[0] === 'Jumlah' ? ['Jumlah', '550', '238', '40,91'] : b));
    expect(periksaTabel([{ baris: salah }]).temuan[0]).toMatchObject({ tingkat: 'galat', semestinya: '225' });
  });
  it('also where they are wide', () => {
    expect(periksaTabel([{ baris: kecil(1, '１５０') }]).temuan).toEqual([]);
  });
});

it('figures of a sentence stand in no cells', () => {
  const r = jumlahBagian(faktaUji('3'), [faktaUji('1'), faktaUji('2')], true);
  expect(selTakTerbaca({ ...r, jenis: 'jumlah-kolom' })).toEqual([]);
});
