import { describe, expect, it } from 'vitest';
import type { HasilKolom } from '../../../src/rumus/pembaca/kolom/jalankan.js';
import { kolomBulat } from '../../../src/rumus/pembaca/kolom/kolom-bulat.js';
import { teksKolom } from '../../../src/rumus/pembaca/kolom/teks-kolom.js';

describe('whole numbers as a column', () => {
  it('print every digit, however many there are', () => {
    // 2^52 = 4.503.599.627.370.496, 2^53 = 9.007.199.254.740.992, 2^60 = 1.152.921.504.606.846.976.
    const isi = [150, null, -5, 2 ** 52, 2 ** 53, 2n ** 60n, -(2n ** 60n), 7n];
    const hasil = kolomBulat(isi, 2, 'pagu-kosong');
    expect(isi.map((_, i) => teksKolom(hasil, i))).toEqual([
      '1,50',
      null,
      '-0,05',
      '45.035.996.273.704,96',
      '90.071.992.547.409,92',
      '11.529.215.046.068.469,76',
      '-11.529.215.046.068.469,76',
      '0,07',
    ]);
    expect([...hasil.status]).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
    expect([...hasil.nilai.slice(0, 3)]).toEqual([1.5, Number.NaN, -0.05]);
    expect([hasil.alasan, hasil.desimal]).toEqual([['pagu-kosong'], 2]);
  });

  it('print every digit beyond 2^52, where the double of a decimal may lie nearer to another', () => {
    // 788.224.159.455.538,7 in doubles, an eighth apart, is ….75, which prints as ….8.
    const isi = [7_882_241_594_555_387, -7_882_241_594_555_387];
    const hasil = kolomBulat(isi, 1, 'pagu-kosong');
    expect(isi.map((_, i) => teksKolom(hasil, i))).toEqual(['788.224.159.455.538,7', '-788.224.159.455.538,7']);
  });

  it('are right to the last bit with more decimals than a power of ten is exact for', () => {
    // 10^23 is no double: 1 ÷ 10^23 in doubles is 1,0000000000000001 × 10^−23.
    expect(kolomBulat([1], 23, 'pagu-kosong').nilai[0]).toBe(1e-23);
  });
});

it.each<[string, object, number, string]>([
  ['a list for the values', { nilai: [1] }, 0, 'teksKolom: hasil.nilai harus Float64Array'],
  ['a list for the states', { status: [0] }, 0, 'teksKolom: hasil.status harus Uint8Array'],
  ['an object for the long ones', { utuh: {} }, 0, 'teksKolom: hasil.utuh harus Map'],
  ['a row that there is not', {}, 1, 'teksKolom: baris harus berupa bilangan bulat 0 sampai 0'],
])('teksKolom refuses %s', (_, ganti, baris, pesan) => {
  const hasil = kolomBulat([1], 0, 'pagu-kosong');
  expect(() => teksKolom({ ...hasil, ...ganti } as HasilKolom, baris)).toThrow(pesan);
});
