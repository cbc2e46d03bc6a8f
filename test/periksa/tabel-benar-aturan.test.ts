import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

/** Tables without a mistake that a stranger found accused, each beside one of its kind with a mistake; every value by hand. */
const periksa = (...baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const tuduhan = (...baris: string[][]) =>
  periksa(...baris).temuan.flatMap((t) => (t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel, t.semestinya]]));
const diperiksa = (...baris: string[][]) => periksa(...baris).cakupan.terikat;

describe('differences printed without their sign', () => {
  // 13.500 − 12.000 = 1.500, 45.000 − 60.000 = −15.000, 15.700 − 15.000 = 700; 120 − 100, 480 − 500, 230 − 200.
  it.each([
    [
      'of two prices',
      [
        ['Uraian', 'Harga Lama', 'Harga Baru', 'Selisih Harga'],
        ['Beras', '12.000', '13.500', '1.500'],
        ['Cabai', '60.000', '45.000', '15.000'],
        ['Minyak', '15.000', '15.700', '700'],
      ],
    ],
    [
      'of two years',
      [
        ['Uraian', '2022', '2023', 'Kenaikan/Penurunan'],
        ['PAD', '100', '120', '20'],
        ['DAU', '500', '480', '20'],
        ['DAK', '200', '230', '30'],
      ],
    ],
    [
      'of two rows, under a heading of changes',
      [
        ['Uraian', 'Realisasi 2022', 'Realisasi 2023', 'Selisih'],
        ['PAD', '1.250', '1.310', '60'],
        ['DAU', '5.400', '5.150', '250'],
      ],
    ],
    [
      // 20 ÷ 100, 20 ÷ 500 and 30 ÷ 200.
      'in percent',
      [
        ['Uraian', '2022', '2023', 'Naik/Turun (%)'],
        ['PAD', '100', '120', '20,00'],
        ['DAU', '500', '480', '4,00'],
        ['DAK', '200', '230', '15,00'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
    expect(diperiksa(...baris)).toBe((baris.length - 1) * 3);
  });
  it('are named where they are another one', () => {
    const harga = ['Uraian', 'Harga Lama', 'Harga Baru', 'Selisih Harga'];
    const [beras, minyak] = [
      ['Beras', '12.000', '13.500', '1.500'],
      ['Minyak', '15.000', '15.700', '700'],
    ];
    const gula = ['Gula', '14.250', '13.100', '1.150'];
    // 60.000 − 45.000 = 15.000.
    const salah = tuduhan(harga, beras, ['Cabai', '60.000', '45.000', '15.500'], minyak, gula);
    expect(salah.map(([tingkat]) => tingkat)).toEqual(['galat']);
    // (500 − 480) ÷ 500 = 4 %, (200 − 190) ÷ 200 = 5 %, (400 − 352) ÷ 400 = 12 %.
    const persen = ['Uraian', '2022', '2023', 'Naik/Turun (%)'];
    const turun = [
      ['DAU', '500', '480', '4,00'],
      ['DAK', '200', '190', '5,00'],
    ];
    expect(tuduhan(persen, ['PAD', '100', '120', '20,00'], ...turun, ['DID', '400', '352', '21,00'])).toEqual([
      ['galat', 'D5', '12,00'],
    ]);
  });
  it('need their sign where the heading or the table shows one', () => {
    const baris = (kepala: string) => [
      ['Uraian', '2022', '2023', kepala],
      ['PAD', '1.000', '1.120', '120'],
      ['DAU', '5.000', '4.850', '150'],
      ['DAK', '2.000', '2.230', '230'],
    ];
    // Brackets that are promised and stand nowhere may be lost, or never kept to; one that stands tells.
    expect(tuduhan(...baris('Naik/(Turun)'))).toEqual([['peringatan', 'D3', '-150']]);
    expect(tuduhan(...baris('Naik/(Turun)'), ['DID', '300', '260', '(40)'])).toEqual([['galat', 'D3', '-150']]);
    expect(tuduhan(...baris('Selisih'), ['DID', '300', '260', '-40'])).toEqual([['galat', 'D3', '-150']]);
    // One fall under a heading that speaks of rises may have lost its sign.
    expect(tuduhan(...baris('Kenaikan'))).toEqual([['peringatan', 'D3', '-150']]);
    const harga = [
      ['Uraian', 'Harga Lama', 'Harga Baru', 'Kenaikan Harga'],
      ['Beras', '12.000', '13.500', '1.500'],
      ['Cabai', '60.000', '45.000', '15.000'],
      ['Minyak', '15.000', '15.700', '700'],
    ];
    expect(tuduhan(...harga).map(([tingkat]) => tingkat)).toEqual(['peringatan']);
  });
});

describe('differences and growth in one column', () => {
  // 84,20 − 82,10 = 2,10; 3.000 ÷ 12.000 = 25 %; 71,20 − 70,10 = 1,10; 8,02 − 7,90 = 0,12; 70,35 − 70,12 = 0,23; 4,41 ÷ 44,12 = 10,00 %.
  const IKM = ['IKM', '82,10', '84,20', '2,10'];
  const SAKIP = ['Nilai SAKIP', '70,10', '71,20', '1,10'];
  const LAYANAN = ['Jumlah layanan', '12.000', '15.000', '25,00%'];
  const KEPALA = ['Indikator', '2022', '2023', 'Kenaikan'];
  it.each([
    ['marked by the sign of percent', [KEPALA, IKM, LAYANAN, SAKIP]],
    [
      'of another unit',
      [
        ['Uraian', '2022', '2023', 'Perubahan'],
        ['Rata-rata lama sekolah', '7,90', '8,02', '0,12'],
        ['Angka harapan hidup', '70,12', '70,35', '0,23'],
        ['PDRB per kapita (juta)', '44,12', '48,53', '10,00%'],
      ],
    ],
    [
      // 100 ÷ 1.000, 45 ÷ 900; 72,51 − 72,00 = 0,51.
      'points among growth',
      [
        ['Uraian', '2022', '2023', 'Pertumbuhan'],
        ['PAD', '1.000', '1.100', '10,00'],
        ['DAU', '900', '945', '5,00'],
        ['IPM', '72,00', '72,51', '0,51'],
      ],
    ],
    [
      // 302,58 − 301,85 = 0,73; 11,24 − 11,32 = −0,08; 10.673 ÷ 316.729 = 3,37 %.
      'growth among points',
      [
        ['Uraian', '2018', '2019', 'Perubahan'],
        ['Penduduk miskin (ribu)', '301,85', '302,58', '0,73'],
        ['Persentase', '11,32', '11,24', '-0,08'],
        ['Garis Kemiskinan (Rp)', '316.729', '327.402', '3,37'],
      ],
    ],
    [
      // 12.750 − 12.500 = 250; 2.000 ÷ 40.000 = 5 %; 2,41 − 2,30 = 0,11; 3.000 ÷ 50.000 = 6 %.
      'without signs',
      [
        ['Uraian', '2022', '2023', 'Naik/Turun'],
        ['Penduduk', '12.500', '12.750', '250'],
        ['PAD', '40.000', '38.000', '5,00%'],
        ['Angka putus sekolah', '2,41', '2,30', '0,11'],
        ['DAU', '50.000', '53.000', '6,00%'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
    expect(diperiksa(...baris)).toBe((baris.length - 1) * 3);
  });
  it('name a figure that is neither', () => {
    expect(tuduhan(KEPALA, IKM, ['Jumlah layanan', '12.000', '15.000', '26,00%'], SAKIP)).toEqual([
      ['peringatan', 'D3', '25,00'],
    ]);
    const salah = tuduhan(KEPALA, IKM, LAYANAN, ['Nilai SAKIP', '70,10', '71,20', '1,50']);
    expect(salah).toEqual([['galat', 'D4', '1,10']]);
    // 3.000 ÷ 50.000 = 6 %: only the growth is of the size that is printed; of nothing there is none.
    const tamu = ['Wisatawan', '50.000', '53.000', '9,00'];
    expect(tuduhan(KEPALA, IKM, SAKIP, tamu)).toEqual([['peringatan', 'D4', '6,00']]);
    expect(tuduhan(KEPALA, IKM, SAKIP, ['Wisatawan', '0', '53.000', '9,00'])).toEqual([['galat', 'D4', '53.000,00']]);
    // 550 ÷ 5.000 = 11 %: where a row shows the growth, another that has its sign is held against it.
    expect(tuduhan(KEPALA, IKM, SAKIP, LAYANAN, ['Tamu', '5.000', '5.550', '12,10%'])).toEqual([
      ['galat', 'D5', '11,00'],
    ]);
  });
});

describe('rates for each 1.000 and more', () => {
  // 412 ÷ 185.000 × 1.000 = 2,23; 92 ÷ 185.000 × 100.000 = 49,73; 7 ÷ 8 = 87,50 %; 1.820 ÷ 1.851 = 98,33 %; 1.210 ÷ 1.300 = 93,08 %.
  const IKK = ['No', 'IKK', 'Pembilang', 'Penyebut', 'Capaian'];
  const TT = ['1', 'Rasio tempat tidur RS per 1.000 penduduk', '412', '185.000', '2,23'];
  const DOKTER = ['2', 'Rasio dokter per 100.000 penduduk', '92', '185.000', '49,73'];
  const RS = ['3', 'Persentase RS terakreditasi', '7', '8', '87,50'];
  const HAMIL = ['4', 'Persentase ibu hamil dilayani', '1.820', '1.851', '98,33'];
  const BALITA = ['5', 'Persentase balita', '1.210', '1.300', '93,08'];
  // 45 ÷ 5.000 × 1.000 = 9; 6 ÷ 5.000 × 100.000 = 120; 61 ÷ 5.210 × 1.000 = 11,7; 37 ÷ 185.000 × 10.000 = 2.
  const AKB = ['1', 'AKB per 1000 KH', '45', '5.000', '9,00'];
  const AKI = ['2', 'AKI/100.000 KH', '6', '5.000', '120,00'];
  const PERAWAT = ['3', 'Rasio perawat per sepuluh ribu penduduk', '37', '185.000', '2,00'];
  const PERSEN = ['No', 'IKK', 'Pembilang', 'Penyebut', 'Capaian (%)'];
  const KEMATIAN = ['Kecamatan', 'Kelahiran Hidup', 'Kematian Bayi', 'AKB per 1.000 KH'];
  it.each([
    ['one among percentages', [IKK, TT, RS, HAMIL]],
    ['for each 100.000', [IKK, DOKTER, RS, HAMIL]],
    ['several among percentages', [PERSEN, AKB, AKI, HAMIL, BALITA]],
    ['all of a column', [IKK, AKB, AKI, PERAWAT]],
    ['a heading says so', [KEMATIAN, ['A', '5.000', '45', '9,0'], ['B', '5.210', '61', '11,7']]],
    // 8 ÷ 9 = 88,89 %, 72 ÷ 80 = 90 %: what a rate achieved of its target is a percentage.
    [
      'against a target',
      [
        ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
        ['AKB per 1000 KH', '9', '8', '88,89'],
        ['Persentase X', '80', '72', '90,00'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(periksa(...baris).temuan).toEqual([]);
    expect(diperiksa(...baris)).toBe((baris.length - 1) * 3);
  });
  it('are named where they are another one', () => {
    expect(tuduhan(IKK, [...TT.slice(0, 4), '2,32'], RS, HAMIL)).toEqual([['peringatan', 'E2', '2,23']]);
    expect(tuduhan(IKK, AKB, AKI, [...PERAWAT.slice(0, 4), '2,50'])).toEqual([['galat', 'E4', '2,00']]);
    expect(tuduhan(IKK, TT, RS, [...HAMIL.slice(0, 4), '93,33'], BALITA)).toEqual([['galat', 'E4', '98,33']]);
    // 38 ÷ 4.800 × 1.000 = 7,92: one row shows the heading's rate, two of three prove it.
    const A = ['A', '5.000', '45', '9,0'];
    const B = ['B', '4.800', '38', '8,9'];
    expect(tuduhan(KEMATIAN, A, B)).toEqual([['peringatan', 'D3', '7,92']]);
    expect(tuduhan(KEMATIAN, A, B, ['C', '5.210', '61', '11,7'])).toEqual([['galat', 'D3', '7,92']]);
  });
});

describe('a target of what is taken in is no ceiling', () => {
  // 13.615.758.571 > 13.527.202.746; 4.712.350 ÷ 4.500.000 = 104,72 %, 19.204.510 ÷ 18.000.000 = 106,69 %, 23.916.860 ÷ 22.500.000 = 106,30 %.
  const [A, B] = [
    ['4.500.000', '4.712.350', '104,72'],
    ['18.000.000', '19.204.510', '106,69'],
  ] as const;
  it.each([
    [
      'of a year',
      [
        ['Tahun', 'Target (Rp)', 'Realisasi (Rp)', 'Persentase (%)'],
        ['2012', '13.527.202.746', '13.615.758.571', '100,65'],
        ['2013', '12.525.568.676', '13.506.244.381', '107,83'],
      ],
    ],
    [
      'of taxes',
      [
        ['No', 'Jenis Pajak', 'Target (Rp)', 'Realisasi (Rp)', '%'],
        ['1', 'Pajak Hotel', ...A],
        ['2', 'BPHTB', ...B],
        ['', 'Jumlah', '22.500.000', '23.916.860', '106,30'],
      ],
    ],
    [
      'of taxes in a budget',
      [
        ['Jenis Pajak', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'],
        ['PBB', ...A],
        ['BPHTB', ...B],
      ],
    ],
    [
      'of sales',
      [
        ['UMKM', 'Target Omzet (Rp)', 'Realisasi Omzet (Rp)', '%'],
        ['Keripik', ...A],
        ['Batik', ...B],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
  });
  it('but one of what is spent is', () => {
    const tabel = (kepala: string, nama: string) =>
      tuduhan(['Uraian', kepala, 'Realisasi (Rp)', '%'], [nama, ...A], [`${nama} lain`, '900.000', '810.000', '90,00']);
    expect(tabel('Target (Rp)', 'Belanja modal')).toEqual([['peringatan', 'C2', null]]);
    expect(tabel('Target Anggaran (Rp)', 'Honorarium')).toEqual([['peringatan', 'C2', null]]);
    expect(tabel('Target (Rp)', 'Honorarium')).toEqual([]);
  });
});

describe('an achievement that counts is no percentage', () => {
  // 114 ÷ 120 = 95 %, 133 ÷ 135 = 98,52 %, 90 ÷ 100 = 90 %, 337 ÷ 355 = 94,93 %.
  it.each([
    [
      'of a plan of persons',
      [
        ['Kecamatan', 'Sasaran', 'Capaian', '%'],
        ['Utara', '120', '114', '95,00'],
        ['Barat', '135', '133', '98,52'],
        ['Timur', '100', '90', '90,00'],
        ['Jumlah', '355', '337', '94,93'],
      ],
    ],
    [
      'of a target',
      [
        ['Kecamatan', 'Target', 'Capaian', 'Persentase'],
        ['Utara', '400', '380', '95,00'],
        ['Barat', '300', '270', '90,00'],
      ],
    ],
    [
      'of years',
      [
        ['Indikator', 'Capaian 2022', 'Capaian 2023'],
        ['Wisatawan (ribu)', '210', '245'],
        ['Hotel', '40', '43'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
  });
  it('and one in percent is, by its heading, its cell or the result beside it', () => {
    const tabel = (kepala: string, isi: string) =>
      tuduhan(['Indikator', 'Target', ...kepala.split('|')], ['A', '10', ...isi.split('|')], ['B', '10', '9', '90']);
    expect(tabel('Realisasi|Capaian', '25|250')).toEqual([['peringatan', 'D2', null]]);
    expect(tabel('Hasil Survei|Capaian (%)', '25|250')).toEqual([['peringatan', 'D2', null]]);
    expect(tabel('Pembanding|Capaian', '25|250%')).toEqual([['peringatan', 'D2', null]]);
  });
});

describe('a mean is not of the highest and the lowest', () => {
  const OPD = [
    ['OPD', 'Nilai'],
    ['A', '81,00'],
    ['B', '90,00'],
    ['C', '70,00'],
    ['D', '60,00'],
  ];
  // 81 + 90 + 70 + 60 = 301, ÷ 4 = 75,25; (81 + 90 + 70) ÷ 3 = 80,33; (85 + 91 + 72) ÷ 3 = 82,67; 12.340 + 15.220 + 9.870 = 37.430.
  it.each([
    ['of its rows', [...OPD, ['Maksimum', '90,00'], ['Minimum', '60,00'], ['Rata-rata', '75,25']]],
    [
      'of several columns',
      [
        ['OPD', 'Capaian 2022 (%)', 'Capaian 2023 (%)'],
        ['A', '81,00', '85,00'],
        ['B', '90,00', '91,00'],
        ['C', '70,00', '72,00'],
        ['Nilai Tertinggi', '90,00', '91,00'],
        ['Nilai Terendah', '70,00', '72,00'],
        ['Median', '81,00', '85,00'],
        ['Rata-rata', '80,33', '82,67'],
      ],
    ],
    [
      'nor a sum',
      [
        ['Kecamatan', 'Jumlah Penduduk'],
        ['A', '12.340'],
        ['B', '15.220'],
        ['C', '9.870'],
        ['Terbesar', '15.220'],
        ['Terkecil', '9.870'],
        ['Jumlah', '37.430'],
      ],
    ],
    [
      // 120 + 80 = 200: where the words name what is counted, they are.
      'unless they are what is counted',
      [
        ['Kelas tarif', 'Jumlah'],
        ['Tertinggi', '120.000'],
        ['Terendah', '80.000'],
        ['Jumlah', '200.000'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
  });
  it('and another one is named', () => {
    const [salah] = tuduhan(...OPD, ['Maksimum', '90,00'], ['Minimum', '60,00'], ['Rata-rata', '76,25']);
    expect(salah).toEqual(['galat', 'B8', '75,25']);
    const jumlah = ['Jumlah Penduduk', '12.340', '15.220', '9.870', '15.220', '37.480'];
    const nama = ['Kecamatan', 'A', 'B', 'C', 'Terbesar', 'Jumlah'];
    expect(tuduhan(...nama.map((n, i) => [n, jumlah[i] ?? ''])).map(([tingkat]) => tingkat)).toEqual(['galat']);
  });
});

describe('a percentage printed as a fraction', () => {
  // 900 ÷ 1.000 = 0,90; 1.850 ÷ 2.000 = 0,925; 2.640 ÷ 3.000 = 0,88; 2.750 ÷ 3.000 = 0,917; 5.390 ÷ 6.000 = 0,898; 46 ÷ 50 = 0,92; 30 ÷ 40 = 0,75.
  const KEPALA = ['Program', 'Pagu', 'Realisasi', '%'];
  const A = ['A', '1.000.000', '900.000', '0,90'];
  const B = ['B', '2.000.000', '1.850.000', '0,93'];
  const C = ['C', '3.000.000', '2.640.000', '0,88'];
  it.each([
    ['in two rows and their total', [KEPALA, A, B, ['Jumlah', '3.000.000', '2.750.000', '0,92']]],
    ['in three', [KEPALA, A, B, C, ['Jumlah', '6.000.000', '5.390.000', '0,90']]],
    [
      'of a target',
      [
        ['Indikator', 'Target', 'Realisasi', '%'],
        ['A', '80', '72', '0,90'],
        ['B', '50', '46', '0,92'],
        ['C', '40', '30', '0,75'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
    expect(diperiksa(...baris)).toBe((baris.length - 1) * 3);
  });
  it('is named where it is another one, or stands alone', () => {
    const total = (persen: string) => ['Jumlah', '6.000.000', '5.390.000', persen];
    expect(tuduhan(KEPALA, A, B, [...C.slice(0, 3), '0,78'], total('0,90'))).toEqual([['galat', 'D4', '0,88']]);
    expect(tuduhan(KEPALA, A, B, C, total('0,80'))).toEqual([['galat', 'D5', '0,90']]);
    const penuh = [[...A.slice(0, 3), '90,00'], B, [...C.slice(0, 3), '88,00']];
    expect(tuduhan(KEPALA, ...penuh, total('89,83'))).toEqual([['galat', 'D3', '92,50']]);
    // A table of one row tells no rule: it is doubted.
    expect(tuduhan(KEPALA, A, ['Jumlah', ...A.slice(1)])).toEqual([['peringatan', 'D2', '90,00']]);
  });
});

describe('the percentage of a deficit', () => {
  // 1.372.923.657 ÷ 1.370.198.500 = 100,20 %; 1.387.915.031 ÷ 1.387.321.454 = 100,04 %; the deficits −17.122.954 and −14.991.374.
  const tabel = (persen: string) =>
    tuduhan(
      ['Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Lebih/(Kurang) (Rp)', 'Persentase (%)'],
      ['JUMLAH PENDAPATAN', '1.370.198.500', '1.372.923.657', '-2.725.157', '100,20'],
      ['JUMLAH BELANJA', '1.387.321.454', '1.387.915.031', '-593.577', '100,04'],
      ['SURPLUS / (DEFISIT)', '-17.122.954', '-14.991.374', '-2.131.580', persen],
    ).filter(([, sel]) => sel === 'E4' || sel === 'C4');
  it.each([
    // 14.991.374 ÷ 17.122.954, 17.122.954 ÷ 14.991.374 and 2.131.580 ÷ 17.122.954, in percent.
    ['realisasi by budget', '87,55'],
    ['budget by realisasi, as Siskeudes prints it', '114,22'],
    ['with a sign', '-87,55'],
    ['what is left by budget', '12,45'],
  ])('may be %s', (_, persen) => {
    expect(tabel(persen)).toEqual([]);
  });
  it('is named where it is none of these', () => {
    expect(tabel('141,22').map(([, sel]) => sel)).toContain('E4');
  });
});

describe('sums of rounded parts', () => {
  // 1.631 + 62 = 1.693, 1.880 + 3.548 = 5.428; 62 + 830 + 3.548 + 2.487 = 6.927; 1.692 + 5.758 + 5.427 + 92.038 = 104.915 (104.916 unrounded).
  const TABEL = [
    ['Kecamatan', 'Padi Sawah', 'Padi Ladang', 'Jumlah'],
    ['Pedamaran Timur', '1.631', '62', '1.692'],
    ['Tulung Selapan', '4.928', '830', '5.758'],
    ['Pangkalan Lampam', '1.880', '3.548', '5.427'],
    ['Lempuing Jaya', '89.551', '2.487', '92.038'],
    ['Jumlah', '97.990', '6.926', '104.916'],
  ];
  it('that miss by a unit are noted, small and great alike', () => {
    expect(tuduhan(...TABEL)).toEqual([]);
    const catatan = periksa(...TABEL).temuan.map((t) => [t.kode, t.lokasi.sel]);
    expect(catatan).toContainEqual(['P302', 'D2']);
    expect(catatan).toContainEqual(['P302', 'C6']);
  });
  it('that miss by more are named', () => {
    const salah = TABEL.map((b, i) => (i === 2 ? [...b.slice(0, 3), '5.785'] : b));
    expect(tuduhan(...salah).filter(([tingkat]) => tingkat === 'galat')).toEqual([['galat', 'D3', '5.758']]);
  });
});

describe('a table that lays down classes', () => {
  // The intervals of Kepmenpan 25/2004 and of PermenPANRB 14/2017: the value of perception counts the classes.
  it.each([
    [
      'of 2004',
      [
        ['NILAI PERSEPSI', 'NILAI INTERVAL IKM', 'NILAI INTERVAL KONVERSI IKM', 'MUTU'],
        ['1', '1.00 – 1.75', '25 – 43.75', 'D'],
        ['2', '1.76 – 2.50', '43.76 – 62.50', 'C'],
        ['3', '2.51 – 3.25', '62.51 – 81.25', 'B'],
        ['4', '3.26 – 4.00', '81.26 – 100', 'A'],
      ],
    ],
    [
      'of 2017, numbered',
      [
        [
          'No',
          'Nilai Persepsi',
          'Nilai Interval (NI)',
          'Nilai Interval Konversi (NIK)',
          'Mutu Pelayanan (x)',
          'Kinerja',
        ],
        ['1', '1', '1,00 - 2,5996', '25,00 - 64,99', 'D', 'Tidak baik'],
        ['2', '2', '2,60 - 3,064', '65,00 - 76,60', 'C', 'Kurang baik'],
        ['3', '3', '3,0644 - 3,532', '76,61 - 88,30', 'B', 'Baik'],
        ['4', '4', '3,5324 - 4,00', '88,31 - 100,00', 'A', 'Sangat baik'],
      ],
    ],
    [
      'with the points of each',
      [
        ['Skor', 'Interval', 'Konversi', 'Predikat'],
        ['4', '3,26 – 4,00', '81,26 – 100', 'Sangat Baik'],
        ['3', '2,51 – 3,25', '62,51 – 81,25', 'Baik'],
        ['2', '1,76 – 2,50', '43,76 – 62,50', 'Kurang Baik'],
        ['1', '1,00 – 1,75', '25 – 43,75', 'Tidak Baik'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(periksa(...baris).temuan.filter((t) => t.kode === 'P205')).toEqual([]);
  });
  it('and figures that have a class keep it', () => {
    const nilai = (mutu: string) => [
      ['Unsur', 'Nilai Interval', 'Mutu'],
      ['Persyaratan', '3,10', 'B'],
      ['Prosedur', '3,60', 'A'],
      ['Waktu', '2,70', 'C'],
      ['Biaya', '3,80', 'A'],
      ['Produk', '3,20', 'B'],
      ['Kompetensi', '3,90', mutu],
    ];
    expect(tuduhan(...nilai('A'))).toEqual([]);
    expect(tuduhan(...nilai('C')).map(([, sel]) => sel)).toEqual(['C7']);
  });
});

describe('a cumulative column', () => {
  const BULAN = ['Bulan', 'Realisasi (Rp)', 'Kumulatif (Rp)'];
  // 120.000, + 230.500 = 350.500, + 340.100 = 690.600, + 100.000 = 790.600, + 50.000 = 840.600; 100 + 200 + 150 + 50.
  const REALISASI = [
    ['Januari', '120.000', '120.000'],
    ['Februari', '230.500', '350.500'],
    ['Maret', '340.100', '690.600'],
    ['April', '100.000', '790.600'],
    ['Mei', '50.000', '840.600'],
  ];
  it.each([
    ['runs down the rows', [BULAN, ...REALISASI]],
    ['begins anew with a group', [BULAN, ...REALISASI, ['Juni', '70.000', '70.000'], ['Juli', '30.000', '100.000']]],
    ['passes over what is blank', [BULAN, ...REALISASI.slice(0, 3), ['April', '', ''], ['Mei', '50.000', '740.600']]],
    [
      // 12 of 36 each: 33,33 %, 66,67 %, 100 %.
      'of percentages that were rounded',
      [
        ['Nilai', 'Frekuensi', 'Persen (%)', 'Kumulatif (%)'],
        ['A', '12', '33,33', '33,33'],
        ['B', '12', '33,33', '66,67'],
        ['C', '12', '33,33', '100,00'],
      ],
    ],
    [
      'may hold what began before the table',
      [
        ['Kegiatan', 'Bulan Ini', 'Kumulatif'],
        ['A', '12', '40'],
        ['B', '15', '52'],
        ['C', '10', '33'],
      ],
    ],
  ])('%s', (_, baris) => {
    expect(tuduhan(...baris)).toEqual([]);
  });
  it('is named where a row is another sum, and says nothing of long tables', () => {
    const umur = [
      ['Umur', 'Penduduk', 'Kumulatif'],
      ['0-14', '100', '100'],
      ['15-29', '200', '300'],
      ['30-44', '150', '460'],
      ['45-59', '50', '500'],
    ];
    expect(tuduhan(...umur)).toEqual([['galat', 'C4', '450']]);
    const salah = REALISASI.map((b, i) => (i === 3 ? ['April', '100.000', '796.600'] : b));
    expect(tuduhan(BULAN, ...salah)).toEqual([['galat', 'C5', '790.600']]);
    // 1.001 a row: row n holds n × 1.001, but for the third.
    const panjang = Array.from({ length: 61 }, (_, i) => [
      `Hari ${i + 1}`,
      '1001',
      `${(i + 1) * 1001 + (i === 2 ? 7 : 0)}`,
    ]);
    expect(tuduhan(['Hari', 'Kunjungan', 'Kumulatif'], ...panjang)).toEqual([]);
  });
});

describe('balances carried from period to period', () => {
  const kepala = ['Bulan', 'Sisa Lalu', 'Masuk', 'Putus', 'Sisa'];
  const [januari, februari, maret] = [
    ['Januari', '57', '40', '42', '55'],
    ['Februari', '55', '38', '35', '58'],
    ['Maret', '58', '51', '55', '54'],
  ] as [string[], string[], string[]];
  // 57 + 40 − 42 = 55, 55 + 38 − 35 = 58, 58 + 51 − 55 = 54; 40 + 38 + 51 = 129, 42 + 35 + 55 = 132, 57 + 129 − 132 = 54.
  it.each([
    ['over two periods', [kepala, januari, februari, ['Jumlah', '57', '78', '77', '58']]],
    ['over three', [kepala, januari, februari, maret, ['Jumlah', '57', '129', '132', '54']]],
    [
      // 57 + 40 = 97, 55 + 38 = 93, 58 + 51 = 109, 57 + 129 = 186.
      'with what they come to on the way',
      [
        ['Bulan', 'Sisa Lalu', 'Masuk', 'Jumlah Beban', 'Putus', 'Sisa'],
        ['Januari', '57', '40', '97', '42', '55'],
        ['Februari', '55', '38', '93', '35', '58'],
        ['Maret', '58', '51', '109', '55', '54'],
        ['Jumlah', '57', '129', '186', '132', '54'],
      ],
    ],
    [
      // 1.200 + 150 = 1.350, 1.350 − 70 = 1.280, 1.280 + 95 = 1.375; 150 − 70 + 95 = 175.
      'by one change',
      [
        ['Tahun', 'Saldo Awal', 'Perubahan', 'Saldo Akhir'],
        ['2021', '1.200', '150', '1.350'],
        ['2022', '1.350', '-70', '1.280'],
        ['2023', '1.280', '95', '1.375'],
        ['Jumlah', '1.200', '175', '1.375'],
      ],
    ],
    // 57 + 55 = 112, 55 + 58 = 113.
    ['added up all the same', [kepala, januari, februari, ['Jumlah', '112', '78', '77', '113']]],
    ['of which one end is added up', [kepala, januari, februari, ['Jumlah', '112', '78', '77', '58']]],
    ['of which the total prints the closing one alone', [kepala, januari, februari, ['Jumlah', '', '78', '77', '58']]],
    // 58 + 51 = 109: nothing was settled in March.
    [
      'with a blank for no change',
      [kepala, januari, februari, ['Maret', '58', '51', '', '109'], ['Jumlah', '57', '129', '77', '109']],
    ],
  ])('%s', (_, baris) => expect(tuduhan(...baris)).toEqual([]));
  it.each([
    ['an opening', [januari, februari, maret, ['Jumlah', '67', '129', '132', '54']], 'B5', '57'],
    ['a closing', [januari, februari, maret, ['Jumlah', '57', '129', '132', '53']], 'E5', '54'],
    ['a change', [januari, februari, ['Jumlah', '57', '98', '77', '58']], 'C4', '78'],
    [
      'one within',
      [januari, ['Februari', '55', '38', '35', '59'], maret, ['Jumlah', '57', '129', '132', '54']],
      'E3',
      '58',
    ],
    ['one carried on', [januari, ['Februari', '56', '38', '35', '58'], ['Jumlah', '57', '78', '77', '58']], 'B3', '55'],
  ])('names %s that is wrong', (_, isi, sel, semestinya) =>
    expect(tuduhan(kepala, ...isi)).toEqual([['galat', sel, semestinya]]),
  );
  it('leaves other tables to their sums', () => {
    const wilayah = [kepala, januari, ['Februari', '50', '38', '35', '53']];
    expect(tuduhan(...wilayah, ['Jumlah', '107', '78', '77', '108'])).toEqual([]);
  });
});

describe('changes of two columns without a year, without their sign', () => {
  const harga = (judul: string, ...naik: string[]) => [
    ['Komoditas', 'Mei', 'Juni', judul],
    ['Beras', '12.000', '12.600', naik[0] as string],
    ['Cabai', '40.000', '30.000', naik[1] as string],
    ['Gula', '16.000', '16.400', naik[2] as string],
  ];
  // 600 ÷ 12.000 = 5 %, 10.000 ÷ 40.000 = 25 %, 400 ÷ 16.000 = 2,5 %.
  it.each(['Kenaikan/Penurunan (%)', 'Naik/Turun (%)', 'Selisih (%)', 'Deviasi (%)', 'Pertumbuhan/Penurunan (%)'])(
    'in percent: %s',
    (judul) => {
      const baris = harga(judul, '5,00', '25,00', '2,50');
      expect(tuduhan(...baris)).toEqual([]);
      expect(diperiksa(...baris)).toBe(9);
      // Two falls of four: 900 ÷ 15.000 = 6 %.
      expect(tuduhan(...baris, ['Minyak', '15.000', '14.100', '6,00'])).toEqual([]);
    },
  );
  it.each(['Fluktuasi', 'Delta', 'Disparitas', 'Tambah/Kurang', 'Kelebihan/Kekurangan'])('as amounts: %s', (judul) =>
    expect(tuduhan(...harga(judul, '600', '10.000', '400'))).toEqual([]),
  );
  it('are no more than a question where brackets or rises alone are spoken of', () => {
    for (const judul of ['Naik (Turun)', 'Kenaikan'])
      expect(tuduhan(...harga(judul, '600', '10.000', '400'))).toEqual([['peringatan', 'D3', '-10.000']]);
    for (const judul of ['Naik (Turun) (%)', 'Pertumbuhan (%)'])
      expect(tuduhan(...harga(judul, '5,00', '25,00', '2,50'))).toEqual([['peringatan', 'D3', '-25,00']]);
  });
  it('are named where they are another one', () => {
    // 900 ÷ 15.000 = 6 %, 840 ÷ 8.000 = 10,5 %, 7.200 ÷ 90.000 = 8 %, 1.000 ÷ 12.500 = 8 %; two falls show that no signs are printed.
    const baris = harga('Naik/Turun (%)', '5,00', '25,00', '2,50');
    const naik = [
      ['Jagung', '8.000', '8.840', '10,50'],
      ['Kopi', '90.000', '97.200', '8,00'],
    ];
    expect(
      tuduhan(...baris, ...naik, ['Minyak', '15.000', '14.100', '6,00'], ['Telur', '12.500', '11.500', '9,00']),
    ).toEqual([['galat', 'D8', '8,00']]);
    // A sign elsewhere in the column shows that this one was lost.
    expect(tuduhan(...baris, ['Minyak', '15.000', '14.100', '-6,00'])).toEqual([['galat', 'D3', '-25,00']]);
  });
});

describe('a SILPA of the year before among the receipts', () => {
  const surplus = [
    ['Uraian', 'Jumlah (Rp)'],
    ['PAD', '120.000'],
    ['Transfer', '880.000'],
    ['Jumlah Pendapatan', '1.000.000'],
    ['Operasi', '700.000'],
    ['Modal', '250.000'],
    ['Jumlah Belanja', '950.000'],
    ['Surplus', '50.000'],
  ];
  const neto = ['Pembiayaan Neto', '10.000'];
  // 1.000.000 − 950.000 = 50.000, 20.000 − 10.000 = 10.000, 50.000 + 10.000 = 60.000.
  it.each([
    [
      'and the one that closes',
      [['SiLPA', '20.000'], ['Penyertaan Modal', '10.000'], neto, ['SILPA Tahun Berkenaan', '60.000']],
    ],
    ['alone', [['SiLPA', '20.000'], ['Penyertaan Modal', '10.000'], neto]],
    [
      'under its heading, with nothing net',
      [
        ['Penerimaan Pembiayaan', '20.000'],
        ['SiLPA', '20.000'],
        ['Pengeluaran Pembiayaan', '10.000'],
        ['SILPA Tahun Berkenaan', '60.000'],
      ],
    ],
    // 50.000 + 20.000 = 70.000.
    [
      'with nothing paid',
      [
        ['Penerimaan Pembiayaan', '20.000'],
        ['SiLPA', '20.000'],
        ['SILPA Tahun Berkenaan', '70.000'],
      ],
    ],
  ])('%s', (_, isi) => expect(tuduhan(...surplus, ...isi)).toEqual([]));
  it('leaves the one that closes to be what surplus and financing make', () => {
    expect(
      tuduhan(...surplus, ['SiLPA', '20.000'], ['Penyertaan Modal', '10.000'], neto, [
        'SILPA Tahun Berkenaan',
        '61.000',
      ]),
    ).toEqual([['peringatan', 'B12', '60.000']]);
  });
});

describe('a figure that lost the nought at its end', () => {
  const kepala = ['Uraian', 'Target (Rp miliar)', 'Realisasi (Rp miliar)', '%'];
  const [a, b] = [
    ['A', '110,3', '110,6', '100,33'],
    ['B', '404,5', '408,6', '101,03'],
  ] as [string[], string[]];
  it.each([
    // 150,95 ÷ 200,2 = 75,40 % and 151,05 ÷ 200,2 = 75,45 %.
    ['among miliar', [kepala, a, b, ['C', '200,2', '151', '75,45']]],
    // 47,95 ÷ 50,4 = 95,14 % and 48,05 ÷ 50,4 = 95,34 %.
    ['among juta', [kepala.map((k) => k.replace('miliar', 'juta')), a, b, ['C', '50,4', '48', '95,20']]],
    ['without a unit', [['Uraian', 'Target', 'Realisasi', '%'], a, b, ['C', '200,2', '151', '75,45']]],
    [
      // 614,2 ÷ 120,4 = 5,101, 403,1 ÷ 88,6 = 4,550, 250,6 ÷ 31,3 = 8,006; 78,95 ÷ 52,7 = 1,498.
      'of a quotient',
      [
        ['Komoditas', 'Luas (ha)', 'Produksi (ton)', 'Produktivitas'],
        ['Padi', '120,4', '614,2', '5,101'],
        ['Jagung', '88,6', '403,1', '4,550'],
        ['Kedelai', '52,7', '79', '1,498'],
        ['Cabai', '31,3', '250,6', '8,006'],
      ],
    ],
  ])('%s is rounded as its column is', (_, baris) => expect(tuduhan(...baris)).toEqual([]));
  it('still gives what it gives', () => {
    // 151 ÷ 200,2 = 75,42 %, and 151,1 ÷ 200,2 = 75,47 % at most.
    expect(tuduhan(kepala, a, b, ['C', '200,2', '151', '76,45'])).toEqual([['galat', 'D4', '75,42']]);
  });
  it.each([
    ['is exact where it counts things', ['orang', 'orang', 'orang']],
    ['is exact beside other units', ['ton', 'ha', 'km']],
  ])('%s', (_, [x, y, z]) => {
    // 151 ÷ 200 = 75,50 %.
    const baris = [
      ['Uraian', 'Satuan', 'Target', 'Realisasi', '%'],
      ['A', x as string, '110,3', '110,6', '100,33'],
      ['B', y as string, '404,5', '408,6', '101,03'],
      ['C', z as string, '200', '151', '75,45'],
    ];
    expect(tuduhan(...baris)).toEqual([['galat', 'E4', '75,50']]);
  });
});
