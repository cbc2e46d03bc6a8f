import { describe, expect, it } from 'vitest';
import { teksPeriksa } from '../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import type { Buku } from '../../src/tabel/tabel.js';

// Texts that a pattern must not look through again from each of their letters. With patterns that do, each of these takes more than 40 s,
// one of them 12 s; without, a fraction of a second.
const KEPALA = ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'];
const ISI = [
  ['Program A', '200', '150', '75,00'],
  ['Program B', '100', '50', '50,00'],
  ['Jumlah', '300', '200', '66,67'],
];
const tabel = (kepala: readonly string[], ...isi: readonly (readonly string[])[]): Buku => ({
  tabel: [{ baris: [kepala, ...isi] }],
});
const alinea = (banyak: number, teks: string): Buku => ({
  ...tabel(KEPALA, ...ISI),
  narasi: Array.from({ length: banyak }, () => ({ teks })),
});

const panjang: readonly (readonly [string, () => Buku])[] = [
  ['a heading of opening brackets', () => tabel(['Uraian', 'Pagu', `Realisasi ${'('.repeat(300_000)}`, '%'], ...ISI)],
  [
    'a heading that repeats its word before a slash',
    () => tabel(['Uraian', 'Target (%)', `Realisasi (%) ${'realisasi '.repeat(50_000)}/`, 'Capaian'], ...ISI),
  ],
  [
    'a number of points',
    () => tabel(['No', ...KEPALA], ...ISI.map((b, i) => [i === 0 ? `${'.'.repeat(100_000)}x` : '1', ...b])),
  ],
  ['a paragraph of Rp and blanks', () => alinea(50, `Rp${' '.repeat(19_990)}x`)],
  ['paragraphs that say rata-rata over and over', () => alinea(50, `${'rata rata '.repeat(1990)} 5%`)],
  [
    'paragraphs that compare years over and over',
    () => alinea(20, `${'realisasi '.repeat(800)}${'tahun lalu '.repeat(800)}.x Rp 5.000.000`),
  ],
  [
    'paragraphs that say naik over and over, in a sentence before',
    () => alinea(50, `${'kenaikan anggaran '.repeat(1100)}.x Rp 5.000.000`),
  ],
];

describe('long texts of one kind', () => {
  it.each(panjang)(
    '%s',
    (_nama, buku) => {
      expect(periksaTabel(buku()).ringkasan.tabel).toBe(1);
    },
    10_000,
  );

  it('a heading is read to its 500th letter', () => {
    const { kolom } = periksaTabel(tabel(['Uraian', `Pagu ${'x'.repeat(600)} tahun 2022`], ['A', '200']));
    expect(kolom[1]?.judul).toHaveLength(500);
    expect(kolom[1]?.peran).toBe('pagu');
  });

  it('a dotted number of hundreds of levels nests nothing', () => {
    const baris = ['1', '1.1', '1.1'.repeat(500)].map((n, i) => [n, `Kegiatan ${i}`, '100', '50', '50,00']);
    expect(periksaTabel(tabel(['No', ...KEPALA], ...baris)).temuan).toEqual([]);
  });
});

/** Headings that repeat over thousands of columns, of which two hold something. */
const lebar = (...judul: readonly string[]): Buku =>
  tabel(
    ['Uraian', ...Array.from({ length: 6000 }, (_, i) => (judul[i % judul.length] as string).replace('#', `${i}`))],
    ['Program A', '1'],
    ['Program B', '2'],
  );

// Found by `npm run fuzz -- 1000000 --benih 11` (csv:11:3425): each blank column was held against each, for up to minutes.
it.each([
  ['one', () => lebar('Realisasi')],
  ['a target, a result and their share', () => lebar('Target', 'Realisasi', 'Capaian (%)')],
  ['the same by year', () => lebar('Target 2022', 'Realisasi 2022', 'Capaian 2022 (%)')],
  ['numbered ones', () => lebar('Target #', 'Realisasi #', 'Capaian # (%)')],
  ['progress beside the end of a plan', () => lebar('Kemajuan #', 'Target Akhir Renstra #', 'Realisasi #')],
])('headings over thousands of blank columns: %s', (_nama, buku) => {
  const mulai = process.cpuUsage();
  const { kolom, temuan } = periksaTabel(buku());
  const { user, system } = process.cpuUsage(mulai);
  expect(temuan).toEqual([]);
  expect(kolom).toHaveLength(6001);
  // A second alone; beside a machine at work, its garbage and the coverage of what else the worker holds, several. What grew with their square took minutes.
  expect((user + system) / 1_000_000).toBeLessThan(20);
});

it('a blank column at the 512th place has its role, one at the 513th has none; one with figures has it anywhere', () => {
  const judul = Array.from({ length: 600 }, () => 'Realisasi');
  const isi = judul.map((_, k) => (k === 0 || k === 560 ? '5' : ''));
  const { kolom } = periksaTabel(tabel(judul, isi, isi));
  expect([0, 511, 512, 560].map((k) => kolom[k]?.peran)).toEqual(['realisasi', 'realisasi', null, 'realisasi']);
});

it('a heading that is a paragraph is named by its beginning, however many findings stand under it', () => {
  const bagian = 'Keuangan '.repeat(2000);
  const buku = { tabel: [], narasi: [{ bagian, teks: '4 (lima) '.repeat(1000) }] };
  const hasil = periksaTabel(buku);
  expect(hasil.temuan).toHaveLength(1000);
  expect(teksPeriksa(hasil, { buku }).length).toBeLessThan(1_500_000);
}, 10_000);

describe('the place of a figure in a text', () => {
  it('is its line and letter, counted from the line where the text begins', () => {
    const buku = bukuDariMarkdown('# Keuangan\n\nPagu Rp 1.000.000\nterealisasi Rp 600.000 atau 70,00%.\n');
    const { temuan } = periksaTabel(buku);
    // 600,000 of 1,000,000 is 60 %. The percentage stands in line 4; before it are 28 letters.
    expect(temuan.map((t) => [t.tercetak, t.lokasi.baris, t.lokasi.kolom])).toEqual([['70,00', 4, 29]]);
  });
});
