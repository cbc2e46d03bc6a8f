import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../src/acuan/daftar.js';
import { daftarAlasan } from '../src/rumus/alasan.js';
import { daftarRumus } from '../src/rumus/daftar.js';
import { hasilDariJson } from '../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../src/rumus/hasil-ke-json.js';
import { evaluasi } from '../src/rumus/pembaca/evaluasi.js';
import { keTeks } from '../src/rumus/pembaca/ke-teks.js';
import type { SimpulMasukan } from '../src/rumus/pohon.js';
import type { Rumus } from '../src/rumus/rumus.js';
import { dalamRentang, type Isian, isian, isianLiar } from './orakel/isian.js';
import { Pecahan } from './orakel/pecahan.js';
import { putarJejak } from './orakel/putar-jejak.js';

const semua = daftarRumus.map((r) => [r.id, r] as const);
const rumusDanIsian = fc.constantFrom(...daftarRumus).chain((r) => fc.tuple(fc.constant(r), isian(r)));
const angka = (rumus: Rumus, masukan: Isian) => {
  const h = evaluasi(rumus, masukan);
  return h.status === 'terukur' ? h.nilai : null;
};
/** id-ID print of a canonical number, made without the library: '-1234.50' is '-1.234,50'. */
const cetakId = (kanonik: string) => {
  const [utuh = '', pecahan = ''] = kanonik.split('.');
  return `${utuh.replace(/\B(?=(\d{3})+$)/g, '.')},${pecahan}`;
};

describe('every formula', () => {
  it.each(daftarRumus.flatMap((r) => r.contoh.map((contoh) => [r.id, contoh.asal, r, contoh] as const)))(
    '%s gives its worked example (%s)',
    (_, __, rumus, contoh) => {
      const h = evaluasi(rumus, contoh.masukan);
      expect(h.status === 'terukur' ? h.bulat.toFixed(2) : { alasan: h.alasan }).toEqual(contoh.hasil);
    },
  );

  it.each(semua)('%s cites sources that are registered', (_, rumus) => {
    for (const k of rumus.kutipan) expect(cariAcuan(k.acuan), k.acuan).toBeDefined();
  });

  it.each(semua)('%s states a direction for inputs that it has, and prints with its symbols', (_, rumus) => {
    const lambang = Object.keys(rumus.masukan);
    expect(lambang).toEqual(expect.arrayContaining(Object.keys(rumus.arah)));
    expect(lambang.some((l) => keTeks(rumus).includes(l)) || keTeks(rumus) === 'n').toBe(true);
  });

  it.each(semua)('%s gives the reason it declares for each missing input, never 0', (_, rumus) => {
    const utuh = rumus.contoh.find((c) => typeof c.hasil === 'string')?.masukan ?? {};
    for (const [lambang, m] of Object.entries(rumus.masukan)) {
      const dinyatakan = rumus.takTerukurBila.find(
        (b) => 'masukan' in b && b.masukan === lambang && b.keadaan === 'kosong',
      )?.alasan;
      const lama = utuh[lambang];
      const bolong = Array.isArray(lama) ? [null, ...lama.slice(1)] : null;
      const alasan = dinyatakan ?? 'masukan-kosong';
      expect(evaluasi(rumus, { ...utuh, [lambang]: bolong })).toMatchObject({ status: 'tak-terukur', alasan });
      if (m.bentuk === 'tunggal')
        expect(evaluasi(rumus, { ...utuh, [lambang]: undefined })).toMatchObject({ status: 'tak-terukur', alasan });
    }
  });

  const keadaan = daftarRumus.flatMap((r) =>
    r.takTerukurBila.flatMap((b) =>
      'masukan' in b && b.keadaan !== 'kosong' ? [[r.id, b.masukan, b.keadaan, b.alasan, r] as const] : [],
    ),
  );
  it.each(keadaan)('%s: %s %s is %s', (_, lambang, apa, alasan, rumus) => {
    const utuh = rumus.contoh.find((c) => typeof c.hasil === 'string')?.masukan ?? {};
    const lama = utuh[lambang];
    for (const nilai of { nol: [0], negatif: [-1, '-0.01'], 'tidak-positif': [0, -1] }[apa]) {
      const baru = Array.isArray(lama) ? [nilai, ...lama.slice(1)] : nilai;
      expect(evaluasi(rumus, { ...utuh, [lambang]: baru })).toMatchObject({ status: 'tak-terukur', alasan });
    }
  });

  const berarah = daftarRumus.flatMap((r) =>
    Object.entries(r.arah)
      .filter(([, a]) => a !== 'tidak-tentu')
      .map(([l, a]) => [r.id, l, a, r] as const),
  );
  it.each(berarah)('%s moves with %s as it says: %s', (_, lambang, arah, rumus) => {
    const m = rumus.masukan[lambang] as SimpulMasukan;
    fc.assert(
      fc.property(isian(rumus), dalamRentang(m), (masukan, lain) => {
        const lama = masukan[lambang] as string | string[];
        const baru = Array.isArray(lama) ? [lain, ...lama.slice(1)] : lain;
        const [a, b] = [angka(rumus, masukan), angka(rumus, { ...masukan, [lambang]: baru })];
        fc.pre(a !== null && b !== null);
        const naik = Number(lain) >= Number(Array.isArray(lama) ? lama[0] : lama);
        expect((arah === 'naik') === naik ? b?.gte(a ?? 0) : b?.lte(a ?? 0)).toBe(true);
      }),
      { numRuns: 60, maxSkipsPerRun: 1000 },
    );
  });

  it.each(semua)('%s has a trace that exact fractions replay to its value and to its print', (_, rumus) => {
    fc.assert(
      fc.property(isian(rumus), (masukan) => {
        const h = evaluasi(rumus, masukan);
        if (h.status === 'tak-terukur') return;
        const { hasil, tepat, gagal } = putarJejak(h.jejak);
        expect(gagal).toBeNull();
        const tercetak = (tepat ? hasil : Pecahan.dari(h.nilai.toFixed())).cetak(2);
        expect(h.bulat.toFixed(2)).toBe(tercetak);
        expect(h.teks).toBe(cetakId(tercetak));
        // A value that was chosen and not computed stands behind an arrow.
        expect([` = ${h.teks}`, ` → ${h.teks}`].some((ujung) => h.jejak.teks?.endsWith(ujung))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test.prop([rumusDanIsian])('survives JSON and back', ([rumus, masukan]) => {
    const h = evaluasi(rumus, masukan);
    const kembali = hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(h))));
    expect(JSON.stringify(hasilKeJson(kembali))).toBe(JSON.stringify(hasilKeJson(h)));
    if (h.status === 'terukur' && kembali.status === 'terukur') expect(kembali.nilai.eq(h.nilai)).toBe(true);
  });

  test.prop([rumusDanIsian])('never divides by zero within the ranges that it states', ([rumus, masukan]) => {
    const h = evaluasi(rumus, masukan);
    if (h.status === 'tak-terukur') expect(h.alasan).not.toBe('pembagi-nol');
  });

  it.each(semua)(
    '%s gives a finite number or a reason, whatever the numbers: huge, tiny, zero, negative',
    (_, rumus) => {
      fc.assert(
        fc.property(isianLiar(rumus), (masukan) => {
          const h = evaluasi(rumus, masukan);
          if (h.status === 'tak-terukur') {
            expect(Object.keys(daftarAlasan)).toContain(h.alasan);
            return;
          }
          expect(h.nilai.isFinite()).toBe(true);
          expect(h.teks).toMatch(/^-?\d{1,3}(?:\.\d{3})*,\d{2}$/);
          expect(h.teks).not.toBe('-0,00');
        }),
        { numRuns: 60 },
      );
    },
  );
});
