import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [`${t.tingkat} ${t.lokasi.sel} ${t.semestinya ?? '-'}`],
  );
const ganti = (t: Grid, baris: number, kolom: number, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (i === baris && j === kolom ? isi : s)));

// By hand (PSAP 02): 51.234.567.890 − 53.111.222.333 = −1.876.654.443; 9.000.111.222 − 2.500.000.111 = 6.500.111.111;
// −1.876.654.443 + 6.500.111.111 = 4.623.456.668. Second column: 48.765.432.109 − 47.654.321.987 = 1.111.110.122;
// 7.123.456.789 − 1.000.234.567 = 6.123.222.222; sum 7.234.332.344.
const LRA = [
  ['No', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1', 'Pendapatan Daerah', '51.234.567.890', '48.765.432.109'],
  ['2', 'Belanja Daerah', '53.111.222.333', '47.654.321.987'],
  ['3', 'Surplus/(Defisit)', '(1.876.654.443)', '1.111.110.122'],
  ['4', 'Penerimaan Pembiayaan', '9.000.111.222', '7.123.456.789'],
  ['5', 'Pengeluaran Pembiayaan', '2.500.000.111', '1.000.234.567'],
  ['6', 'Pembiayaan Neto', '6.500.111.111', '6.123.222.222'],
  ['7', 'Sisa Lebih Pembiayaan Anggaran (SiLPA)', '4.623.456.668', '7.234.332.344'],
];
const satuKolom = (t: Grid): string[][] => t.map((b) => b.slice(0, 3));

describe('budget and realisasi', () => {
  it('nothing is said of what is right', () => {
    expect(temuan(LRA)).toEqual([]);
    expect(temuan(satuKolom(LRA))).toEqual([]);
  });
  it('what the other column shows is an error', () => {
    expect(temuan(ganti(LRA, 7, 3, '7.834.332.344'))).toEqual(['galat D8 7.234.332.344']);
    expect(temuan(ganti(LRA, 3, 2, '(1.276.654.443)'))).toEqual(['galat C4 (1.876.654.443)']);
    expect(temuan(ganti(LRA, 6, 3, '6.723.222.222'))).toEqual(['galat D7 6.123.222.222']);
  });
  it('a lone column is only asked about, where a slip explains it', () => {
    expect(temuan(ganti(satuKolom(LRA), 7, 2, '4.923.456.668')).every((t) => t.startsWith('peringatan'))).toBe(true);
    expect(temuan(ganti(satuKolom(LRA), 7, 2, '4.923.456.668'))).toHaveLength(1);
    expect(temuan(ganti(satuKolom(LRA), 7, 2, '5.111.999.321'))).toEqual([]);
  });
  it('unless two rules meet once the figure that both speak of is left out', () => {
    expect(temuan(ganti(satuKolom(LRA), 6, 2, '6.800.111.111'))).toEqual(['galat C7 6.500.111.111']);
  });
});

describe('rows that are not printed', () => {
  it('no financing: what is left is the surplus', () => {
    const tanpa = [
      ['Uraian', 'Anggaran', 'Realisasi', '2023'],
      ['Pendapatan', '660.000.100', '490.731.300', '555.472.450'],
      ['Belanja', '962.459.769', '773.198.804', '998.826.400'],
      ['Surplus/Defisit', '(302.459.669)', '(282.467.504)', '(443.353.950)'],
      ['SiLPA', '(302.459.669)', '(282.467.504)', '(443.353.950)'],
    ];
    expect(temuan(tanpa)).toEqual([]);
    expect(temuan(ganti(tanpa, 4, 2, '(282.467.904)'))).toEqual(['galat C5 (282.467.504)']);
  });
  it('a rule that no column keeps is not meant: a transfer that is not printed', () => {
    const petikan = [
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Pendapatan', '51.234.567.890', '48.765.432.109'],
      ['Belanja', '43.111.222.333', '41.654.321.987'],
      ['Surplus', '6.123.345.557', '5.111.110.122'],
    ];
    expect(temuan(petikan)).toEqual([]);
  });
});

describe('rows that no rule names', () => {
  // By hand: 900.111.222 + 50.222.333 = 950.333.555 in the year without corrections; 950.333.555 + 61.000.111 + 2.345.678 − 1.000.999 = 1.012.678.345.
  const ekuitas = [
    ['Uraian', '2024', '2023'],
    ['Ekuitas Awal', '950.333.555', '900.111.222'],
    ['Surplus/Defisit-LO', '61.000.111', '50.222.333'],
    ['Selisih revaluasi', '2.345.678', '0'],
    ['Lain-lain', '(1.000.999)', '0'],
    ['Ekuitas Akhir', '1.012.678.345', '950.333.555'],
  ];
  it('corrections of one year only', () => {
    expect(temuan(ekuitas)).toEqual([]);
    expect(
      temuan(
        ekuitas
          .filter((_, i) => i !== 4)
          .map((b, i) => (i === 4 ? ['Ekuitas Akhir', '1.013.679.344', '950.333.555'] : b)),
      ),
    ).toEqual([]);
  });
  it('corrections that stand under a heading with their total', () => {
    const bertotal = [...ekuitas.slice(0, 3), ['Dampak kumulatif', '1.344.679', '0'], ...ekuitas.slice(3)];
    expect(temuan(bertotal)).toEqual([]);
  });
  it('a correction between the change and the last balance', () => {
    // 5.000.111.222 + 1.562.075.743 = 6.562.186.965; 6.562.186.965 − 2.123.408.172 + 77.345 = 4.438.856.138.
    const kas = [
      ['Uraian', '2024', '2023'],
      ['Kenaikan/(Penurunan) Kas', '(2.123.408.172)', '1.562.075.743'],
      ['Saldo Awal Kas', '6.562.186.965', '5.000.111.222'],
      ['Koreksi', '77.345', '-'],
      ['Saldo Akhir Kas', '4.438.856.138', '6.562.186.965'],
    ];
    expect(temuan(kas)).toEqual([]);
    expect(temuan(ganti(kas, 4, 2, '6.562.180.965'))).toEqual(['galat C5 6.562.186.965']);
  });
});

it('whole miliar and triliun are off by their rounding', () => {
  const miliar = [
    ['Uraian', '2021', '2022', '2023', '2024'],
    ['Pendapatan', '1.961', '2.233', '1.761', '1.700'],
    ['Belanja', '2.309', '2.540', '2.614', '2.739'],
    ['Surplus/Defisit', '-349', '-307', '-853', '-1.039'],
  ];
  expect(temuan(miliar)).toEqual([]);
});

describe('signs', () => {
  it('what is taken off in brackets', () => {
    // By hand: 65 + (−20) + … as printed: the sum of all rows.
    const sal = [
      ['Uraian', '2024', '2023'],
      ['Saldo Anggaran Lebih per 1 Januari', '6.542.421.120', '5.100.200.300'],
      ['Penggunaan Saldo Anggaran Lebih', '(6.500.000.120)', '(5.000.100.200)'],
      ['Sisa Lebih Pembiayaan Anggaran (SiLPA)', '4.433.850.834', '6.442.321.020'],
      ['Saldo Anggaran Lebih per 31 Desember', '4.476.271.834', '6.542.421.120'],
    ];
    expect(temuan(sal)).toEqual([]);
    expect(temuan(ganti(sal, 4, 1, '4.476.271.884'))).toEqual(['galat B5 4.476.271.834']);
  });
  it('a column of differences prints its own signs', () => {
    // As DKI prints it. Pendapatan: realisasi − anggaran; belanja and surplus: anggaran − realisasi. That the first row differs is told of it.
    const selisih = LRA.slice(0, 4).map((b, i) => [
      ...b,
      ['Selisih', '(2.469.135.781)', '5.456.900.346', '(2.987.764.565)'][i] ?? '',
    ]);
    expect(temuan(selisih)).toEqual(['galat E2 2.469.135.781']);
  });
  it('a deficit without a sign', () => {
    const defisit = [
      ['Uraian', '2022', '2023', '2024'],
      ['Pendapatan', '51.234.567.890', '48.765.432.109', '50.000.111.222'],
      ['Belanja', '53.111.222.333', '49.654.321.987', '50.700.000.111'],
      ['Defisit', '1.876.654.443', '888.889.878', '699.888.889'],
    ];
    expect(temuan(defisit)).toEqual([]);
    expect(temuan(ganti(defisit, 3, 2, '838.889.878'))).toEqual(['galat C4 888.889.878']);
  });
});

it('a balanced budget is no rule: financing is what was borrowed, not what was missing', () => {
  // In the plans 300 + … the deficit is financed to the last digit; what was realised left something over.
  const postur = [
    ['Uraian', 'Realisasi 2021', 'APBN 2022', 'APBN 2023', 'APBN 2024'],
    ['Pendapatan Negara', '2.011,35', '1.846,14', '2.463,02', '2.802,29'],
    ['Belanja Negara', '2.786,41', '2.714,16', '3.061,18', '3.325,12'],
    ['Pembiayaan Anggaran', '871,72', '868,02', '598,16', '522,83'],
  ];
  expect(temuan(postur)).toEqual([]);
});

it('the balance sheet, equity and cash: what stands above its parts, what begins and ends', () => {
  // By hand: 18.006.116.758 + 727.950.219.245 = 745.956.336.003; 17.000.111.222 + 698.072.284.621 = 715.072.395.843.
  const neraca = [
    ['Uraian', '2024', '2023'],
    ['Jumlah Aset', '745.956.336.003', '715.072.395.843'],
    ['Jumlah Kewajiban', '18.006.116.758', '17.000.111.222'],
    ['Jumlah Ekuitas', '727.950.219.245', '698.072.284.621'],
  ];
  expect(temuan(neraca)).toEqual([]);
  expect(temuan(ganti(neraca, 1, 2, '715.072.395.848'))).toEqual(['galat C2 715.072.395.843']);
  // By hand: 6.562.186.965 + 12.425.769.717 − 13.584.216.072 − 938.693.208 − 26.268.609 = 4.438.778.793.
  const kas = [
    ['Uraian', '2024', '2023'],
    ['Saldo kas awal', '6.562.186.965', '5.000.111.222'],
    ['Arus kas dari aktivitas operasi', '12.425.769.717', '11.333.444.555'],
    ['Arus kas dari aktivitas investasi', '(13.584.216.072)', '(9.000.222.333)'],
    ['Arus kas dari aktivitas pendanaan', '(938.693.208)', '(771.111.222)'],
    ['Arus kas dari aktivitas transitoris', '(26.268.609)', '(35.257)'],
    ['Saldo akhir kas', '4.438.778.793', '6.562.186.965'],
  ];
  expect(temuan(kas)).toEqual([]);
  expect(temuan(ganti(kas, 6, 1, '4.438.778.193'))).toEqual(['galat B7 4.438.778.793']);
});

it('a column of percentages that no heading tells is none of amounts', () => {
  const bagian = LRA.slice(0, 4).map((b, i) => [...b, ['Kontribusi', '100,00', '103,66', '12,50'][i] ?? '']);
  expect(temuan(bagian)).toEqual([]);
});
