import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string, bahasa: 'id' | 'en' = 'id') =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }, { bahasa }).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.tercetak}`);

// By hand: (95 − 100) ÷ 100 = −5 %; 9,30 − 10,50 = −1,20; 10.000.000 − 8.500.000 = 1.500.000; (92 − 91) ÷ 91 = 1,0989 %.
describe('a word of rise or fall', () => {
  it.each([
    ['Produksi naik dari 100,00 ton pada tahun 2021 menjadi 95,00 ton pada tahun 2022.', 'naik'],
    ['Produksi meningkat sebesar 5,00 persen dari 100,00 ton pada tahun 2021 menjadi 95,00 ton.', 'meningkat'],
    ['Angka kemiskinan naik 1,20 poin dari 10,50 persen menjadi 9,30 persen.', 'naik'],
    ['Pendapatan turun Rp1.500.000 dari Rp8.500.000 menjadi Rp10.000.000.', 'turun'],
    ['Prevalensi stunting mengalami kenaikan dari 14,5 % di tahun 2022 menjadi 12,1 %.', 'kenaikan'],
    ['IPM sebesar 71,25, turun dibandingkan tahun 2022 sebesar 70,10.', 'turun'],
    ['IPM tahun 2023 sebesar 71,25 lebih rendah dari tahun 2022 sebesar 70,10.', 'lebih rendah'],
    ['Realisasi 92,5 % lebih tinggi dari target 95,0 %.', 'lebih tinggi'],
    // What rose is the result, not the target before the word.
    ['Realisasi 95,00 persen dari target 90,00 persen, turun dibandingkan tahun 2022 sebesar 91,00 persen.', 'turun'],
    // What is counted has no decimals.
    ['Jumlah penduduk miskin naik dari 1.200 orang menjadi 950 orang.', 'naik'],
    // Thousands, or one and a bit: it rises in both.
    ['Produksi turun dari 1.200 kodi menjadi 1.950 kodi.', 'turun'],
  ])('against its figures: %s', (teks, kata) => {
    expect(temuan(teks)).toEqual([`galat P227 ${kata}`]);
    expect(temuan(teks, 'en')).toEqual([`galat P227 ${kata}`]);
  });

  it.each([
    'Produksi turun sebesar 5,00 persen dari 100,00 ton pada tahun 2021 menjadi 95,00 ton pada tahun 2022.',
    'Angka kemiskinan turun 1,20 poin dari 10,50 persen menjadi 9,30 persen.',
    'Realisasi 92,00 ton dari target 100,00 ton, naik 1,10 % dibanding tahun 2022 sebesar 91,00 ton.',
    // Ranks fall when their number rises; a deficit is told with a sign or without.
    'Peringkat Kabupaten turun dari 3 menjadi 5.',
    'Kabupaten naik dari peringkat 5 menjadi peringkat 3.',
    'Defisit turun dari -5,0 persen menjadi -3,0 persen.',
    // Words of both directions; good work on what should be little; what is denied.
    'Capaian penurunan stunting meningkat dari 14,5 % menjadi 12,1 %.',
    'Kualitas penanganan kemiskinan meningkat dari 10,00 menjadi 9,00 persen.',
    'Tidak naik dari 80,0 menjadi 75,0.',
    // A plan; two results; counts that are no pair; a print of fewer decimals.
    'Target 95,0 persen lebih tinggi dari realisasi tahun lalu 96,0 persen.',
    'Pada 2020 sebesar 70,1 dan pada 2021 sebesar 69,5, naik dari 2019 sebesar 69,9.',
    'Peningkatan kapasitas bagi 25 orang dari 30 orang yang ditargetkan.',
    'Produksi naik dari 1.200 kodi menjadi 950 kodi.',
    'Layanan naik dari 30 dokumen menjadi 12 kegiatan.',
    'Indeks naik dari 95 menjadi 94,8.',
    // What became of it is no measure of the change.
    'Kinerja naik dari 90,00 % menjadi 95,00 %, lalu turun menjadi 93,00 %.',
  ])('with its figures, or of something else: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  it('is not to blame where a figure is', () => {
    const tabel = {
      nama: 'Tabel 3.1',
      baris: [
        ['No', 'Uraian', 'Realisasi 2021', 'Realisasi 2022', 'Naik (%)'],
        ['1', 'Pajak Hotel', '190.000.000', '199.600.000', '5,05'],
        ['2', 'Pajak Restoran', '800.400.000', '880.440.000', '10,00'],
        ['', 'Jumlah', '990.400.000', '1.080.040.000', '9,05'],
      ],
    };
    const teks = 'Realisasi Pajak Hotel naik 5,05 persen dari Rp190.000.000 menjadi Rp19.600.000.';
    const kode = periksaTabel({ tabel: [tabel], narasi: [{ teks }] }).temuan.map((t) => t.kode);
    expect(kode).not.toContain('P227');
    expect(kode).not.toEqual([]);
  });
});
