import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { tabelDariCsv } from '../../../src/tabel/dari-csv.js';

/** Of 200, 150 is 75 %, 100 is 50 %: by hand. */
const ISI = [
  ['A', '200', '150', '75'],
  ['B', '400', '100', '25'],
  ['C', '100', '50', '50'],
  ['D', '300', '60', '20'],
];
const KEPALA = ['Uraian', 'Pagu', 'Realisasi', '%'];

/** The table with some columns between it and three more, the last wrong in its last row: 100 of 200 is 50 %. */
const lebar = (antara: number, sel: (b: number) => string) => [
  [
    ...KEPALA,
    ...Array.from({ length: antara }, (_, i) => (sel(0) === '' ? '' : `Catatan ${i}`)),
    'Pagu',
    'Realisasi',
    '%',
  ],
  ...ISI.map((b, i) => [...b, ...Array.from({ length: antara }, () => sel(i)), '200', '100', i === 3 ? '99' : '50']),
];

describe('columns beyond those that are read', () => {
  it('does not count empty columns', () => {
    const { temuan, cakupan } = periksaTabel([{ baris: lebar(300, () => '') }]);
    expect(temuan.filter((t) => t.tercetak === '99')).toHaveLength(1);
    expect(cakupan.tabel[0]).toMatchObject({ status: 'diperiksa', angka: 24, terikat: 24 });
  });

  it('does not count empty columns of a CSV file', () => {
    const csv = lebar(300, () => '')
      .map((b) => b.join(';'))
      .join('\n');
    expect(periksaTabel([tabelDariCsv(csv)]).temuan.filter((t) => t.tercetak === '99')).toHaveLength(1);
  });

  // 4 + 250 columns are read, then Pagu and Realisasi: the last is the 257th.
  it.each([
    ['id', '1 kolom tidak dibaca: di luar kolom ke-256 yang berisi'],
    ['en', '1 columns were not read: beyond the 256th that holds something'],
  ] as const)('says in %s what full columns leave out', (bahasa, sebab) => {
    const { cakupan } = periksaTabel([{ baris: lebar(250, () => 'ada') }], { bahasa });
    expect(cakupan.angka).toBe(24);
    expect(cakupan.tabel[0]).toMatchObject({ status: 'sebagian', angka: 24 });
    expect(cakupan.tabel[0]?.sebab).toContain(sebab);
  });

  it('says it although nearly all else was checked', () => {
    const banyak = Array.from({ length: 40 }, () => lebar(252, () => 'ada').slice(1)).flat();
    const baris = [lebar(252, () => 'ada')[0] as string[], ...banyak].map((b, i) => (i < 2 ? b : b.slice(0, 4)));
    const { cakupan } = periksaTabel([{ baris }]);
    // 160 rows of three figures, and three more in the first.
    expect(cakupan).toMatchObject({ angka: 483, terikat: 480 });
    expect(cakupan.tabel[0]).toMatchObject({ status: 'sebagian' });
    expect(cakupan.tabel[0]?.sebab).toBe('3 kolom tidak dibaca: di luar kolom ke-256 yang berisi');
  });

  it('loses nothing with columns of words alone', () => {
    const baris = [
      [...KEPALA, ...Array.from({ length: 300 }, (_, i) => `Catatan ${i}`)],
      ...ISI.map((b) => [...b, ...Array.from({ length: 300 }, () => 'ada')]),
    ];
    expect(periksaTabel([{ baris }]).cakupan.tabel[0]).toMatchObject({ status: 'diperiksa', angka: 12 });
  });
});

it('says that a figure is too long to be read', () => {
  const baris = [KEPALA, ...ISI, ['E', `1${'0'.repeat(70)}`, '1', '0']];
  const { cakupan } = periksaTabel([{ baris }]);
  // Fifteen figures: five rows of three.
  expect(cakupan.tabel[0]).toMatchObject({ status: 'sebagian', angka: 15 });
  expect(cakupan.tabel[0]?.sebab).toContain('1 angka tidak dibaca: selnya lebih panjang dari 60 huruf');
});

it('says that the end of a text was not read', () => {
  const teks = `${'kata '.repeat(4000)}Realisasi anggaran Rp100.000.000 atau 50,00%.`;
  const hasil = periksaTabel({ tabel: [{ baris: [KEPALA, ...ISI] }], narasi: [{ teks, berkas: 'a.md' }] });
  expect(hasil.takDiperiksa).toMatchObject([{ hal: 'teks', lokasi: { berkas: 'a.md', baris: 1, kolom: 20_001 } }]);
  expect(hasil.takDiperiksa?.[0]?.pesan).toMatch(/huruf ke-20000/);
  expect(periksaTabel({ tabel: [], narasi: [{ teks: 'kata '.repeat(5000) }] }).takDiperiksa).toBeUndefined();
});
