import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel([{ baris }]).temuan;
const disebut = (baris: string[][]) =>
  periksa(baris).flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)].sort()] : [],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));
const tabel = (isi: string): string[][] =>
  isi
    .trim()
    .split('\n')
    .map((b) => b.trim().split('|'));

// BPS, Sensus Penduduk 2022 (long form): each cell is rounded by itself. 6.175.475 + 5.141.068 = 11.316.543, 2.614.237 + 8.299.688 = 10.913.925,
// 375.471 + 8.547.238 = 8.922.709 and 375.471 + 199.949 = 575.420: one too many, one too few, and one too many twice.
const KAWIN = tabel(`
  Umur|Laki-laki|||Perempuan|||Total||
  |Belum Kawin|Kawin|Total|Belum Kawin|Kawin|Total|Belum Kawin|Kawin|Total
  10-14|11.313.484|41.179|11.354.663|10.678.755|52.171|10.730.926|21.992.239|93.350|22.085.589
  25-29|6.175.475|5.141.068|11.316.544|2.614.237|8.299.688|10.913.924|8.789.712|13.440.756|22.230.468
  45-49|375.471|8.547.238|8.922.710|199.949|9.022.119|9.222.068|575.421|17.569.357|18.144.778
`);

describe('a table of which each cell is rounded by itself', () => {
  it('has sums that miss by a unit either way, which are notes', () => {
    expect(periksa(KAWIN).map((t) => [t.kode, t.lokasi.sel])).toEqual([
      ['P302', 'D4'],
      ['P302', 'D5'],
      ['P302', 'G4'],
      ['P302', 'H5'],
    ]);
  });
  it('accuses no cell that misses by a unit beside one that is wrong', () => {
    // 9.022.119 + 199.949 = 9.222.068 and 17.569.357 − 8.547.238 = 9.022.119: both say that F5 is not 9.022.719.
    expect(disebut(diganti(KAWIN, 4, 5, '9.022.719'))).toEqual([['F5']]);
    // 41.179 + 52.171 = 93.350 and 11.354.663 − 11.313.484 = 41.179.
    expect(disebut(diganti(KAWIN, 2, 2, '47.179'))).toEqual([['C3']]);
  });
  it.each([
    // 8.120 + 7.905 = 16.025 and 3.377 + 4.018 = 7.395; 21.717 + 16.026 + 7.394 = 45.137 = 23.903 + 21.234.
    [
      'rows and columns',
      'Desa|Laki-laki|Perempuan|Jumlah\nA|12.406|9.311|21.717\nB|8.120|7.905|16.026\nC|3.377|4.018|7.394\nJumlah|23.903|21.234|45.137',
    ],
    // 4.512 + 3.208 = 7.720 and 6.030 + 5.127 = 11.157; 2.218 + 1.905 = 4.123.
    [
      'years',
      'Uraian|2021|2022|Jumlah\nIkan|4.512|3.208|7.721\nUdang|6.030|5.127|11.156\nRumput Laut|2.218|1.905|4.123',
    ],
    // 7.074 + 15.185 = 22.259, 794 + 8.474 = 9.268; the columns come to 31.078, 57.501 and 88.581: all were cut off.
    [
      'columns of counts',
      'Uraian|Laki-laki|Perempuan|Jumlah\nA|7.074|15.185|22.260\nB|5.111|19.741|24.852\nC|14.506|5.603|20.109\nD|794|8.474|9.269\nE|3.593|8.498|12.091\nJumlah|31.081|57.503|88.584',
    ],
  ])('accuses none, however small it is: %s', (_, isi) => {
    expect(disebut(tabel(isi))).toEqual([]);
  });
});

// DKI Jakarta, RPJMD, proyeksi belanja (miliar): 19.563 + 34.916 + 16.897 = 71.376 and 19.507 + 37.916 + 16.850 = 74.273, each a unit off.
const PROYEKSI = tabel(`
  Uraian|2020|2021|2022|2023|2024
  A|22.180|19.629|19.563|19.507|19.459
  B|32.946|33.372|34.916|37.916|39.827
  C|14.764|15.604|16.897|16.850|16.402
  Jumlah|69.890|68.605|71.377|74.272|75.688
`);

describe('a total that its rounded parts meet but for a unit', () => {
  it('is no error', () => {
    expect(disebut(PROYEKSI)).toEqual([]);
  });
  it.each([
    // 19.507 + 37.946 + 16.850 = 74.303, 31 more than printed: 37.916 is one digit away and within the rounding.
    ['a part of a rounded column', 2, 4, '37.946', 'E3'],
    // 19.107 + 37.916 + 16.850 = 73.873, 399 less than printed: 19.507 is one digit away.
    ['another', 1, 4, '19.107', 'E2'],
    // 19.563 + 34.916 + 16.297 = 70.776, 601 less than printed.
    ['one of the other rounded column', 3, 3, '16.297', 'D4'],
    // 22.180 + 32.946 + 74.764 = 129.890: the columns that are exact are guarded too.
    ['a part of an exact column', 3, 1, '74.764', 'B4'],
  ])('leaves the wrong figure among those that are named: %s', (_, r, k, isi, sel) => {
    const galat = disebut(diganti(PROYEKSI, r, k, isi));
    expect(galat).toHaveLength(1);
    expect(galat[0]).toContain(sel);
  });
});

// The same with its parents: 19.563 + 34.916 + 97 + 8.531 + 3.707 + 4.562 = 71.376 below 71.377, 19.507 + 37.916 + 92 + 8.689 + 3.507 + 4.562 = 74.273
// above 74.272, and 74.272 + 26.472 + 1.000 = 101.744 below 101.745; all others meet.
const BERTINGKAT = tabel(`
  No.|Uraian|2026|2027|2028|2029|2030
  2.1|Belanja Operasi|69.890|68.605|71.377|74.272|75.688
  2.1.1|Belanja Pegawai|22.180|19.629|19.563|19.507|19.459
  2.1.2|Belanja Barang dan Jasa|32.946|33.372|34.916|37.916|39.827
  2.1.3|Belanja Bunga|89|101|97|92|87
  2.1.4|Belanja Subsidi|6.436|8.034|8.531|8.689|8.846
  2.1.5|Belanja Hibah|3.034|2.907|3.707|3.507|2.907
  2.1.6|Belanja Bantuan Sosial|5.205|4.562|4.562|4.562|4.562
  2.2|Belanja Modal|15.861|23.589|25.561|26.472|29.959
  2.3|Belanja Tidak Terduga|1.159|1.000|1.000|1.000|1.000
  |Total Belanja|86.910|93.194|97.938|101.745|106.647
`);

describe('parents and totals that are rounded one by one', () => {
  it('are no errors', () => {
    expect(disebut(BERTINGKAT)).toEqual([]);
  });
  it.each([
    // 69.890 − 22.180 − 32.946 − 89 − 6.436 − 5.205 = 3.034.
    ['of an exact column', 6, 2, '3.734', 'C7'],
    // 74.273 − 37.916 − 92 − 8.689 − 3.507 − 4.562 = 19.507.
    ['of a rounded one', 2, 5, '19.107', 'F3'],
    // 71.376, and 97.938 − 25.561 − 1.000 = 71.377.
    ['that are sums', 1, 4, '71.387', 'E2'],
    ['that are sums, by far', 1, 5, '34.272', 'F2'],
  ])('leave the wrong figure among those that are named, and no figure of another column: %s', (_, r, k, isi, sel) => {
    const galat = disebut(diganti(BERTINGKAT, r, k, isi));
    expect(galat.flat()).toContain(sel);
    expect(galat.flat().filter((s) => s?.[0] !== sel[0])).toEqual([]);
  });
});

// DKI Jakarta, RPJMD, program: each last figure is the sum of five years.
const PROGRAM = tabel(`
  Program|2026 (Rp)|2027 (Rp)|2028 (Rp)|2029 (Rp)|2030 (Rp)|Jumlah (Rp)
  Bencana|45.397|45.058|55.496|61.949|67.113|275.013
  Pangan|852.291|994.229|1.040.943|1.069.263|1.109.799|5.066.526
  Lembaga|505.712|522.100|538.488|554.877|571.265|2.692.442
  Layanan|2.087.033|2.028.756|2.014.425|1.996.791|2.014.364|10.141.370
  Organisasi|6.948|7.650|9.075|10.686|11.913|46.272
`);

describe('so much as rounding explains', () => {
  it('is half a unit for each part and for the total', () => {
    expect(disebut(PROGRAM)).toEqual([]);
    // Six halves: the sum may be three off, and not five.
    expect(disebut(diganti(PROGRAM, 1, 3, '55.493'))).toEqual([]);
    expect(disebut(diganti(PROGRAM, 1, 3, '55.491'))).toEqual([expect.arrayContaining(['D2'])]);
    expect(disebut(diganti(PROGRAM, 3, 4, '554.873'))).toEqual([expect.arrayContaining(['E4'])]);
  });
  it('is up to a unit each, one way, where all figures are cut off', () => {
    // Rupiah cut down to thousands: 1.204,9 + 2.310,8 + 3.005,9 + 4.118,7 = 10.640,3 is 10.640 above 1.204 + 2.310 + 3.005 + 4.118 = 10.637.
    const potong = tabel(`
      Uraian|I (ribu)|II (ribu)|III (ribu)|IV (ribu)|Jumlah (ribu)
      A|1.204|2.310|3.005|4.118|10.640
      B|2.114|1.320|4.105|3.011|10.552
      C|5.024|3.110|2.265|1.208|11.608
    `);
    expect(disebut(potong)).toEqual([]);
  });
});
