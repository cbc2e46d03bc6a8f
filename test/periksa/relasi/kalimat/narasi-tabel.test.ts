import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// Hand: 336.990 / 470.000 = 71,70 %; 9.771.067 / 9.997.000 = 97,74 %; the sums 10.467.000 and 10.108.057.
const TABEL = {
  baris: [
    ['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['1', 'Program Penyelenggaraan Urusan Pemerintahan Umum', '470.000', '336.990', '71,70'],
    ['2', 'Program Pemberdayaan Masyarakat Desa dan Kelurahan', '9.997.000', '9.771.067', '97,74'],
    ['3', 'Program Pemberdayaan Masyarakat', '1.000', '1.000', '100'],
  ],
};
const temuan = (...teks: string[]) =>
  periksaTabel({ tabel: [TABEL], narasi: teks.map((t, i) => ({ baris: i + 1, teks: t })) })
    .temuan.filter((t) => t.kode === 'P209')
    .map((t) => [t.tercetak, t.semestinya, t.terkait.map((l) => l.sel).join()]);

describe('a sentence that names a row of a table', () => {
  it('prints the figures of that row', () => {
    const kalimat = (realisasi: string) =>
      `Program Penyelenggaraan Urusan Pemerintahan Umum dengan pagu anggaran Rp470.000 terealisasi sebesar Rp${realisasi} (71,7 %).`;
    expect(temuan(kalimat('336.990'))).toEqual([]);
    expect(temuan(kalimat('336.930'))).toEqual([['336.930', '336.990', 'D2']]);
  });
  it('means the row with the longest name that fits', () =>
    expect(
      temuan(
        'Program Pemberdayaan Masyarakat Desa dan Kelurahan dengan pagu anggaran Rp9.997.000 terealisasi sebesar Rp9.771.076.',
      ),
    ).toEqual([['9.771.076', '9.771.067', 'D3']]));
  it('may speak of another year: nothing is said where none of its amounts is the row’s', () =>
    expect(
      temuan(
        'Program Penyelenggaraan Urusan Pemerintahan Umum dengan pagu anggaran Rp470.500 terealisasi sebesar Rp336.930.',
      ),
    ).toEqual([]));
  it('is not one that names something else, or states no budget', () =>
    expect(
      temuan('Belanja pegawai dengan pagu anggaran Rp470.000 terealisasi sebesar Rp336.930.', 'Nilainya sebesar 82,5.'),
    ).toEqual([]));
});

// By hand: 360.363,8 / 704.925,1 = 51,12 %; the table does not say that it is in miliar.
describe('an amount in miliar that its table prints without the word', () => {
  const TRANSFER = {
    nama: 'Transfer 2017',
    baris: [
      ['Uraian', 'APBN 2017', 'Realisasi Semester I 2017', '% thd APBN'],
      ['Transfer ke Daerah', '704.925,1', '360.363,8', '51,1'],
    ],
  };
  it.each([
    ['360.363,8', '51,1', []],
    ['360.363,8', '54,1', ['galat 54,1 51,1']],
  ])('is the same: Rp%s miliar, %s persen', (jumlah, persen, harap) =>
    expect(
      periksaTabel({
        tabel: [TRANSFER],
        narasi: [
          { teks: `Realisasi Transfer ke Daerah mencapai Rp${jumlah} miliar, atau ${persen} persen dari pagunya.` },
        ],
      }).temuan.map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`),
    ).toEqual(harap),
  );
});
