import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hitungCapaian, type OpsiCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import type { Polarisasi } from '../../../src/rumus/opsi.js';
import { hitungKemajuan } from '../../../src/rumus/waktu/hitung-kemajuan.js';
import { Pecahan } from '../../orakel/pecahan.js';

const LEPAS: OpsiCapaian = { batas: { bawah: null, atas: null } };
const hitung = (bawah: number, atas: number, R: number, polarisasi: Polarisasi, opsi: OpsiCapaian = {}) => {
  const h = hitungCapaian({ target: { bawah, atas }, realisasi: R, polarisasi }, opsi);
  return h.status === 'terukur' ? h.teks : h.alasan;
};

describe('a single target under maximize', () => {
  it('has the formula of a negative target below 0 only, and reads no policy but that of bounds', () => {
    const jejak = (target: number, realisasi: number | null) =>
      hitungCapaian({ target, realisasi, polarisasi: 'maximize' }).jejak;
    expect(jejak(0, null).rumus).toBe('capaian.maximize');
    expect(jejak(-1, null).rumus).toBe('capaian.maximize.target-negatif');
    expect(jejak(5, 4).kebijakan.map((k) => k.aturan)).toEqual(['batas']);
  });
});

const TABEL: [number, number][] = [
  [0, 0],
  [90, 100],
  [100, 120],
];

describe('a target range', () => {
  it.each([
    // "0–5 kasus": inside nothing divides; above it by hand 2 − 6/5
    [0, 5, 3, 'minimize', {}, '100,00'],
    [0, 5, 0, 'minimize', {}, '100,00'],
    [0, 5, 5, 'minimize', {}, '100,00'],
    [0, 5, 6, 'minimize', {}, '80,00'],
    [0, 5, 6, 'minimize', { minimize: 'rasio' }, '83,33'],
    [0, 5, 3, 'maximize', {}, '100,00'],
    [0, 5, 6, 'maximize', {}, '120,00'],
    [0, 5, 6, 'stabilize', {}, '80,00'],
    // "inflasi −1 sampai 3 persen"
    [-1, 3, 2, 'stabilize', {}, '100,00'],
    [-1, 3, -1, 'stabilize', {}, '100,00'],
    [-1, 3, 4.5, 'stabilize', {}, '50,00'],
    [-1, 3, -2, 'stabilize', {}, 'target-negatif'],
    // the nearer bound is a negative target: 2 − (−11) ÷ (−10), 2 − (−2) ÷ (−1), 2 − 0 ÷ (−14)
    [-10, -5, -11, 'maximize', {}, '90,00'],
    [-1, 3, -2, 'maximize', {}, '0,00'],
    [-18, -14, 0, 'maximize', {}, '200,00'],
    // stabilize as for a single target: 100 + (96 − 90) × 20 / 10, 1 − 5 / 20; inside it is met exactly
    [100, 110, 96, 'stabilize', { stabilize: { tabel: TABEL } }, '112,00'],
    [100, 100, 96, 'stabilize', { stabilize: { tabel: TABEL } }, '112,00'],
    [80, 90, 85, 'stabilize', { stabilize: { tabel: TABEL } }, '120,00'],
    [80, 100, 105, 'stabilize', { stabilize: { toleransi: 20 } }, '75,00'],
    [-1, 1, 0, 'stabilize', { stabilize: { toleransi: 20 } }, '100,00'],
    // no range, and ranges of one value and up to 0
    [5, 0, 1, 'minimize', {}, 'rentang-terbalik'],
    [0, 0, 1, 'minimize', {}, 'target-nol'],
    [-5, 0, 0, 'maximize', {}, '100,00'],
    [0, 5, 0, 'maximize', {}, '100,00'],
    [0, 5, 3, 'minimize', { minimize: 'rasio' }, '100,00'],
    // the bound that is violated is the one that may forbid: here 0, from below
    [0, 5, -1, 'maximize', {}, 'target-nol'],
    [0, 5, -1, 'stabilize', {}, 'target-nol'],
    [-5, 0, 1, 'minimize', {}, 'target-nol'],
  ] as const)('%s–%s, R = %s, %s, %j is %s', (bawah, atas, R, polarisasi, opsi, harapan) => {
    expect(hitung(bawah, atas, R, polarisasi, opsi)).toBe(harapan);
  });

  it.each([
    // policies of a zero target hold for a violated bound of 0
    [-5, 0, 1, 'minimize', { targetNol: 'nol' }, '0,00'],
    [0, 0, 1, 'minimize', { targetNol: 'nol' }, '0,00'],
    [-5, 0, 1, 'minimize', { targetNol: 'seratus-bila-tercapai' }, '0,00'],
    [-5, 0, 4, 'minimize', { targetNol: { terburuk: 10 } }, '60,00'],
    [0, 5, -1, 'maximize', { targetNol: 'seratus-bila-tercapai' }, '0,00'],
    [0, 5, -1, 'stabilize', { targetNol: 'seratus-bila-tercapai' }, '0,00'],
    // and of a zero realisasi for the bound it is held against, as for a single target: 7–8, R = 0
    [7, 8, 0, 'minimize', { minimize: 'rasio' }, '100,00'],
    [7, 8, 0, 'minimize', { minimize: 'rasio', realisasiNol: 'nol' }, '0,00'],
    [7, 8, 0, 'minimize', { minimize: 'rasio', realisasiNol: 'tak-terukur' }, 'realisasi-nol'],
    [7, 8, 0, 'minimize', {}, '200,00'],
    [7, 8, -1, 'minimize', { minimize: 'rasio' }, 'realisasi-negatif'],
  ] as const)('%s–%s, R = %s, %s, %j is %s, by policy', (bawah, atas, R, polarisasi, opsi, harapan) => {
    expect(hitung(bawah, atas, R, polarisasi, opsi)).toBe(harapan);
  });

  it('names the policy that was read for a bound, and nothing where none was', () => {
    const kebijakan = (R: number, opsi: OpsiCapaian) =>
      hitungCapaian({ target: { bawah: -5, atas: 0 }, realisasi: R, polarisasi: 'minimize' }, opsi).jejak.kebijakan.map(
        (k) => k.aturan,
      );
    expect(kebijakan(1, { targetNol: 'nol' })).toEqual(['targetNol', 'batas']);
    expect(kebijakan(-1, { targetNol: 'nol' })).toEqual(['minimize', 'batas']);
  });

  it('names no policy where none is read, and the bound that is no number', () => {
    const kebijakan = hitungCapaian({ target: { bawah: 1, atas: 5 }, realisasi: 6, polarisasi: 'maximize' }).jejak
      .kebijakan;
    expect(kebijakan.map((k) => k.aturan)).toEqual(['batas']);
    expect(() => hitung('satu' as never, 5, 1, 'maximize')).toThrow(/^target\.bawah: "satu" bukan angka/);
    expect(() => hitung(1, 'lima' as never, 1, 'maximize')).toThrow(/^target\.atas: "lima" bukan angka/);
  });

  it('says what was put in where a policy leaves no value', () => {
    const masukan = (T: number, R: number, polarisasi: Polarisasi, opsi: OpsiCapaian) =>
      hitungCapaian({ target: T, realisasi: R, polarisasi }, opsi).jejak.masukan;
    expect(masukan(0, 5, 'maximize', {})).toEqual({ target: '0', realisasi: '5' });
    expect(masukan(7, 0, 'minimize', { minimize: 'rasio', realisasiNol: 'tak-terukur' })).toEqual({
      target: '7',
      realisasi: '0',
    });
  });

  const batas = fc.integer({ min: -50, max: 50 });
  test.prop([batas, fc.integer({ min: 0, max: 60 }), fc.integer({ min: -120, max: 200 })])(
    'inside is met whatever the bounds; outside the nearer bound counts as a single target would, with all its policies',
    (L, lebar, R) => {
      const U = L + lebar;
      for (const polarisasi of ['maximize', 'minimize', 'stabilize'] as const) {
        for (const opsi of [
          LEPAS,
          { ...LEPAS, minimize: 'rasio' as const },
          { ...LEPAS, targetNol: 'seratus-bila-tercapai' as const },
          { ...LEPAS, targetNol: { terburuk: 7 } },
          { ...LEPAS, stabilize: { toleransi: 30 } },
          { ...LEPAS, stabilize: { tabel: TABEL } },
        ]) {
          const hasil = hitung(L, U, R, polarisasi, opsi);
          const dikonversi =
            polarisasi === 'stabilize' && 'stabilize' in opsi && Object.hasOwn(opsi.stabilize as object, 'tabel');
          if (R >= L && R <= U) expect(hasil).toBe(dikonversi ? '120,00' : '100,00');
          else {
            const T = R > U ? U : L;
            const tunggal = hitungCapaian({ target: T, realisasi: R, polarisasi }, opsi);
            expect(hasil).toBe(tunggal.status === 'terukur' ? tunggal.teks : tunggal.alasan);
          }
        }
      }
    },
  );

  test.prop([fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 4e6 })])(
    'with bounds above 0 equals the fraction on BigInt, and so does progress towards it',
    (L, lebar, R) => {
      const U = L + lebar;
      const [l, u, r] = [L, U, R].map((x) => Pecahan.dari(BigInt(x))) as [Pecahan, Pecahan, Pecahan];
      const dua = Pecahan.dari(2n);
      const nisbah = R > U ? r.bagi(u) : R < L ? r.bagi(l) : Pecahan.dari(1n);
      const harapan = {
        maximize: nisbah,
        minimize: dua.kurang(nisbah),
        stabilize: R > U ? dua.kurang(nisbah) : nisbah,
      };
      for (const polarisasi of ['maximize', 'minimize', 'stabilize'] as const) {
        const persen = harapan[polarisasi].kali(Pecahan.dari(100n)).cetak(2);
        const target = { bawah: L, atas: U };
        const h = hitungCapaian({ target, realisasi: R, polarisasi }, LEPAS);
        expect(h.status === 'terukur' && h.bulat.toFixed(2)).toBe(persen);
        const k = hitungKemajuan({ targetAkhir: target, realisasi: R, polarisasi }, LEPAS);
        expect(k.status === 'terukur' && k.bulat.toFixed(2)).toBe(persen);
      }
    },
  );
});
