import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => [t.tingkat, t.tercetak, t.semestinya]);

// Sentences of news and reports, by hand: 57.132.000 ÷ 205.000.000 = 27,87 %; 673,944 ÷ 858,302 = 78,52 %; 215.993 ÷ 354.772 = 60,88 %;
// 2.400,44 ÷ 19.919,33 = 12,05 %; 57.705.618.557 ÷ 85.443.461.840 = 67,54 %; 1.716,76 ÷ 1.484,96 = 115,61 %.
describe('how many percent one figure of a sentence is of another', () => {
  it.each([
    'Retribusi pelayanan pasar target Rp205.000.000 baru capai Rp57.132.000 atau 27,87 persen.',
    'Pendapatan lain-lain per 1 Desember 2022 baru 78,52 persen, atau Rp 673,944 miliar dari target Rp 858,302 miliar.',
    'Kepatuhan pelaporan sebesar 60,88 persen atau 215.993 wajib pajak dari total target sebesar 354.772 wajib pajak.',
    'Luas wilayah kabupaten seluas 2.400,44 km2 atau 12,05 persen dari luas wilayah provinsi yang seluas 19.919,33 km2.',
    'Retribusi tercapai 67,54 persen dari target, yakni target Rp85.443.461.840 dan tercapai Rp57.705.618.557.',
    'Penerimaan pajak sebesar Rp 1.716,76 triliun atau 115,61% dari target tahun 2022 sebesar Rp 1.484,96 triliun.',
    // What it is of is named and closed before another figure follows, which is none of it: its own whole is printed nowhere.
    'PKB Rp211,9 miliar (46,7% dari target), BBNKB Rp206,1 miliar (49,3% dari target) dan PAP Rp3,1 miliar.',
    'Belanja negara Rp12,64 triliun atau 57,68 persen dari pagu, terdiri dari K/L Rp6,13 triliun atau 52,02 persen dan TKDD Rp6,51 triliun atau 64,28 persen.',
    'Belanja barang Rp12,64 miliar (57,68 persen dari pagu), meliputi ATK Rp6,13 miliar atau 52,02 persen dan jasa Rp6,51 miliar atau 64,28 persen.',
    // Behind the whole of another share, or behind what it was compared with, it is a share of neither: 8,5 ÷ 8 = 106,25 %; 90 ÷ 400 = 22,5 %;
    // 8 ÷ 12,5 = 64 %; 80 ÷ 200 = 40 %; 90 ÷ 100 = 90 %; 950 ÷ 1.000 = 95 %.
    'Realisasi retribusi Rp 8.500.000.000 atau 85% dari target perubahan Rp 10.000.000.000 atau 106,25% dari target murni Rp 8.000.000.000.',
    'Realisasi Rp 90 juta atau 90 persen dari target triwulan Rp 100 juta atau 22,5 persen dari target setahun Rp 400 juta.',
    'Realisasi belanja Rp 8 miliar atau 80 persen dari pagu murni Rp 10 miliar atau 64 persen dari pagu perubahan Rp 12,5 miliar.',
    'Kunjungan sebanyak 80 orang atau 80% dari target 100 orang atau 40% dari penduduk 200 orang.',
    'Realisasi belanja langsung tahun ini Rp 90 juta, naik dari tahun lalu Rp 75 juta, atau 90 persen dari pagu Rp 100 juta.',
    'Realisasi belanja tahun 2023 Rp 950 juta, lebih tinggi dari realisasi tahun 2022 Rp 900 juta atau 95 persen dari pagu Rp 1.000 juta.',
    'Realisasi pajak hotel Rp 4,5 miliar, turun dari Rp 5 miliar tahun lalu, dengan capaian 90 persen dari target Rp 5 miliar.',
    'Belanja barang terealisasi Rp950.000.000. Jumlah tersebut mencapai 95 persen dari pagu Rp1.000.000.000.',
    // Of which target stands in the words alone: 344.236.000 ÷ 750 juta = 45,90 %.
    'Pajak parkir terealisasi Rp344.236.000 atau 45,90 persen dari target per semester Rp300 juta dan per tahun Rp750 juta.',
    'Belanja terealisasi Rp 90 miliar atau 90 persen dari target perubahan (semula Rp 80 miliar) sebesar Rp 100 miliar.',
    'Belanja terealisasi Rp 90 miliar atau 90,00% dari anggaran setelah refocusing dari semula Rp 120 miliar menjadi Rp 100 miliar.',
    // What the parts are shares of are no parts: 50 + 40 = 90; 500 + 400 = 900.
    'Realisasi belanja Rp 90 miliar terdiri dari belanja operasi Rp 50 miliar atau 83,33% dari anggaran Rp 60 miliar dan belanja modal Rp 40 miliar atau 80% dari anggaran Rp 50 miliar.',
    'Perkara putus sebanyak 900 perkara terdiri dari 500 perkara perdata dari 600 perkara masuk dan 400 perkara pidana dari 450 perkara masuk.',
    // 366,8 ÷ 1.584,9 = 23,14 %.
    'Realisasi Rp366,8 miliar atau 23,14 persen dari pagu Rp1 triliun 584,9 miliar.',
    // Measured of so many, and no share of them.
    'Serapan anggaran tahun 2024 86,62 persen (18 dari 19 baris anggaran terukur).',
    'Rata-rata capaian kinerja 97,10 persen (7 dari 9 indikator terukur).',
    // Of the whole before after all: 10 ÷ 20 = 50 %.
    'Realisasi Rp 8.000.000.000 atau 80% dari pagu Rp 10.000.000.000 atau 50% dari APBD Rp 20.000.000.000.',
    // By how much something changed; several shares before one whole or a list of them; another time.
    'Ekspor Rp 480,6 miliar atau tumbuh 6,8% dari Rp 450 miliar pada tahun 2022.',
    'Operasi Rp900 juta (90%) dan modal Rp400 juta (80%) dari pagu Rp1.000 juta dan Rp500 juta.',
  ])('is right: %s', (teks) => expect(temuan(teks)).toEqual([]));

  it.each([
    ['Retribusi pelayanan pasar target Rp205.000.000 baru capai Rp57.132.000 atau 28,77 persen.', '28,77', '27,87'],
    [
      'Retribusi tercapai 71,52 persen dari target, yakni target Rp85.443.461.840 dan tercapai Rp57.705.618.557.',
      '71,52',
      '67,54',
    ],
    ['Realisasi Rp366,8 miliar atau 33,14 persen dari pagu Rp1 triliun 584,9 miliar.', '33,14', '23,14'],
    // In the sentence after: 950 ÷ 1.000 = 95 %.
    [
      'Belanja barang terealisasi Rp950.000.000. Jumlah tersebut mencapai 59 persen dari pagu Rp1.000.000.000.',
      '59',
      '95',
    ],
  ])('is not: %s', (teks, tercetak, semestinya) => {
    expect(temuan(teks)).toEqual([['galat', tercetak, semestinya]]);
  });

  // 8.123.456.789 ÷ 20.000.000.000 = 40,62 %, 10.000.000.000 of them 50 %: neither is 70, and the sentence does not say which is meant.
  it('of which may be unknown', () => {
    const teks =
      'Realisasi Rp 8.123.456.789 atau 81,23% dari pagu Rp 10.000.000.000 atau 70% dari APBD Rp 20.000.000.000.';
    expect(temuan(teks).map(([tingkat]) => tingkat)).toEqual(['peringatan']);
  });

  // 77 ÷ 70 = 110 %; 85,2 ÷ 81,5 = 104,54 %; 30 ÷ 40 = 75 %.
  it.each([
    ['Realisasi persentase jalan mantap sebesar 77,00% atau 110,00% dari target 70,00%.', []],
    ['Realisasi IKM tahun 2023 sebesar 85,20 atau 104,54 persen dari target 81,50.', []],
    ['Persentase desa mandiri mencapai 30 persen atau 75 persen dari target 40 persen.', []],
    ['Realisasi IKM tahun 2023 sebesar 85,20 atau 140,54 persen dari target 81,50.', [['galat', '140,54', '104,54']]],
  ])('of the target of an indicator: %s', (teks, harapan) => expect(temuan(teks)).toEqual(harapan));

  it('may be measured in rounded units', () => {
    // 799.123 − 784.433 = 14.690, which rounded figures may miss by one.
    const produksi = (beda: string) =>
      `Produksi beras pada 2021 sebesar 784.433 ton, mengalami penurunan sebanyak ${beda} ton dibandingkan 2020 yang sebesar 799.123 ton.`;
    expect(temuan(produksi('14.689'))).toEqual([]);
    expect(temuan(produksi('14.960')).map(([tingkat]) => tingkat)).toEqual(['galat']);
  });

  it('counts the parts of a whole that is called otherwise', () => {
    // 38.164 + 152 + 30 + 118 = 38.464.
    const pemilih = (satu: string) =>
      `Jumlah data pemilih sebanyak 38.464 orang, yang terdiri dari pemilih tetap sebanyak ${satu} pemilih, tambahan 152 pemilih, khusus 30 pemilih dan khusus tambahan 118 pemilih.`;
    expect(temuan(pemilih('38.164'))).toEqual([]);
    expect(temuan(pemilih('38.614')).map(([tingkat]) => tingkat)).toEqual(['galat']);
  });
});
