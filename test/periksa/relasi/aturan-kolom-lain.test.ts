/**
 * Rules that belong to another column. The right figures are worked out by hand: 4.676 / 5.333 = 87,68 %, 15.525 / 17.710 = 87,66 %, 909 / 927 =
 * 98,06 %, 19.558 / 29.856 = 65,51 %, in all 40.668 / 53.826 = 75,55 %, of which 24,45 % is left.
 */
import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);

const NAMA = ['A', 'B', 'C', 'D', 'JUMLAH'];
const PAGU = ['5.333.000', '17.710.000', '927.000', '29.856.000', '53.826.000'];
const REALISASI = ['4.676.000', '15.525.000', '909.000', '19.558.000', '40.668.000'];
const SERAPAN = ['88', '88', '98', '66', '76'];
const TERSISA = ['12', '12', '2', '34', '24'];
/** Vouchers that were handed in: nothing in the table gives them. */
const SPJ = ['81', '80', '90', '60', '69'];

const tabel = (kepala: readonly (readonly string[])[], ...kolom: readonly (readonly string[])[]) => [
  ...kepala,
  ...NAMA.map((n, i) => [n, ...kolom.map((k) => k[i] ?? '')]),
];

describe('the total of a column of which the rows follow no known rule is held against none', () => {
  it.each([
    [
      'what is left, in percent',
      tabel([['Program', 'Pagu', 'Realisasi', '%', '% Sisa']], PAGU, REALISASI, SERAPAN, TERSISA),
    ],
    [
      'the same under headings in two rows',
      tabel(
        [
          ['Program', 'Anggaran', 'Anggaran', 'Persentase', 'Persentase'],
          ['', 'Pagu', 'Realisasi', 'Terserap', 'Tidak Terserap'],
        ],
        PAGU,
        REALISASI,
        SERAPAN,
        TERSISA,
      ),
    ],
    [
      'a percentage between budget and spending',
      tabel([['Program', 'Pagu', '% SPJ', 'Realisasi', '%']], PAGU, SPJ, REALISASI, SERAPAN),
    ],
    [
      'a second achievement, of targets: 221 / 300 = 73,67 %',
      tabel(
        [['Kegiatan', 'Target', 'Realisasi', 'Capaian (%)', 'Capaian Fisik (%)']],
        ['80', '120', '40', '60', '300'],
        ['60', '90', '38', '33', '221'],
        ['75', '75', '95', '55', '74'],
        SPJ,
      ),
    ],
  ])('%s', (_, baris) => expect(temuan(baris)).toEqual([]));

  it('while that of the column which follows it is', () => {
    const salah = [...SERAPAN.slice(0, 4), '67'];
    const baris = tabel([['Program', 'Pagu', '% SPJ', 'Realisasi', '%']], PAGU, SPJ, REALISASI, salah);
    expect(temuan(baris)).toEqual([['galat', 'E6', '76']]);
  });
});

describe('a quotient that one column prints is not asked of another that meets it in a row or two', () => {
  const KEPALA = ['Sasaran', 'Capaian Kinerja (%)', 'Pagu', 'Realisasi', 'Serapan (%)'];
  const berempat = (capaian: readonly string[], kepala = KEPALA) =>
    tabel([kepala], capaian, PAGU, REALISASI, SERAPAN).slice(0, 5);

  it.each([
    [['88', '100', '98', '95'], KEPALA],
    [
      ['88', '88', '100', '95'],
      ['Sasaran', 'Capaian (%)', 'Pagu', 'Realisasi', 'Penyerapan (%)'],
    ],
    [['105', '88', '98', '70'], KEPALA],
  ])('capaian %j', (capaian, kepala) => expect(temuan(berempat(capaian, kepala))).toEqual([]));

  it('but a column that is absorption in most of its rows is called so', () =>
    expect(temuan(berempat(SERAPAN))).toEqual([['peringatan', 'B1', null]]));
});
