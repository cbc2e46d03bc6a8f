import { fc } from '@fast-check/vitest';
import type { SimpulMasukan } from '../../src/rumus/pohon.js';
import type { Rumus } from '../../src/rumus/rumus.js';

/** Inputs of a formula by symbol, as canonical strings. */
export type Isian = Record<string, string | string[]>;

const sen = (x: number): string =>
  `${x < 0 ? '-' : ''}${Math.trunc(Math.abs(x) / 100)}.${String(Math.abs(x) % 100).padStart(2, '0')}`;

/** A value within the stated range of an input, with up to two decimals. */
export const dalamRentang = ({ rentang: { min, maks } }: SimpulMasukan) =>
  fc.integer({ min: (min ?? -1000) * 100, max: Math.min(maks ?? 1e9, 1e9) * 100 }).map(sen);

/** Three weights that add up to 100, for the formulas that refuse others. */
const bobotSeratus = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([a, b]) => [String(a), String(b), String(100 - a - b)]);

/** Inputs that the formula is meant for: within range, three elements to a list, whole weights. */
export function isian(rumus: Rumus): fc.Arbitrary<Isian> {
  const seratus = rumus.takTerukurBila.some((b) => b.alasan === 'bobot-tidak-seratus');
  const satu = (lambang: string, m: SimpulMasukan): fc.Arbitrary<string | string[]> => {
    if (m.satuan === 'bobot' && m.bentuk === 'daftar' && !seratus && m.rentang.maks !== 1)
      return fc.array(fc.integer({ min: 1, max: 9 }).map(String), { minLength: 3, maxLength: 3 });
    if (seratus && lambang === 'w') return bobotSeratus;
    return m.bentuk === 'daftar' ? fc.array(dalamRentang(m), { minLength: 3, maxLength: 3 }) : dalamRentang(m);
  };
  return fc.record(Object.fromEntries(Object.entries(rumus.masukan).map(([l, m]) => [l, satu(l, m)])));
}

const liar = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '-1',
    '100',
    '-0.000000000000000000000000000001',
    '0.000000000000000000000000000001',
    '999999999999999999999999999999.999999999999999999999999999999',
    '-999999999999999999999999999999',
    '33.333333333333333333333333333333',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
);

/** Anything that has the type of a number, or is missing: huge, tiny, zero, negative. */
export function isianLiar(
  rumus: Rumus,
): fc.Arbitrary<Record<string, number | string | bigint | null | (number | string | bigint | null)[]>> {
  const nilai = fc.option(liar, { freq: 20, nil: null });
  return fc
    .integer({ min: 0, max: 4 })
    .chain((n) =>
      fc.record(
        Object.fromEntries(
          Object.entries(rumus.masukan).map(([l, m]) => [
            l,
            m.bentuk === 'daftar' ? fc.array(nilai, { minLength: n, maxLength: n }) : nilai,
          ]),
        ),
      ),
    );
}
