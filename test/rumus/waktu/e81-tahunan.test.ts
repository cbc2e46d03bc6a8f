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
  it('adds up no years with a hole, and names what is blank (W5: 10, –, 10 of 50 is not 40 %)', () => {
    const tahun = [2021, 2022, 2023, 2024, 2025].map((t) => ({
      tahun: t,
      target: 10,
      realisasi: t === 2021 || t === 2023 ? 10 : null,
    }));
    const sifat = { targetAkhir: 50, polarisasi: 'maximize' } as const;
    const akhir = (jenis: MasukanTahunan['jenis'], ...kosong: number[]) => {
      const isian = tahun.map((t) => (kosong.includes(t.tahun) ? { ...t, realisasi: null } : t));
      return hitungBarisTahunan({ ...sifat, tahun: isian, jenis });
    };
    const berlubang = akhir('akumulasi');
    expect([nilai(berlubang.capaianAkhir), nilai(berlubang.tingkatCapaianAkhir)]).toEqual(
      Array(2).fill('seri-berlubang'),
    );
    expect(berlubang.capaianAkhir.peringatan.map((p) => p.pesan)).toEqual([
      'tahun 2022 tanpa realisasi; jumlah yang berlubang bukan jumlah',
    ]);
    // Only 2023: 2021 and 2022 are blank. Years after it are still to come.
    expect(akhir('akumulasi', 2021).capaianAkhir.peringatan[0]?.data).toEqual({ tahun: '2021, 2022' });
    // Only 2021, or with the last value: 10 of 50.
    expect(nilai(akhir('akumulasi', 2023).tingkatCapaianAkhir)).toBe('20.00');
    expect(nilai(akhir('nilai-akhir').tingkatCapaianAkhir)).toBe('20.00');
    // An evaluation that has come to 2022 lacks that year, and does not know of 2023.
    const sampai = hitungBarisTahunan({ ...sifat, tahun, jenis: 'akumulasi', sampai: 2022 });
    expect([nilai(sampai.capaianAkhir), sampai.capaianAkhir.peringatan[0]?.data]).toEqual([
      'realisasi-kosong',
      { tahun: '2022' },
    ]);
    expect(nilai(hitungBarisTahunan({ ...sifat, tahun, jenis: 'akumulasi', sampai: 2021 }).capaianAkhir)).toBe('10.00');
  });
  it('follows polarity and policies at the end too (TRN-07)', () => {
    const tahun = [{ tahun: 2022, target: 20, realisasi: 18 }];
    const turun = { targetAkhir: 5, tahun, polarisasi: 'minimize', jenis: 'nilai-akhir' } as const;
    expect(isi(turun)[2]).toBe('0.00'); // −160 floored
    expect(isi(turun, { minimize: 'rasio', pembulatan: { desimal: 2, mode: 'potong' } })[2]).toBe('27.77');
    expect(isi(turun, { batas: { bawah: null } })[2]).toBe('-160.00');
    expect(isi({ ...turun, targetAkhir: 20, polarisasi: 'stabilize' })[2]).toBe('90.00');
  });
  it('rounds what the years come to as told', () => {
    const tahun = [2021, 2022].map((t) => ({ tahun: t, target: 10, realisasi: '0.55' }));
    const h = hitungBarisTahunan(
      { targetAkhir: 10, tahun, polarisasi: 'maximize', jenis: 'akumulasi' },
      { pembulatan: { desimal: 1, mode: 'potong' } },
    );
    // by hand: 0,55 + 0,55 = 1,1, of 10
    expect([h.capaianAkhir, h.tingkatCapaianAkhir]).toMatchObject([{ teks: '1,1' }, { teks: '11,0' }]);
  });
  it('of years that are all blank there is nothing, and no hole to name', () => {
    const tahun = [2021, 2022].map((t) => ({ tahun: t, target: 10, realisasi: null }));
    for (const jenis of ['akumulasi', 'nilai-akhir'] as const) {
      const h = hitungBarisTahunan({ targetAkhir: 10, tahun, polarisasi: 'maximize', jenis, sampai: 2022 });
      expect([nilai(h.capaianAkhir), h.capaianAkhir.peringatan]).toEqual(['realisasi-kosong', []]);
    }
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
