import { describe, expect, it } from 'vitest';

import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../../src/tabel/dari-markdown.js';

const temuan = (teks: string) =>
  periksaTabel(bukuDariMarkdown(teks)).temuan.map((t) => [t.tingkat, t.tercetak, t.semestinya]);
const menyebut = (teks: string, angka: string) =>
  periksaTabel(bukuDariMarkdown(teks)).temuan.some((t) => t.tingkat === 'galat' && t.pesan.includes(angka));

// 1.512.300 ÷ 1.204.500 = 125,55 %; 1.104.800 ÷ 1.204.500 = 91,72 %; 745.210 ÷ 1.204.500 = 61,87 %.
const SASARAN = (s = '1.204.500', a = '1.512.300', p = '125,55', b = '1.104.800', q = '91,72') =>
  `Adapun sasaran untuk petugas berjumlah ${s} orang. Hingga saat ini, sebanyak ${a} (${p} persen) petugas sudah divaksinasi dosis pertama dan ${b} (${q} persen) orang dosis kedua.\n\nSementara itu, yang mendapatkan dosis ketiga sebanyak 745.210 orang (61,87 persen).`;
// Of 212,4: 101,3 = 47,7 %, 111,1 = 52,3 %, 31,9 = 15,0 %, 24,6 = 11,6 %. Of 615,3 the year long: 310,4 = 50,4 %, 304,9 = 49,6 %.
const INVESTASI = (jawa = '101,3', p = '47,7', barat = '31,9', q = '15,0') =>
  `Realisasi triwulan III sebesar Rp212,4 triliun. Secara kumulatif nilainya mencapai Rp615,3 triliun.

Untuk wilayah Jawa realisasinya sebesar Rp${jawa} triliun atau setara ${p} persen. Untuk wilayah di luar Jawa mencapai Rp111,1 triliun atau 52,3 persen.

Sepanjang tahun realisasi di Jawa mencapai Rp310,4 triliun atau setara 50,4 persen. Di luar Jawa Rp304,9 triliun atau setara 49,6 persen.

Yang tertinggi terjadi di Jawa Barat sebesar Rp${barat} triliun (${q} persen). Di Banten sebesar Rp24,6 triliun (11,6 persen).`;

describe('shares of wholes that other sentences print', () => {
  it.each([
    SASARAN(),
    INVESTASI(),
    // A paragraph of another heading speaks of something else: 400.250 is none of 1.204.500, nor is 31,23 %.
    'Sasaran petugas berjumlah 1.204.500 orang.\n\n# Lansia\n\nYang divaksinasi sebanyak 400.250 orang (31,23 persen).',
    // Far below it, too.
    `Sasaran petugas berjumlah 1.204.500 orang.\n\n\n\n\n\n\n\n\nYang divaksinasi sebanyak 400.250 orang (31,23 persen).`,
    // Its own target is not printed: 402,10 of the list of 615,3 and 212,4 would be 65,4 or 189,3.
    `${INVESTASI()} Pajak terealisasi Rp402,1 triliun atau 98,7 persen.`,
    // By how much it grew since last year, whatever joins it to the amount.
    'Realisasi pada triwulan II mencapai Rp428,4 triliun. PMA senilai Rp217,3 triliun (50,7%) dan PMDN senilai Rp211,1 triliun (49,3%). Di Jawa mencapai Rp213,2 triliun atau setara 27,1 persen year on year (yoy).',
    // 168,9 ÷ 307 = 55,0 and 166,3 ÷ 307 = 54,2: the whole was cut off at 307,8, of which they are 54,9 and 54,0.
    'Dari realisasi sebesar Rp307 triliun, Rp168,9 triliun (54,9%) asing dan Rp138,9 triliun (45,1%) dalam negeri. Di luar Jawa Rp166,3 triliun atau setara 54,0%.',
    // Of 2021, and of the same month of last year.
    'Pada tahun 2021 sasaran berjumlah 1.204.500 orang. Pada tahun 2022 sebanyak 1.104.800 orang (97,12 persen) sudah divaksinasi.',
    'Jumlahnya dibandingkan tahun lalu sebanyak 1.204.500 orang. Kini sebanyak 1.104.800 orang (97,12 persen) sudah divaksinasi.',
    // Money is no share of a count.
    'Sasaran berjumlah 1.204.500 orang. Anggaran yang terserap Rp1.104.800 (97,12 persen).',
  ])('rightly: %s', (teks) => expect(temuan(teks).filter(([t]) => t === 'galat')).toEqual([]));

  it.each([
    // Any one of them may be the wrong one; where the whole is, all shares of it say so.
    ['a part of a target', SASARAN(undefined, '1.512.900'), '1.512.900'],
    ['a share above a hundred', SASARAN(undefined, undefined, '152,55'), '152,55'],
    ['the target', SASARAN('1.294.500'), '1.294.500'],
    ['the second of a pair', SASARAN(undefined, undefined, undefined, '1.104.800', '97,72'), '97,72'],
    ['a share that stands among those of two wholes', INVESTASI('101,3', '41,7'), '41,7'],
    ['the part of a short share', INVESTASI(undefined, undefined, '34,9'), '34,9'],
    ['the same with its share', INVESTASI(undefined, undefined, undefined, '17,0'), '17,0'],
  ])('wrongly: %s', (_, teks, angka) => expect(menyebut(teks, angka)).toBe(true));

  it('of a part that is more than the whole of its neighbours', () => {
    // 304,9 of 212,4 would be a slip from 104,9, were it not rather of something that is not printed.
    const teks = INVESTASI().replace(' Secara kumulatif nilainya mencapai Rp615,3 triliun.', '');
    expect(temuan(teks).filter(([t]) => t === 'galat')).toEqual([]);
  });

  it('of which one is printed where another slip would lead to a nearer whole', () => {
    // 198.649.012 ÷ 200.426.767 = 99,11 %, but the nearer one is 196.394.976, of which 194.649.012 are 99,11 %.
    const teks =
      'Wajib KTP tahun ini 200.426.767 jiwa.\n\nYang lalu sebanyak 196.394.976 jiwa. Yang merekam baru 198.649.012 jiwa atau 99,11 persen.';
    expect(menyebut(teks, '198.649.012') || temuan(teks).length === 0).toBe(true);
  });

  it('with the share first', () => {
    // 492 ÷ 891 = 55,22 %.
    const teks = (p: string) =>
      `Dari Rp891,2 triliun yang dibelanjakan, sebanyak ${p} persen atau Rp492,1 triliun diterima masyarakat.`;
    expect(temuan(teks('55,2'))).toEqual([]);
    expect(menyebut(teks('50,2'), '50,2')).toBe(true);
  });

  it('that the sentence before gives', () => {
    // 7.249.783 ÷ 21.553.118 = 33,64 %.
    const teks = (p: string) =>
      `Sasaran lansia berjumlah 21.553.118 orang.\n\nVaksinasi dosis ketiga mencapai 7.249.783 orang. Jumlah itu sama halnya dengan capaian ${p} persen.`;
    expect(temuan(teks('33,64'))).toEqual([]);
    expect(menyebut(teks('38,64'), '38,64')).toBe(true);
  });

  it('of a target that is named behind a count of few digits', () => {
    // 422.347 ÷ 21.553.118 = 1,96 %.
    const teks = (p: string) => `Dosis keempat mencapai ${p} persen atau 422.347 orang dari target 21.553.118 orang.`;
    expect(temuan(teks('1,96'))).toEqual([]);
    expect(temuan(teks('1,69')).length).toBe(1);
  });

  it('of a whole that the paragraph before names', () => {
    // 28,4 ÷ 35,1 = 80,91 %.
    const teks = (p: string) =>
      `Jumlah penumpang kereta api sepanjang Mei sebanyak 35,1 juta orang.\n\nSebagian besar adalah penumpang Jabodetabek sebanyak 28,4 juta orang atau ${p} persen dari total penumpang kereta api.`;
    expect(temuan(teks('80,82'))).toEqual([]);
    expect(menyebut(teks('20,82'), '20,82')).toBe(true);
  });

  it('of a whole that the same sentence names before', () => {
    // 891,6 ÷ 1.255 = 71,04 %.
    const teks = (p: string) =>
      `Realisasi belanja negara sebesar Rp1.255 triliun, terdiri dari belanja pusat Rp891,6 triliun atau ${p} persen dari total belanja negara.`;
    expect(temuan(teks('71,0'))).toEqual([]);
    expect(menyebut(teks('77,0'), '77,0')).toBe(true);
  });

  it('of which two wholes explain a slip, and none is meant beyond doubt', () => {
    // 95,5 ÷ 212,4 = 45,0 % and 95,5 ÷ 225,0 = 42,4 %: of 42,0 % either is a slip away, of the one in the share, of the other in the part (94,5).
    const teks =
      'Realisasi di barat Rp212,4 triliun dan di timur Rp225,0 triliun. A sebesar Rp101,3 triliun (47,7 persen) dan B Rp111,1 triliun (52,3 persen). C sebesar Rp95,5 triliun (42,0 persen). D sebesar Rp100,1 triliun (44,5 persen) dan E Rp124,9 triliun (55,5 persen).';
    expect(temuan(teks).filter(([t]) => t === 'galat')).toEqual([]);
  });
});
