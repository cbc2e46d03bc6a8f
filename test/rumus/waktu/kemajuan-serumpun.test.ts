import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { samaTepat } from '../../../src/angka/tepat.js';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import type { OpsiRumus } from '../../../src/rumus/capaian/pilih-rumus.js';
import { tepatHasil } from '../../../src/rumus/nilai-hasil.js';
import { hitungKemajuan } from '../../../src/rumus/waktu/hitung-kemajuan.js';

/** What capaian says of a target progress says of the end target. */
const SEBUTAN: Readonly<Record<string, string>> = {
  'target-kosong': 'target-akhir-kosong',
  'target-nol': 'target-akhir-nol',
  'target-negatif': 'target-akhir-negatif',
};

describe('progress by ratio is an achievement against the end target', () => {
  const angka = fc.oneof(fc.constantFrom(0, 1, -1, 5, -5), fc.integer({ min: -200, max: 400 }), fc.constant(null));
  const target = fc.oneof(
    angka,
    fc
      .tuple(fc.integer({ min: -20, max: 50 }), fc.integer({ min: -3, max: 40 }))
      .map(([L, n]) => ({ bawah: L, atas: L + n })),
  );
  const opsi: fc.Arbitrary<OpsiRumus> = fc.record(
    {
      minimize: fc.constantFrom('selisih' as const, 'rasio' as const),
      stabilize: fc.constantFrom(
        'polos' as const,
        { toleransi: 20 },
        {
          tabel: [
            [0, 0],
            [100, 120],
          ] as const,
        },
      ),
      targetNol: fc.constantFrom('tak-terukur' as const, 'nol' as const, 'seratus-bila-tercapai' as const, {
        terburuk: 9,
      }),
      realisasiNol: fc.constantFrom('seratus' as const, 'nol' as const, 'tak-terukur' as const),
    },
    { requiredKeys: [] },
  );
  test.prop([target, angka, fc.constantFrom('maximize' as const, 'minimize' as const, 'stabilize' as const), opsi], {
    numRuns: 1500,
  })('the same value, or the same reason said of the end target; the same warnings', (T, R, polarisasi, kebijakan) => {
    const c = hitungCapaian({ target: T, realisasi: R, polarisasi }, kebijakan);
    const k = hitungKemajuan({ targetAkhir: T, realisasi: R, polarisasi }, kebijakan);
    expect(k.peringatan).toEqual(c.peringatan);
    if (c.status === 'tak-terukur') {
      expect(k).toMatchObject({ status: 'tak-terukur', alasan: SEBUTAN[c.alasan] ?? c.alasan });
      return;
    }
    expect(k).toMatchObject({ status: 'terukur', teks: c.teks });
    expect(k.status === 'terukur' && samaTepat(tepatHasil(k), tepatHasil(c))).toBe(true);
    // Beside how progress is measured, the trace names the same policies.
    const aturan = (h: typeof c | typeof k) => h.jejak.kebijakan.map((x) => x.aturan.replace('kemajuan.', ''));
    expect(aturan(k)).toEqual(['metode', ...aturan(c)]);
  });

  it.each([
    // "Jumlah Temuan … 0 0 0 0 0": an end target of 0 that is met
    [0, 0, 'minimize', {}, '100,00'],
    [5, 0, 'minimize', { minimize: 'rasio' }, '100,00'],
    // hand: (2 − 6/5) × 100
    [-5, -6, 'maximize', {}, '80,00'],
    [{ bawah: 80, atas: 90 }, 85, 'maximize', {}, '100,00'],
    [{ bawah: 0, atas: 5 }, 6, 'minimize', {}, '80,00'],
    [100, 96, 'stabilize', {}, '96,00'],
  ] as const)('towards %j from %s, %s, %j is %s', (targetAkhir, realisasi, polarisasi, opsi, harapan) => {
    expect(hitungKemajuan({ targetAkhir, realisasi, polarisasi }, opsi)).toMatchObject({ teks: harapan });
  });

  it('gives the true reason for an end target that is there', () => {
    const dari = hitungKemajuan(
      { targetAkhir: { bawah: 80, atas: 90 }, realisasi: 85, kondisiAwal: 60, polarisasi: 'maximize' },
      { metode: 'dari-kondisi-awal' },
    );
    expect(dari).toMatchObject({ alasan: 'target-akhir-rentang' });
    const terbalik = hitungKemajuan({ targetAkhir: { bawah: 90, atas: 80 }, realisasi: 85, polarisasi: 'maximize' });
    expect(terbalik).toMatchObject({ alasan: 'rentang-terbalik' });
  });
});

describe('progress from the baseline', () => {
  const dari = (targetAkhir: number, realisasi: number, kondisiAwal: number, batas?: object) =>
    hitungKemajuan(
      { targetAkhir, realisasi, kondisiAwal, polarisasi: 'minimize' },
      { metode: 'dari-kondisi-awal', ...(batas ? { batas } : {}) },
    );

  it('says how far an indicator moved away: from 20 to 22 on the way to 5 is −13,33', () => {
    const h = dari(5, 22, 20);
    // hand: (20 − 22) ÷ (20 − 5) = −2/15
    expect(h).toMatchObject({ teks: '-13,33', pecahan: { pembilang: '-40', penyebut: '3' }, peringatan: [] });
    expect(h.jejak.kebijakan).toEqual([
      { aturan: 'kemajuan.metode', nilai: 'dari-kondisi-awal', asal: 'pemanggil' },
      { aturan: 'kemajuan.batas', nilai: 'tanpa batas sampai tanpa batas', asal: 'bawaan' },
    ]);
  });

  it('is held where a limit is asked for, and says so', () => {
    expect(dari(5, 22, 20, { bawah: 0 })).toMatchObject({
      teks: '0,00',
      peringatan: [{ kode: 'dibatasi', data: { asal: '-13,33', hasil: '0,00' } }],
    });
    expect(dari(5, 0, 20, { bawah: null, atas: 100 })).toMatchObject({ teks: '100,00' });
    expect(dari(5, 22, 20, { bawah: null, atas: 100 })).toMatchObject({ teks: '-13,33' });
  });
});
