import { describe, expect, it } from 'vitest';
import { hitungKemajuan, type MasukanKemajuan, type OpsiKemajuan } from '../../../src/rumus/waktu/hitung-kemajuan.js';

const teks = (
  T: number | null,
  R: number | null,
  polarisasi: MasukanKemajuan['polarisasi'],
  opsi: OpsiKemajuan = {},
  B?: number | null,
) => {
  const h = hitungKemajuan(
    { targetAkhir: T, realisasi: R, polarisasi, ...(B === undefined ? {} : { kondisiAwal: B }) },
    opsi,
  );
  return h.status === 'terukur' ? h.teks : h.alasan;
};
const DARI_AWAL = { metode: 'dari-kondisi-awal' } as const;

describe('hitungKemajuan', () => {
  it.each([
    [85, 82, 'maximize', {}, undefined, '96,47', 'TRN-06'],
    [5, 18, 'minimize', { minimize: 'rasio' }, undefined, '27,78', 'TRN-07'],
    [5, 18, 'minimize', {}, undefined, '0,00', 'TRN-07, floored'],
    [5, 18, 'minimize', { batas: { bawah: null } }, undefined, '-160,00', 'TRN-07'],
    [85, 70, 'maximize', DARI_AWAL, 68.85, '7,12', 'TRN-08'],
    [5, 18, 'minimize', DARI_AWAL, 20, '13,33', 'hand: 2 / 15'],
    [5, 22, 'minimize', DARI_AWAL, 20, '-13,33', 'hand: −2 / 15; moved away from the target, which has no floor'],
    [5, 22, 'minimize', { ...DARI_AWAL, batas: {} }, 20, '-13,33', 'a side that is not named has no limit here'],
    [5, 22, 'minimize', { ...DARI_AWAL, batas: { atas: 100 } }, 20, '-13,33', 'nor beside one that is'],
    [5, 22, 'minimize', { ...DARI_AWAL, batas: { bawah: 0 } }, 20, '0,00', 'a floor that is asked for'],
    [100, 95, 'stabilize', DARI_AWAL, 90, '50,00', 'hand: 5 / 10'],
    [100, 95, 'stabilize', {}, 90, '95,00', 'hand: the family of the indicator, 1 − 5 / 100'],
    [100, 95, 'stabilize', {}, undefined, '95,00', 'the family needs no baseline'],
    [100, 95, 'stabilize', DARI_AWAL, undefined, 'kondisi-awal-kosong', 'no baseline'],
    [100, 95, 'maximize', DARI_AWAL, null, 'kondisi-awal-kosong', 'no baseline'],
    [85, 70, 'maximize', DARI_AWAL, 85, 'target-akhir-sama-kondisi-awal', 'no distance'],
    [null, 70, 'maximize', {}, undefined, 'target-akhir-kosong', 'missing'],
    [85, null, 'maximize', {}, undefined, 'realisasi-kosong', 'missing'],
    [0, 70, 'maximize', {}, undefined, 'target-akhir-nol', 'zero'],
    [0, 70, 'maximize', { targetNol: 'seratus-bila-tercapai' }, undefined, '100,00', 'zero, by policy'],
    [0, 0, 'minimize', {}, undefined, '100,00', 'none of what should not be ("Jumlah Temuan … 0 0 0 0 0")'],
    [0, 2, 'minimize', {}, undefined, 'target-akhir-nol', 'zero'],
    [5, 0, 'minimize', { minimize: 'rasio' }, undefined, '100,00', 'R = 0 under T ÷ R is pinned, as in capaian'],
    [-5, 70, 'maximize', {}, undefined, '1.600,00', 'hand: (2 + 70 / 5) × 100, as capaian against −5'],
    [-5, -6, 'maximize', {}, undefined, '80,00', 'hand: (2 − 6 / 5) × 100'],
    [-5, 70, 'minimize', {}, undefined, 'target-akhir-negatif', 'negative'],
    [85, 170, 'maximize', { batas: { atas: 100 } }, undefined, '100,00', 'cap'],
  ] as const)(
    'end target %s, realisasi %s, %s, %j, baseline %s is %s (%s)',
    (T, R, polarisasi, opsi, B, harapan, _asal) => {
      expect(teks(T, R, polarisasi, opsi, B)).toBe(harapan);
    },
  );
  it('names the policies, who set them, and a limit that decided', () => {
    const h = hitungKemajuan(
      { targetAkhir: 5, realisasi: 18, polarisasi: 'minimize' },
      { minimize: 'selisih', metode: 'rasio', asal: { minimize: 'paser' }, pembulatan: { desimal: 0, mode: 'potong' } },
    );
    expect(h).toMatchObject({
      teks: '0',
      peringatan: [{ kode: 'dibatasi', data: { asal: '-160', hasil: '0' } }],
      jejak: {
        kebijakan: [
          { aturan: 'kemajuan.metode', nilai: 'rasio', asal: 'pemanggil' },
          { aturan: 'minimize', nilai: 'selisih', asal: 'paser' },
          { aturan: 'kemajuan.batas', nilai: '0 sampai tanpa batas', asal: 'bawaan' },
        ],
      },
    });
  });
  it('says by itself how it measures, and keeps what there is where the end target is a range', () => {
    const h = hitungKemajuan({ targetAkhir: 85, realisasi: 82, polarisasi: 'maximize' });
    expect(h.jejak.kebijakan[0]).toEqual({ aturan: 'kemajuan.metode', nilai: 'rasio', asal: 'bawaan' });
    const rentang = hitungKemajuan(
      { targetAkhir: { bawah: 80, atas: 90 }, realisasi: 85, kondisiAwal: 60, polarisasi: 'maximize' },
      DARI_AWAL,
    );
    expect(rentang.jejak.masukan).toEqual({ 'kondisi awal': '60', 'target akhir': null, realisasi: '85' });
  });
  it('refuses unknown words', () => {
    expect(() => teks(5, 4, 'turun' as 'minimize')).toThrow('polarisasi: turun tidak dikenal');
    expect(() => teks(5, 4, 'minimize', { metode: 'x' as 'rasio' })).toThrow(
      'metode: x tidak dikenal; pilih rasio atau dari-kondisi-awal.',
    );
    expect(() => teks(5, 4, 'minimize', { minimize: 'x' as 'rasio' })).toThrow('minimize: x tidak dikenal');
  });
});
