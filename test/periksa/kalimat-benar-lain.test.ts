import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

/** What is found in a text besides remarks. */
const temuan = (teks: string): string[] =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [`${t.kode} ${t.tercetak}`],
  );

// Sentences that are right, or of which nothing can be computed, each with words that reports use; and beside them one of the same words that is
// wrong, where there is such.
describe('a share of a budget that the sentence names without its figure', () => {
  it.each([
    'Belanja modal Rp412,35 miliar atau 61,20 persen dari pagu dan belanja bantuan sosial Rp903,11 miliar.',
    'Realisasi belanja barang Rp3 miliar atau 72,15 persen dari pagunya, sedangkan belanja pegawai Rp4,25 miliar.',
    'Realisasi belanja operasi Rp 5,10 miliar atau 81,03 persen dari target APBD dan belanja modal sebesar Rp 6,40 miliar.',
    'Pajak daerah terealisasi Rp7 miliar (88,10 persen) dari target serta pendapatan lain Rp9,5 miliar.',
  ])('is no share of the next amount: %s', (teks) => expect(temuan(teks)).toEqual([]));
  it.each([
    // Hand: 412,35 ÷ 673,77 = 61,20 %.
    'Belanja modal Rp412,35 miliar atau 65,20 persen dari pagu sebesar Rp673,77 miliar.',
    'Realisasi pendapatan Rp412,35 miliar atau 65,20 persen dari target Anggaran Pendapatan dan Belanja Daerah Rp673,77 miliar.',
  ])('is one of the amount that is named so: %s', (teks) => expect(temuan(teks)).toEqual(['P107 65,20']));
});

describe('percentages of the parts of a whole', () => {
  // Hand: 5,25 + 4,15 = 9,40; shares would be 55,85 and 44,15.
  it.each([
    'Realisasi belanja mencapai Rp 9,40 miliar. Realisasi tersebut terdiri dari belanja operasi sebesar Rp5,25 miliar atau 61,37 persen dan belanja modal sebesar Rp4,15 miliar atau 70,02 persen.',
    'Realisasi belanja mencapai Rp 9,40 miliar. Realisasi belanja tersebut terdiri dari belanja operasi sebesar Rp5,25 miliar atau 61,37 persen dan Dana Desa sebesar Rp4,15 miliar atau 70,02 persen.',
  ])('may be those of the budget of each: %s', (teks) => expect(temuan(teks)).toEqual([]));
  it('are shares where one of them is', () => {
    const bagian = (a: string) =>
      `Realisasi belanja mencapai Rp 9,40 miliar. Realisasi tersebut terdiri dari belanja operasi sebesar Rp5,25 miliar atau ${a} persen dan belanja modal sebesar Rp4,15 miliar atau 44,15 persen.`;
    expect(temuan(bagian('55,85'))).toEqual([]);
    expect(temuan(bagian('58,85'))).toEqual(['P107 58,85']);
  });
});

describe('what is compared', () => {
  it.each([
    'Investasi ini meningkat dibandingkan triwulan sebelumnya sebesar Rp310,2 miliar dan naik dibandingkan tahun lalu sebesar Rp425,9 miliar.',
    '"Impor tercatat US$ 15,40 miliar, turun 9,12 persen dari bulan sebelumnya, juga turun 4,02 persen dari Maret tahun lalu." Sedangkan ekspor US$ 14,10 miliar juga turun.',
    'Impor tercatat US$ 15,40 miliar, turun 4,02 persen dari Maret tahun lalu, sedangkan ekspor US$ 14,10 miliar ikut turun.',
    'Ekspor tercatat US$ 15,40 miliar, naik 4,02 persen dari Maret tahun lalu dan impor US$ 14,10 miliar.',
    'PMA mencapai Rp98,4 miliar atau 47,3%, naik 6,1% dari triwulan sebelumnya dan 2,4% dari tahun lalu.',
  ])('is not what another figure was compared with: %s', (teks) => expect(temuan(teks)).toEqual([]));
  it('is the subject of the sentence', () => {
    // 310,2 < 425,9.
    const teks = 'Investasi sebesar Rp310,2 miliar naik dibandingkan tahun lalu sebesar Rp425,9 miliar.';
    expect(temuan(teks).map((t) => t.slice(0, 4))).toEqual(['P227']);
  });
});

it('the parts of one total are not held against another one that follows', () => {
  // Hand: 1.225 + 188 = 1.413.
  const teks = (total: string) =>
    `Dari total ${total} kepala keluarga, 1.225 dikepalai laki-laki dan 188 dikepalai perempuan.\n\nKartu keluarga lebih sedikit dari jumlah seluruh kepala keluarga, yaitu 1.410 lembar.`;
  expect(temuan(teks('1.413'))).toEqual([]);
  expect(temuan(teks('1.412'))).toEqual(['P107 1.412']);
  // 1.224 + 188 = 1.412: a part of the next sentence, where 1.224 + 186 = 1.410.
  const lagi = `${teks('1.412')} Yang memegang kartu 1.224 kepala keluarga laki-laki dan 186 perempuan.`;
  expect(temuan(lagi)).toEqual(['P107 1.412']);
  // 1.240 + 160 = 1.400: few digits, and yet theirs.
  const bulat = lagi.replace('1.410', '1.400').replace('1.224 kepala', '1.240 kepala').replace('186', '160');
  expect(temuan(bulat)).toEqual(['P107 1.412']);
});

it.each([
  'Sebanyak 2 (dua) indikator sasaran atau 25,00% dikategorikan Sangat Tinggi dengan capaian kinerja memuaskan.',
  'Capaian kinerja: 9 indikator atau 60,00% termasuk kategori Sangat Tinggi dan 3 program (20,00%) dikategorikan Tinggi.',
])('the share of so many indicators has no class: %s', (teks) => expect(temuan(teks)).toEqual([]));

it('a row of nothing has no remainder of a share', () => {
  const tabel = [
    ['Uraian', 'Negeri', '%', 'Swasta', '%', 'Jumlah'],
    // Hand: 147 ÷ 210 = 70,00; 52.120 ÷ 65.150 = 80,00; 4.200 ÷ 7.000 = 60,00.
    ['Sekolah', '147', '70,00', '63', '30,00', '210'],
    ['Murid', '52.120', '80,00', '13.030', '20,00', '65.150'],
    ['Guru', '4.200', '60,00', '2.800', '40,00', '7.000'],
    ['Tinggal kelas', '0', '0', '0', '0', '0'],
  ];
  const galat = (baris: string[][]) => periksaTabel([{ baris }]).temuan.map((t) => t.lokasi.sel);
  expect(galat(tabel)).toEqual([]);
  expect(galat(tabel.map((b, i) => (i === 2 ? [...b.slice(0, 4), '26,00', '65.150'] : b)))).toEqual(['E3']);
});
