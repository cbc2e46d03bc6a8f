import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hitungCapaian, type OpsiCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import type { MasukanCapaian } from '../../../src/rumus/capaian/pilih-rumus.js';
import type { Polarisasi } from '../../../src/rumus/opsi.js';
import { Pecahan, persenPecahan } from '../../orakel/pecahan.js';

const LEPAS: OpsiCapaian = { batas: { bawah: null, atas: null } };
const capaian = (
  target: MasukanCapaian['target'],
  realisasi: MasukanCapaian['realisasi'],
  polarisasi: Polarisasi,
  opsi: OpsiCapaian = {},
) => {
  const h = hitungCapaian({ target, realisasi, polarisasi }, opsi);
  return h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan;
};
const nilai = (T: string, R: string, polarisasi: Polarisasi, opsi: OpsiCapaian = LEPAS) => {
  const h = hitungCapaian({ target: T, realisasi: R, polarisasi }, opsi);
  return h.status === 'terukur' ? Pecahan.dari(h.nilai.toFixed()) : null;
};

describe('hitungCapaian on the seed report', () => {
  it.each([
    ['IKM', 80, 82, 'maximize', {}, '102.50', 'Tabel 3.1 prints 102,5'],
    ['Angka Kriminalitas', 20, 18, 'minimize', { minimize: 'rasio' }, '111.11', 'Tabel 3.1 prints 111,1'],
    ['Angka Kriminalitas', 20, 18, 'minimize', {}, '110.00', 'hand: (40 − 18) / 20'],
    ['usaha', 25, 20, 'maximize', {}, '80.00', 'Tabel 3.1 prints 80'],
    ['SAKIP', 65, null, 'maximize', {}, 'realisasi-kosong', 'Tabel 3.1 prints "-"'],
  ] as const)('%s: T = %s, R = %s, %s, %j is %s (%s)', (_, T, R, polarisasi, opsi, harapan, _asal) => {
    expect(capaian(T, R, polarisasi, opsi)).toBe(harapan);
  });
});

describe('hitungCapaian, policies', () => {
  it.each([
    // domain 1.5: zero, missing
    [null, 5, 'maximize', {}, 'target-kosong'],
    [0, 5, 'maximize', {}, 'target-nol'],
    [0, 5, 'maximize', { targetNol: 'nol' }, '0.00'],
    [0, 5, 'maximize', { targetNol: 'seratus-bila-tercapai' }, '100.00'],
    // A target of 0 is met by 0; one ministry's application counts that 0, against the name of the policy.
    [0, 0, 'maximize', { targetNol: 'seratus-bila-tercapai' }, '100.00'],
    [0, -1, 'maximize', { targetNol: 'seratus-bila-tercapai' }, '0.00'],
    [0, 5, 'maximize', { targetNol: { terburuk: 10 } }, 'target-nol'],
    [0, 0, 'minimize', {}, '100.00'],
    [0, 0, 'minimize', { minimize: 'rasio' }, '100.00'],
    [0, 3, 'minimize', {}, 'target-nol'],
    [0, 3, 'minimize', { targetNol: 'nol' }, '0.00'],
    [0, 3, 'minimize', { targetNol: 'seratus-bila-tercapai' }, '0.00'],
    [0, 4, 'minimize', { targetNol: { terburuk: 10 } }, '60.00'],
    [0, 12, 'minimize', { targetNol: { terburuk: 10 } }, '0.00'],
    [0, 4, 'minimize', { targetNol: { terburuk: 0 } }, 'terburuk-tak-sah'],
    [0, 0, 'stabilize', { targetNol: 'seratus-bila-tercapai' }, '100.00'],
    [0, 1, 'stabilize', { targetNol: 'seratus-bila-tercapai' }, '0.00'],
    [0, 1, 'stabilize', {}, 'target-nol'],
    [12, 0, 'minimize', {}, '200.00'],
    [12, 0, 'minimize', { minimize: 'rasio' }, '100.00'],
    [12, 0, 'minimize', { minimize: 'rasio', realisasiNol: 'nol' }, '0.00'],
    [12, 0, 'minimize', { minimize: 'rasio', realisasiNol: 'tak-terukur' }, 'realisasi-nol'],
    // domain 1.6: negative
    [-10, -11, 'maximize', {}, '90.00'],
    [-10, -5, 'maximize', { batas: { bawah: 0, atas: 120 } }, '120.00'],
    [10, -5, 'maximize', {}, '0.00'],
    [10, -5, 'maximize', { batas: { bawah: null } }, '-50.00'],
    [-10, -11, 'minimize', {}, 'target-negatif'],
    [-10, -11, 'minimize', { minimize: 'rasio' }, 'target-negatif'],
    [12, -1, 'minimize', { minimize: 'rasio' }, 'realisasi-negatif'],
    [-10, -10, 'stabilize', {}, 'target-negatif'],
    // domain 1.3: stabilize; tolerance variant S19 by hand: 1 − 5 / 20, with floor 0
    [100, 96, 'stabilize', {}, '96.00'],
    [100, 104, 'stabilize', { stabilize: 'polos' }, '96.00'],
    [100, 250, 'stabilize', {}, '0.00'],
    [100, 95, 'stabilize', { stabilize: { toleransi: 20 } }, '75.00'],
    [100, 150, 'stabilize', { stabilize: { toleransi: 20 } }, '0.00'],
    [100, 95, 'stabilize', { stabilize: { toleransi: 0 } }, 'toleransi-tak-sah'],
    // table by hand: Ca 45 is half of the way to 90, so 50; below and above its ends the end value holds
    [
      100,
      45,
      'stabilize',
      {
        stabilize: {
          tabel: [
            [0, 0],
            [90, 100],
            [100, 120],
          ],
        },
      },
      '50.00',
    ],
    [
      100,
      10,
      'stabilize',
      {
        stabilize: {
          tabel: [
            [20, 5],
            [100, 100],
          ],
        },
      },
      '5.00',
    ],
    // domain 1.4: ranges
    [{ bawah: 80, atas: 90 }, 85, 'maximize', {}, '100.00'],
    [{ bawah: 80, atas: 90 }, 92, 'maximize', {}, '102.22'],
    [{ bawah: 7, atas: 8 }, 9, 'minimize', { minimize: 'rasio' }, '88.89'],
    [{ bawah: 7, atas: 8 }, 6.5, 'minimize', {}, '107.14'],
    [{ bawah: 80, atas: 90 }, 99, 'stabilize', {}, '90.00'],
    [{ bawah: 80, atas: 90 }, 72, 'stabilize', {}, '90.00'],
    [{ bawah: 90, atas: 80 }, 85, 'maximize', {}, 'rentang-terbalik'],
    // Inside a range nothing divides, so a bound of 0 forbids nothing there ("0–5 kasus").
    [{ bawah: 0, atas: 5 }, 2, 'maximize', {}, '100.00'],
    [{ bawah: 80, atas: 90 }, null, 'maximize', {}, 'realisasi-kosong'],
    // domain 1.7: conversion, floor, cap
    [100, 100, 'maximize', { targetMaksimalTercapai: true }, '120.00'],
    [100, 99, 'maximize', { targetMaksimalTercapai: true }, '99.00'],
    [100, 100, 'maximize', { targetMaksimalTercapai: true, batas: { atas: 110 } }, '110.00'],
    [80, 82, 'maximize', { batas: { atas: 100 } }, '100.00'],
    [20, 45, 'minimize', {}, '0.00'],
    [20, 45, 'minimize', LEPAS, '-25.00'],
  ] as const)('T = %j, R = %s, %s, %j is %s', (T, R, polarisasi, opsi, harapan) => {
    expect(capaian(T, R, polarisasi, opsi as OpsiCapaian)).toBe(harapan);
  });

  it('names every policy that was read, its value, and who set it', () => {
    const h = hitungCapaian(
      { target: 100, realisasi: 96, polarisasi: 'stabilize' },
      {
        stabilize: {
          tabel: [
            [0, 0],
            [90, 100],
            [100, 120],
          ],
        },
        targetMaksimalTercapai: true,
        asal: { stabilize: 'kemenkeu' },
      },
    );
    expect(h.jejak.kebijakan).toEqual([
      { aturan: 'stabilize', nilai: 'tabel (0, 0) (90, 100) (100, 120)', asal: 'kemenkeu' },
      { aturan: 'batas', nilai: '0 sampai tanpa batas', asal: 'bawaan' },
      { aturan: 'targetMaksimalTercapai', nilai: 'true', asal: 'pemanggil' },
    ]);
    const baca = (opsi: OpsiCapaian, T = 0) =>
      hitungCapaian({ target: T, realisasi: 4, polarisasi: 'minimize' }, opsi).jejak.kebijakan.map((k) => k.nilai);
    expect(baca({ targetNol: { terburuk: '10.50' } })).toEqual(['terburuk 10.5', '0 sampai tanpa batas']);
    // A floor that is left out is the default one; only null is none.
    expect(baca({ batas: { atas: 120 } }, 5)).toEqual(['selisih', '0 sampai 120']);
    expect(baca({ batas: { bawah: null, atas: 120 } }, 5)).toEqual(['selisih', 'tanpa batas sampai 120']);
    expect(baca({ minimize: 'rasio', batas: { bawah: 0 } }, 5)).toEqual(['rasio', '0 sampai tanpa batas']);
    const toleransi = hitungCapaian(
      { target: 5, realisasi: 4, polarisasi: 'stabilize' },
      { stabilize: { toleransi: 20 } },
    );
    expect(toleransi.jejak.kebijakan[0]).toMatchObject({ nilai: 'toleransi 20 persen' });
  });

  it('warns where a limit or a pinned value decided', () => {
    const kode = (T: number, R: number, opsi: OpsiCapaian) =>
      hitungCapaian({ target: T, realisasi: R, polarisasi: 'minimize' }, opsi).peringatan.map((p) => [p.kode, p.data]);
    expect(kode(20, 45, {})).toEqual([['dibatasi', { asal: '-25,00', hasil: '0,00' }]]);
    expect(kode(12, 0, { minimize: 'rasio' })).toEqual([['realisasi-nol-dipatok', { patokan: '100' }]]);
    expect(kode(0, 0, {})).toEqual([['target-nol-tercapai', {}]]);
    expect(kode(20, 18, {})).toEqual([]);
  });

  it('rounds once, by the policy', () => {
    const pembulatan = { desimal: 1, mode: 'potong' } as const;
    expect(
      hitungCapaian({ target: 20, realisasi: 18, polarisasi: 'minimize' }, { minimize: 'rasio', pembulatan }),
    ).toMatchObject({ teks: '111,1' });
    expect(hitungCapaian({ target: 20, realisasi: 45, polarisasi: 'minimize' }, { pembulatan })).toMatchObject({
      teks: '0,0',
    });
  });
});

describe('wrong use of hitungCapaian', () => {
  const hitung =
    (isi: object, opsi: object = {}) =>
    () =>
      hitungCapaian({ target: 5, realisasi: 4, polarisasi: 'maximize', ...isi } as MasukanCapaian, opsi as OpsiCapaian);
  it.each([
    [
      { polarisasi: 'naik' },
      {},
      'polarisasi: naik tidak dikenal (maksudnya "maximize"?); pilih maximize, minimize atau stabilize.',
    ],
    [{ polarisasi: 'Negatif' }, {}, 'polarisasi: Negatif tidak dikenal (maksudnya "minimize"?); pilih'],
    [{ polarisasi: 'minimise' }, {}, 'polarisasi: minimise tidak dikenal (maksudnya "minimize"?); pilih'],
    [{ polarisasi: 'hijau' }, {}, 'polarisasi: hijau tidak dikenal; pilih'],
    [{ polarisasi: 'constructor' }, {}, 'polarisasi: constructor tidak dikenal; pilih'],
    [{ target: 0, polarisasi: 'naik' }, {}, 'polarisasi: naik tidak dikenal'],
    [{ target: { bawah: 1, atas: 2 }, polarisasi: 'naik' }, {}, 'polarisasi: naik tidak dikenal'],
    [{}, { minimize: 'rasion' }, 'minimize: rasion tidak dikenal (maksudnya "rasio"?); pilih selisih atau rasio.'],
    [{}, { minimize: 'naik' }, 'minimize: naik tidak dikenal; pilih selisih atau rasio.'],
    [
      {},
      { minimise: 'rasio' },
      'hitungCapaian: opsi minimise tidak dikenal (maksudnya "minimize"?); yang dikenal: minimize,',
    ],
    [{}, { stabilize: 'polo' }, 'stabilize: polo tidak dikenal'],
    [
      {},
      { targetNol: 'seratus' },
      'targetNol: seratus tidak dikenal; pilih tak-terukur, nol, seratus-bila-tercapai atau { terburuk }.',
    ],
    [{}, { realisasiNol: '100' }, 'realisasiNol: 100 tidak dikenal'],
    [{}, { batas: { bawah: 120, atas: 100 } }, 'batas: bawah 120 di atas batas atas 100; tukar keduanya.'],
    [{ target: '82,5' }, {}, 'target: "82,5" bukan angka'],
    [{ realisasi: Number.NaN }, {}, 'realisasi: NaN bukan angka'],
    [
      { polarisasi: 'stabilize' },
      { stabilize: { tabel: [[0, 0]] } },
      'stabilize.tabel: perlu 2 sampai 50 titik [capaian awal, capaian]; yang diberikan 1.',
    ],
    [{ polarisasi: 'stabilize' }, { stabilize: { tabel: [] } }, 'yang diberikan 0'],
    [
      { polarisasi: 'stabilize' },
      { stabilize: { tabel: Array.from({ length: 51 }, (_, i) => [i, i]) } },
      'yang diberikan 51',
    ],
    [
      { polarisasi: 'stabilize' },
      {
        stabilize: {
          tabel: [
            [0, 0],
            [0, 100],
          ],
        },
      },
      'titik ke-2 harus di kanan titik sebelumnya',
    ],
    [
      { polarisasi: 'stabilize' },
      {
        stabilize: {
          tabel: [
            [0, 0],
            [90, 100],
            [100, 90],
          ],
        },
      },
      'titik ke-3 harus di kanan',
    ],
  ])('%j with %j throws: %s', (isi, opsi, pesan) => {
    expect(hitung(isi, opsi)).toThrow(TypeError);
    expect(hitung(isi, opsi)).toThrow(pesan);
  });
});

const positif = fc.integer({ min: 1, max: 1e9 });
const tak = fc.integer({ min: 0, max: 2e9 });

describe('properties of an achievement', () => {
  test.prop([positif, tak, tak])(
    'more realisasi never lowers it under maximize and never raises it under minimize',
    (T, R1, R2) => {
      const [kecil, besar] = [Math.min(R1, R2), Math.max(R1, R2)].map(String) as [string, string];
      const banding = (p: Polarisasi, opsi: OpsiCapaian) => {
        const [a, b] = [nilai(`${T}`, kecil, p, opsi), nilai(`${T}`, besar, p, opsi)];
        return a === null || b === null ? null : b.banding(a);
      };
      for (const batas of [LEPAS.batas ?? {}, { bawah: 0, atas: 120 }]) {
        expect(banding('maximize', { batas })).toBeGreaterThanOrEqual(0);
        expect(banding('minimize', { batas })).toBeLessThanOrEqual(0);
      }
      if (kecil !== '0') expect(banding('minimize', { minimize: 'rasio' })).toBeLessThanOrEqual(0);
    },
  );

  test.prop([positif, tak])('T = R gives 100 in every family, and stabilize peaks there', (T, R) => {
    for (const p of ['maximize', 'minimize', 'stabilize'] as const) expect(capaian(T, T, p)).toBe('100.00');
    expect(capaian(T, T, 'minimize', { minimize: 'rasio' })).toBe('100.00');
    const [puncak, lain] = [nilai(`${T}`, `${T}`, 'stabilize'), nilai(`${T}`, `${R}`, 'stabilize')];
    expect(lain?.banding(puncak as Pecahan)).toBe(T === R ? 0 : -1);
  });

  test.prop([
    positif,
    fc.integer({ min: 1, max: 2e9 }),
    fc.integer({ min: 1, max: 100000 }),
    fc.constantFrom<Polarisasi>('maximize', 'minimize', 'stabilize'),
  ])('does not depend on the unit: T and R in other units (× k) give the same', (T, R, k, p) => {
    for (const minimize of ['selisih', 'rasio'] as const) {
      const satu = nilai(`${T}`, `${R}`, p, { ...LEPAS, minimize });
      const dua = nilai(`${BigInt(T) * BigInt(k)}`, `${BigInt(R) * BigInt(k)}`, p, { ...LEPAS, minimize });
      expect(dua?.cetak(20)).toBe(satu?.cetak(20));
    }
  });

  test.prop([positif, fc.integer({ min: 1, max: 2e9 })])('equals the BigInt fraction, which shares no code', (t, r) => {
    const [T, R] = [BigInt(t), BigInt(r)];
    expect(capaian(t, r, 'maximize', LEPAS)).toBe(persenPecahan(R, T));
    expect(capaian(t, r, 'minimize', LEPAS)).toBe(persenPecahan(2n * T - R, T));
    expect(capaian(t, r, 'minimize', { ...LEPAS, minimize: 'rasio' })).toBe(persenPecahan(T, R));
    expect(capaian(t, r, 'stabilize', LEPAS)).toBe(persenPecahan(R <= T ? R : 2n * T - R, T));
  });

  test.prop([positif, tak, fc.constantFrom<Polarisasi>('maximize', 'minimize', 'stabilize')])(
    'stays within floor and cap',
    (T, R, p) => {
      const h = nilai(`${T}`, `${R}`, p, { batas: { bawah: 10, atas: 120 } });
      expect(h?.banding(Pecahan.dari(10n))).toBeGreaterThanOrEqual(0);
      expect(h?.banding(Pecahan.dari(120n))).toBeLessThanOrEqual(0);
    },
  );
});
