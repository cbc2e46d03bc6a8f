import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const temukan = (teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: [{ teks }] })
    .temuan.filter((t) => ['P205', 'P222', 'P223'].includes(t.kode))
    .map((t) => `${t.tingkat} ${t.kode} ${t.pesan}`);

const SKALA: Tabel = {
  nama: 'Tabel 3.1',
  baris: [
    ['No', 'Interval Nilai', 'Predikat'],
    ['1', '90,01 - 100', 'Sangat Tinggi'],
    ['2', '75,01 - 90', 'Tinggi'],
    ['3', '60,01 - 75', 'Sedang'],
    ['4', '0 - 60', 'Rendah'],
  ],
};
const HASIL: Tabel = {
  nama: 'Tabel 3.2',
  baris: [
    ['No', 'Unit Kerja', 'Nilai', 'Predikat'],
    ['1', 'Dinas Kesehatan', '92,10', 'Sangat Tinggi'],
    ['2', 'Dinas Sosial', '77,40', 'Tinggi'],
    ['3', 'Bappeda', '70,25', 'Sedang'],
    ['4', 'Inspektorat', '88,00', 'Tinggi'],
    ['5', 'RSUD', '55,85', 'Rendah'],
  ],
};

describe('a class that a sentence gives to the figure of a row', () => {
  it.each([
    ['Dinas Sosial memperoleh nilai 77,40 dengan predikat Sedang.', '77,40', 'Sedang', 'Tinggi'],
    ['Dinas Sosial memperoleh predikat Sedang dengan nilai 77,40.', '77,40', 'Sedang', 'Tinggi'],
    ['Nilai Dinas Sosial adalah 77,40 (Sedang).', '77,40', 'Sedang', 'Tinggi'],
    ['Nilai Bappeda 70,25 kategori Tinggi, dan nilai RSUD 55,85 kategori Rendah.', '70,25', 'Tinggi', 'Sedang'],
  ])('is the one of the row where the printed scale bears that out: %s', (teks, angka, salah, benar) =>
    expect(temukan(teks, SKALA, HASIL)).toEqual([
      `galat P205 baris 1: ${angka} ditaruh pada "${salah}", padahal menurut Tabel 3.1 termasuk "${benar}".`,
    ]),
  );

  it.each([
    'Dinas Sosial memperoleh nilai 77,40 dengan predikat Tinggi, dan Bappeda nilai 70,25 dengan predikat Sedang.',
    // Of another figure, another office, and by words that the scale does not have.
    'Dinas Sosial memperoleh nilai 71,40 dengan predikat Sedang.',
    'Dinas Perhubungan memperoleh nilai 77,40 dengan predikat Sedang.',
    'Dinas Sosial memperoleh nilai 77,40 dengan predikat Baik.',
  ])('is not named where it may be right: %s', (teks) => expect(temukan(teks, SKALA, HASIL)).toEqual([]));

  it('is right by the scale where the table is wrong', () => {
    const salah = {
      ...HASIL,
      baris: HASIL.baris.map((b) => (b[1] === 'Dinas Sosial' ? [...b.slice(0, 3), 'Sedang'] : b)),
    };
    const hasil = temukan('Dinas Sosial memperoleh nilai 77,40 dengan predikat Tinggi.', SKALA, salah);
    expect(hasil).toHaveLength(1);
    expect(hasil[0]).toContain('D3');
  });

  it('is another than that of the table: a warning where no scale is known', () => {
    const tanpaSkala: Tabel = {
      nama: 'Tabel 2.1',
      baris: [
        ['Unit Kerja', 'Nilai', 'Predikat'],
        ['Dinas Kesehatan', '3,92', 'Kelas Emas'],
        ['Dinas Sosial', '2,40', 'Sedang'],
        ['Bappeda', '1,25', 'Rendah'],
      ],
    };
    expect(temukan('Dinas Sosial memperoleh nilai 2,40 dengan predikat Rendah.', tanpaSkala)).toEqual([
      'peringatan P205 baris 1: 2,40 ditaruh pada "Rendah", padahal menurut Tabel 2.1 termasuk "Sedang".',
    ]);
    expect(temukan('Dinas Sosial memperoleh nilai 2,40 dengan predikat Sedang.', tanpaSkala)).toEqual([]);
  });

  // Letters and words name the same classes.
  it('may be another name of the same class', () => {
    const akip: Tabel = {
      baris: [
        ['Perangkat Daerah', 'Nilai', 'Predikat'],
        ['Dinas Kesehatan', '81,10', 'A'],
        ['Dinas Sosial', '71,40', 'BB'],
        ['Bappeda', '65,25', 'B'],
        ['Inspektorat', '78,00', 'BB'],
      ],
    };
    expect(temukan('Dinas Sosial memperoleh nilai 71,40 dengan predikat Sangat Baik.', akip)).toEqual([]);
    expect(temukan('Dinas Sosial memperoleh nilai 71,40 dengan predikat B.', akip)).toEqual([
      'galat P205 baris 1: 71,40 ditaruh pada "B", padahal menurut Predikat evaluasi AKIP termasuk "BB".',
    ]);
  });
});
