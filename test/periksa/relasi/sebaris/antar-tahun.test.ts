import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const ganti = (baris: string[], ke: number, isi: string) => baris.map((s, i) => (i === ke ? isi : s));
const temuan = (kepala: string[], ...baris: string[][]) =>
  periksaTabel([{ baris: [kepala, ...baris] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya]);

// Belanja of Batu Sopang (seed, LRA): 2.667.816.093 − 3.086.912.172 = −419.096.079, −13,58 %; 4.924.825.264 − 4.568.023.148 = 356.802.116, 7,81 %.
const KEPALA = ['Uraian', 'Realisasi 2021 (Rp)', 'Realisasi 2022 (Rp)', 'Naik/(Turun) (Rp)', 'Pertumbuhan (%)'];
const PEGAWAI = ['Belanja pegawai', '3.086.912.172', '2.667.816.093', '-419.096.079', '-13,58'];
const SEMUA = ['Belanja seluruhnya', '4.568.023.148', '4.924.825.264', '356.802.116', '7,81'];

describe('two years side by side', () => {
  it('are left alone where difference and growth follow', () => expect(temuan(KEPALA, PEGAWAI, SEMUA)).toEqual([]));
  it('show a difference with the wrong sign', () =>
    expect(temuan(KEPALA, ganti(PEGAWAI, 3, '419.096.079'), SEMUA)).toEqual([['D2', '-419.096.079']]));
  it('show a growth that is another one', () =>
    expect(temuan(KEPALA, PEGAWAI, ganti(SEMUA, 4, '7,18'))).toEqual([['E3', '7,81']]));
  it('read "tahun lalu" as the earlier year', () =>
    expect(
      temuan(
        ['Uraian', 'Realisasi tahun lalu', 'Realisasi tahun lalu (n-1)', 'Realisasi', 'Selisih'],
        ['A', '10', '10', '12', '2'],
        ['B', '20', '20', '30', '10'],
      ),
    ).toEqual([]));
  it('say nothing where no row of the column follows, or the years are not neighbours', () => {
    expect(temuan(KEPALA, ganti(PEGAWAI, 4, '5'), ganti(SEMUA, 4, '6'))).toEqual([]);
    expect(temuan(ganti(KEPALA, 1, 'Realisasi 2019 (Rp)'), ganti(PEGAWAI, 3, '1'), SEMUA)).toEqual([]);
  });
  // Hand: (50 − 40) / 40 = 25 %, (100 − 80) / 80 = 25 %, (72 − 60) / 60 = 20 %; 72 − 60 = 12.
  it('show a growth printed in points', () => {
    const kepala = ['Uraian', 'Realisasi 2021', 'Realisasi 2022', 'Pertumbuhan (%)'];
    const isi = [
      ['A', '40', '50', '25'],
      ['B', '80', '100', '25'],
    ];
    expect(temuan(kepala, ...isi, ['C', '60', '72', '20'])).toEqual([]);
    expect(temuan(kepala, ...isi, ['C', '60', '72', '12'])).toEqual([['D4', '20']]);
  });
  // Hand: 2.553 − 2.985 = −432, 7.832 − 5.914 = 1.918, sums 8.899 and 10.385, difference 1.486; growth −14,47 %, 32,43 %, 16,70 %.
  const DUA = ['Uraian', 'Realisasi 2021', 'Realisasi 2022', 'Selisih', 'Pertumbuhan (%)'];
  const baris = (...persen: string[]) => [
    ['A', '2985', '2553', '-432', persen[0] ?? ''],
    ['B', '5914', '7832', '1918', persen[1] ?? ''],
    ['Jumlah', '8899', '10385', '1486', persen[2] ?? ''],
  ];
  it('are seen also where two rows changed places', () => {
    expect(temuan(DUA, ...baris('-14,47', '32,43', '16,70'))).toEqual([]);
    expect(temuan(DUA, ...baris('-14,47', '16,70', '32,43'))).toEqual([
      ['E3', '32,43'],
      ['E4', '16,70'],
    ]);
  });
  // One row of three follows: the heading names the growth, but what most rows do not show accuses none of them.
  it('are doubted where one row beyond luck follows, under a heading that names them', () => {
    const ragu = (...persen: string[]) =>
      periksaTabel([{ baris: [DUA, ...baris(...persen)] }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
    expect(ragu('-14,47', '55', '66')).toEqual([
      ['peringatan', 'E3', '32,43'],
      ['peringatan', 'E4', '16,7'],
    ]);
    expect(ragu('-14', '55', '66')).toEqual([]);
  });
  it('say nothing of a column that prints decreases without their sign', () => {
    // Hand: (30 − 40) / 40 = −25 %, (60 − 80) / 80 = −25 %, (72 − 60) / 60 = 20 %.
    const isi = [
      ['A', '40', '30', '25,00'],
      ['B', '80', '60', '25,00'],
      ['C', '60', '72', '20,00'],
    ];
    const kepala = ['Uraian', 'Realisasi 2021', 'Realisasi 2022', 'Pertumbuhan (%)'];
    expect(temuan(kepala, ...isi)).toEqual([]);
  });
  it('may print growth under "Naik/Turun", and lack a year', () => {
    const kepala = ['Uraian', 'Realisasi 2021', 'Realisasi 2022', 'Naik/Turun'];
    expect(temuan(kepala, ['A', '40', '50', '25'], ['B', '80', '100', '25'], ['C', '', '72', '12'])).toEqual([]);
  });
});
