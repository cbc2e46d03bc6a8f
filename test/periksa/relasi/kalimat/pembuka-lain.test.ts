import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (teks: string) => periksaTabel({ tabel: [], narasi: [{ teks }] });
const tuduhan = (teks: string) => periksa(teks).temuan.map((t) => [t.tingkat, t.pesan]);
const ganti = (teks: string, lama: string, baru: string): string => {
  expect(teks).toContain(lama);
  return teks.replace(lama, baru);
};

/** Sentences that are right, each with a figure and what one slip makes of it. By hand, above each. */
const BENAR: readonly (readonly [string, string, string])[] = [
  // 6.508.110.000 + 706.550.000 = 7.214.660.000.
  [
    'Dinas mengelola anggaran sebesar Rp7.214.660.000 yang dialokasikan untuk belanja operasi Rp6.508.110.000 dan belanja modal Rp706.550.000.',
    '706.550.000',
    '706.551.000',
  ],
  // 341,75 + 128,60 + 84,25 + 57,80 = 612,40.
  [
    'Panjang jalan kabupaten 612,40 km, dengan kondisi baik 341,75 km, sedang 128,60 km, rusak ringan 84,25 km, dan rusak berat 57,80 km.',
    '57,80',
    '57,50',
  ],
  // 9 + 71 + 52 + 7 = 139.
  [
    'Menurut golongan dari 139 orang pegawai, Golongan IV 9 orang, Golongan III 71 orang, Golongan II 52 orang, dan Golongan I 7 orang.',
    '71 orang',
    '77 orang',
  ],
  // 31 + 6 + 11 = 48.
  ['Sebanyak 48 OPD dinilai, terdiri dari 31 OPD lengkap, 6 OPD terisi sebagian, dan 11 OPD kosong.', '6 OPD', '9 OPD'],
  // 83 + 24 = 107.
  ['Dari 857 balita, 107 balita stunting, yaitu 83 balita pendek dan 24 balita sangat pendek.', '83', '38'],
  // 163 + 271 + 299 + 2.837 = 3.570.
  [
    'Bertanda belum final 3.570 baris, dengan sebaran 2023 = 163, 2024 = 271, 2025 = 299, dan 2026 = 2.837.',
    '271',
    '671',
  ],
  // 21,13 + 14,19 + 9,83 + 6,06 + 10,64 = 61,85.
  [
    'Nilai perencanaan 21,13, pengukuran 14,19, pelaporan 9,83, evaluasi 6,06, dan capaian 10,64, sehingga nilai keseluruhan 61,85.',
    '61,85',
    '61,58',
  ],
  // (103,40 + 98,75 + 101,18) ÷ 3 = 101,11.
  ['Capaian ketiga sasaran masing-masing 103,40%, 98,75%, dan 101,18% dengan rata-rata 101,11%.', '101,18', '111,18'],
  // (82,10 + 84,50 + 86,00) ÷ 3 = 84,20.
  ['IKM kecamatan A 82,10, kecamatan B 84,50, dan kecamatan C 86,00, sehingga rata-ratanya 84,20.', '84,20', '81,20'],
  // 78,00 − 74,30 = 3,70.
  ['Realisasi fisik 74,30% dari rencana 78,00%, sehingga deviasi -3,70%.', '3,70', '3,00'],
  ['Realisasi fisik 81,25% dari rencana 78,00% sehingga terjadi deviasi positif sebesar 3,25%.', '3,25', '3,75'],
  // (214 − 251) ÷ 251 = −14,74 %.
  [
    'Dibandingkan tahun 2023 yang berjumlah 251 pengaduan, pada tahun 2024 terdapat 214 pengaduan atau terjadi penurunan sebesar 14,74%.',
    '14,74',
    '24,74',
  ],
  [
    'Dibandingkan tahun 2023 yang berjumlah 251 pengaduan, terjadi penurunan sebesar 14,74% menjadi 214 pengaduan.',
    '14,74',
    '24,74',
  ],
  // 84,37 ÷ 83 = 101,65 %.
  [
    'Nilai SKM Tahun 2024 sebesar 84,37 terhadap target 83,00 sehingga capaian kinerjanya 101,65 persen.',
    '101,65',
    '111,65',
  ],
  // 71,22 ÷ 129,24 = 55,11 %.
  [
    'Realisasi PAD sebesar Rp129,24 miliar. Penyumbang terbesar adalah pajak daerah sebesar Rp71,22 miliar (55,11 persen dari realisasi PAD).',
    '55,11',
    '45,11',
  ],
  // 6.835.117.240 ÷ 7.214.660.000 = 94,74 %.
  [
    'Dinas mengelola anggaran sebesar Rp7.214.660.000 yang terdiri dari belanja operasi Rp6.508.110.000 dan belanja modal Rp706.550.000. Realisasi anggaran mencapai Rp6.835.117.240 atau 94,74 persen.',
    '94,74',
    '74,74',
  ],
  // (311.523 − 267.716) ÷ 267.716 = 16,36 %.
  ['Kasus meningkat dari 267.716 kasus pada 2021 menjadi 311.523 kasus pada 2022 atau 16,36 persen.', '16,36', '17,36'],
  // 184.520 − 152.870 = 31.650; 92,75 − 89,40 = 3,35; 74,85 − 72,51 = 2,34.
  [
    'Kunjungan 184.520 orang. Dibanding tahun 2023 (152.870 orang) terjadi kenaikan 31.650 orang atau 20,70 persen.',
    '31.650',
    '38.650',
  ],
  ['Serapan 92,75%. Dibandingkan tahun 2023 yang terserap 89,40%, serapan naik 3,35 poin persen.', '3,35', '3,95'],
  ['Nilai SAKIP 74,85, meningkat 2,34 dibandingkan tahun sebelumnya (72,51).', '2,34', '7,34'],
  // 939 + 237 = 1.176; 41 + 9 + 13 = 63; 48 + 612 = 660.
  ['Jumlah perkara yang ditangani sebanyak 1.176 perkara (939 perkara gugatan, 237 perkara permohonan).', '237', '247'],
  ['Jumlah aparatur 63 orang, terdiri atas 41 PNS, 9 PPPK, dan 13 tenaga non ASN.', '13 tenaga', '53 tenaga'],
  [
    'Sisa perkara tahun 2023 sebanyak 48 perkara, perkara masuk sebanyak 612 perkara sehingga beban perkara menjadi 660 perkara.',
    '612',
    '611',
  ],
  // 17,14 + 11,04 + 10,58 = 38,76.
  ['Jawa Barat 17,14%, Jawa Timur 11,04%, dan Kalimantan Timur 10,58%. Ketiganya mencapai 38,76%.', '38,76', '48,76'],
  // 12.390.217.935 ÷ 13.618.899.000 = 90,98 %; 13.618.899.000 − 12.390.217.935 = 1.228.681.065.
  [
    'Anggaran Rp13.618.899.000. Realisasi anggaran sebesar 91% yaitu Rp12.390.217.935 dengan sisa anggaran Rp1.228.681.065.',
    '1.228.681.065',
    '1.288.681.065',
  ],
];

describe('what sentences say in other words', () => {
  it.each(BENAR)('%s', (teks, lama, baru) => {
    expect(tuduhan(teks)).toEqual([]);
    const [satu, lagi] = tuduhan(ganti(teks, lama, baru));
    expect(satu).toEqual(['galat', expect.stringContaining(baru.replace(/ .*/, ''))]);
    expect(lagi).toBeUndefined();
  });

  it.each([
    // A list of some, of something else, or of another time.
    'Dari 857 balita, 107 balita stunting, yaitu sebagian besar 61 balita di Batu Sopang dan 30 balita di Kuaro.',
    'Sebanyak 48 OPD dinilai, terdiri dari sebagian 31 OPD lengkap dan 12 OPD kosong.',
    'Panjang jalan 612,40 km, dengan kondisi mantap 470,35 km dan 12 jembatan.',
    'Indeks menjadi 82,10 tahun 2022, 84,50 tahun 2023, dan 86,00 tahun 2024, dengan rata-rata pertumbuhan per tahun 2,36 persen.',
    'Capaian 103,40% dan 98,75%, dengan rata-rata nasional 97,12%.',
    'Realisasi fisik 74,30% dan keuangan 70,10% dari rencana 78,00%, sehingga deviasi -3,70%.',
    'Dibandingkan target 251 pengaduan, terdapat 214 pengaduan atau turun 6,10% dari tahun lalu.',
    'Realisasi PAD sebesar Rp129,24 miliar. Pajak daerah Rp71,22 miliar (95,11 persen dari target PAD).',
    'Naik dari 12 desa menjadi 15 desa (80,00%).',
    'PAD meningkat dari Rp374,65 miliar menjadi Rp412,86 miliar (104,37%).',
    'PAD meningkat dari Rp374,65 miliar menjadi Rp412,86 miliar, atau sebesar 18,20% dari pendapatan daerah.',
    'Nilai naik dari 68,05 menjadi 73,15 atau 104,50%.',
    'Sisa 17 pengaduan. Dibandingkan tahun 2023 yang berjumlah 251 pengaduan, terjadi penurunan sebesar 14,74%.',
    'Jumlah aparatur 63 orang (41 PNS dan 9 PPPK).',
  ])('nothing is said of: %s', (teks) => {
    expect(tuduhan(teks)).toEqual([]);
  });
});
