import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// The right figures stand in the tables below as they were before the exchange; what a row should print follows by hand from its own two
// amounts (pagu less realisasi, realisasi by pagu), so every expected value is the one that was moved.
const KEPALA = ['Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'];
const galat = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab, ...(t.atau ?? []).map((l) => l.sel)]);

describe('a run of one column that slid by a row', () => {
  // Pagu 41.598.300, 26.687.000, 2.235.050.000, 122.450.000, in this order; the first three moved down by one and the last came first.
  it('is told at each of its cells, with what belongs there', () => {
    expect(
      galat(
        ['A', '122.450.000', '26.249.150', '15.349.150'],
        ['B', '41.598.300', '26.184.000', '503.000'],
        ['C', '26.687.000', '1.988.632.000', '246.418.000'],
        ['D', '2.235.050.000', '116.551.000', '5.899.000'],
        ['Jumlah', '2.425.785.300', '2.157.616.150', '268.169.150'],
      ),
    ).toEqual([
      ['B2', '41.598.300', 'baris-bergeser'],
      ['B3', '26.687.000', 'baris-bergeser'],
      ['B4', '2.235.050.000', 'baris-bergeser'],
      ['B5', '122.450.000', 'baris-bergeser'],
    ]);
  });
  // Realisasi by pagu: 98,35, 98,11, 96,36, 92,00 (637.738.706.092 of 693.156.866.730), 91,16; each printed a row below its own, the last
  // lost and a figure of no row in front (a real table: test/korpus/nyata/002).
  it('is found with its end lost', () => {
    const baris = [
      ['2019', '736.803.921.224', '724.616.535.883', '98,93'],
      ['2020', '736.287.397.664', '722.372.799.447', '98,35'],
      ['2021', '648.646.882.923', '625.036.929.705', '98,11'],
      ['2022', '693.156.866.730', '637.738.706.092', '96,36'],
      ['2023', '721.606.151.725', '657.826.026.577', '91,16'],
    ];
    const temuan = periksaTabel([{ baris: [['Tahun', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'], ...baris] }]).temuan;
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya])).toEqual([
      ['D2', '98,35'],
      ['D3', '98,11'],
      ['D4', '96,36'],
      ['D5', '92,00'],
    ]);
  });
});

describe('figures that changed places', () => {
  // In the row of B the realisasi of two years: 300 + 250 and 400 + 350 with the totals 650 and 600 of the columns.
  it('may stand in one row, across columns of one kind', () => {
    const baris = [
      ['Program', 'Pagu 2021 (Rp)', 'Pagu 2022 (Rp)', 'Pagu 2023 (Rp)'],
      ['A', '300.125.000', '400.250.000', '100.500.000'],
      ['B', '350.375.000', '250.750.000', '120.000.000'],
      ['Jumlah', '550.875.000', '750.625.000', '220.500.000'],
    ];
    const temuan = periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat === 'galat');
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab])).toEqual([
      ['B3', '250.750.000', 'baris-tertukar'],
      ['C3', '350.375.000', 'baris-tertukar'],
    ]);
  });
  // Quarters of the rows: 41.250.500 + 0 + 18.300.250 = 59.550.750, 23.117.400 + 36.900.100 + 44.020.600 = 104.038.100, and
  // 12.600.000 + 33.456.789 + 20.111.222 = 66.168.011; the nothing of the first row stands below, and its place in the second.
  it('may be a figure and nothing', () => {
    const baris = [
      ['Belanja', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'Jumlah (Rp)'],
      ['A', '41.250.500', '36.900.100', '18.300.250', '59.550.750'],
      ['B', '23.117.400', '0', '44.020.600', '104.038.100'],
      ['C', '12.600.000', '33.456.789', '20.111.222', '66.168.011'],
      ['Jumlah', '76.967.900', '70.356.889', '82.432.072', '229.756.861'],
    ];
    const temuan = periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat === 'galat');
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab])).toEqual([
      ['C2', '0', 'baris-tertukar'],
      ['C3', '36.900.100', 'baris-tertukar'],
    ]);
  });
  // The same across: the second quarter of A is nothing and stands in the first, so the sums of both columns miss by it.
  it('may be a figure and nothing of one row', () => {
    const baris = [
      ['Belanja', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'Jumlah (Rp)'],
      ['A', '0', '41.250.500', '18.300.250', '59.550.750'],
      ['B', '23.117.400', '36.900.100', '44.020.600', '104.038.100'],
      ['C', '12.600.000', '33.456.789', '20.111.222', '66.168.011'],
      ['Jumlah', '76.967.900', '70.356.889', '82.432.072', '229.756.861'],
    ];
    const temuan = periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat === 'galat');
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab])).toEqual([
      ['B2', '41.250.500', 'baris-tertukar'],
      ['C2', '0', 'baris-tertukar'],
    ]);
  });
  // A plan repeats its amounts: 36.900.100 is the figure of three quarters. TW III and IV of A changed places.
  it('may be printed elsewhere too', () => {
    const baris = [
      ['Belanja', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'TW IV (Rp)', 'Jumlah (Rp)'],
      ['A', '36.900.100', '36.900.100', '18.300.250', '36.900.100', '129.000.550'],
      ['B', '23.117.400', '31.000.700', '44.020.600', '51.222.333', '149.361.033'],
      ['C', '12.600.000', '33.456.789', '20.111.222', '47.000.005', '113.168.016'],
      ['Jumlah', '72.617.500', '101.357.589', '101.031.922', '116.522.588', '391.529.599'],
    ];
    const temuan = periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat === 'galat');
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab])).toEqual([
      ['D2', '36.900.100', 'baris-tertukar'],
      ['E2', '18.300.250', 'baris-tertukar'],
    ]);
  });
  // 12.000 of 20.000 leaves 8.000, of which 3.000 is printed by a slip; that no other row prints 8.000 makes it a slip of its own.
  it('are not seen where a single figure is wrong', () => {
    expect(
      galat(
        ['A', '20.000.000', '12.000.000', '3.000.000'],
        ['B', '35.500.000', '30.250.000', '5.250.000'],
        ['C', '41.250.000', '40.000.000', '1.250.000'],
        ['D', '18.750.000', '17.250.000', '1.500.000'],
      ).map(([sel]) => sel),
    ).toEqual(['D2']);
  });
  // One cell that should be what another prints is a copy, not an exchange: 5.250.000 is right in its own row.
  it('are not seen where one figure was copied from another row', () => {
    const hasil = galat(
      ['A', '20.000.000', '12.000.000', '5.250.000'],
      ['B', '35.500.000', '30.250.000', '5.250.000'],
      ['C', '41.250.000', '40.000.000', '1.250.000'],
      ['D', '18.750.000', '17.250.000', '1.500.000'],
    );
    expect(hasil.map(([sel, nilai]) => [sel, nilai])).toEqual([['D2', '8.000.000']]);
  });
});
