import { describe, expect, it } from 'vitest';
import { arahCatatan, arahTercetak } from '../../../src/periksa/fakta/arah.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

it.each([
  ['Waktu tunggu (makin rendah makin baik)', 'turun'],
  ['Angka kecelakaan (lebih kecil lebih baik)', 'turun'],
  ['Lama pelayanan: semakin cepat semakin baik', 'turun'],
  ['Skor konflik (-)', 'turun'],
  ['Skor konflik (–)', 'turun'],
  ['Skor konflik (Negatif)', 'turun'],
  ['Tingkat kemiskinan (makin tinggi makin baik)', 'naik'],
  ['Skor (+)', 'naik'],
  ['Skor (positif)', 'naik'],
  ['Angka kemiskinan', null],
])('"%s" says %s', (teks, arah) => expect(arahTercetak(teks)).toBe(arah));

it('a note tells the rows that bear its mark', () =>
  expect([...arahCatatan(['*) makin rendah makin baik', 'makin rendah makin baik', '¹ Sumber: BPS'])]).toEqual([
    ['*', 'turun'],
  ]));

// Hand: 24 of at most 30: (2 × 30 − 24) / 30 = 120 %; 10 of at most 12: (24 − 10) / 12 = 116,67 %; the other rows are R / T.
const baris = (nama: string, capaian: string, lain: readonly string[] = []): string[][] => [
  ['No', 'Indikator', ...(lain.length > 0 ? ['Polarisasi'] : []), 'Target', 'Realisasi', 'Capaian (%)'],
  ['1', 'Nilai IKM', ...(lain.length > 0 ? [lain[0] as string] : []), '82', '84,15', '102,62'],
  ['2', nama, ...(lain.length > 0 ? [lain[1] as string] : []), '30', '24', capaian],
  [
    '3',
    `Angka gangguan${nama.endsWith('*') ? '*' : ' (makin rendah makin baik)'}`,
    ...(lain.length > 0 ? [lain[1] as string] : []),
    '12',
    '10',
    '116,67',
  ],
  ['4', 'Kelompok aktif', ...(lain.length > 0 ? [lain[0] as string] : []), '25', '27', '108'],
];
describe('a direction that the table prints', () => {
  it.each([
    ['Skor (makin rendah makin baik)', [], []],
    ['Skor (-)', [], []],
    ['Skor *', [], ['*) makin rendah makin baik']],
    ['Skor', ['Positif', 'Negatif'], []],
    ['Skor', ['+', '-'], []],
    ['Skor', ['Maximize', 'Minimize'], []],
    ['Skor', ['naik', 'makin rendah makin baik'], []],
  ])('decides which rule the row must follow: %s %j', (nama, lain, catatan) => {
    const sel = lain.length > 0 ? 'F3' : 'E3';
    expect(periksaTabel([{ baris: baris(nama, '120', lain), catatan }]).temuan).toEqual([]);
    expect(periksaTabel([{ baris: baris(nama, '80', lain), catatan }]).temuan).toMatchObject([
      { kode: 'P101', lokasi: { sel }, semestinya: '120' },
    ]);
  });
  it('goes before what the words of the name suggest', () => {
    const t = baris('Waktu tunggu (makin tinggi makin baik)', '80');
    expect(periksaTabel([{ baris: t }]).temuan).toEqual([]);
  });
  it('accuses no more than with a warning where no row shows by which rule', () => {
    const t = [
      baris('', '')[0] as string[],
      ['1', 'Nilai IKM', '82', '84,15', '102,62'],
      ['2', 'Skor (-)', '30', '24', '80'],
      ['4', 'Kelompok', '25', '27', '108'],
    ];
    expect(periksaTabel([{ baris: t }]).temuan.map((x) => x.tingkat)).toEqual(['peringatan']);
  });
});

describe('a column of directions', () => {
  it('names no row: a sentence on an indicator finds its row', () => {
    const baris = [
      ['No', 'Indikator Kinerja', 'Polarisasi', 'Target', 'Realisasi', 'Capaian'],
      ['1', 'Cakupan air minum perpipaan', 'Makin tinggi makin baik', '60,16', '51,20', '85'],
      ['2', 'Angka kecelakaan lalu lintas', 'Makin rendah makin baik', '12,2', '10,4', '117'],
      ['3', 'Persentase arsip tertata', 'Makin tinggi makin baik', '48', '43', '90'],
    ];
    // Hand: 12,2 ÷ 10,4 = 117,3 and (2 × 12,5 − 10,4) ÷ 12,5 = 116,8: both print 117.
    const teks =
      'Indikator Angka kecelakaan lalu lintas ditargetkan sebesar 12,5 dan terealisasi sebesar 10,4 sehingga capaiannya 117%.';
    const { temuan } = periksaTabel({ tabel: [{ baris }], narasi: [{ teks }] });
    expect(temuan.map((t) => [t.kode, t.tercetak, t.semestinya, t.terkait.map((l) => l.sel).join()])).toEqual([
      ['P209', '12,5', '12,2', 'D3'],
    ]);
  });
});
