import { expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

/** A table whose second row holds `nilai`; its total and percentage are those of a million, or of a million below zero. */
const periksa = (nilai: string, minus: boolean, jumlah = minus ? '1.900.000' : '3.900.000') =>
  periksaTabel({
    tabel: [
      {
        baris: [
          ['Program', 'Pagu', 'Realisasi'],
          ['A', '1.000.000', '500.000'],
          ['B', '2.000.000', nilai],
          ['C', '3.000.000', '2.400.000'],
          ['Jumlah', '6.000.000', jumlah],
        ],
      },
    ],
  });

// 500.000 + 1.000.000 + 2.400.000 is 3.900.000; with a million less than nothing it is 1.900.000.
it.each(['1.000.000-', '1.000.000 -', '1.000.000,00-', '1.000.000−', '1.000.000–', 'Rp1.000.000-'])(
  'an amount with a dash behind it, %s, may be either: it agrees with neither total and accuses none',
  (nilai) => {
    for (const minus of [false, true]) {
      const { temuan, cakupan } = periksa(nilai, minus);
      expect(temuan.map((t) => [t.tingkat, t.semestinya])).toEqual([['peringatan', null]]);
      expect(temuan[0]?.pesan).toContain(`Yang ini tidak terbaca sebagai angka: C3 "`);
      expect(cakupan.tabel[0]?.sebab).toContain('1 sel tidak terbaca sebagai angka: C3');
    }
  },
);

it.each(['Rp1.000.000,-', 'Rp 1.000.000.-', '1.000.000,-', 'Rp. 1.000.000,00,-'])('a price, %s, is plain', (nilai) => {
  expect(periksa(nilai, false).temuan).toEqual([]);
  expect(periksa(nilai, true).temuan).not.toEqual([]);
});

it.each(['(1.000.000)', '-1.000.000', '−1.000.000', '(Rp1.000.000)'])('%s is below zero', (nilai) => {
  expect(periksa(nilai, true).temuan).toEqual([]);
  expect(periksa(nilai, false).temuan).not.toEqual([]);
});

it('is the tail of a price where every amount of its column has it', () => {
  const tabel = (jumlah: string) => [
    {
      baris: [
        ['Program', 'Pagu', 'Realisasi'],
        ['A', 'Rp1.000.000-', 'Rp500.000,-'],
        ['B', 'Rp2.000.000-', 'Rp1.000.000,-'],
        ['Jumlah', jumlah, 'Rp1.500.000,-'],
      ],
    },
  ];
  expect(periksaTabel({ tabel: tabel('Rp3.000.000-') }).temuan).toEqual([]);
  expect(periksaTabel({ tabel: tabel('Rp3.100.000-') }).temuan.map((t) => t.lokasi.sel)).toEqual(['B4']);
});

/** A column of counts. */
const hitung = (nilai: string, jumlah: string) =>
  periksaTabel({
    tabel: [
      {
        baris: [
          ['Uraian', 'Kenaikan'],
          ['A', '2.500.000'],
          ['B', nilai],
          ['C', '1.500.000'],
          ['Jumlah', jumlah],
        ],
      },
    ],
  });

// 2.500.000 - 1.000.000 + 1.500.000 is 3.000.000.
it('is a minus behind a count with thousands, and nothing that is known behind a short one', () => {
  const terikat = (jumlah: string): number => hitung('1.000.000-', jumlah).cakupan.terikat;
  expect([terikat('3.000.000'), terikat('5.000.000')]).toEqual([4, 0]);
  expect(hitung('70-', '3.999.930').cakupan.tabel[0]?.sebab).toContain('1 sel tidak terbaca sebagai angka: B3 "70-"');
});
