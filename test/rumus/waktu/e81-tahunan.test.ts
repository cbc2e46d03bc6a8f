import { describe, expect, it } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { hitungBarisTahunan, type MasukanTahunan } from '../../../src/rumus/waktu/e81-tahunan.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const isi = (m: MasukanTahunan, opsi = {}) => {
  const h = hitungBarisTahunan(m, opsi);
  return [h.tahun.map((t) => [t.tahun, nilai(t.tingkatCapaian)]), nilai(h.capaianAkhir), nilai(h.tingkatCapaianAkhir)];
};

describe('hitungBarisTahunan', () => {
  it('holds each year against its target and the last filled year against the end (IKM, T-C.27 and TRN-06)', () => {
    const tahun = [
      { tahun: 2022, target: 80, realisasi: 82 },
      { tahun: 2023, target: 84, realisasi: null },
    ];
    expect(isi({ targetAkhir: 85, tahun, polarisasi: 'maximize', jenis: 'nilai-akhir' })).toEqual([
      [
        [2022, '102.50'],
        [2023, 'realisasi-kosong'],
      ],
      '82.00',
      '96.47',
    ]);
  });
  it('adds up what accumulates, in whatever order the years come', () => {
    const tahun = [
      { tahun: 2023, target: 20, realisasi: 25 },
      { tahun: 2022, target: 10, realisasi: 5 },
    ];
    expect(isi({ targetAkhir: 60, tahun, polarisasi: 'maximize', jenis: 'akumulasi' })).toEqual([
      [
        [2023, '125.00'],
        [2022, '50.00'],
      ],
      '30.00',
      '50.00',
    ]);
    expect(isi({ targetAkhir: 60, tahun, polarisasi: 'maximize', jenis: 'nilai-akhir' })[1]).toBe('25.00');
  });
  it('follows polarity and policies at the end too (TRN-07)', () => {
    const tahun = [{ tahun: 2022, target: 20, realisasi: 18 }];
    const turun = { targetAkhir: 5, tahun, polarisasi: 'minimize', jenis: 'nilai-akhir' } as const;
    expect(isi(turun)[2]).toBe('0.00'); // −160 floored
    expect(isi(turun, { minimize: 'rasio', pembulatan: { desimal: 2, mode: 'potong' } })[2]).toBe('27.77');
    expect(isi(turun, { batas: { bawah: null } })[2]).toBe('-160.00');
    expect(isi({ ...turun, targetAkhir: 20, polarisasi: 'stabilize' })[2]).toBe('90.00');
  });
  it('says what is missing, and refuses a year that occurs twice', () => {
    const satu = { tahun: 2022, target: null, realisasi: null };
    expect(isi({ targetAkhir: null, tahun: [satu], polarisasi: 'maximize', jenis: 'akumulasi' })).toEqual([
      [[2022, 'target-kosong']],
      'realisasi-kosong',
      'target-akhir-kosong',
    ]);
    expect(() => isi({ targetAkhir: 1, tahun: [satu, satu], polarisasi: 'maximize', jenis: 'akumulasi' })).toThrow(
      /2022/,
    );
  });
});
