import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const keluhan = (baris: string[][]) =>
  periksaTabel({ tabel: [{ baris }] }).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel]],
  );

// 4.500 ÷ 270.952 = 1,661 %; 2.150 ÷ 275.452 = 0,781 %; 5.498 ÷ 277.602 = 1,981 %; 4.900 ÷ 283.100 = 1,731 %.
const PENDUDUK = [
  ['Tahun', 'Jumlah Penduduk', 'Pertumbuhan (%)'],
  ['2019', '270.952', ''],
  ['2020', '275.452', '1,66'],
  ['2021', '277.602', '0,78'],
  ['2022', '283.100', '1,98'],
  ['2023', '288.000', '1,73'],
];
// 9,75 − 10,25 = −0,5 miliar, −4,88 %; 11,115 − 9,75 = 1,365, 14 %; 12,2265 − 11,115 = 1,1115, 10 %.
const PAD = [
  ['No', 'Tahun', 'PAD (Rp)', 'Kenaikan/Penurunan (Rp)', '%'],
  ['1', 'TA 2019', '10.250.000.000', '-', '-'],
  ['2', 'TA 2020', '9.750.000.000', '-500.000.000', '-4,88'],
  ['3', 'TA 2021', '11.115.000.000', '1.365.000.000', '14,00'],
  ['4', 'TA 2022', '12.226.500.000', '1.111.500.000', '10,00'],
];

describe('rows that are years', () => {
  it('follow each other by the growth and the difference that they print', () => {
    expect([keluhan(PENDUDUK), keluhan(PAD)]).toEqual([[], []]);
    expect(keluhan([...PENDUDUK.slice(0, 1), ...PENDUDUK.slice(1).reverse()])).toEqual([]);
  });

  it('name a growth and a value that do not', () => {
    expect(keluhan(PENDUDUK.map((b, i) => (i === 4 ? ['2022', '283.100', '1,89'] : b)))).toEqual([['galat', 'C5']]);
    expect(keluhan(PENDUDUK.map((b, i) => (i === 3 ? ['2021', '272.602', '0,78'] : b)))).toEqual([['galat', 'B4']]);
  });

  it('say nothing of a column that no two rows give', () => {
    const lain = PENDUDUK.map((b, i) => (i > 0 ? [b[0] as string, b[1] as string, `${i * i},37`] : b));
    expect(keluhan(lain)).toEqual([]);
  });
});
