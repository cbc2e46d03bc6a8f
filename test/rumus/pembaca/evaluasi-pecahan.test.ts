import { expect, it } from 'vitest';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { hasilPecahan } from '../../../src/rumus/pembaca/evaluasi-pecahan.js';

const BERUKUR = /rata-rata-ukur/;
const berukur = (isi: unknown): boolean => BERUKUR.test(JSON.stringify(isi));

it.each(daftarRumus.filter((r) => !berukur(r.isi)).map((r) => [r.id, r] as const))('%s as evaluasi does', (_, r) => {
  for (const { masukan } of r.contoh)
    expect(JSON.stringify(hasilPecahan(r, masukan as never, {}))).toBe(JSON.stringify(evaluasi(r, masukan as never)));
});

it('refuses a geometric mean instead of giving another one', () => {
  const ukur = daftarRumus.filter((r) => berukur(r.isi));
  expect(ukur.length).toBeGreaterThan(0);
  for (const r of ukur)
    expect(() => hasilPecahan(r, r.contoh[0].masukan as never, {})).toThrow('rata-rata ukur tidak dapat dihitung');
});
