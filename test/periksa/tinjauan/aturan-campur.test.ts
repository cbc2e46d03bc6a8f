import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
const campur = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }])
    .temuan.filter((t) => t.kode === 'P201')
    .map((t) => [t.lokasi.sel, t.tingkat, t.terkait.map((l) => l.sel).join()]);
// Hand: 63 / 60 = 105, 45 / 50 = 90.
const BIASA = [
  ['1', 'Indeks layanan', '60', '63', '105,00'],
  ['2', 'Nilai SAKIP', '50', '45', '90,00'],
];

describe('rows by another rule than their column', () => {
  // Hand: 71,2 / 79,1 = 90,01; 79,1 / 71,2 = 111,10.
  it('are odd where the name says that more is better, whatever it is done about', () =>
    expect(campur(...BIASA, ['3', 'Persentase temuan yang ditindaklanjuti', '71,2', '79,1', '90,01'])).toEqual([
      ['E4', 'catatan', 'C4,D4'],
    ]));
  // Hand: 72 / 57 = 126,32 upside down.
  it('are a warning where the name says that more is better', () =>
    expect(campur(...BIASA, ['3', 'Persentase jalan mantap', '72', '57', '126,32'])).toEqual([
      ['E4', 'peringatan', 'C4,D4'],
    ]));
  // Hand: (2 × 8 − 7,2) / 8 = 110, (2 × 5 − 4,6) / 5 = 108; 13,5 / 12,5 = 108 as if more were better.
  it('show which way a row is computed that is called as they are', () =>
    expect(
      campur(
        ...BIASA,
        ['3', 'Angka kemiskinan', '8,00', '7,20', '110,00'],
        ['4', 'Prevalensi stunting', '12,50', '13,50', '108,00'],
        ['5', 'Tingkat pengangguran', '5,00', '4,60', '108,00'],
      ),
    ).toEqual([['E5', 'peringatan', 'C5,D5']]));
  // Hand: 98 / 96 = 102,08 and 96 / 98 = 97,96, neither of which is 101, but by unrounded figures the first may be; 98 / 95 = 103,16.
  it('are a warning where the rows are years of one indicator', () => {
    const tahunan = (...baris: string[][]) =>
      periksaTabel([{ baris: [['Tahun', 'Target', 'Realisasi', 'Capaian'], ...baris] }]).temuan.map((t) => [
        t.kode,
        t.tingkat,
        t.lokasi.sel,
      ]);
    expect(tahunan(['2020', '98%', '96%', '101%'], ['2021', '95%', '98%', '103%'])).toEqual([
      ['P201', 'peringatan', 'D2'],
    ]);
    // 96 / 95 = 101,05.
    expect(tahunan(['2020', '95%', '96%', '101%'], ['2021', '95%', '98%', '103%'])).toEqual([]);
  });
  // Hand: 36 / 42 = 85,71; (2 × 7,39 − 7,64) / 7,39 = 96,62.
  it('may be either of two of which less is better', () => {
    const [utama] = campur(
      ...BIASA,
      ['3', 'Jumlah pelanggaran', '36', '42', '85,71'],
      ['4', 'Angka kemiskinan', '7,39', '7,64', '96,62'],
    );
    // Both names say that less is better, and each row follows a rule for such rows: where one is named, so is the other.
    if (utama) expect(utama[2]).toContain(utama[0] === 'E5' ? 'E4' : 'E5');
  });
  // Hand: 40 / 50, 20 / 25 and 10 / 20 the other way round: 80, 80, 50; and 20 / 25 = 80.
  it('are those whose names say so, even where they are the most', () =>
    expect(
      campur(
        ['1', 'Angka kriminalitas', '40', '50', '80,00'],
        ['2', 'Angka kemiskinan', '20', '25', '80,00'],
        ['3', 'Nilai SAKIP', '50', '45', '90,00'],
        ['4', 'Indeks layanan', '60', '66', '90,91'],
        ['5', 'Cakupan air bersih', '50', '40', '80,00'],
      ),
    ).toEqual([['E5', 'catatan', 'C5,D5']]));
  // Hand: 349 / 294 beyond the target by 2 − R / T: 81,29; the others 852 / 890, 253 / 296, 368 / 463.
  it('do not make a rare rule the rule of the column by being one', () =>
    expect(
      campur(
        ['1', 'A', '890', '852', '95,73'],
        ['2', 'B', '296', '253', '85,47'],
        ['3', 'C', '463', '368', '79,48'],
        ['4', 'D', '294', '349', '81,29'],
      ),
    ).toEqual([['E5', 'catatan', 'C5,D5']]));
  // Hand: (2 × 60 − 63) / 60 = 95, (2 × 40 − 44) / 40 = 90, 45 / 50 = 90.
  it('are none where two rows show the rare rule', () =>
    expect(
      // No more than a note: which of the two rules is meant the table does not print.
      campur(['1', 'A', '60', '63', '95,00'], ['2', 'B', '40', '44', '90,00'], ['3', 'C', '50', '45', '90,00']).map(
        ([, tingkat]) => tingkat,
      ),
    ).not.toContain('galat'));
  // Hand: 5,5 / 4,92 = 111,79 by T / R alone; 10,76 / 10,67 = 100,84 and (2 × 10,76 − 10,67) / 10,76 = 100,84; 44 / 40 and 2 − 44 / 40: 90,91 and 90.
  it('are none where a row fits the rule of its like as well as another', () => {
    expect(
      campur(
        ...BIASA,
        ['3', 'Tingkat pengangguran', '5,5', '4,92', '111,79'],
        ['4', 'Angka kemiskinan', '10,76', '10,67', '100,84'],
      ),
    ).toEqual([]);
    expect(
      campur(
        ['1', 'A', '50', '45', '90,00'],
        ['2', 'B', '60', '48', '80,00'],
        ['3', 'Angka kemiskinan', '40', '44', '90,00'],
        ['4', 'Angka kriminalitas', '20', '18', '110,00'],
      ),
    ).toEqual([]);
  });

  // Hand: 9,9 / 8,5 = 116,47; 19 / 14 = 135,71; 4,8 / 5,1 = 94,12: each as if more were better. By selisih 83,53, 64,29 and 105,88.
  const TERBALIK = [
    ['3', 'Persentase penduduk miskin', '8,5', '9,9', '116,47'],
    ['4', 'Prevalensi stunting', '14', '19', '135,71'],
    ['5', 'Tingkat Pengangguran Terbuka (TPT) Kabupaten Paser', '5,1', '4,8', '94,12'],
  ];
  it.each([
    ['beside others', [...BIASA, ...TERBALIK], ['E4', 'E5', 'E6']],
    ['alone', TERBALIK, ['E2', 'E3', 'E4']],
    [
      'beside one that is right',
      [...BIASA, ...TERBALIK.slice(0, 2), ['5', 'Angka kematian bayi', '5,1', '4,8', '105,88']],
      ['E4', 'E5'],
    ],
  ])('are all of which less is better beyond doubt, %s', (_, baris, sel) =>
    expect(campur(...baris)).toEqual(sel.map((s) => [s, 'peringatan', `C${s.slice(1)},D${s.slice(1)}`])),
  );
  it.each([
    'Persentase penurunan kemiskinan',
    'Cakupan penduduk miskin',
    'Angka kematian yang tertangani',
    'Persentase penduduk miskin penerima bantuan',
    'Persentase balita stunting mendapat makanan tambahan',
    'Persentase temuan',
    'Rata-rata waktu tunggu',
    'Prevalensi peserta KB aktif',
    'Jumlah anak putus',
    'Indeks ketimpangan gender yang diperbaiki',
    'Angka kemiskinan (makin tinggi makin baik)',
  ])('are not those called %s', (nama) => expect(campur(...BIASA, ['3', nama, '8,5', '9,9', '116,47'])).toEqual([]));
  it('are not those that reach their target, or are near enough to fit either way', () => {
    expect(campur(...BIASA, ['3', 'Angka kemiskinan', '8,5', '8,5', '100,00'])).toEqual([]);
    // 8,49 / 8,5 = 99,88 and (2 × 8,5 − 8,49) / 8,5 = 100,12: both 100 as printed.
    expect(campur(...BIASA, ['3', 'Angka kemiskinan', '8,5', '8,49', '100'])).toEqual([]);
  });
  it.each([
    [
      TERBALIK,
      'E2: tercetak 116,47, sesuai Capaian maximize, sedangkan menurut namanya indikator ini makin rendah makin baik.',
    ],
    [
      // Hand: (2 × 14 − 19) / 14 = 64,29; (2 × 5,1 − 4,8) / 5,1 = 105,88.
      [
        ...TERBALIK.slice(0, 1),
        ['4', 'Prevalensi stunting', '14', '19', '64,29'],
        ['5', 'Tingkat pengangguran terbuka', '5,1', '4,8', '105,88'],
        ...BIASA,
      ],
      'E2: tercetak 116,47, sesuai Capaian maximize, sedangkan baris lain yang makin rendah makin baik mengikuti Capaian minimize, cara selisih.',
    ],
  ])('say why', (baris, pesan) => expect(periksaTabel([{ baris: [KEPALA, ...baris] }]).temuan[0]?.pesan).toBe(pesan));
});
