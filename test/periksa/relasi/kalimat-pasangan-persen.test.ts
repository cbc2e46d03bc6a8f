import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

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
    const usul = [satu, ...(satu?.atau ?? [])].map((a) => [a?.tercetak, a?.semestinya]);
    expect(usul).toContainEqual([salah, benar]);
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
