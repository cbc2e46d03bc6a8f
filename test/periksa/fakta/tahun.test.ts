import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (...baris: readonly (readonly string[])[]) => {
  const { temuan, kolom, ringkasan } = periksaTabel([{ baris }]);
  return { temuan: temuan.map((t) => `${t.kode} ${t.lokasi.sel} ${t.semestinya}`), kolom, fakta: ringkasan.fakta };
};

describe('a number of four digits in a column of values', () => {
  // Hand: 1000 + n + 500.
  const jumlah = (judul: string, n: number, tercetak: number) =>
    periksa(['Kecamatan', judul], ['A', '1000'], ['B', `${n}`], ['C', '500'], ['Jumlah', `${tercetak}`]);

  it.each(
    ['Jumlah Peserta', 'Pagu', 'Pagu Anggaran (Rp)', 'Target', 'Realisasi', 'Peserta', 'Jumlah Tahun 2022'].flatMap(
      (judul) => [1899, 1900, 1950, 1989, 2000, 2022, 2099, 2100].map((n) => [judul, n] as const),
    ),
  )('%s %i is a member of its sum', (judul, n) => {
    expect(jumlah(judul, n, 1500 + n).temuan).toEqual([]);
  });

  it.each(['Jumlah Peserta', 'Pagu'])('%s: a wrong sum of it is still found', (judul) => {
    expect(jumlah(judul, 2022, 4522).temuan).toEqual(['P102 B5 3522']);
  });

  it('counts where every figure of the column is one', () => {
    // Hand: 1950 + 2022 = 3972; 1950 of 2000 is 97,50 %, 2022 of 2010 is 100,60 %.
    const kepala = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
    expect(periksa(['Kecamatan', 'Jumlah Peserta'], ['A', '1950'], ['B', '2022'], ['Jumlah', '3972']).temuan).toEqual(
      [],
    );
    expect(
      periksa(kepala, ['Kunjungan', '2000', '1950', '97,50'], ['Peserta', '2010', '2022', '98,20']).temuan,
    ).toEqual(['P101 D3 100,60']);
  });

  it('counts under the heading of a year, as in a plan of several', () => {
    const { fakta } = periksa(['Indikator', 'Satuan', '2021', '2022'], ['Jumlah kunjungan', 'orang', '1950', '2022']);
    expect(fakta).toBe(2);
  });
});

describe('a year', () => {
  const perTahun = (judul: string) =>
    periksa(
      [judul, 'Pagu', 'Realisasi Anggaran'],
      ['2021', '300', '200'],
      ['2022', '100', '50'],
      ['Jumlah', '400', '250'],
    );

  it.each(['Tahun', 'Tahun Anggaran', 'Thn', 'TA', 'Periode', 'Tahun Pelaksanaan'])(
    'stays out of sums in the column %s',
    (judul) => {
      const h = perTahun(judul);
      expect(h.temuan).toEqual([]);
      expect(h.fakta).toBe(6);
    },
  );

  it('in a column between others, of which nothing says what it holds, is no figure', () => {
    const h = periksa(
      ['Uraian', 'Dibangun', 'Pagu', 'Realisasi Anggaran'],
      ['Gedung', '1998', '300', '200'],
      ['Jalan', '2004', '100', '50'],
      ['Jumlah', '', '400', '250'],
    );
    expect(h.temuan).toEqual([]);
    expect(h.fakta).toBe(6);
  });

  it('in the heading of a part of the table is no member of a sum', () => {
    const bagian = (tahun: string[]) =>
      periksa(
        ['Program', 'Pagu', 'Realisasi Anggaran'],
        ['A', '300', '200'],
        ['B', '100', '50'],
        tahun,
        ['C', '500', '450'],
        ['Jumlah', '900', '700'],
      );
    for (const tahun of [
      ['', '2021', '2022'],
      ['Tahun', '2021', '2022'],
      ['', '2022', '2022'],
      ['2022', '', ''],
    ]) {
      expect(bagian(tahun).temuan).toEqual([]);
    }
  });

  it('in a row of several that count up is no figure, whatever names the row', () => {
    const h = periksa(
      ['Uraian', 'Kondisi', 'Target', '', 'Realisasi'],
      ['Tahun rencana', '2020', '2021', '2022', '2023'],
      ['Kunjungan', '10', '20', '30', '40'],
    );
    expect(h.fakta).toBe(4);
  });
});
