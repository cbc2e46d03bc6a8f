import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import {
  hitungEfisiensi,
  type MasukanEfisiensi,
  type OpsiEfisiensi,
} from '../../../src/rumus/efisiensi/hitung-efisiensi.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { Pecahan } from '../../orakel/pecahan.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const hitung = (masukan: Partial<MasukanEfisiensi>, opsi: OpsiEfisiensi) =>
  nilai(hitungEfisiensi({ capaian: 100, pagu: 100, realisasi: 80, ...masukan }, opsi));
/** Sasaran 2 of the seed, Tabel 3.4.2: two programs pooled, absorption 98,867 %. */
const sasaran2 = { capaian: '102.5', pagu: 719356481, realisasi: 711210170 };

describe('hitungEfisiensi', () => {
  it('names an absorption that is no number', () => {
    expect(() => hitung({ serapan: 'banyak' }, { metode: 'sisa' })).toThrow(/^serapan: "banyak" bukan angka/);
  });
  it('EF-01: capaian ÷ serapan of sasaran 2 is 1,04', () => {
    expect(nilai(hitungEfisiensi(sasaran2, { metode: 'rasio' }))).toBe('1.04');
  });
  it('reads the same case as leftover and as difference', () => {
    expect(hitung({}, { metode: 'sisa' })).toBe('20.00');
    expect(hitung({ capaian: 105 }, { metode: 'selisih' })).toBe('25.00');
  });
  it('EF-03: below 100 nothing may be claimed; the gate can be opened or tightened', () => {
    for (const metode of ['sisa', 'rasio', 'selisih', 'pmk-214'] as const) {
      expect(hitung({ capaian: 80 }, { metode, gerbang: '>=100' })).toBe('gerbang-efisiensi');
      expect(hitung({ capaian: null }, { metode })).toBe('capaian-kosong');
      // PMK 214/2017 has no gate: its efficiency is made for achievements below 100 too. By hand 1 − 80 / (100 × 80 %) = 0.
      expect(hitung({ capaian: 80 }, { metode })).toBe(metode === 'pmk-214' ? '0.00' : 'gerbang-efisiensi');
    }
    expect(hitung({}, { metode: 'rasio', gerbang: '>100' })).toBe('gerbang-efisiensi');
    expect(hitung({ capaian: '100.000001' }, { metode: 'rasio', gerbang: '>100' })).toBe('1.25');
    expect(hitung({ capaian: '99.999999' }, { metode: 'sisa' })).toBe('gerbang-efisiensi');
    expect(hitung({ capaian: null }, { metode: 'sisa', gerbang: 'tanpa' })).toBe('20.00');
    expect(hitung({ capaian: 80, realisasi: 99.07 }, { metode: 'selisih', gerbang: 'tanpa' })).toBe('-19.07'); // EF-06
  });
  it('takes a result as capaian, unrounded, and an unmeasurable one as missing', () => {
    const capai = (target: number | null) => hitungCapaian({ target, realisasi: 2, polarisasi: 'maximize' });
    expect(hitung({ capaian: capai(2) }, { metode: 'rasio' })).toBe('1.25');
    expect(hitung({ capaian: capai(null) }, { metode: 'rasio' })).toBe('capaian-kosong');
  });
  it('passes on why serapan is not measurable', () => {
    expect(hitung({ pagu: 0 }, { metode: 'rasio' })).toBe('pagu-nol');
    expect(hitung({ pagu: null }, { metode: 'sisa' })).toBe('pagu-kosong');
    expect(hitung({ realisasi: 0 }, { metode: 'rasio' })).toBe('serapan-nol');
  });
  it('EF-07: PMK 214 over three outputs gives 25,67', () => {
    const keluaran = [
      { pagu: 4, realisasi: '3.8', capaian: 122 },
      { pagu: 1, realisasi: '0.975', capaian: 80 },
      { pagu: 5, realisasi: '4.725', capaian: 142 },
    ];
    expect(hitung({ keluaran }, { metode: 'pmk-214' })).toBe('25.67');
    expect(hitung({ keluaran: [{ pagu: 1, realisasi: 1 }] }, { metode: 'pmk-214' })).toBe('capaian-kosong');
    expect(hitung({ keluaran: [] }, { metode: 'pmk-214' })).toBe('pagu-kosong');
  });
  it('PMK 214 with one output of 100 % is 100 − serapan', () => {
    expect(hitung({}, { metode: 'pmk-214' })).toBe('20.00');
    expect(hitung({ pagu: 0 }, { metode: 'pmk-214', gerbang: 'tanpa' })).toBe('pagu-capaian-nol');
  });
  it('biaya-satuan compares what one output cost with what it was budgeted at', () => {
    const volume = { target: 10, realisasi: 9 };
    expect(hitung({ realisasi: 81, volume }, { metode: 'biaya-satuan' })).toBe('10.00'); // 9 instead of 10 each
    expect(
      hitung(
        { keluaran: [{ pagu: 200, realisasi: 250, volume: { target: 4, realisasi: 4 } }] },
        { metode: 'biaya-satuan' },
      ),
    ).toBe('-25.00');
    expect(hitung({}, { metode: 'biaya-satuan' })).toBe('volume-kosong');
    expect(hitung({ volume: { target: 10, realisasi: 0 } }, { metode: 'biaya-satuan' })).toBe('volume-tidak-positif');
  });
  it('names method and gate in the trace, with who decided', () => {
    const opsi = {
      metode: 'sisa',
      asal: { 'efisiensi.metode': 'paser' },
      pembulatan: { desimal: 0, mode: 'potong' },
    } as const;
    const h = hitungEfisiensi({ capaian: 100, pagu: 3, realisasi: 1 }, opsi);
    expect(h).toMatchObject({ teks: '66' });
    expect(h.jejak.kebijakan).toEqual([
      { aturan: 'efisiensi.metode', nilai: 'sisa', asal: 'paser' },
      { aturan: 'efisiensi.gerbang', nilai: '>=100', asal: 'bawaan' },
    ]);
  });
  it('names the field of what is no number, and of a method that is not told', () => {
    expect(() => hitung({ capaian: 'x' }, { metode: 'sisa' })).toThrow(/^capaian: /);
    const keluaran = [{ pagu: 1, realisasi: 1, capaian: 100 }];
    expect(() =>
      hitung({ keluaran: [...keluaran, { pagu: 1, realisasi: 1, capaian: 'x' }] }, { metode: 'pmk-214' }),
    ).toThrow(/^keluaran\[1\]\.capaian: /);
    expect(() => hitung({}, {} as OpsiEfisiensi)).toThrow(/^metode: /);
  });
  it('throws for a method that does not exist, also under a name of Object', () => {
    for (const metode of ['lain', 'constructor']) {
      expect(() => hitung({}, { metode: metode as 'sisa' })).toThrow(/tidak dikenal; pilih sisa/);
    }
  });
  const rp = fc.integer({ min: 1, max: 1e13 });
  test.prop([rp, rp, fc.integer({ min: 100, max: 200 })])(
    'the ratio equals the BigInt fraction, though serapan does not terminate',
    (P, A, C) => {
      const serapan = Pecahan.dari(BigInt(A)).persenDari(Pecahan.dari(BigInt(P)));
      expect(hitung({ pagu: P, realisasi: A, capaian: C }, { metode: 'rasio', gerbang: 'tanpa' })).toBe(
        Pecahan.dari(BigInt(C)).bagi(serapan).cetak(2),
      );
    },
  );
});
