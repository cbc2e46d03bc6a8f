import { describe, expect, it } from 'vitest';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { keTeks } from '../../src/rumus/pembaca/ke-teks.js';
import { apakahMutlak, kali, konstanta, kurang, maks, masukan, mutlak, type Simpul } from '../../src/rumus/pohon.js';
import type { Rumus } from '../../src/rumus/rumus.js';

const x = masukan('x', 'nilai');
const y = masukan('y', 'nilai');
const butir = (s: Simpul) => (s.jenis === 'maks' ? s.butir : []);

describe('apakahMutlak', () => {
  it('knows the absolute value as it is written', () => {
    expect(apakahMutlak(butir(mutlak(x)))).toBe(true);
    expect(apakahMutlak(butir(mutlak(kurang(x, y))))).toBe(true);
  });

  it.each<[string, Simpul]>([
    ['of three', maks(x, kurang(konstanta(0), x), y)],
    ['of one alone', maks(x)],
    ['with another than its negative', maks(x, kurang(konstanta(0), y))],
    ['with a product', maks(x, kali(konstanta(-1), x))],
    ['with what is taken from an input', maks(x, kurang(y, x))],
    // Mirrored at 5 ÷ 2, and not at 0: of 1 it is 4.
    ['with what is taken from another number', maks(x, kurang(konstanta(5), x))],
  ])('takes no maximum %s for one', (_, s) => {
    expect(apakahMutlak(butir(s))).toBe(false);
  });

  it('so that a maximum is printed as what it computes', () => {
    const isi = maks(x, kurang(konstanta(5), x));
    const rumus: Rumus = { ...(daftarRumus[0] as Rumus), id: 'milik', masukan: { x }, isi, takTerukurBila: [] };
    expect(evaluasi(rumus, { x: 1 })).toMatchObject({ teks: '4,00' });
    expect(keTeks(rumus)).not.toContain('|');
    expect(keTeks({ ...rumus, isi: mutlak(x) })).toContain('|');
  });
});
