import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

const keluhan = (baris: string[][], teks: string, nama?: string) =>
  periksaTabel({ tabel: [{ baris, ...(nama === undefined ? {} : { nama }) }], narasi: [{ teks }] }).temuan.flatMap(
    (t) => (t.tingkat === 'catatan' ? [] : [`${t.kode} ${t.tercetak}`]),
  );

// 1.855.457.005 ÷ 1.928.950.000 = 96,19 %; 5.667.659.590 ÷ 7.166.088.748 = 79,09 %; 7.523.116.595 ÷ 9.095.038.748 = 82,72 %.
const ANGGARAN = [
  ['Program', 'Pagu', 'Realisasi', '%'],
  ['Program A', '1.928.950.000', '1.855.457.005', '96,2'],
  ['Program B', '7.166.088.748', '5.667.659.590', '79,1'],
  ['Jumlah', '9.095.038.748', '7.523.116.595', '82,7'],
];
// The same in juta rupiah.
const JUTAAN = [
  ['Program', 'Pagu (Juta Rp)', 'Realisasi (Juta Rp)', '%'],
  ['Program A', '1.929', '1.855', '96,2'],
  ['Program B', '7.166', '5.668', '79,1'],
  ['Jumlah', '9.095', '7.523', '82,7'],
];

describe('an amount of the text is in the table', () => {
  it.each([
    ['rounded to miliar', ANGGARAN, 'Pagu anggaran sebesar Rp 9,10 miliar terealisasi Rp 7,52 miliar.'],
    ['cut off', ANGGARAN, 'Pagu anggaran sebesar Rp 9,09 miliar terealisasi Rp 7,52 miliar.'],
    ['rounded to juta', ANGGARAN, 'Pagu anggaran sebesar Rp 9.095 juta terealisasi Rp 7.523,1 juta.'],
    ['in miliar beside a table in juta', JUTAAN, 'Pagu anggaran sebesar Rp 9,10 miliar terealisasi Rp 7,52 miliar.'],
    ['in full beside a table in juta', JUTAAN, 'Pagu anggaran Rp 9.095.038.748 terealisasi Rp 7.523.116.595.'],
    // 9.095.038.748 − 7.523.116.595 = 1.571.922.153.
    ['what is left, rounded', ANGGARAN, 'Sisa anggaran sebesar Rp 1,57 miliar.'],
  ])('%s', (_, baris, teks) => {
    expect(keluhan(baris, teks)).toEqual([]);
  });

  it('or is what is beyond the plan, which a text gives without a sign', () => {
    // By hand: 71.245.330.120 − 68.000.000.000 = 3.245.330.120; 104,77 %; the total 81.000.000.000 to 82.179.177.620 is 101,46 %.
    const pendapatan = [
      ['Uraian', 'Anggaran', 'Realisasi', '%'],
      ['Pajak Daerah', '68.000.000.000', '71.245.330.120', '104,77'],
      ['Retribusi Daerah', '13.000.000.000', '10.933.847.500', '84,11'],
      ['Jumlah', '81.000.000.000', '82.179.177.620', '101,46'],
    ];
    expect(keluhan(pendapatan, 'Pajak daerah melampaui anggaran sebesar Rp 3.245.330.120.')).toEqual([]);
  });

  it('but not where no cell rounds to it', () => {
    expect(keluhan(ANGGARAN, 'Pagu anggaran pada naskah ini sebesar Rp 9,25 miliar.')).toEqual(['P221 9,25 miliar']);
  });
});

describe('a cell and a sentence that print one figure differently', () => {
  const RENCANA = [
    ['Bulan', 'Rencana (%)', 'Realisasi (%)', 'Deviasi (%)'],
    ['September', '60,00', '59,50', '-0,50'],
    ['Oktober', '68,00', '66,10', '-1,90'],
    ['November', '75,20', '75,50', '0,30'],
    ['Desember', '82,13', '79,88', '-2,25'],
  ];
  it.each(['deviasi -2,25%', 'deviasi minus 2,25%', 'keterlambatan 2,25%'])('the sign stands in words: %s', (akhir) => {
    expect(
      keluhan(RENCANA, `Sampai dengan Desember rencana fisik 82,13%, realisasi 79,88% sehingga ${akhir}.`),
    ).toEqual([]);
  });

  // 86 − 89 = −3, which is 3,37 % of 89; 65,6 − 63,0 = 2,6; 59 − 59 = 0.
  const TAHUNAN = [
    ['Indikator', 'Realisasi 2023', 'Realisasi 2024', 'Naik/Turun'],
    ['Indeks pembangunan', '63,0', '65,6', '2,6'],
    ['Rumah layak huni', '59', '59', '0'],
    ['Jalan kabupaten mantap', '89', '86', '(3)'],
  ];
  it.each([
    'Realisasi Jalan kabupaten mantap menurun 3,37 persen dari 89 persen pada tahun 2023 menjadi 86 persen pada tahun 2024.',
    'Realisasi Jalan kabupaten mantap turun sebesar 3,4 persen dari 89 persen pada tahun 2023 menjadi 86 persen pada tahun 2024.',
    'Realisasi Jalan kabupaten mantap dari 89 persen pada tahun 2023 menjadi 86 persen pada tahun 2024 atau menurun 3,37 persen.',
  ])('a percentage of change beside a column of differences', (teks) => {
    expect(keluhan(TAHUNAN, teks)).toEqual([]);
  });

  it('a table in a unit that it does not say', () => {
    const teks = 'Realisasi Transfer ke Daerah mencapai Rp360.363,8 miliar.';
    const baris = [
      ['Uraian', 'APBN 2017', 'Realisasi Semester I 2017'],
      ['Transfer ke Daerah', '704.925,1', '360.363,8'],
    ];
    const narasi = [{ teks, bagian: 'Realisasi Transfer ke Daerah' }];
    expect(periksaTabel({ tabel: [{ baris }], narasi }).temuan.filter((t) => t.kode === 'P209')).toEqual([]);
  });
});

describe('`juta` behind a number in full', () => {
  const kalimat = (laki: string, perempuan: string): string =>
    `Jumlah penduduk sebanyak 271.349.889 jiwa yang terdiri dari ${laki} laki-laki dan ${perempuan} perempuan.`;

  it.each([
    ['behind both parts', '134.229.988 juta', '137.119.901 juta'],
    ['behind one', '134.229.988 juta', '137.119.901'],
    ['another word', '134.229.988 ribu', '137.119.901 ribu'],
  ])('counts nothing: %s', (_, laki, perempuan) => {
    // 134.229.988 + 137.119.901 = 271.349.889.
    expect(keluhan([], kalimat(laki, perempuan))).toEqual([]);
  });

  it('and the sum is not accused alone where a part is wrong', () => {
    const { temuan } = periksaTabel({
      tabel: [],
      narasi: [{ teks: kalimat('134.229.988 juta', '137.199.901 juta') }],
    });
    expect(temuan.map((t) => t.kode)).toEqual(['P107']);
    // 271.349.889 − 134.229.988 = 137.119.901.
    expect(temuan[0]?.pesan).toContain('137.119.901');
  });
});

describe('the mean that a sentence states', () => {
  // (100,00 + 94,986 + 98,013) ÷ 3 = 97,666, of the printed figures 97,667.
  const CAPAIAN = [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Indeks kepuasan', '80,00', '80,00', '100,00'],
    ['Rata-rata lama sekolah', '71,9', '68,3', '94,99'],
    ['Cakupan imunisasi', '67,75', '66,40', '98,01'],
    ['Rata-rata capaian kinerja', '', '', '97,67'],
  ];
  it.each([
    'Rata-rata capaian kinerja sebesar 97,67 %.',
    'Realisasi Rata-rata lama sekolah mencapai 68,3 dari target 71,9 atau capaian sebesar 94,99 %.',
  ])('%s', (teks) => {
    expect(keluhan(CAPAIAN, teks)).toEqual([]);
  });

  it('is that of the figures before they were rounded, as its table prints it', () => {
    // (86,24 + 97,04 + 106,84 + 95,04 + 96,14) ÷ 5 = 96,26; of the printed figures 481,1 ÷ 5 = 96,22.
    const baris = [
      ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['Indikator A', '100', '86,24', '86,2'],
      ['Indikator B', '100', '97,04', '97,0'],
      ['Indikator C', '100', '106,84', '106,8'],
      ['Indikator D', '100', '95,04', '95,0'],
      ['Indikator E', '100', '96,14', '96,1'],
      ['Rata-rata', '', '', '96,3'],
    ];
    expect(keluhan(baris, 'Rata-rata capaian kinerja sebesar 96,3 %.')).toEqual([]);
    expect(keluhan(baris, 'Rata-rata capaian kinerja sebesar 93,6 %.')).toContain('P210 93,6');
  });
});

describe('figures of a sentence that the row it names does not print', () => {
  const temuan = (teks: string, ...baris: string[][]) =>
    periksaTabel({ tabel: [{ baris }], narasi: [{ teks }] }).temuan.flatMap((t) =>
      t.kode === 'P209' ? [t.tercetak] : [],
    );
  // 9,80 ÷ 8,90 is the achievement of 110,11 % (target by realisasi, as less is better).
  const STUNTING = [
    ['Indikator', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
    ['Prevalensi Stunting', '9,80', '8,90', '110,11'],
  ];
  // 61.200.450.110 ÷ 58.000.000.000 = 105,52 %; 9.820.700.300 ÷ 11.000.000.000 = 89,28 %.
  const PAJAK = [
    ['Uraian', 'Anggaran', 'Realisasi', '%'],
    ['Pajak Daerah', '58.000.000.000', '61.200.450.110', '105,52'],
    ['Lain-lain PAD yang Sah', '11.000.000.000', '9.820.700.300', '89,28'],
  ];
  it('are of another year, another thing, or a part of the year', () => {
    expect(
      temuan('Prevalensi stunting turun dari 12,40% pada tahun 2023 menjadi 8,90% pada tahun 2024.', ...STUNTING),
    ).toEqual([]);
    expect(temuan('Pajak daerah menyumbang Rp 61.200.450.110 dan retribusi Rp 7.433.847.500.', ...PAJAK)).toEqual([]);
    expect(
      temuan('Realisasi pajak daerah Rp 61.200.450.110; sementara itu pada tahun 2023 Rp 8.571.220.000.', ...PAJAK),
    ).toEqual([]);
    expect(
      temuan(
        'Pada semester I lain-lain PAD yang sah terealisasi Rp 4.112.000.000 dari anggaran Rp 11.000.000.000.',
        ...PAJAK,
      ),
    ).toEqual([]);
  });
  it('are its own where the words say so, or one slip makes the one of the other', () => {
    expect(temuan('Realisasi pajak daerah Rp 61.200.450.110 atau 106,52%.', ...PAJAK)).toEqual(['106,52']);
  });
});

it('a second result beside target and result is no achievement', () => {
  const teks = (t: string) => periksaTabel({ tabel: [], narasi: [{ teks: t }] }).temuan.map((x) => x.tercetak);
  // By hand: 54,27 of 75 would be 72,36 %, which neither is; 63 of 70 are 90 %.
  expect(teks('Target triwulan III 75,00%, realisasi keuangan 54,27%, realisasi fisik 60,80%.')).toEqual([]);
  expect(teks('Target 70,00 persen, realisasi 63,00 persen, realisasi belanja modal 41,20 persen.')).toEqual([]);
  expect(teks('Target 70,00 persen, realisasi 63,00 persen, atau realisasi sebesar 41,20 persen.')).toEqual(['41,20']);
  expect(teks('Target 70,00 persen, realisasi 63,00 persen, tingkat realisasi 41,20 persen.')).toEqual(['41,20']);
});
