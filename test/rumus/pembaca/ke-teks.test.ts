import { describe, expect, it } from 'vitest';
import { capaianMinimizeSelisih } from '../../../src/rumus/capaian/minimize-selisih.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import {
  banyakTerukur,
  rataRataHitung,
  rataRataUkur,
  rataRataUkurBerbobot,
} from '../../../src/rumus/gabungan/rata-rata.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { keTeks } from '../../../src/rumus/pembaca/ke-teks.js';
import {
  bagi,
  bila,
  jumlah,
  kali,
  konstanta,
  kurang,
  masukan,
  masukanDaftar,
  min,
  mutlak,
  rataRataDaftar,
  rataRataUkurDaftar,
  syarat,
  tambah,
} from '../../../src/rumus/pohon.js';
import { type Rumus, rumus } from '../../../src/rumus/rumus.js';
import { pertumbuhan } from '../../../src/rumus/waktu/pertumbuhan.js';

const terisi = (r: Rumus, masukan: Parameters<typeof evaluasi>[1]) => evaluasi(r, masukan).jejak.teks;
const a = masukan('a', 'nilai');
const b = masukan('b', 'nilai');
const x = masukanDaftar('x', 'nilai');
const coba = (isi: Rumus['isi']): Rumus =>
  rumus({ ...capaianStabilize, id: 'uji.coba', masukan: { a, b, x }, takTerukurBila: [], isi });

describe('keTeks', () => {
  it.each([
    ['<', '<'],
    ['<=', '≤'],
    ['=', '='],
    ['>=', '≥'],
    ['>', '>'],
  ] as const)('prints the comparison %s as %s', (banding, tanda) => {
    expect(keTeks(coba(bila(syarat(a, banding, b), a, b)))).toBe(`{ a bila a ${tanda} b; selain itu b }`);
  });
  it.each([
    [capaianMinimizeSelisih, '(2 × T − R) ÷ T × 100'],
    [capaianStabilize, '{ R ÷ T bila R ≤ T; selain itu 2 − R ÷ T } × 100'],
    [pertumbuhan, '(ini − lalu) ÷ |lalu| × 100'],
    [rataRataHitung, 'Σ x ÷ n'],
    [banyakTerukur, 'n'],
    [rataRataUkur, 'akar pangkat n dari Π x'],
    [rataRataUkurBerbobot, 'akar pangkat Σ w dari Π x^w'],
    [coba(jumlah(kali(x, a))), 'Σ (x × a)'],
    [coba(kurang(a, kurang(b, a))), 'a − (b − a)'],
    [coba(bagi(a, kali(b, a))), 'a ÷ (b × a)'],
    [coba(kurang(a, kali(b, a))), 'a − b × a'],
    [coba(tambah(a, tambah(b, a))), 'a + b + a'],
    [coba(kali(a, kali(b, a))), 'a × b × a'],
    [coba(jumlah(x)), 'Σ x'],
    [coba(kali(tambah(a, b), tambah(a, b))), '(a + b) × (a + b)'],
    [coba(min(a, tambah(a, b))), 'min(a; a + b)'],
    [coba(mutlak(kurang(a, b))), '|a − b|'],
    [coba(kali(a, konstanta(-2))), 'a × (-2)'],
    [coba(rataRataDaftar(kali(x, a))), 'Σ (x × a) ÷ n'],
    [coba(rataRataUkurDaftar(kali(x, a), tambah(a, x))), 'akar pangkat Σ (a + x) dari Π (x × a)^(a + x)'],
    [coba(tambah(masukan('asing', 'nilai'), a)), 'asing + a'],
  ] as const)('prints a formula with its symbols, brackets only where they count: %#', (r, harapan) => {
    expect(keTeks(r)).toBe(harapan);
  });
});

it('refuses what is no formula', () => {
  expect(() => keTeks(5 as never)).toThrow(/^keTeks: rumus/);
});

describe('the text of a trace', () => {
  it('has the values filled in and only the branch that was taken', () => {
    expect(terisi(capaianMinimizeSelisih, { T: 20, R: 18 })).toBe('(2 × 20 − 18) ÷ 20 × 100 = 110,00');
    expect(terisi(capaianStabilize, { T: 100, R: 104 })).toBe('(2 − 104 ÷ 100) × 100 = 96,00');
    expect(terisi(pertumbuhan, { ini: 18, lalu: -20 })).toBe('(18 − (-20)) ÷ |-20| × 100 = 190,00');
  });
  it('writes out short lists, and of long ones the first seven and the last', () => {
    expect(terisi(rataRataHitung, { x: [1, 2, 6] })).toBe('(1 + 2 + 6) ÷ 3 = 3,00');
    const sepuluh = Array.from({ length: 10 }, (_, i) => i + 1);
    expect(terisi(rataRataHitung, { x: sepuluh })).toBe('(1 + 2 + 3 + 4 + 5 + 6 + 7 + … + 10) ÷ 10 = 5,50');
    const delapan = sepuluh.slice(0, 8);
    expect(terisi(rataRataHitung, { x: delapan })).toBe('(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8) ÷ 8 = 4,50');
    const sembilan = sepuluh.slice(0, 9);
    expect(terisi(rataRataHitung, { x: sembilan })).toBe('(1 + 2 + 3 + 4 + 5 + 6 + 7 + … + 9) ÷ 9 = 5,00');
    expect(terisi(banyakTerukur, { x: [1, 2, 6] })).toBe('3 = 3,00');
    expect(terisi(rataRataUkur, { x: [4, 9] })).toBe('akar pangkat 2 dari (4 × 9) = 6,00');
    expect(terisi(rataRataUkurBerbobot, { x: [4, 9], w: [1, 1] })).toBe('akar pangkat Σ bobot dari (4^1 × 9^1) = 6,00');
    expect(terisi(coba(kali(jumlah(x), a)), { a: 2, b: 1, x: [3, 4] })).toBe('(3 + 4) × 2 = 14,00');
    expect(terisi(coba(kali(jumlah(x), a)), { a: 2, b: 1, x: [3] })).toBe('3 × 2 = 6,00');
    expect(terisi(coba(rataRataUkurDaftar(kali(x, a))), { a: 1, b: 1, x: [4, 9] })).toBe(
      'akar pangkat 2 dari ((4 × 1) × (9 × 1)) = 6,00',
    );
    // Of each element the branch that it takes.
    const palingSedikitA = bila(syarat(x, '>', a), x, a);
    expect(terisi(coba(jumlah(palingSedikitA)), { a: 4, b: 1, x: [3, 5] })).toBe('4 + 5 = 9,00');
  });
  it('has a 0 without brackets', () => {
    expect(terisi(coba(kali(a, b)), { a: 3, b: 0, x: [] })).toBe('3 × 0 = 0,00');
  });
  // Which of its elements would be meant, nobody says; of an empty list there is none.
  it.each([[[3, 4]], [[]]])('has no list outside a list operation (%j)', (isi) => {
    expect(() => terisi(coba(tambah(x, a)), { a: 2, b: 1, x: isi })).toThrow(
      'evaluasi: rumus.isi.kiri harus di dalam operasi daftar, sebab x sebuah daftar.',
    );
  });
  it('cuts a number of more than six decimals with an ellipsis', () => {
    expect(terisi(rataRataHitung, { x: ['0.1234567'] })).toBe('(0,1234…) ÷ 1 = 0,12');
  });
});
