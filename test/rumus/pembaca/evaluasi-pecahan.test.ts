import { expect, it } from 'vitest';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { teksHitungan } from '../../../src/rumus/pembaca/evaluasi-pecahan.js';

const BERUKUR = /rata-rata-ukur/;
const berukur = (isi: unknown): boolean => BERUKUR.test(JSON.stringify(isi));

const BULAT = { desimal: 3, mode: 'setengah-naik' } as const;

it.each(daftarRumus.filter((r) => !berukur(r.isi)).map((r) => [r.id, r] as const))(
  '%s in the words of evaluasi',
  (_, r) => {
    for (const { masukan } of r.contoh)
      expect(teksHitungan(r, masukan as never, BULAT)).toBe(
        evaluasi(r, masukan as never, { pembulatan: BULAT }).jejak.teks,
      );
  },
);

it('refuses a geometric mean instead of giving another one', () => {
  const ukur = daftarRumus.filter((r) => berukur(r.isi));
  expect(ukur.length).toBeGreaterThan(0);
  for (const r of ukur)
    expect(() => teksHitungan(r, r.contoh[0].masukan as never, BULAT)).toThrow('rata-rata ukur tidak dapat dihitung');
});
