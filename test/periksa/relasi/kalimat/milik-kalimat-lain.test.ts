import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.pesan] : []));

// 900 ÷ 1.000 = 90 %; 829 ÷ 1.000 = 82,90 %.
const B = 'Realisasi anggaran Dinas Sosial tahun 2023 sebesar Rp900 juta atau 90,00% dari pagu Rp1.000 juta.';
const T = 'Tahun 2022 realisasinya Rp829.000.000 dari pagu Rp1.000.000.000 (82,90%).';

describe('what the next sentence says of another programme, year or threshold', () => {
  it.each([
    `${B} Program Rehabilitasi Sosial terealisasi 80,00% dengan sisa Rp60 juta.`,
    `${B} Sisa anggaran terbesar terdapat pada Program Rehabilitasi Sosial sebesar Rp60 juta.`,
    `${T} Serapan tertinggi pada Program Penunjang sebesar 95,30%.`,
    `${B} Target serapan ditetapkan 95,00%.`,
    `${B} Target penyerapan anggaran sebesar 95,00% belum tercapai.`,
    `${T} Jumlah program yang serapannya di atas 90% sebanyak 2 dari 5 program.`,
    `${T} Sisa anggaran tahun 2023 sebesar Rp50.000.000 (4,20%).`,
    'Program A dengan pagu Rp1.000 terealisasi Rp900 atau 90,00%. Sisa pagu Program B Rp60 (12,00%) terdiri atas sisa lelang Rp20 dan efisiensi perjalanan Rp40.',
    'Program A dialokasikan Rp247.408.750, dengan realisasi keuangan 68,28% dan realisasi fisik 98,72%. Realisasi belanja dinas sebesar Rp934.976.555 (61,82%), sisa Rp577.506.903 (38,18%).',
    // 72.629.365 ÷ (72.629.365 + 17.002.909) = 81,03 %: it has a budget of its own.
    'PAD ditargetkan Rp662.649.109 dan terealisasi Rp905.250.550 atau 136,61%. Realisasi belanja sebesar Rp72.629.365 (81,03%), sisa Rp17.002.909 (18,97%).',
    'Realisasi PAD tahun 2021 Rp172.789.412. Anggaran Program Pendidikan Rp230.058.500, dengan realisasi keuangan 99,75%.',
    // Behind the comma stands what is left, and not what it is of.
    'Realisasi sebesar Rp900 atau 90,00% dari pagu, sisa Rp100.',
    'Belanja barang terealisasi Rp1.159.907.074 (82,51%) dari pagu anggaran, sehingga tidak terserap Rp245.853.099.',
    'Realisasi mencapai 90,00% dari pagu atau Rp900 juta, belum terserap Rp100 juta.',
    'Telah diperbaiki 2.150 rumah atau 58,44% dari total rumah tidak layak huni, sisanya 1.529 rumah.',
    'Sebanyak 40 desa atau 81,63% dari seluruh desa telah ODF, 9 desa belum ODF.',
    // 10 ÷ 40 = 25 %; 313 ÷ 1.412 = 22,17 %; 1.511 ÷ 1.707 = 88,52 %.
    'Dari 50 desa, 40 desa (80,00%) telah mandiri, dan 10 desa (25,00%) di antaranya wisata.',
    'Dari 1.547 kasus, 1.412 kasus (91,27%) ditindaklanjuti, dan dari yang ditindaklanjuti tersebut 313 kasus (22,17%) selesai.',
    'Sebanyak 2.921 orang tersebar di A (840 orang atau 28,76%) dan B (2.081 orang atau 71,24%). Telah dilatih 1.511 orang dari target 1.707 orang atau 88,52%.',
    // The last of a list has no figure; parts of two years; two results of which neither is the plan of the other.
    'Peserta pelatihan 150 orang yang terdiri dari 30 guru, 45 staf, dan perwakilan desa.',
    'Terdapat 1.176 perkara (939 gugatan pada 2023, 240 permohonan pada 2024).',
    'Realisasi fisik 74,30%, keuangan 70,10%, deviasi fisik -3,70%.',
    'Pagu Rp13.618.899.000. Realisasi anggaran program lain 88,10%, realisasi Rp12.390.217.935.',
    'Indeks 3,45, meningkat 0,12 dibandingkan target 3,40 dan tahun lalu 3,33.',
  ])('is no part of it: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    // 12.390.217.935 ÷ 13.618.899.000 = 90,98 %; 13.618.899.000 − 12.390.217.935 = 1.228.681.065.
    ['Pagu Rp13.618.899.000 dengan realisasi Rp12.390.217.935. Serapan anggaran 90,93%.', '90,98'],
    ['Pagu Rp13.618.899.000 dengan realisasi Rp12.390.217.935. Sisa anggaran Rp1.288.681.065.', '1.228.681.065'],
    ['Pagu Rp13.618.899.000 dengan realisasi Rp12.390.217.935. Dengan demikian serapannya 84,12%.', '90,98'],
  ])('still wrong: %s', (teks, benar) => expect(galat(teks)).toEqual([expect.stringContaining(benar)]));
});
