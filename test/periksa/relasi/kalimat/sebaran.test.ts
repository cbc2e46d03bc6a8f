import { describe, expect, it } from 'vitest';
import type { Tabel } from '../../../../src/index.js';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: [{ teks }] }).temuan.map((t) => [t.tingkat, t.tercetak, t.semestinya]);

// Staff of a regency (Seluma 2022): 485 + 770 + 2.106 = 3.361; 485 ÷ 3.361 = 14,43 %, 770 ÷ 3.361 = 22,91 %, 2.106 ÷ 3.361 = 62,66 %.
const PEGAWAI = (a = '485', p = '14,43') =>
  `Pegawai negeri sipil menurut kelompok jabatan yaitu struktural berjumlah ${a} orang atau sebesar ${p}%, fungsional umum berjumlah 770 orang atau sebesar 22,91%, dan fungsional tertentu sejumlah 2.106 orang atau 62,66%.`;
// 103.938 + 110.307 = 214.245; 103.938 ÷ 214.245 = 48,51 %, 110.307 ÷ 214.245 = 51,49 %.
const PENDUDUK = (n = '103.938', p = '48,51') =>
  `Kabupaten didiami penduduk sebanyak 214.245 jiwa, terdiri dari ${n} jiwa atau ${p}% perempuan dan sebanyak 110.307 jiwa atau 51,49% laki-laki.`;
// 53.608 ÷ 219.213 = 24,45 %, 17.897 ÷ 219.213 = 8,16 %, 23.725 ÷ 219.213 = 10,82 %.
const SEKOLAH: Tabel = {
  baris: [
    ['Provinsi', 'Sekolah', 'Rombel'],
    ['Jumlah', '219.213', '1.843.049'],
    ['Aceh', '5.437', '40.782'],
    ['Bali', '3.311', '33.125'],
  ],
};

describe('a text that divides a whole', () => {
  it.each([
    PEGAWAI(),
    PENDUDUK(),
    'Pasangan 02 mendapat 336.243 suara atau 61,04 persen. Pasangan 03 mendapat 151.812 suara atau 27,56 persen. Pasangan 01 mendapatkan 62.841 suara atau 11,41 persen.',
    // Shares of other things: of each its own target, by how much it grew, of a mean.
    'Padi 500 ton (95%), jagung 300 ton (80%) dan kedelai 100 ton (70%).',
    'Siswa 450 orang (naik 10%), guru 40 orang (naik 5%) dan tenaga lain 15 orang (turun 2%).',
    'Dinas A Rp 900 juta (90,00%), Dinas B Rp 400 juta (80,00%), Dinas C Rp 300 juta (75,00%).',
  ])('rightly: %s', (teks) => expect(temuan(teks)).toEqual([]));

  it.each([
    [PEGAWAI('458'), '458', '485'],
    [PEGAWAI('485', '13,44'), '13,44', '14,43'],
    [PENDUDUK('103.938', '45,81'), '45,81', '48,51'],
  ])('wrongly: %s', (teks, tercetak, semestinya) => {
    expect(temuan(teks)).toEqual([['galat', tercetak, semestinya]]);
  });

  it('that a table prints', () => {
    const kalimat = (p: string) =>
      `Di Sumatera 53.608 sekolah (24,45%), Kalimantan 17.897 sekolah (${p}%), Sulawesi 23.725 sekolah (10,82%).`;
    expect(temuan(kalimat('8,16'), SEKOLAH)).toEqual([]);
    expect(temuan(kalimat('6,18'), SEKOLAH)).toEqual([['galat', '6,18', '8,16']]);
  });

  it('of which only one share is right, which may be of something else', () => {
    // 40 ÷ 160 = 25 %; 90 ÷ 160 = 56,25 %, not 65,52: but the two make no whole of 160.
    const teks = 'Dari 160 desa, 40 desa (25,00%) mandiri. Sebanyak 90 desa (65,52%) maju.';
    expect(temuan(teks).filter(([tingkat]) => tingkat === 'galat')).toEqual([]);
  });
});
