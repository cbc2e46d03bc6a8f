import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const disebut = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya, ...(t.atau ?? []).map((a) => a.sel)]] : [],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));
const tabel = (isi: string): string[][] =>
  isi
    .trim()
    .split('\n')
    .map((b) => b.trim().split('|'));

// Kabupaten Seluma, LKjIP 2022: 485 + 770 + 2.106 = 3.361, each share is of 3.361, and 14,43 + 22,91 + 62,66 = 100.
const PEGAWAI = tabel(`
  Kelompok Jabatan|Jumlah (Orang)|Persentase (%)
  Struktural|485|14,43
  Fungsional Umum|770|22,91
  Fungsional Tertentu|2.106|62,66
  Jumlah|3.361|100,00
`);
// 3 + 4 + 16 + 18 + 1 = 42 under headings that say nothing: 7,1 + 9,5 + 38,1 + 42,9 + 2,4 = 100.
const PENDIDIKAN = tabel(`
  Tingkat Pendidikan|N|%
  Tidak Sekolah|3|7,1
  Tamat SD|4|9,5
  Tamat SMP|16|38,1
  Tamat SMA|18|42,9
  Tamat Diploma|1|2,4
  Jumlah|42|100
`);
// Dapodik 2018: 97.965 + 53.608 = 151.573; the shares are of 219.213 and overlap, so that they come to no hundred.
const PULAU = tabel(`
  Pulau|Sekolah|Persen
  Jawa|97.965|44,69
  Sumatera|53.608|24,45
  Jawa dan Sumatera|151.573|69,14
  Indonesia|219.213|100,00
`);

describe('a total that shares were taken of', () => {
  it('is right where they hold', () => {
    expect([PEGAWAI, PENDIDIKAN, PULAU].flatMap(disebut)).toEqual([]);
  });
  it.each([
    // 485 ÷ 3.364 is 14,42 %, 770 ÷ 3.364 is 22,89 % and 2.106 ÷ 3.364 is 62,60 %.
    ['by a digit', PEGAWAI, 4, 1, '3.364', ['B5', '3.361']],
    ['by far', PEGAWAI, 4, 1, '8.361', ['B5', '3.361']],
    // 3 ÷ 43 is 6,98 %, 4 ÷ 43 is 9,30 %, 16 ÷ 43 is 37,21 %, 18 ÷ 43 is 41,86 %, 1 ÷ 43 is 2,33 %.
    ['of small counts', PENDIDIKAN, 6, 1, '43', ['B7', '42']],
    // 97.965 ÷ 44,69 % is 219.210, 53.608 ÷ 24,45 % is 219.256, 151.573 ÷ 69,14 % is 219.226, each within its digits.
    ['that no sum gives', PULAU, 4, 1, '289.213', ['B5', '219.213']],
  ])('is the one wrong figure where none holds: %s', (_, baris, r, k, isi, sel) => {
    expect(disebut(diganti(baris, r, k, isi))).toEqual([sel]);
  });
});

describe('a part of which the share and the total say otherwise', () => {
  it.each([
    // 42 less the others is 1, and 1 ÷ 42 is 2,4 %.
    ['of small counts', PENDIDIKAN, 5, 1, '7', ['B6', '1']],
    ['another', PENDIDIKAN, 3, 1, '76', ['B4', '16']],
    // 3.361 − 485 − 2.106 = 770, and 770 ÷ 3.361 is 22,91 %.
    ['of many', PEGAWAI, 2, 1, '710', ['B3', '770']],
  ])('is the wrong figure, not its share: %s', (_, baris, r, k, isi, sel) => {
    expect(disebut(diganti(baris, r, k, isi))).toEqual([sel]);
  });
  it('is right where only its share is wrong', () => {
    // 16 ÷ 42 is 38,1 %, and 42 is 3 + 4 + 16 + 18 + 1.
    expect(disebut(diganti(PENDIDIKAN, 3, 2, '78,1'))).toEqual([['C4', expect.stringMatching(/^38,1/)]]);
  });
});

describe('shares that speak of no total of the table', () => {
  it('are of something else where the total prints no hundred', () => {
    // 1.200 ÷ 5.000 = 24 %, 900 ÷ 5.000 = 18 %, 400 ÷ 5.000 = 8 %, 2.500 ÷ 5.000 = 50 %: of the whole province.
    const bagian = tabel(`
      Kabupaten|Produksi (ton)|Persen terhadap Provinsi
      A|1.200|24,00
      B|900|18,00
      C|400|8,00
      Jumlah|2.500|50,00
    `);
    expect(disebut(bagian)).toEqual([]);
  });
  it('are achievements of one target, the last capped at a hundred', () => {
    // 40 ÷ 90 = 44,44 %, 45 ÷ 90 = 50 %, 60 ÷ 90 = 66,67 %; 95 ÷ 90 is more than a hundred.
    const capaian = tabel(`
      Bulan|Realisasi|Capaian (%)
      Januari|40|44,44
      Februari|45|50,00
      Maret|60|66,67
      April|95|100,00
    `);
    expect(disebut(capaian)).toEqual([]);
    expect(
      disebut(diganti(diganti(diganti(diganti(capaian, 1, 1, '4.000'), 2, 1, '4.500'), 3, 1, '6.000'), 4, 1, '9.512')),
    ).toEqual([]);
  });
  it('may hide a part too small for their digits', () => {
    // 446.800 + 353.000 + 200.000 = 999.800 of 1.000.000, and 44,7 + 35,3 + 20,0 = 100: the shares add nothing to what the sum says.
    const kecil = tabel(`
      Uraian|Luas (ha)|Persen
      Sawah|446.800|44,7
      Ladang|353.000|35,3
      Hutan|200.000|20,0
      Jumlah|1.000.000|100,0
    `);
    expect(disebut(kecil).map(([sel]) => sel)).toEqual(
      disebut(tabel('Uraian|Luas (ha)\nSawah|446.800\nLadang|353.000\nHutan|200.000\nJumlah|1.000.000')).map(
        ([sel]) => sel,
      ),
    );
  });
});
