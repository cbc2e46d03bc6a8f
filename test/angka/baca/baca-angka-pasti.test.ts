import { describe, expect, it } from 'vitest';
import { bacaAngkaPasti } from '../../../src/angka/baca/baca-angka-pasti.js';

// Expected values are written down from how the field writes figures: juta 10^6, miliar (M) 10^9, triliun (T) 10^12, ribu 10^3.
describe('bacaAngkaPasti', () => {
  it.each([
    ['82,5', '82.5'],
    ['82.5', '82.5'],
    ['1.234.567', '1234567'],
    ['1.234,50', '1234.5'],
    ['Rp 1.250', '1250'],
    ['Rp. 6.151.520.858,00,-', '6151520858'],
    ['97,86 %', '97.86'],
    ['80 persen', '80'],
    ['-5', '-5'],
    ['65 (B)', '65'],
    ["'82", '82'],
  ])('takes %s', (teks, nilai) => {
    const hasil = bacaAngkaPasti(teks);
    expect(hasil.status === 'angka' && hasil.nilai.toFixed()).toBe(nilai);
  });

  it.each([
    ['1,5 juta', '1500000'],
    ['5 ribu', '5000'],
    ['5 rb', '5000'],
    ['7 jt', '7000000'],
    ['Rp 2 M', '2000000000'],
    ['2 M', 'dapat berarti 2000000000'],
    ['3 T', 'dapat berarti 3000000000000'],
    ['3 t', 'dapat berarti 3000000000000'],
    ['2 - 3 juta', '2000000 - 3000000'],
    ['80-', 'tulis -80 bila itu maksudnya'],
    ['Rp (5.000)', 'tulis -5000'],
    ['(5)', '-5 atau 5'],
    ['–5', 'tulis -5'],
    ['- 5', '-5 atau 5'],
    ['15 menit', 'satuan "menit"'],
    ['1 jam', 'tulis angkanya saja: 1'],
    ['8o', 'satuan "o"'],
    ['≥ 75', 'tulis angkanya saja: 75'],
    ['80 (naik)', 'tulis angkanya saja: 80'],
    ['1.000', '1000 atau 1'],
    ['12.345 %', 'tidak pasti'],
    ['90-80', 'tulis 80 - 90'],
    ['23/14', '23 atau 14'],
    ['Rp -', 'tulis 0, atau kosongkan'],
    ['nihil', 'tulis 0'],
    ['6,15E+09', '6150000000'],
    ['1e400', 'bukan angka'],
    ['½', 'bukan angka'],
  ])('refuses %s and says what to write', (teks, harus) => {
    expect(bacaAngkaPasti(teks)).toMatchObject({
      status: 'tolak',
      kata: false,
      pesan: expect.stringContaining(harus),
    });
  });

  it('tells a word from a faulty figure, and nothing from a figure', () => {
    expect(bacaAngkaPasti('WTP')).toMatchObject({ status: 'tolak', kata: true });
    expect(bacaAngkaPasti('-')).toEqual({ status: 'kosong' });
    expect(bacaAngkaPasti('80-90')).toMatchObject({ status: 'rentang' });
    expect(bacaAngkaPasti('1.250', { lokal: 'id' })).toMatchObject({ status: 'angka' });
  });
});
