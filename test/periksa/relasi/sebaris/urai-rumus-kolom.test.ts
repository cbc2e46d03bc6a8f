import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Kolom } from '../../../../src/periksa/fakta/kolom.js';
import { uraiRumusKolom } from '../../../../src/periksa/relasi/sebaris/urai-rumus-kolom.js';
import { persenBagian } from '../../../../src/rumus/gabungan/bagian.js';
import { nilaiRumus } from '../../../../src/rumus/pembaca/nilai-rumus.js';

const kolom = (nomor: string): Kolom => ({ nomor, ke: Number(nomor), judul: '', berangka: true }) as Kolom;
const ada = new Map(['3', '4', '5', '6', 'c', 'd'].map((n) => [n, kolom(n)]));

/** The value of a printed formula with 30 in column 3, 40 in 4, 50 in 5, 60 in 6, 7 in c and 14 in d. */
function hitung(teks: string, konstan?: boolean): string | null {
  const urai = uraiRumusKolom(teks, (n) => ada.get(n), konstan);
  if (urai === null) return null;
  const isi: Record<string, string> = { K3: '30', K4: '40', K5: '50', K6: '60', Kc: '7', Kd: '14' };
  const rumus = { ...persenBagian, masukan: urai.masukan, isi: urai.isi, takTerukurBila: [] };
  const masukan = Object.fromEntries([...urai.acuan.keys()].map((l) => [l, isi[l] as string]));
  return nilaiRumus(rumus, masukan)?.toString() ?? null;
}

describe('a formula over columns', () => {
  it.each([
    // text, value by hand
    ['3 : 4', '0.75'],
    ['(3 : 4)', '0.75'],
    ['3/4 x 100 %', '75'],
    ['3/4*100%', '75'],
    ['kol. 3 : kol. 4 × 100', '75'],
    ['kolom 3 ÷ kolom 4', '0.75'],
    ['3 - 4', '-10'],
    ['4 − 3', '10'],
    ['3 + 4 + 5', '120'],
    ['{(2 x 3) - 4} / 3 x 100 persen', '66.66666666666666666666666666666666666667'],
    ['[3 – (4 – 3)] : 3', '0.66666666666666666666666666666666666667'],
    ['1 - (4/5)', '0.2'],
    ['d/c', '2'],
  ])('%s is %s', (teks, nilai) => {
    expect(hitung(teks)?.slice(0, 8)).toBe(nilai.slice(0, 8));
  });

  it('takes a small number that divides or multiplies for itself where asked to', () => {
    expect(hitung('(3 + 4 + 5 + 6) / 4')).toBe('4.5');
    expect(hitung('(3 + 4 + 5 + 6) / 4', true)).toBe('45');
    expect(hitung('3 x 4 - 5', true)).toBe('-38');
    expect(hitung('kol. 4 x 2', true)).toBe('80');
  });

  it.each([
    ['', 'nothing'],
    ['7', 'no column'],
    ['3 :', 'an operand is missing'],
    ['3 4', 'no sign between'],
    ['(3 : 4', 'a bracket is open'],
    ['3 : 4)', 'a bracket too many'],
    ['(3 : 4]', 'brackets do not match'],
    ['3 : kol. 9', 'a column that has no figures'],
    ['3 : 4z', 'a column that is not there'],
    ['x : 3', 'the sign × is no column'],
    ['realisasi : target', 'words'],
    [`${'('.repeat(10)}3${')'.repeat(10)}`, 'too deep'],
    [`3${' + 4'.repeat(20)}`, 'too long'],
    ['3 ^ 4', 'another sign'],
    ['+ 3', 'begins with a sign'],
  ])('%s is none: %s', (teks) => {
    expect(hitung(teks)).toBeNull();
  });

  test.prop([fc.string({ maxLength: 80, unit: fc.constantFrom(...'0123456789()[]{}+-*/:x %kol.'.split('')) })])(
    'never throws and is soon done',
    (teks) => {
      expect(() => uraiRumusKolom(teks, (n) => ada.get(n))).not.toThrow();
    },
  );
});
