import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const keluhan = (baris: string[][]) =>
  periksa(baris).temuan.flatMap((t) => (t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel]]));
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

// 3.450.500 + 250.000 − 120.500 = 3.580.000; 9.000.000 + 1.000.000 − 250.000 = 9.750.000; 5.000.000 + 1.000.000 = 6.000.000.
const ASET = [
  ['Golongan', 'Per 31 Desember 2022', 'Bertambah', 'Berkurang', 'Per 31 Desember 2023'],
  ['Tanah', '1.200.000', '100.000', '10.000', '1.290.000'],
  ['Peralatan dan Mesin', '3.450.500', '250.000', '120.500', '3.580.000'],
  ['Gedung dan Bangunan', '9.000.000', '1.000.000', '250.000', '9.750.000'],
  ['Jalan dan Irigasi', '5.000.000', '1.000.000', '0', '6.000.000'],
];
// 40 + 5 − 3 = 42; 22 + 2 − 4 = 20; 18 − 1 = 17; 66 + 9 − 2 = 73.
const PEGAWAI = [
  ['Unit', 'Jumlah Pegawai 2022', 'Masuk', 'Keluar', 'Jumlah Pegawai 2023'],
  ['Sekretariat', '40', '5', '3', '42'],
  ['Bidang A', '22', '2', '4', '20'],
  ['Bidang B', '18', '0', '1', '17'],
  ['UPT', '66', '9', '2', '73'],
];
// 1.500 + 24 − 11 + 35 − 18: births and arrivals before deaths and departures.
const PENDUDUK = [
  ['Desa', 'Penduduk Awal', 'Lahir', 'Datang', 'Mati', 'Pindah', 'Penduduk Akhir'],
  ['Desa A', '1.500', '24', '35', '11', '18', '1.530'],
  ['Desa B', '2.110', '31', '12', '14', '27', '2.112'],
  ['Desa C', '987', '15', '8', '9', '4', '997'],
];

describe('a balance that is carried on', () => {
  it.each([
    ['of assets', ASET],
    ['of people, by what the headings say', PEGAWAI],
    ['by two additions and two reductions', PENDUDUK],
  ])('%s accuses nothing that is right, and binds every figure', (_, baris) => {
    expect(keluhan(baris)).toEqual([]);
    const { angka, terikat } = periksa(baris).cakupan;
    expect(terikat).toBe(angka);
  });

  it.each([
    ['closing', ASET, 2, 4, '3.850.000'],
    ['opening', ASET, 1, 1, '1.220.000'],
    ['addition', PENDUDUK, 2, 2, '36'],
  ])('names the row of a wrong %s figure', (_, baris, r, k, isi) => {
    const sel = keluhan(diganti(baris, r, k, isi));
    expect(sel).toHaveLength(1);
    expect(sel[0]?.[1]).toMatch(new RegExp(`^[A-Z]${r + 1}$`));
  });

  // 98 = 98 and 3,9 miliar = 3,9 miliar: a target that stays and its money are no balance of each other.
  it('is not shown by two figures that stay as they are', () => {
    const rencana = [
      ['Program', 'Target 2021', 'Pagu 2021', 'Target 2022', 'Pagu 2022'],
      ['Program A', '98', '3.900.000', '98', '3.900.000'],
      ['Program B', '50', '2.150.000', '50', '2.150.000'],
      ['Program C', '75', '1.105.000', '75', '1.105.000'],
      ['Program D', '100', '8.951.000', '100', '7.721.000'],
    ];
    expect(keluhan(rencana)).toEqual([]);
  });

  // 10 + 60 + 12 + 66 + 13 + 72,6 + 14 less what is counted makes 198,6: targets beside money, of which only the money adds up.
  it('is none of targets and budgets in turn', () => {
    const renstra = [
      ['Kegiatan', 'Awal', '2022 Target', '2022 Rp', '2023 Target', '2023 Rp', 'Akhir Target', 'Akhir Rp'],
      ['Kegiatan A', '10', '12', '60.000.000', '13', '66.000.000', '35', '126.000.000'],
      ['Kegiatan B', '4', '5', '40.000.000', '5', '44.000.000', '14', '84.000.000'],
      ['Kegiatan C', '7', '8', '31.500.000', '9', '35.250.000', '24', '66.750.000'],
    ];
    expect(keluhan(renstra)).toEqual([]);
    expect(keluhan(diganti(renstra, 1, 7, '126.600.000')).every(([, sel]) => sel !== 'G2')).toBe(true);
  });
});
