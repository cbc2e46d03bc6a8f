import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...teks: string[]) =>
  periksaTabel({ tabel: [], narasi: teks.map((t, i) => ({ teks: t, baris: i + 1 })) }).temuan.map(
    (t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`,
  );

// By hand: (3.000.000 − 5.300.000) ÷ 5.300.000 = −43,396 %; 12.878,5 ÷ 12.310 = 1,04618; 82,5 − 80 = 2,5; 105 − 100 = 5.
describe('a rise or a fall in a sentence', () => {
  it.each([
    'Realisasi pendapatan turun 43,40 persen dari Rp5.300.000 pada tahun 2019 menjadi Rp3.000.000 pada tahun 2020.',
    'Produksi tahun 2023 sebesar 12.878,50 ton, naik 4,62 % dibandingkan tahun 2022 sebesar 12.310,00 ton.',
    'Cakupan meningkat 2,5 poin dari 80 persen menjadi 82,5 persen.',
    'Cakupan meningkat 2,5 persen dari 80 persen menjadi 82,5 persen.',
    'Belanja naik dari Rp100 miliar pada tahun 2021 menjadi Rp105 miliar pada tahun 2022 atau meningkat sebesar 5 persen.',
    'Belanja naik Rp5 miliar dari Rp100 miliar menjadi Rp105 miliar.',
    // 285.474 − 295.664 = −10.190, −3,4465 %; 412,5 − 400 = 12,5, 3,125 %.
    'Luas panen sebesar 285.474 hektar, mengalami penurunan sebanyak 10.190 hektar atau 3,45 persen dibandingkan 2020 yang sebesar 295.664 hektar.',
    'Produksi sebesar 412,5 ton, naik 12,5 ton (3,13 persen) dibandingkan 2020 yang sebesar 400 ton.',
    'Belanja naik dari Rp100 miliar menjadi Rp105 miliar atau naik Rp5 miliar (5 persen).',
    // What rose is counted in another unit than what it rose by.
    'Luas panen sebesar 285 hektar, naik 12 desa atau 4 persen dibandingkan 2020 yang sebesar 274 hektar.',
    'Rata-rata naik 3 persen per tahun dari Rp100 miliar menjadi Rp205 miliar.',
    // 61,42 − 60,15 = 1,27; the others are means of changes.
    'Hunian mencapai rata-rata 61,42 persen, atau naik 1,27 poin dibandingkan Mei 2019, yang tercatat sebesar 60,15 persen.',
    'Hunian 61,42 persen, naik rata-rata 1,87 poin dibandingkan Mei 2019 sebesar 60,15 persen.',
    'Hunian mencapai rata-rata 61,42 persen, naik 1,87 poin per tahun dibandingkan Mei 2019 sebesar 60,15 persen.',
  ])('that holds: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  it.each([
    ['turun 76 persen dari Rp5.300.000 pada tahun 2019 menjadi Rp3.000.000 pada tahun 2020.', 'galat 76 43,4'],
    ['Produksi sebesar 12.878,50 ton, naik 5,62 % dibandingkan tahun 2022 sebesar 12.310,00 ton.', 'galat 5,62 4,62'],
    [
      'Luas panen sebesar 285.474 hektar, mengalami penurunan sebanyak 10.590 hektar atau 3,45 persen dibandingkan 2020 yang sebesar 295.664 hektar.',
      'galat 10.590 10.190',
    ],
    [
      'Luas panen sebesar 285.474 hektar, mengalami penurunan sebanyak 10.190 hektar atau 3,54 persen dibandingkan 2020 yang sebesar 295.664 hektar.',
      'galat 3,54 3,45',
    ],
    [
      'Produksi sebesar 412,5 ton, naik 15,2 ton (3,13 persen) dibandingkan 2020 yang sebesar 400 ton.',
      'galat 15,2 12,5',
    ],
    ['Belanja naik dari Rp100,0 miliar menjadi Rp105,0 miliar atau naik Rp5,0 miliar (6,5 persen).', 'galat 6,5 5,0'],
    ['Belanja naik dari Rp100,0 miliar menjadi Rp105,0 miliar atau meningkat 6,50 persen.', 'galat 6,50 5,00'],
    [
      'Hunian mencapai rata-rata 61,42 persen, atau naik 1,87 poin dibandingkan Mei 2019, yang tercatat sebesar 60,15 persen.',
      'galat 1,87 1,27',
    ],
  ])('that does not: %s', (teks, harap) => {
    expect(temuan(teks)).toEqual([harap]);
  });
});

// By hand: 4.732.483.000 + 40.990.000 = 4.773.473.000; 1,2 + 0,9 = 2,1 miliar.
describe('a whole with its parts in a sentence', () => {
  it.each([
    'Anggaran sebesar Rp4.773.473.000 yang terdiri dari DIPA Badan sebesar Rp4.732.483.000 dan DIPA Badilum sebesar Rp40.990.000.',
    'Anggaran sebesar Rp2,1 miliar terbagi dalam belanja pegawai Rp1,2 miliar dan belanja modal Rp900,4 juta.',
    'Anggaran sebesar Rp600.000. Anggaran tersebut terbagi dalam belanja pegawai Rp400.000 dan modal Rp200.000.',
    'Anggaran sebesar Rp600.000 terdiri dari antara lain pegawai Rp100.000 dan modal Rp200.000.',
    'Pajak ini terdiri dari hotel Rp100.000 dan restoran Rp200.000.',
    'PAD sebesar Rp900.000 terdiri dari pajak Rp500.000 dengan realisasi Rp400.000.',
    // Counts: 30 + 15 = 45; of two divisions the first makes the whole; units that differ are no parts.
    'Jumlah pegawai sebanyak 45 orang terdiri dari 30 orang laki-laki dan 15 orang perempuan.',
    'Pegawai sebanyak 50 orang terdiri dari 30 orang laki-laki dan 20 orang perempuan, 24 orang PNS dan 25 orang honorer.',
    'Terdapat 12 kecamatan yang terdiri dari 140 desa dan 9 kelurahan.',
  ])('that holds, or says nothing: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  it.each([
    [
      'Anggaran sebesar Rp2.906.235.000 yang terdiri dari DIPA Badan sebesar Rp4.732.483.000 dan DIPA Badilum sebesar Rp40.990.000.',
      'galat 2.906.235.000 4.773.473.000',
    ],
    [
      'Anggaran sebesar Rp700.000.000. Anggaran tersebut terbagi dalam belanja pegawai Rp400.000.000 dan modal Rp200.000.000.',
      'galat 700.000.000 600.000.000',
    ],
    // By hand: 30 + 14 = 44; 80 + 35 = 115; 15 + 6 + 3 = 24; 41 + 28 = 69. Which of a few is wrong the sentence does not say.
    ['Jumlah pegawai sebanyak 45 orang terdiri dari 30 orang laki-laki dan 14 orang perempuan.', 'galat 45 44'],
    ['Perkara yang diputus sebanyak 120 perkara dengan rincian Pidana: 80, Perdata: 35.', 'galat 120 115'],
    ['Kendaraan sebanyak 25 unit terbagi atas Baik = 15 Rusak Ringan = 6 Rusak Berat = 3.', 'galat 25 24'],
    ['Surat masuk sebanyak 58 surat dengan klasifikasi surat sebagai berikut : OT = 41 HM = 28.', 'galat 58 69'],
  ])('that does not: %s', (teks, harap) => {
    expect(temuan(teks)).toEqual([harap]);
  });
});

const PAJAK = {
  nama: 'Tabel 3.1',
  baris: [
    ['No', 'Uraian', 'Jumlah (Rp)', 'Kontribusi (%)'],
    ['1', 'Pajak Hotel', '199.600.000', '19,96'],
    ['2', 'BPHTB', '800.400.000', '80,04'],
    ['', 'Jumlah', '1.000.000.000', '100,00'],
  ],
};

describe('a sentence and the row that it names', () => {
  const banding = (teks: string) =>
    periksaTabel({ tabel: [PAJAK], narasi: [{ teks }] }).temuan.map((t) => `${t.kode} ${t.tingkat} ${t.tercetak}`);

  it('prints the same figures', () => {
    expect(banding('Kontribusi terbesar berasal dari BPHTB yaitu Rp800.400.000 atau 80,04% dari keseluruhan.')).toEqual(
      [],
    );
  });
  it('prints another one', () => {
    expect(banding('Kontribusi terbesar berasal dari BPHTB yaitu Rp800.400.000 atau 8,04% dari keseluruhan.')).toEqual([
      'P209 galat 8,04',
    ]);
    expect(banding('Pajak Hotel menyumbang Rp199.600.000 atau 19,69 persen.')).toEqual(['P209 galat 19,69']);
  });
  it('speaks of last year, of the remainder, or of something else', () => {
    for (const teks of [
      'Sisa BPHTB yaitu Rp800.400.000, tahun lalu 75,10% dari keseluruhan.',
      'BPHTB menyumbang Rp800.400.000 dengan realisasi fisik 95,00 persen.',
      'BPHTB menyumbang Rp712.345.000 atau 79,11 persen pada tahun 2019.',
    ])
      expect(banding(teks)).toEqual([]);
  });
});

// By hand: 1.376.000.000 ÷ 1.580.000.000 = 87,09 %; 900 juta ÷ 1,2 miliar = 75 %.
describe('amounts in juta and miliar', () => {
  it('are as exact as their digits', () => {
    expect(temuan('Pagu sebesar Rp1,58 miliar dengan realisasi Rp1,38 miliar atau 87,08 persen.')).toEqual([]);
    expect(temuan('Pagu sebesar Rp1,2 miliar dengan realisasi Rp900 juta atau 75,00 persen.')).toEqual([]);
    expect(temuan('Pagu sebesar Rp1,20 miliar dengan realisasi Rp900,0 juta atau 85,00 persen.')).toEqual([
      'galat 85,00 75,00',
    ]);
  });
});
