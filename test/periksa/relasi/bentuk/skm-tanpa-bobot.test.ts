import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, cakupan } = periksaTabel([{ baris }]);
  return {
    temuan: temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya ?? t.atau?.map((a) => a.sel).join()]),
    lepas: cakupan.angka - cakupan.terikat,
  };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEF'[j]}${i + 1}` ? isi : s)));
const BERSIH = { temuan: [], lepas: 0 };

/** By hand: 503 ÷ 150 = 3,353; 3,353 × 0,111 = 0,372183; the nine products as printed make 3,447; × 25 = 86,175. */
const TIGA_DESIMAL: Grid = [
  ['No', 'Unsur Pelayanan', 'Jumlah Nilai', 'NRR per Unsur', 'NRR Tertimbang'],
  ['U1', 'Persyaratan', '503', '3,353', '0,372'],
  ['U2', 'Prosedur', '498', '3,320', '0,369'],
  ['U3', 'Waktu', '470', '3,133', '0,348'],
  ['U4', 'Biaya', '560', '3,733', '0,414'],
  ['U5', 'Produk', '520', '3,467', '0,385'],
  ['U6', 'Kompetensi', '531', '3,540', '0,393'],
  ['U7', 'Perilaku', '540', '3,600', '0,400'],
  ['U8', 'Pengaduan', '555', '3,700', '0,411'],
  ['U9', 'Sarana', '480', '3,200', '0,355'],
  ['', 'Jumlah', '', '', '3,447'],
  ['', 'IKM Unit Pelayanan', '', '', '86,18'],
];

it('the weight of 0,111 that no column prints is shown by the rows; the sum is theirs, and the index 25 times it', () => {
  expect(periksa(TIGA_DESIMAL)).toEqual(BERSIH);
  // 3,540 × 0,111 = 0,39294.
  expect(periksa(ganti(TIGA_DESIMAL, 'E7', '0,793')).temuan).toEqual([['galat', 'E7', '0,393']]);
  // 560 ÷ 150 = 3,7333.
  expect(periksa(ganti(TIGA_DESIMAL, 'D5', '3,233')).temuan).toEqual([['galat', 'D5', '3,733']]);
  expect(periksa(ganti(TIGA_DESIMAL, 'E11', '3,947')).temuan).toEqual([['galat', 'E11', '3,447']]);
  expect(periksa(ganti(TIGA_DESIMAL, 'E12', '68,18')).temuan).toEqual([['galat', 'E12', '86,18']]);
});

/** By hand, ÷ 11: 3,35 → 0,30454; × 0,091: 0,30485; 3,30 × 0,091 = 0,3003; the eleven products make 3,426; × 25 = 85,65. */
const SEBELAS: Grid = [
  ['No', 'Unsur', 'Nilai Rata-rata', 'Nilai Rata-rata Tertimbang'],
  ['1', 'A', '3,35', '0,305'],
  ['2', 'B', '3,30', '0,300'],
  ['3', 'C', '3,13', '0,285'],
  ['4', 'D', '3,73', '0,339'],
  ['5', 'E', '3,47', '0,316'],
  ['6', 'F', '3,54', '0,322'],
  ['7', 'G', '3,60', '0,328'],
  ['8', 'H', '3,70', '0,337'],
  ['9', 'I', '3,20', '0,291'],
  ['10', 'J', '3,41', '0,310'],
  ['11', 'K', '3,22', '0,293'],
  ['', 'Jumlah', '', '3,426'],
  ['', 'Nilai IKM', '', '85,65'],
];

it('eleven elements weigh 0,091 each, whatever the headings are called', () => {
  expect(periksa(SEBELAS)).toEqual(BERSIH);
  // 3,73 × 0,091 = 0,33943: the sum speaks for D5.
  expect(periksa(ganti(SEBELAS, 'D5', '0,939')).temuan).toEqual([['galat', 'D5', '0,339']]);
});

/** By hand: 3,353 × 25 = 83,825; Σ NRR = 31,046, ÷ 9 = 3,4496; × 25 = 86,24. */
const KONVERSI: Grid = [
  ['No', 'Unsur Pelayanan', 'NRR', 'Nilai Konversi', 'Mutu'],
  ['1', 'Persyaratan', '3,353', '83,83', 'B'],
  ['2', 'Prosedur', '3,320', '83,00', 'B'],
  ['3', 'Waktu', '3,133', '78,33', 'B'],
  ['4', 'Biaya', '3,733', '93,33', 'A'],
  ['5', 'Produk', '3,467', '86,68', 'B'],
  ['6', 'Kompetensi', '3,540', '88,50', 'A'],
  ['7', 'Perilaku', '3,600', '90,00', 'A'],
  ['8', 'Pengaduan', '3,700', '92,50', 'A'],
  ['9', 'Sarana', '3,200', '80,00', 'B'],
  ['', 'Rata-rata / IKM', '3,450', '86,24', 'B'],
];

it('each element as a value of 25 to 100, and the index as their mean', () => {
  expect(periksa(KONVERSI)).toEqual(BERSIH);
  expect(periksa(ganti(KONVERSI, 'C7', '3,840')).temuan).toEqual([['galat', 'C7', '3,540']]);
  expect(periksa(ganti(KONVERSI, 'C11', '3,950')).temuan).toEqual([['galat', 'C11', '3,450']]);
  // The index alone below the values: 776,17 ÷ 9 = 86,24.
  const tanpaRata = ganti(ganti(KONVERSI, 'C11', ''), 'B11', 'Nilai SKM');
  expect(periksa(tanpaRata)).toEqual(BERSIH);
  expect(periksa(ganti(tanpaRata, 'D11', '86,94')).temuan).toEqual([['galat', 'D11', '86,24']]);
});

it('an index by the weight of 0,11, or by the rounded mean, is as right as the mean', () => {
  // 31,046 × 0,11 = 3,41506; × 25 = 85,3765, of the printed 3,415 85,375.
  expect(periksa(ganti(ganti(KONVERSI, 'C11', '3,415'), 'D11', '85,38'))).toEqual(BERSIH);
  // 3,45 × 25 = 86,25.
  expect(periksa(ganti(ganti(KONVERSI, 'C11', ''), 'D11', '86,25')).temuan).toEqual([]);
});

/** By hand: 75,90 ÷ 25 = 3,036; 94,59 ÷ 25 = 3,7836: printed from more digits of the means; 24,02 ÷ 7 = 3,431; 600,14 ÷ 7 = 85,734. */
const DIGIT_PENUH: Grid = [
  ['No', 'Unsur Pelayanan', 'NRR', 'NIK'],
  ['U1', 'A', '3,04', '75,90'],
  ['U2', 'B', '3,37', '84,33'],
  ['U3', 'C', '3,18', '79,42'],
  ['U4', 'D', '3,55', '88,63'],
  ['U5', 'E', '3,48', '86,99'],
  ['U6', 'F', '3,78', '94,59'],
  ['U7', 'G', '3,61', '90,28'],
  ['', 'IKM', '3,43', '85,73'],
];

it('where the results come of more digits than are printed, so does the one whose mean is mistyped', () => {
  expect(periksa(DIGIT_PENUH)).toEqual(BERSIH);
  expect(periksa(ganti(DIGIT_PENUH, 'C7', '3,75')).temuan).toEqual([['galat', 'C7', '3,78']]);
});

it('elements side by side: the weighted means row is of the means above it', () => {
  // By hand: 10 ÷ 3 = 3,33, × 0,25 = 0,8325; 3,00: 0,75; 3,67: 0,9175; 2,67: 0,6675; in all 3,17; × 25 = 79,25.
  const t: Grid = [
    ['No Resp', 'U1', 'U2', 'U3', 'U4', ''],
    ['1', '4', '3', '4', '2', ''],
    ['2', '3', '3', '4', '3', ''],
    ['3', '3', '3', '3', '3', ''],
    ['Jumlah Nilai / Unsur', '10', '9', '11', '8', ''],
    ['NRR / Unsur', '3,33', '3,00', '3,67', '2,67', ''],
    ['NRR Tertimbang / Unsur', '0,83', '0,75', '0,92', '0,67', '3,17'],
    ['IKM Unit Pelayanan', '', '', '', '', '79,25'],
  ];
  expect(periksa(t).temuan).toEqual([]);
  expect(periksa(ganti(t, 'D7', '0,52')).temuan).toEqual([['galat', 'D7', '0,92']]);
});

it('figures that only look like means and shares are no survey', () => {
  // By hand: 1,2 ÷ 4 = 0,3 and so on by chance in two of five rows.
  const t: Grid = [
    ['No', 'Desa', 'Panjang Jalan (km)', 'Lebar (m)'],
    ['1', 'A', '1,2', '0,24'],
    ['2', 'B', '3,1', '0,62'],
    ['3', 'C', '2,8', '0,90'],
    ['4', 'D', '1,9', '0,71'],
    ['5', 'E', '3,6', '0,55'],
  ];
  expect(periksa(t).temuan).toEqual([]);
});

/** By hand: 3,31 + 3,35 + 3,49 + 3,93 + 3,45 + 3,39 + 3,39 + 3,76 + 3,35 = 31,42; ÷ 9 × 25 = 87,28; × 0,11 × 25 = 86,41. */
const unsurSaja = (ikm: string): Grid => [
  ['No', 'Unsur', 'Nilai'],
  ['1', 'Persyaratan', '3,31'],
  ['2', 'Prosedur', '3,35'],
  ['3', 'Waktu', '3,49'],
  ['4', 'Biaya', '3,93'],
  ['5', 'Produk', '3,45'],
  ['6', 'Kompetensi', '3,39'],
  ['7', 'Perilaku', '3,39'],
  ['8', 'Pengaduan', '3,76'],
  ['9', 'Sarana', '3,35'],
  ['', 'Nilai IKM', ikm],
];

it.each(['87,28', '86,41'])(
  'the index of elements in one column is 25 times their mean, or that of their weight: %s',
  (ikm) => {
    expect(periksa(unsurSaja(ikm))).toEqual(BERSIH);
  },
);

it('one that is neither is wrong, or one of the elements is', () => {
  expect(periksa(unsurSaja('78,28')).temuan).toEqual([['galat', 'C11', '87,28']]);
  // By hand: 87,28 needs 31,42 in all; with 7,45 it is 35,42.
  expect(periksa(ganti(unsurSaja('87,28'), 'C6', '7,45')).temuan).toEqual([['galat', 'C6', '3,45']]);
});

it('elements above the scale, and an index of 1 to 4, are none of it', () => {
  expect(periksa(unsurSaja('3,94')).temuan).toEqual([]);
  const skor = unsurSaja('78,28').map((b, i) => (i > 0 && i < 7 ? [b[0] as string, b[1] as string, '8,31'] : [...b]));
  expect(periksa(skor).temuan).toEqual([]);
});
