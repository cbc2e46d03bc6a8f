import { describe, expect, it } from 'vitest';
import { Jaminan } from '../../../src/rumus/pembaca/jaminan.js';
import * as p from '../../../src/rumus/pohon.js';
import type { Rumus } from '../../../src/rumus/rumus.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d } = bukanRumus.masukan;
const rumus: Rumus = {
  ...bukanRumus,
  takTerukurBila: [
    { masukan: 'x', keadaan: 'tidak-positif', alasan: 'target-nol' },
    { masukan: 'd', keadaan: 'negatif', alasan: 'target-negatif' },
    { masukan: 'Z', keadaan: 'nol', alasan: 'target-nol' },
    { syarat: p.syarat(y, '=', x), alasan: 'target-nol' },
  ],
};

describe('Jaminan', () => {
  it.each<[p.Simpul, boolean, boolean, boolean]>([
    // expression, surely 0 or more, surely not 0, surely a value; x > 0 and d ≥ 0 are known, y is not
    [x, true, true, true],
    [y, false, false, true],
    [p.konstanta(-1), false, true, true],
    [p.konstanta(0), true, false, true],
    [p.tambah(x, x), true, false, true],
    [p.kurang(x, x), false, false, true],
    [p.kali(x, y), false, false, true],
    [p.kali(x, x), true, true, true],
    [p.bagi(p.konstanta(1), x), true, true, true],
    [p.bagi(x, y), false, false, false],
    [p.tambah(p.bagi(x, y), x), false, false, false],
    [p.tambah(x, p.bagi(x, y)), false, false, false],
    [p.bagi(p.bagi(x, y), x), false, false, false],
    [p.min(x, y), false, false, true],
    [p.maks(x, y), false, false, true],
    [p.min(x, p.bagi(x, y)), false, false, false],
    [p.bila(p.syarat(p.bagi(x, y), '>', y), x, y), false, false, false],
    [p.bila(p.syarat(x, '>', p.bagi(x, y)), x, y), false, false, false],
    [p.bila(p.syarat(x, '>', y), p.bagi(x, y), y), false, false, false],
    [p.bila(p.syarat(x, '>', y), x, p.bagi(x, y)), false, false, false],
    [p.jumlah(p.bagi(d, y)), false, false, false],
    [p.bila(p.syarat(x, '>', y), x, y), false, false, true],
    [p.jumlah(d), true, false, true],
    [p.rataRataDaftar(d), true, false, false],
    [p.cacah(d), true, false, false],
    [p.rataRataUkurDaftar(d), true, false, false],
  ])('%j', (simpul, takNegatif, takNol, pasti) => {
    const jaminan = new Jaminan(rumus);
    expect(jaminan.takNegatif(simpul)).toBe(takNegatif);
    expect(jaminan.takNol(simpul)).toBe(takNol);
    expect(jaminan.pasti(simpul)).toBe(pasti);
  });

  it('an input that is not 0 may be below it, one that is not below it may be 0, and a filled one may be both', () => {
    const jaminan = new Jaminan({
      ...bukanRumus,
      takTerukurBila: [
        { masukan: 'x', keadaan: 'nol', alasan: 'target-nol' },
        { masukan: 'y', keadaan: 'negatif', alasan: 'target-negatif' },
        { masukan: 'd', keadaan: 'kosong', alasan: 'target-kosong' },
      ],
    });
    expect([jaminan.takNol(x), jaminan.takNegatif(x)]).toEqual([true, false]);
    expect([jaminan.takNol(y), jaminan.takNegatif(y)]).toEqual([false, true]);
    expect([jaminan.takNol(d), jaminan.takNegatif(d)]).toEqual([false, false]);
  });

  it('knows that a sum is not 0 and still not that it has a value: one of its elements may be over 0', () => {
    const total = p.jumlah(p.bagi(d, y));
    const lewat = new Jaminan({
      ...bukanRumus,
      takTerukurBila: [{ syarat: p.syarat(total, '=', p.konstanta(0)), alasan: 'bobot-nol' }],
    });
    expect([lewat.takNol(total), lewat.pasti(p.bagi(x, total))]).toEqual([true, false]);
  });

  it.each([
    // what a condition that was passed says of the very expression it compares with 0: not 0, 0 or more
    ['=', true, false],
    ['<=', true, true],
    ['<', false, true],
    ['>', false, false],
  ] as const)('knows of a sum that it is not %s 0', (banding, takNol, takNegatif) => {
    const total = p.jumlah(d);
    const dengan = (kanan: p.Simpul) =>
      new Jaminan({
        ...bukanRumus,
        takTerukurBila: [{ syarat: p.syarat(total, banding, kanan), alasan: 'bobot-nol' }],
      });
    expect([dengan(p.konstanta(0)).takNol(total), dengan(p.konstanta(0)).takNegatif(total)]).toEqual([
      takNol,
      takNegatif,
    ]);
    // Compared with another number, and of another expression, it says nothing.
    expect([dengan(p.konstanta(1)).takNol(total), dengan(p.konstanta(1)).takNegatif(total)]).toEqual([false, false]);
    expect(dengan(p.konstanta(0)).takNol(p.jumlah(d))).toBe(false);
  });
});
