import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.pesan] : []));

// 144,11 + 11,95 = 156,06; 11,95 ÷ 144,11 = 8,29 %.
const RAPBD = (b = '11,95', p = '8,29', c = '156,06') =>
  `Penerimaan semula ditargetkan sebesar Rp144,11 miliar, bertambah sebesar Rp${b} miliar atau naik ${p} persen sehingga dalam rancangan perubahan APBD menjadi sebesar Rp${c} miliar.`;
// 35.927.672.000 − 694.449.100 = 35.233.222.900.
const PERDA = (b = '694.449.100', c = '35.233.222.900') =>
  `a. Pendapatan Asli Daerah 1) Semula Rp 35.927.672.000,00 2) Berkurang Rp (${b},00) Jumlah setelah Perubahan Rp ${c},00`;
// 2.542.658.336.409 − 2.726.534.176.656 = −183.875.840.247.
const DEFISIT = (d = '183.875.840.247') =>
  `Pendapatan sebesar Rp. 2.542.658.336.409,00. Belanja sebesar Rp. 2.726.534.176.656,00 sehingga menghasilkan Defisit Rp. (${d},00).`;
// 77,9 − 3,8 = 74,1.
const HEMAT = (c = '74,1') =>
  `Awalnya anggaran sebesar Rp77,9 triliun, namun ada penghematan sebesar Rp3,8 triliun menjadi Rp${c} triliun.`;
// 144,11 + 11,95 = 156,06.
const MENJADI = (b = '11,95') =>
  `Pendapatan semula Rp144,11 miliar naik menjadi Rp156,06 miliar atau bertambah Rp${b} miliar.`;
// (603,57 − 616,59) ÷ 616,59 = −2,11 %.
const KONTRAKSI = (p = '2,11') =>
  `Realisasi sebesar Rp603,57 triliun, kontraksi ${p} persen dibandingkan tahun lalu sebesar Rp616,59 triliun.`;
// 32.926 − 28.310 = 4.616.
const SISA = (c = '4.616') => `Dari target 32.926 orang, tercapai 28.310 orang, sisanya ${c} orang.`;
// 1.895.793.423 ÷ 1.872.962.500 = 101,22 %.
const MELEBIHI = (p = '101,22') =>
  `Pajak restoran ditargetkan Rp 1.872.962.500 juga melebihi target hingga sebesar Rp 1.895.793.423 atau ${p} persen.`;
// 106,1 + 102,9 = 209,0.
const KOMPOSISI = (a = '106,1') =>
  `Realisasi investasi sebesar Rp209,0 triliun. Komposisinya terdiri dari PMA sebesar Rp${a} triliun, dan dari PMDN sebesar Rp102,9 triliun.`;
// 302.022 + 108.648 = 410.670; 73,54 % and 26,46 % of it.
const GARIS = (a = '302.022') =>
  `Garis Kemiskinan sebesar Rp410.670/kapita/bulan. Nilai tersebut setara dengan komposisi makanan sebesar Rp${a} (73,54 persen) dan bukan makanan sebesar Rp108.648 (26,46 persen).`;

describe('what something was, what it changed by, what it became', () => {
  it.each([
    RAPBD(),
    PERDA(),
    DEFISIT(),
    HEMAT(),
    MENJADI(),
    KONTRAKSI(),
    SISA(),
    MELEBIHI(),
    KOMPOSISI(),
    GARIS(),
    // A rest of something else: of what a target of last year leaves nothing is said.
    'Target 32.926 orang, tercapai 28.310 orang, sisanya 4.516 orang.',
    // A fraction is no amount for each of something.
    'Setuju 2/3 dari 150 anggota, yaitu 100 anggota.',
  ])('rightly: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    [RAPBD('11,14'), '11,14'],
    [RAPBD(undefined, '2,29'), '2,29'],
    [RAPBD(undefined, undefined, '176,06'), '176,06'],
    [PERDA('604.449.100'), '604.449.100'],
    [PERDA(undefined, '35.233.222.400'), '35.233.222.400'],
    [DEFISIT('183.875.810.247'), '183.875.810.247'],
    [HEMAT('79,1'), '79,1'],
    [MENJADI('21,95'), '21,95'],
    [KONTRAKSI('2,41'), '2,41'],
    [SISA('4.416'), '4.416'],
    [MELEBIHI('107,22'), '107,22'],
    [KOMPOSISI('107,1'), '107,1'],
    [GARIS('302.622'), '302.622'],
  ])('wrongly: %s', (teks, angka) => expect(galat(teks).join()).toContain(angka));
});
