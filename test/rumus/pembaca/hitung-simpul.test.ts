import { describe, expect, it } from 'vitest';
import { hasilKaliPangkat } from '../../../src/angka/irasional.js';
import { Pecahan } from '../../../src/angka/pecahan.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { nilaiSimpul, TANPA_DAFTAR } from '../../../src/rumus/pembaca/evaluasi-dasar.js';
import { cetakTepat } from '../../../src/rumus/pembaca/hitung-simpul.js';
import { ikat } from '../../../src/rumus/pembaca/ikatan.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';

describe('cetakTepat', () => {
  it.each([
    [Pecahan.dari(165n, 2n), '82.5'],
    [Pecahan.dari(200n, 3n), '200/3'],
    // √2 = 1,4142135623 7309504880 1688724209 6980785696…, of which the 40th digit becomes a 0 that is not printed.
    [
      hasilKaliPangkat([{ dasar: Pecahan.dari(2n), pangkat: Pecahan.dari(1n, 2n) }]),
      '1.41421356237309504880168872420969807857',
    ],
  ])('prints a fraction exactly, and what is none to 40 digits: %#', (x, harapan) => {
    expect(cetakTepat(x)).toBe(harapan);
  });
});

describe('the trace', () => {
  it('says of an input that it is missing, alone and in a list', () => {
    expect(evaluasi(capaianMaximize, { T: null, R: 4 }).jejak.masukan).toEqual({ target: null, realisasi: '4' });
    expect(evaluasi(rataRataHitung, { x: [1, null] }).jejak.masukan).toEqual({ nilai: ['1', null] });
  });

  it('shows of a choice the side that was taken', () => {
    // By hand: 90 ÷ 100 × 100 = 90; 110 is above 100, so (2 − 110 ÷ 100) × 100 = 90.
    expect(evaluasi(capaianStabilize, { T: 100, R: 90 }).jejak.teks).toBe('90 ÷ 100 × 100 = 90,00');
    expect(evaluasi(capaianStabilize, { T: 100, R: 110 }).jejak.teks).toBe('(2 − 110 ÷ 100) × 100 = 90,00');
  });
});

/** The steps of a formula as they are written down: what is said of them in `Langkah`, by hand. */
describe('the steps of a trace', () => {
  const { x, y, d, e } = bukanRumus.masukan;
  const langkah = (isi: p.Simpul, d: number[] = [4, 9], e: number[] = [1, 1]) =>
    evaluasi({ ...bukanRumus, isi }, { x: 20, y: 18, d, e }).jejak.langkah.map((l) => [
      l.teks,
      l.operasi,
      l.operan.join(' '),
      l.nilai,
    ]);

  it('refer to the steps before them', () => {
    expect(langkah(p.bagi(p.kurang(p.kali(p.konstanta(2), x), y), x))).toEqual([
      ['2 × 20', 'kali', '2 20', '40'],
      ['#1 − 18', 'kurang', '#1 18', '22'],
      ['#2 ÷ 20', 'bagi', '#2 20', '1.1'],
    ]);
    expect(langkah(p.tambah(x, p.min(x, y)))).toEqual([
      ['20; 18', 'min', '20 18', '18'],
      ['20 + #1', 'tambah', '20 #1', '38'],
    ]);
  });

  it('are read as Indonesians write, and refer to numbers as machines do', () => {
    expect(langkah(p.kali(p.konstanta('1.5'), x))).toEqual([['1,5 × 20', 'kali', '1.5 20', '30']]);
  });

  it('are none of a condition, and none of what needs no step', () => {
    expect(langkah(x)).toEqual([]);
    expect(langkah(p.bila(p.syarat(x, '>', y), x, y))).toEqual([]);
  });

  it('of a list have every element, and of a weighted mean every weight', () => {
    expect(langkah(p.jumlah(p.kali(d, x)))).toEqual([
      ['4 × 20', 'kali', '4 20', '80'],
      ['9 × 20', 'kali', '9 20', '180'],
      ['#1 + #2', 'jumlah', '#1 #2', '260'],
    ]);
    expect(langkah(p.rataRataDaftar(d))).toEqual([['4; 9', 'rata-rata', '4 9', '6.5']]);
    expect(langkah(p.cacah(d))).toEqual([['4; 9', 'cacah', '4 9', '2']]);
    expect(langkah(p.rataRataUkurDaftar(d, e))).toEqual([['4; 9; 1; 1', 'rata-rata-ukur', '4 9 1 1', '6']]);
  });

  it('make of a factor of 0 a mean of 0', () => {
    expect(langkah(p.rataRataUkurDaftar(d), [4, 0])).toEqual([['4; 0; 1; 1', 'rata-rata-ukur', '4 0 1 1', '0']]);
  });

  it('count an element that weighs nothing for nothing', () => {
    expect(langkah(p.rataRataUkurDaftar(d, e), [4, 9], [1, 0])).toEqual([
      ['4; 9; 1; 0', 'rata-rata-ukur', '4 9 1 0', '4'],
    ]);
  });
});

describe('without what reads lists', () => {
  it('a formula of a list is refused, not taken for nothing', () => {
    const ikatan = ikat(rataRataHitung, { x: [1, 3] });
    expect(() => nilaiSimpul(rataRataHitung.isi, ikatan, TANPA_DAFTAR)).toThrow('rumus atas daftar');
  });
});
