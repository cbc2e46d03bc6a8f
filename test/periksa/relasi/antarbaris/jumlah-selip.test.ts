import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const disebut = (baris: string[][]) =>
  periksa(baris).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)] : [],
  );

// 624.002 + 9.346 + 21.587 = 654.935.
const PANEN = (kepala: string, penutup: string[], jumlah: string) => [
  ['No.', 'Komoditas', kepala],
  ['1.', 'Padi', '624.002'],
  ['2.', 'Jagung', '9.346'],
  ['3.', 'Ubi Kayu', '21.587'],
  [...penutup, jumlah],
];
const PENUTUP: [string, string[]][] = [
  ['Produksi (ton)', ['Jumlah', '']],
  ['Luas Panen', ['', 'Total']],
  ['Jumlah', ['Jumlah (ton)', '']],
  ['Nilai', ['', 'Jumlah Produksi 2023']],
  ['Produksi', ['', 'Kabupaten Sukamaju']],
];

describe('a closing row over one column that nothing else binds', () => {
  it.each(PENUTUP)('%s, %j: is bound where it adds up', (kepala, penutup) => {
    const { temuan, cakupan } = periksa(PANEN(kepala, penutup, '654.935'));
    expect(temuan).toEqual([]);
    expect(cakupan.terikat).toBe(4);
  });

  it.each(PENUTUP)('%s, %j: is named among its parts where one keystroke is wrong', (kepala, penutup) => {
    expect(disebut(PANEN(kepala, penutup, '656.935'))[0]).toBe('C5');
  });

  // A mean of 218.312, a density, the largest: nothing that a keystroke makes of 654.935.
  it.each(['218.312', '1.227', '624.002'])('is left alone where it is another thing: %s', (isi) => {
    expect(periksa(PANEN('Kepadatan', ['', 'Kabupaten Sukamaju'], isi)).temuan).toEqual([]);
  });

  // 12 + 34 = 46: of so few digits everything is a keystroke away.
  it('is left alone where its figures are small', () => {
    const kecil = [
      ['Wilayah', 'Umur'],
      ['A', '12'],
      ['B', '34'],
      ['Jumlah', '45'],
    ];
    expect(disebut(kecil)).toEqual([]);
  });
});

// 16.413.348 + 237.566 + 5.299.361 + 120.042.298 = 141.992.573.
it('names a part with a digit too high, though it exceeds its total', () => {
  const baris = [
    ['Jenis Kendaraan', '2021'],
    ['Mobil Penumpang', '16.413.348'],
    ['Bus', '237.566'],
    ['Mobil Barang', '5.299.361'],
    ['Sepeda Motor', '720.042.298'],
    ['Jumlah', '141.992.573'],
  ];
  expect(disebut(baris)).toEqual(['B6', 'B5']);
});

// 47.017 + 54.551 + 444.548 = 546.116.
describe('the only row of a table', () => {
  const sebaris = (jumlah: string) =>
    disebut([
      ['Jalan negara', 'Jalan provinsi', 'Jalan kabupaten', 'Jumlah'],
      ['47.017', '54.551', '444.548', jumlah],
    ]);
  it('is bound to its total where one keystroke is wrong', () => expect(sebaris('746.116')[0]).toBe('D2'));
  it('is not where more is', () => expect(sebaris('731.902')).toEqual([]));
  it('is not where nothing is', () => expect(sebaris('546.116')).toEqual([]));
});

// By hand: 2,12 + 1,17 = 3,29; 2.120 + 1.170 = 3.290; 11,16 + 15,26 = 26,42, 12,04 + 15,51 = 27,55.
describe('a total of two parts that has three digits', () => {
  const satu = (...nilai: string[]) =>
    periksaTabel([
      { baris: [['Wilayah', 'Produksi'], ...['Jawa', 'Luar Jawa', 'Jumlah'].map((n, i) => [n, nilai[i] as string])] },
    ]).temuan.map((t) => t.tingkat);
  it.each([
    [['2,12', '1,17', '3,29'], []],
    [['2,12', '1,17', '3,26'], ['peringatan']],
    [['2120', '1170', '3260'], ['peringatan']],
    // No one keystroke away; two digits show nothing.
    [['2,12', '1,17', '4,58'], []],
    [['21', '12', '39'], []],
  ])('%j is asked about: %j', (nilai, tingkat) => expect(satu(...nilai)).toEqual(tingkat));

  it('of which a part is beyond it, beside a year in which the same rows add up', () => {
    const { temuan } = periksaTabel([
      {
        baris: [
          ['Daerah', 'Maret (juta orang)', 'September (juta orang)'],
          ['Perkotaan', '91,16', '12,04'],
          ['Perdesaan', '15,26', '15,51'],
          ['Jumlah', '26,42', '27,55'],
        ],
      },
    ]);
    expect(temuan.map((t) => [t.tingkat, t.lokasi.sel, t.atau?.map((a) => a.sel)])).toEqual([['galat', 'B2', ['B4']]]);
  });
});

describe('a total that its number counts among the rows', () => {
  // 1.204 + 398 + 1.300 = 2.902.
  const keluarga = (total: string, nama = '4. Total jumlah kepala keluarga') => [
    ['Kesejahteraan', 'Jumlah'],
    ['1. Keluarga prasejahtera', '1.204'],
    ['2. Keluarga sejahtera I', '398'],
    ['3. Keluarga sejahtera II', '1.300'],
    [nama, total],
  ];
  it('is one where it adds up, or one keystroke is wrong', () => {
    expect(periksa(keluarga('2.902')).cakupan.terikat).toBe(4);
    expect(disebut(keluarga('2.912'))[0]).toBe('B5');
  });
  it('is none where rows above it are called so too, or it is nothing near', () => {
    const dua = keluarga('2.912').map((b, i) => (i === 2 ? ['2. Total keluarga sejahtera I', '398'] : b));
    expect(disebut(dua)).toEqual([]);
    expect(disebut(keluarga('1,98', '4. Total fertility rate'))).toEqual([]);
  });
});

describe('what is called the total of all, and misses by more than a keystroke', () => {
  // 31.257 + 3.359 + 9.296 + 1.814 = 45.726.
  const etnis = (total: string, nama = 'JUMLAH') => [
    ['Etnis', 'Tahun 2023'],
    ['Jawa', '31.257'],
    ['Melayu', '3.359'],
    ['Batak', '9.296'],
    ['Aceh', '1.814'],
    [nama, total],
  ];
  const tingkat = (baris: string[][]) => periksa(baris).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
  it('is asked about', () => {
    expect(tingkat(etnis('45.182'))).toEqual([['peringatan', 'B6', '45.726']]);
    expect(tingkat(etnis('45.726'))).toEqual([]);
  });
  it('says nothing where shares bind the column: they tell more', () => {
    // 1.250,70 for 1.250,00: 50,02 % of 2.499,21 is 1.250,10.
    const lahan = [
      ['Lahan', 'Luas (ha)', '%'],
      ['Hutan', '1250,70', '50,02'],
      ['Tegalan', '994,45', '39,79'],
      ['Sawah', '182,62', '7,31'],
      ['Kebun', '72,15', '2,89'],
      ['Total', '2499,21', '100,00'],
    ];
    expect(tingkat(lahan).map(([t]) => t)).toEqual(['galat']);
  });
  it('is another thing where it lies far off, or has a name of its own', () => {
    expect(tingkat(etnis('81.182'))).toEqual([]);
    expect(tingkat(etnis('45.182', 'Kabupaten Sukamaju'))).toEqual([]);
  });
});

describe('a last row that totals parents', () => {
  // By hand: 4.000.000 + 99.700.000 = 103.700.000; 1.468.800.000 + 130.900.000 = 1.599.700.000; 103.700.000 + 1.599.700.000 = 1.703.400.000.
  const nomor = [
    ['1', '1', '2', '2', '1', '2'],
    ['1', '1.1', '1.2', '2', '2.1', '2.2'],
    ['A', 'a', 'b', 'B', 'a', 'b'],
  ];
  const desa = (n: readonly string[], jumlah: string, transfer = '1.599.700.000'): string[][] => [
    ['No', 'Uraian', 'Anggaran (Rp)'],
    [n[0] as string, 'Pendapatan Asli Desa', '103.700.000'],
    [n[1] as string, 'Bagi Hasil BUM Desa', '4.000.000'],
    [n[2] as string, 'Hasil Aset Desa', '99.700.000'],
    [n[3] as string, 'Pendapatan Transfer', transfer],
    [n[4] as string, 'Dana Desa', '1.468.800.000'],
    [n[5] as string, 'Bagi Hasil Pajak', '130.900.000'],
    ['', 'JUMLAH PENDAPATAN', jumlah],
  ];
  const disebut = (baris: string[][]): string[] =>
    periksaTabel([{ baris }]).temuan.map((x) => `${x.tingkat} ${x.lokasi.sel} ${x.semestinya}`);
  it.each(nomor)('adds these up, and not their parts as well: %s, %s', (...n) => {
    expect(disebut(desa(n, '1.703.400.000'))).toEqual([]);
    expect(disebut(desa(n, '1.730.400.000'))).toEqual(['galat C8 1.703.400.000']);
  });
  it('leaves a parent by its number between its parts and the total, which both say the same of it', () =>
    expect(disebut(desa(nomor[1] as string[], '1.703.400.000', '1.595.700.000'))).toEqual(['galat C5 1.599.700.000']));
  it('is a total of something else where more than a digit is off', () => {
    expect(disebut(desa(nomor[1] as string[], '2.415.250.000')).filter((x) => x.startsWith('galat'))).toEqual([]);
  });
});
