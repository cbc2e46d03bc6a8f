import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const keluhan = (baris: string[][]) =>
  periksaTabel({ tabel: [{ baris }] }).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel]],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

// T ÷ R and R ÷ T within each year; 3 = 3 ÷ 100 %, 79,53 = 75,55 ÷ 95 %, 9 = 9 ÷ 100 % only seem to bind the years.
const isiDuaTahun = [
  ['Prevalensi stunting', '3', '3', '100', '3', '3', '100'],
  ['Jalan kabupaten mantap', '75,55', '75,81', '100', '79,53', '76,27', '96'],
  ['Kecelakaan lalu lintas', '12,58', '13,29', '95', '13,33', '13,33', '100'],
  ['Angka putus sekolah', '9', '8', '113', '9', '9', '100'],
  ['Reformasi birokrasi', '43,4', '46,1', '106', '45,3', '43,9', '97'],
];
const MASA: readonly (readonly [string, readonly string[]])[] = [
  ['years', ['Target 2023', 'Realisasi 2023', 'Capaian 2023 (%)', 'Target 2024', 'Realisasi 2024', 'Capaian 2024 (%)']],
  [
    'the year before',
    [
      'Target Tahun Lalu',
      'Realisasi Tahun Lalu',
      'Capaian Tahun Lalu (%)',
      'Target Tahun Ini',
      'Realisasi Tahun Ini',
      'Capaian Tahun Ini (%)',
    ],
  ],
  [
    'quarters',
    ['Target TW I', 'Realisasi TW I', 'Capaian TW I (%)', 'Target TW II', 'Realisasi TW II', 'Capaian TW II (%)'],
  ],
];

describe('figures of two periods are bound within each', () => {
  it.each(MASA)('%s', (_, kepala) => {
    expect(keluhan([['Indikator', ...kepala], ...isiDuaTahun])).toEqual([]);
  });

  it('and an error within one is still one', () => {
    // 43,9 ÷ 45,3 = 96,91 %.
    const baris = diganti([['Indikator', ...(MASA[0]?.[1] ?? [])], ...isiDuaTahun], 5, 6, '79');
    expect(keluhan(baris)).toEqual([['galat', 'G6']]);
  });
});

const KEPALA = [
  'Indikator',
  'Target 2023',
  'Realisasi 2023',
  'Capaian 2023 (%)',
  'Target 2024',
  'Realisasi 2024',
  'Capaian 2024 (%)',
];

describe('rows of a table that its columns compute', () => {
  it('are indicators of their own, however near to a hundred all of them are', () => {
    // 48,6 ÷ 48,3 = 100,62; 41,2 ÷ 40,5 = 101,73; 39,3 ÷ 42,8 = 91,82; 81,81 ÷ 80,87 = 101,16 …
    const baris = [
      KEPALA,
      ['Rumah layak huni', '48,3', '48,6', '101', '51,3', '46,8', '91'],
      ['Koperasi aktif', '55', '61', '111', '58', '60', '103'],
      ['Kualitas lingkungan', '50', '44', '88', '52', '45', '87'],
      ['Arsip tertata', '40,5', '41,2', '102', '42,8', '39,3', '92'],
      ['Imunisasi dasar', '47,5', '39,6', '83', '48,8', '42,7', '88'],
      ['Desa mandiri', '47', '47', '100', '48', '48', '100'],
      ['Nilai SAKIP', '80,87', '81,81', '101', '85,40', '85,40', '100'],
    ];
    expect(keluhan(baris)).toEqual([]);
  });

  it('may still be the quotient of two others', () => {
    // 12.000 ÷ 12 = 1.000; 12.480 ÷ 12 = 1.040; 12.120 ÷ 12 = 1.010; 12.600 ÷ 12 = 1.050.
    const baris = [
      KEPALA,
      ['Jumlah penduduk', '12.000', '12.480', '104,00', '12.120', '12.600', '103,96'],
      ['Luas wilayah (km2)', '12', '12', '100,00', '12', '12', '100,00'],
      ['Kepadatan (jiwa/km2)', '1.000', '1.040', '104,00', '1.010', '1.050', '103,96'],
    ];
    expect(keluhan(baris)).toEqual([]);
  });
});

/** Answers of so many respondents, from 2 to 4, in an order that no rule gives; with the sums of the columns. */
function jawaban(banyak: number, judul: readonly string[], nama: (i: number) => string[]): string[][] {
  let benih = 7;
  const acak = (): number => {
    benih = (benih * 16_807) % 2_147_483_647;
    return [2, 3, 3, 3, 4, 4, 3][benih % 7] as number;
  };
  const isi = Array.from({ length: banyak }, () => judul.map(acak));
  const jumlah = judul.map((_, c) => isi.reduce((n, b) => n + (b[c] as number), 0));
  const kepala = nama(0).map((_, i) => ['No', 'Nama'][i] as string);
  return [
    [...kepala, ...judul],
    ...isi.map((b, i) => [...nama(i + 1), ...b.map(String)]),
    [...nama(0).map((_, i, a) => (i === a.length - 1 ? 'Jumlah' : '')), ...jumlah.map(String)],
  ];
}

describe('small counts that come again and again are no shares of each other', () => {
  it.each([
    ['answers', 30, ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'], (i: number) => [String(i)]],
    ['marks', 35, ['Aspek 1', 'Aspek 2', 'Aspek 3', 'Aspek 4'], (i: number) => [String(i), `Peserta ${i}`]],
    ['places', 26, ['Masjid', 'Posyandu', 'Embung'], (i: number) => [String(i), `Desa ${i}`]],
  ])('%s', (_, banyak, judul, nama) => {
    const baris = jawaban(banyak, judul, nama);
    expect(keluhan(baris)).toEqual([]);
    // 9 in the place of an answer breaks the sum of its column alone.
    const salah = diganti(baris, 4, baris[0]?.length === undefined ? 0 : baris[0].length - 1, '9');
    expect(
      keluhan(salah).every(([, sel]) => sel?.startsWith('ABCDEFGHIJ'[(baris[0]?.length ?? 1) - 1] as string)),
    ).toBe(true);
  });

  it('the first of them is no numbering row', () => {
    // 3 + 4 + 3 = 10 ÷ 3 = 3,33; 3 + 4 + 2 = 9 ÷ 3 = 3,00; 3 + 3 + 4 = 10; 3 + 3 + 2 = 8 ÷ 3 = 2,67.
    const baris = [
      ['No', 'U1', 'U2', 'U3', 'U4'],
      ['1', '3', '3', '3', '3'],
      ['2', '4', '4', '3', '3'],
      ['3', '3', '2', '4', '2'],
      ['Jumlah', '10', '9', '10', '8'],
      ['NRR per Unsur', '3,33', '3,00', '3,33', '2,67'],
    ];
    expect(keluhan(baris)).toEqual([]);
    expect(keluhan(diganti(baris, 4, 1, '11'))).toEqual([['peringatan', 'B5']]);
  });
});
