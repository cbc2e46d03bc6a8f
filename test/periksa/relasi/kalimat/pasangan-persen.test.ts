import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => [t.tingkat, t.tercetak, t.semestinya]);

// 12,4 ÷ 12,8 = 96,88 %; 3,9 ÷ 4,2 = 92,86 %, 4,2 − 3,9 = 0,3 (7,69 %); 2,6 → 3,1: 19,23 %; 61 ÷ 58 = 105,17 %;
// 31.240 ÷ 71.000 = 44 %; 12.345 ÷ 8.100 = 52,41 % more, 4.245; 22.000 + 18.000 = 40.000; 15.400 ÷ 22.000 = 70 %.
describe('a percentage is not of what a neighbouring clause speaks of', () => {
  it.each([
    'Pada realisasi pendapatan kota, Pendapatan Transfer ditargetkan Rp12,8 triliun terealisasi sebesar Rp12,4 triliun atau 96,88 persen, Lain-lain Pendapatan Daerah ditargetkan sebesar Rp310,5 miliar.',
    'Pajak daerah terealisasi sebesar Rp 61 miliar atau 105,17 persen dari target. Retribusi daerah sudah mencapai 74 persen dari target Rp 21,5 miliar.',
    'Penumpang kapal naik 19,23 persen dari 2,6 juta orang menjadi 3,1 juta orang dan penumpang bus naik 7,69 persen dari 3,9 juta orang menjadi 4,2 juta orang.',
    'Yang tidak bekerja sebanyak 31.240 jiwa atau 44% dari penduduk usia kerja yang terdiri dari sekolah 12.500 jiwa dan lainnya.',
    'Produksi jagung 2023 sebesar 12.345 ton, naik sebesar 4.244 ton (52,39 persen) dibanding produksi tahun 2022 sebesar 8.100 ton.',
    'Pegawai berjumlah 40.000 orang, terdiri dari 22.000 orang (55,00%) pegawai negeri dan 18.000 orang (45,00%) pegawai kontrak. Menurut pendidikan, dari 22.000 pegawai negeri, terbanyak adalah sarjana 15.400 orang (70,00%).',
  ])('%s', (teks) => expect(temuan(teks)).toEqual([]));

  it.each([
    [
      'Pegawai berjumlah 40.000 orang, terdiri dari 22.000 orang (55,00%) pegawai negeri dan 18.000 orang (45,00%) pegawai kontrak. Menurut pendidikan, dari 22.000 pegawai negeri, terbanyak adalah sarjana 15.900 orang (70,00%).',
      'galat',
      '15.900 → 15.400',
    ],
    // What is said of it is said to be of the same: 61 ÷ 64 = 95,31 %.
    [
      'Realisasi pajak sebesar Rp61 miliar atau 105,17 persen dari target. Jumlah tersebut baru 59,31 persen dari potensi pajak sebesar Rp64 miliar.',
      'galat',
      '59,31 → 95,31',
    ],
  ])('still wrong: %s', (teks, tingkat, salah) => {
    const [satu, ...lain] = periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan;
    expect(lain).toEqual([]);
    expect([satu?.tingkat, `${satu?.tercetak} → ${satu?.semestinya}`]).toEqual([tingkat, salah]);
  });
});

// 26,4 ÷ 33,0 = 80 %; 4.212 ÷ 7.020 = 60 %; 138.300 + 135.500 = 273.800; 138.300 ÷ 273.800 = 50,51 %, 135.500 ÷ 273.800 = 49,49 %.
describe('a share of a whole that another sentence names', () => {
  const kereta = (p: string, total = '33,0') =>
    `Jumlah penumpang kereta api mencapai ${total} juta orang. Sebagian besar dari kota, yakni sebesar 26,4 juta orang atau menyumbang ${p}% dari keseluruhan total penumpang kereta api.`;
  const kematian = (p: string) =>
    `Kematian balita tercatat sebanyak 7.020 kematian. Dari seluruh kematian balita, ${p} persen di antaranya terjadi pada masa neonatal (4.212 kematian).`;
  const jiwa = (p: string) =>
    `Dari total penduduk 273.800 jiwa, 138.300 jiwa adalah laki-laki (50,51%), sedangkan 135.500 jiwa lainnya perempuan (${p}%).`;

  it.each([kereta('80,00'), kematian('60,00'), jiwa('49,49')])('rightly: %s', (teks) =>
    expect(temuan(teks)).toEqual([]),
  );
  it.each([
    [kereta('80,00', '38,0'), '38,0 juta', '33,0 juta'],
    [kematian('80,00'), '80,00', '60,00'],
    [jiwa('94,49'), '94,49', '49,49'],
  ])('wrongly: %s', (teks, salah, benar) => {
    const [satu, ...lain] = periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan;
    expect(lain).toEqual([]);
    expect(satu?.pesan).toMatch(new RegExp(`tercetak ${salah}, seharusnya ${benar}`));
    expect(satu?.tingkat).toBe('galat');
  });

  it.each([
    // The whole is not printed; what is printed is of another name, of last month, or a difference.
    'Jumlah kunjungan mencapai 33,0 juta orang. Penumpang sebesar 26,4 juta orang atau 91,50% dari total penumpang kereta api.',
    'Penumpang turun dibanding bulan lalu yang sebesar 33,0 juta orang. Dari kota sebesar 26,4 juta orang atau 90,00% dari total penumpang kereta.',
    'Penumpang bertambah 33,0 juta orang. Dari kota sebesar 26,4 juta orang atau 90,00% dari total penumpang kereta.',
    // No one slip makes it hold: 26,4 ÷ 33,0 is not 12,34 %.
    'Jumlah penumpang kereta api mencapai 33,0 juta orang. Dari kota sebesar 26,4 juta orang atau 12,34% dari total penumpang kereta api.',
    // Two of that name: either may be meant.
    'Penumpang kereta tahun 2022 sebanyak 33,0 juta orang. Penumpang kereta tahun 2023 sebanyak 35,0 juta orang. Dari kota 26,4 juta orang atau 80,50% dari total penumpang kereta.',
    'Total pegawai 40. Dari seluruh pegawai, 45 persen di antaranya perempuan (18 orang).',
  ])('left alone: %s', (teks) => expect(temuan(teks)).toEqual([]));
});

// (1,9 − 2,24) ÷ 2,24 = −15,18 %; (3,4 − 2,5) ÷ 2,5 = 36 %.
it.each([
  [
    'Nilai impor mengalami penurunan sebesar 15,18 persen, pada Juni 2022 mencapai 2,24 miliar dolar, sedang pada Juni 2023 di angka 1,90 miliar dolar.',
    [],
  ],
  [
    'Nilai ekspor meningkat sebesar 36,00 persen, pada 2021 mencapai 2,5 miliar dolar sedangkan pada 2022 mencapai 3,4 miliar dolar.',
    [],
  ],
  [
    'Nilai impor mengalami penurunan sebesar 51,18 persen, pada Juni 2022 mencapai 2,24 miliar dolar, sedang pada Juni 2023 di angka 1,90 miliar dolar.',
    ['galat'],
  ],
])('what something rose from and to, each with its time: %s', (teks, tingkat) => {
  expect(temuan(teks).map((t) => t[0])).toEqual(tingkat);
});

// 56,05 − 55,57 = 0,48; (264,4 − 248,3) ÷ 248,3 = 6,48 %; (90 − 120) ÷ 120 = −25 %; 66,48 + 14 = 80,48.
describe('what rose and fell', () => {
  it.each([
    [
      'Tingkat hunian hotel mencapai rata-rata 56,05 persen, atau naik 0,48 poin dibandingkan dengan Desember 2011, yang tercatat sebesar 55,57 persen.',
      [],
    ],
    [
      'Tingkat hunian hotel mencapai rata-rata 56,05 persen, atau naik 0,98 poin dibandingkan dengan Desember 2011, yang tercatat sebesar 55,57 persen.',
      ['galat'],
    ],
    [
      'Kunjungan naik 6,48 persen dibandingkan Desember 2011, yaitu dari 248,3 ribu orang menjadi 264,4 ribu orang.',
      [],
    ],
    [
      'Kunjungan naik 8,46 persen dibandingkan Desember 2011, yaitu dari 248,3 ribu orang menjadi 264,4 ribu orang.',
      ['galat'],
    ],
    [
      'Pagu dinas adalah sebesar Rp90 miliar. Anggaran tersebut mengalami penurunan sebesar 25% dibandingkan tahun 2022 yang sebesar Rp120 miliar.',
      [],
    ],
    [
      'Pagu dinas adalah sebesar Rp90 miliar. Anggaran tersebut mengalami penurunan sebesar 52% dibandingkan tahun 2022 yang sebesar Rp120 miliar.',
      ['galat'],
    ],
    // What is said of now and this year is not of the sentence before; a mean rise is other arithmetic.
    [
      'Pagu dinas adalah sebesar Rp90 miliar. Pada tahun ini penurunan sebesar 52% dibandingkan tahun 2022 yang sebesar Rp120 miliar.',
      [],
    ],
    ['Produksi rata-rata naik 3,10 persen per tahun dari 100 ton menjadi 130 ton.', []],
  ])('%s', (teks, tingkat) => expect(temuan(teks).map((t) => t[0])).toEqual(tingkat));
});

// 12.000 ÷ 40.000 = 30 %, 9.600 ÷ 40.000 = 24 %, 4.800 ÷ 12.000 = 40 %; 26.400 + 12.000 + 1.600 = 40.000, 66 %, 30 %, 4 %.
describe('shares in brackets, before and behind', () => {
  const usia = (a: string) =>
    `Kematian tercatat 40.000 jiwa. Pada masa pertama 66,00 persen (26.400 jiwa), kematian kedua sebesar ${a} persen (12.000 jiwa) dan sisanya sebesar 4,00 persen (1.600 jiwa).`;
  const asal = (p: string) => `Dari 12.000 pegawai, terbanyak adalah perempuan 4.800 orang (${p}%).`;
  it.each([usia('30,00'), asal('40,00'), 'Kunjungan turun dari 200 menjadi 150 kunjungan atau 25 persen.'])(
    '%s',
    (teks) => expect(temuan(teks)).toEqual([]),
  );
  it.each([
    [usia('39,00'), '39,00', '30,00'],
    [asal('90,00'), '90,00', '40,00'],
  ])('%s', (teks, salah, benar) => {
    const [satu, ...lain] = periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan;
    expect(lain).toEqual([]);
    expect(satu?.pesan).toContain(`tercetak ${salah}, seharusnya ${benar}`);
  });
});

// 190,72 ÷ 210,42 = 90,64 %; 594 ÷ 630 = 94,29 %; 417,2 ÷ 891,6 = 46,79 %.
describe('what a share is taken of stands between its part and it', () => {
  it.each([
    ['Dana desa terealisasi sebesar Rp190,72 miliar dari pagu Rp210,42 miliar atau 90,64 persen.', []],
    ['Dana desa terealisasi sebesar Rp190,72 miliar dari pagu Rp210,42 miliar atau 96,64 persen.', ['galat']],
    ['Pajak parkir sudah mencapai 94,33 persen atau Rp594 jutaan dari target 630 juta.', []],
    // The whole is called otherwise than what was named before; a list of other wholes.
    [
      'Dari belanja pusat Rp 891,6 triliun itu, realisasi kementerian sebesar Rp 417,2 triliun atau 41,7 persen dari target Anggaran Pendapatan dan Belanja Negara.',
      [],
    ],
    [
      'Dana Rp 50 juta diterima dari 100 kelompok; retribusi 45 juta dari 60 wajib retribusi atau 80 persen dari potensi.',
      [],
    ],
  ])('%s', (teks, tingkat) => expect(temuan(teks).map((t) => t[0])).toEqual(tingkat));
});

// 1.873,5 + 31,3 = 1.904,8; 500 − 50 = 450, 10 %.
it.each([
  ['Pendapatan daerah semula ditetapkan Rp1.873.500.000 bertambah Rp31.300.000 menjadi Rp1.904.800.000.', []],
  ['Pendapatan daerah semula ditetapkan Rp1.873.500.000 bertambah Rp31.300.000 menjadi Rp1.904.600.000.', ['galat']],
  ['Belanja semula Rp500.000.000 berkurang sebesar Rp50.000.000 atau 10,00 persen menjadi Rp450.000.000.', []],
  ['Belanja semula Rp500.000.000 berkurang sebesar Rp50.000.000 atau 10,00 persen menjadi Rp455.000.000.', ['galat']],
  ['Belanja semula Rp500.000.000 dan pendapatan bertambah Rp50.000.000, pegawai menjadi 455 orang.', []],
])('what it was first, by how much it changed, what it became: %s', (teks, tingkat) => {
  expect(temuan(teks).map((t) => t[0])).toEqual(tingkat);
});

// 653.250 ÷ 750.000 = 87,10 %; 2.800 ÷ 3.200 = 87,5 %.
describe('a percentage in the sentence behind what was planned and what came of it', () => {
  const pajak = (p: string) =>
    `Target retribusi tahun 2023 sebesar Rp750.000.000 dan dapat tercapai sebesar Rp653.250.000. Tingkat efektivitasnya adalah sebesar ${p}%.`;
  it.each([
    [pajak('87,10'), []],
    [pajak('81,70'), ['galat']],
    ['Target tahun ini 3.200 orang dan tercapai 2.800 orang. Capaiannya sebesar 87,50 persen.', []],
    ['Target tahun ini 3.200 orang dan tercapai 2.800 orang. Capaiannya sebesar 78,50 persen.', ['galat']],
    // Of something else: no slip makes it hold; a mean; two that were planned; other units.
    [pajak('42,63'), []],
    ['Target tahun ini 3.200 orang dan tercapai 2.800 orang. Capaian rata-rata sebesar 78,50 persen.', []],
    [
      'Target semester 3.200 orang, target tahun 6.400 orang, dan tercapai 2.800 orang. Capaiannya sebesar 78,50 persen.',
      [],
    ],
    ['Target tahun ini 3.200 orang dan tercapai 28 kegiatan. Capaiannya sebesar 78,50 persen.', []],
    ['Target tahun ini 32,5 persen dan tercapai 28,4 persen. Capaiannya sebesar 78,50 persen.', []],
    ['Pegawai 3.200 orang. Capaiannya sebesar 78,50 persen.', []],
  ])('%s', (teks, tingkat) => expect(temuan(teks).map((t) => t[0])).toEqual(tingkat));
});
