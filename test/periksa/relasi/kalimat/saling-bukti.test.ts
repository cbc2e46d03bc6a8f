import { describe, expect, it } from 'vitest';

import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) => periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan;
const menyebut = (teks: string, angka: string) =>
  temuan(teks).some((t) => t.tingkat === 'galat' && t.pesan.includes(angka));
const galat = (teks: string) => temuan(teks).filter((t) => t.tingkat === 'galat');

// 9.412 + 2.355 = 11.767; 9.412 ÷ 11.767 = 79,99 %.
const KELUARGA = (w = '11.767', a = '9.412', p = '79,99', c = '2.355') =>
  `Keluarga yang terdata berjumlah ${w} keluarga. Yang sudah dibina ${a} keluarga (${p}%), sedangkan ${c} keluarga lainnya menunggu.`;
// 2.087 + 63 = 2.150; 2.087 ÷ 2.150 = 97,07 %.
const IZIN = (a = '2.087', w = '2.150', p = '97,07') =>
  `Sebanyak ${a} sertifikat selesai dari ${w} pengajuan yang diterima (${p}%), dan 63 pengajuan dikembalikan.`;
// 88,4 + 126,3 = 214,7; 88,4 ÷ 214,7 = 41,2 %; 126,3 ÷ 214,7 = 58,8 %.
const INVESTASI = (w = '214,7', a = '88,4', p = '41,2') =>
  `Sepanjang triwulan II nilai investasi sebesar Rp${w} triliun.\n\nModal asing sebesar Rp${a} triliun atau ${p} persen. Modal dalam negeri sebesar Rp126,3 triliun atau 58,8 persen.`;
// 21.640,50 ÷ 48.120,75 = 44,97 %; 9.318,20 ÷ 48.120,75 = 19,36 %.
const TIMBULAN = (w = '48.120,75') =>
  `Timbulan ${w} ton per tahun, tertangani 21.640,50 ton (44,97%) dan terkurangi 9.318,20 ton (19,36%).`;

describe('sums and shares that bear each other out', () => {
  it.each([
    KELUARGA(),
    IZIN(),
    INVESTASI(),
    TIMBULAN(),
    // The whole of last year, 1.822, is not printed: 1.188 + 634, and 1.188 ÷ 1.822 = 65,2 %.
    'Guru 1.812 orang. Bersertifikat 1.204 orang (66,4%), belum 608 orang. Tahun lalu bersertifikat 1.188 orang (65,2%), belum 634 orang.',
    'Pada tahun 2022 guru 1.812 orang. Pada tahun 2023 bersertifikat 1.188 orang (65,2%), belum 634 orang.',
    // 5,127 ÷ 8,912 = 57,53 %, 3,012 ÷ 8,912 = 33,80 %: of the amount that it was changed to.
    'Pagu semula Rp8,512 miliar direvisi menjadi Rp8,912 miliar. Belanja pegawai terserap Rp5,127 miliar (57,53%) dan belanja barang Rp3,012 miliar (33,80%).',
    // 889,16 ÷ 1.077 = 82,559: cut off, and not typed wrongly.
    'Luas wilayah 1.077,00 ha: daratan 889,16 ha (82,5 persen) dan kepulauan 187,84 ha (17,4 persen).',
    // 331,7 ÷ 659,4 = 50,3 % and 327,7 ÷ 659,4 = 49,7 %: by how much they grew is something else.
    'Investasi Rp659,4 triliun. PMA Rp331,7 triliun (naik 50,8%) dan PMDN Rp327,7 triliun (naik 49,7%).',
    // 1.188 are some of 1.812, and the others are not told.
    'Guru 1.812 orang. Bersertifikat 1.188 orang (65,56%), dan 424 orang sedang belajar.',
  ])('rightly: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    ['the whole', KELUARGA('41.767'), '41.767'],
    ['a part', KELUARGA(undefined, '9.912'), '9.912'],
    ['its share', KELUARGA(undefined, undefined, '79,69'), '79,69'],
    ['a part larger than the whole', IZIN('7.087'), '7.087'],
    ['what is counted by another name', IZIN('2.687'), '2.687'],
    ['the whole behind its part', IZIN(undefined, '2.159'), '2.159'],
    ['the share behind the whole', IZIN(undefined, undefined, '91,07'), '91,07'],
    ['the whole of the paragraph before', INVESTASI('284,7'), '284,7'],
    ['a part of two, of few digits', INVESTASI(undefined, '68,4'), '68,4'],
    ['a share of two, of few digits', INVESTASI(undefined, undefined, '47,2'), '47,2'],
    ['a whole of which parts are left out', TIMBULAN('18.120,75'), '18.120,75'],
  ])('wrongly: %s', (_, teks, angka) => expect(menyebut(teks, angka)).toBe(true));
});
