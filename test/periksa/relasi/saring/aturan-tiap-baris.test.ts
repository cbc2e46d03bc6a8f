import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]): string[] =>
  periksaTabel({ tabel: [{ baris }] }).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [`${t.tingkat} ${t.lokasi.sel} ${t.semestinya}`],
  );

describe('a rule that holds in every row goes before one that holds in some', () => {
  // By hand, contract less payment: 750 − 700 = 50, 1.200 − 1.050 = 150, 2.850 − 2.820 = 30, 990 − 985 = 5; 5.790 − 5.555 = 235. Budgets: 750 + 1.200 + 3.000 + 1.040.
  const sisaKontrak = (sisa = '30.000'): string[][] => [
    ['Paket', 'Pagu', 'Kontrak', 'Realisasi', 'Sisa'],
    ['Jalan poros', '750.000', '750.000', '700.000', '50.000'],
    ['Jembatan', '1.200.000', '1.200.000', '1.050.000', '150.000'],
    ['Drainase', '3.000.000', '2.850.000', '2.820.000', sisa],
    ['Gedung', '1.040.000', '990.000', '985.000', '5.000'],
    ['Jumlah', '5.990.000', '5.790.000', '5.555.000', '235.000'],
  ];

  it('what is left of the contract, which is the budget in some rows', () => {
    expect(temuan(sisaKontrak())).toEqual([]);
    expect(temuan(sisaKontrak('80.000'))).toEqual(['galat E4 30.000']);
  });

  it('the percentage of those served, beside a budget that has none of its own', () => {
    // By hand: 171/180 = 95 %, 208/260 = 80 %, 231/330 = 70 %, 97/100; 707/870 = 81,26 %. Of the budget 95, 80, 96, 97 %; 4.561/5.000 = 91,22 %.
    const baris = [
      ['Layanan', 'Sasaran', 'Terlayani', '%', 'Anggaran', 'Realisasi'],
      ['Imunisasi', '180', '171', '95,00', '1.000.000', '950.000'],
      ['Gizi', '260', '208', '80,00', '1.500.000', '1.200.000'],
      ['Ibu hamil', '330', '231', '70,00', '2.000.000', '1.920.000'],
      ['Lansia', '100', '97', '97,00', '500.000', '485.000'],
      ['Jumlah', '870', '707', '81,26', '5.000.000', '4.555.000'],
    ];
    expect(temuan(baris)).toEqual([]);
  });
});

describe('a row of totals and means', () => {
  // By hand: 2.500 + 3.100 + 4.400 = 10.000; (85 + 92 + 78) ÷ 3 = 85.
  const paket = (label: string, jumlah = '10.000.000', rata = '85,00'): string[][] => [
    ['No', 'Paket', 'Nilai Kontrak (Rp)', 'Realisasi Fisik (%)'],
    ['1', 'Jalan poros', '2.500.000', '85,00'],
    ['2', 'Jembatan', '3.100.000', '92,00'],
    ['3', 'Drainase', '4.400.000', '78,00'],
    ['', label, jumlah, rata],
  ];

  it.each(['Jumlah / Rata-rata', 'Jumlah/Rata-rata', 'Rata-rata / Total', 'Total dan rerata'])('%s', (label) => {
    expect(temuan(paket(label))).toEqual([]);
    expect(temuan(paket(label, '10.700.000')).join()).toContain('C5 10.000.000');
    expect(temuan(paket(label, '10.000.000', '88,00')).join()).toContain('D5 85');
  });

  it('prints the ratio of its own figures, as the other rows do', () => {
    // By hand: 180/200 = 90 %, 240/300 = 80 %; 420/500 = 84 %, not 85.
    const layanan = (label: string, ...angka: string[]): string[][] => [
      ['Layanan', 'Sasaran', 'Terlayani', '%'],
      ['Imunisasi', '200', '180', '90,00'],
      ['Gizi', '300', '240', '80,00'],
      [label, ...angka],
    ];
    expect(temuan(layanan('Rata-rata', '250', '210', '84,00'))).toEqual([]);
    expect(temuan(layanan('Jumlah/Rata-rata', '500', '420', '84,00'))).toEqual([]);
    expect(temuan(layanan('Rata-rata', '250', '210', '85,00'))).toEqual([]);
    expect(temuan(layanan('Rata-rata', '250', '210', '48,00')).join()).toContain('D4');
  });
});

it('no slip shows growth from year to year where it is within the row', () => {
  // By hand: 800 + 90 − 50 = 840, 840 + 70 − 20 = 890, 890 + 66 − 31 = 925, 925 + 99 − 44 = 980; growth 5,00, 5,95, 3,93, 5,95 %.
  const baris = (akhir: string): string[][] => [
    ['Tahun', 'Awal', 'Masuk', 'Keluar', 'Akhir', 'Tumbuh (%)'],
    ['2021', '800', '90', '50', '840', '5,00'],
    ['2022', '840', '70', '20', '890', '5,95'],
    ['2023', '890', '66', '31', akhir, '3,93'],
    ['2024', '925', '99', '44', '980', '5,95'],
  ];
  expect(temuan(baris('925'))).toEqual([]);
  const salah = temuan(baris('995'));
  expect(salah.join()).toContain('E4');
  expect(salah.filter((t) => / F\d/.test(t))).toEqual([]);
});

it('a slip beyond a limit disproves no limit', () => {
  // By hand: 84 ÷ 80 = 105 %, capped; 81 ÷ 90 = 90 %; 97,5 %; a range has no quotient.
  const baris = (c: string): string[][] => [
    ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['1', 'Nilai SKM', '80,00', '84,00', '100,00'],
    ['2', 'Persentase desa tertib', '90', '81', '90,00'],
    ['3', 'Nilai SAKIP', '70-75', '71,40', c],
    ['4', 'Persentase pengaduan tertangani', '100', '97,50', '97,50'],
  ];
  for (const c of ['100,00', '100,50']) expect(temuan(baris(c)).filter((t) => t.startsWith('galat'))).toEqual([]);
});

it('what another relation gives as it is printed was not cut off', () => {
  // By hand: 1.954/2.000 = 97,7 %, 1.873/1.900 = 98,579, 1.930/2.000 = 96,5, 2.144/2.200 = 97,455; 3.827/3.900 = 98,128, where the mean of the two
  // above it would be 98,15, cut off; 4.074/4.200 = 97,0; 7.901/8.100 = 97,543, where that of four would be 97,575. Of the budgets:
  // 97,561, 97,436, 97,5; 97,087, 98,214, 97,674; 97,590.
  const baris = [
    ['No', 'Jenis/Bidang', 'Pagu', 'Salur dari RKUN', 'Realisasi SP2D', '% Salur thd Pagu', '% Realisasi thd Salur'],
    ['A', 'DAK FISIK', '', '', '', '', ''],
    ['1', 'Pendidikan', '2.050', '2.000', '1.954', '97,6', '97,7'],
    ['2', 'Kesehatan', '1.950', '1.900', '1.873', '97,4', '98,6'],
    ['', 'Sub Total DAK Fisik', '4.000', '3.900', '3.827', '97,5', '98,1'],
    ['B', 'DAK NON FISIK', '', '', '', '', ''],
    ['1', 'BOS', '2.060', '2.000', '1.930', '97,1', '96,5'],
    ['2', 'BOK', '2.240', '2.200', '2.144', '98,2', '97,5'],
    ['', 'Sub Total DAK Non Fisik', '4.300', '4.200', '4.074', '97,7', '97,0'],
    ['', 'TOTAL DAK (A + B)', '8.300', '8.100', '7.901', '97,6', '97,5'],
  ];
  expect(periksaTabel({ tabel: [{ baris }] }).temuan).toEqual([]);
});
