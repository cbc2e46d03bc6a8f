import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

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
  ])('is not: %s', (teks, tercetak, semestinya) => {
    expect(temuan(teks)).toEqual([['galat', tercetak, semestinya]]);
  });

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
