import { describe, expect, it } from 'vitest';
import { jumlahBagian, type Relasi } from '../../../src/periksa/relasi/relasi.js';
import { aturanLain } from '../../../src/periksa/sebab/aturan-lain.js';
import { pembulatanBagian } from '../../../src/periksa/sebab/pembulatan-bagian.js';
import { faktaUji, tuduhanUji } from './contoh-tuduhan.js';

// Hand: 50.000 + 50.000 = 100.000, one less than is printed, which two rounded parts explain; 100.009 they do not.
describe('a total that is off by the rounding of its parts', () => {
  const sebab = (teks: string) => {
    const hasil = faktaUji(teks);
    const relasi = [jumlahBagian(hasil, [faktaUji('50000'), faktaUji('50000')], true)];
    return pembulatanBagian(tuduhanUji(hasil, '100000', '100000', { relasi })).map((s) => s.nilai?.toFixed());
  };
  it('is explained by it, and one that is further off is not', () => {
    expect(sebab('100001')).toEqual(['100000']);
    expect(sebab('100009')).toEqual([]);
  });
});

// Hand: 3 + 5 = 8; 3 + 4 = 7, as printed.
describe('a figure that another rule gives', () => {
  const hasil = faktaUji('7');
  const lain = { ...jumlahBagian(hasil, [faktaUji('3'), faktaUji('4')], true), jenis: 'rasio-baris' } as const;
  const sebab = (rumus: Relasi['rumus']) => {
    const r = jumlahBagian(hasil, [faktaUji('3'), faktaUji('5')], true);
    const relasi = [{ ...r, jenis: 'rasio-baris', lain: [{ ...lain, rumus }] }] as const;
    return aturanLain(tuduhanUji(hasil, '8', '8', { relasi })).map((s) => s.teks);
  };
  it('is said to follow it, by its id or as that of the numbering row', () => {
    expect(sebab(lain.rumus)[0]?.id).toMatch(/^angkanya mengikuti [a-z.-]+, bukan aturan kolomnya$/);
    expect(sebab(null)).toEqual([
      {
        id: 'angkanya mengikuti rumus di baris nomor, bukan aturan kolomnya',
        en: 'the figure follows the formula of the numbering row, not the rule of its column',
      },
    ]);
  });
});
