import { describe, expect, it } from 'vitest';
import { bandingKunci, daunDari, pilihTeks } from '../../src/rekap/baris-anggaran.js';

const baris = (kode: string, pagu: unknown = 1, realisasi: unknown = null) => ({ kode, pagu, realisasi }) as never;

describe('budget lines', () => {
  it.each(['7', '7.01', 'abc', ''])('"%s" is no code of a program, and its line is named', (kode) => {
    expect(() => daunDari([baris('7.01.01'), baris(kode)])).toThrow(`baris[1].kode: "${kode}" bukan kode`);
  });

  it('of a code without an end are refused with its beginning', () => {
    const panjang = 'x'.repeat(61);
    expect(() => daunDari([baris(panjang)])).toThrow(`baris[0].kode: "${'x'.repeat(60)}" bukan kode`);
  });

  it('name the field of what is no figure', () => {
    expect(() => daunDari([baris('7.01.01'), baris('7.01.01', 'x')])).toThrow('baris[1].pagu: "x" bukan angka');
    expect(() => daunDari([baris('7.01.01', 1, 'x')])).toThrow('baris[0].realisasi: "x" bukan angka');
  });

  it('of one code add up, and keep the longest spelling of code and name', () => {
    const [daun, ...lain] = daunDari([
      { kode: '7.01.01.2.06.04', nama: 'Sub', pagu: 1, realisasi: 2 },
      { kode: '7.01.01.2.06.0004', nama: 'Sub-kegiatan', pagu: 3, realisasi: null },
    ]);
    expect(lain).toEqual([]);
    expect([daun?.kode, daun?.nama, daun?.agregat.pagu.toString()]).toEqual(['7.01.01.2.06.0004', 'Sub-kegiatan', '4']);
  });
});

it.each([
  [['b', 'a'], 'a'],
  [['a', 'b'], 'a'],
  [['bb', 'a'], 'bb'],
  [['a', 'bb'], 'bb'],
  [['a', 'a'], 'a'],
  [[], ''],
])('of %j the text is "%s"', (teks, hasil) => {
  expect(pilihTeks(teks)).toBe(hasil);
});

it.each([
  ['7-1', '7-1-2'],
  ['7-2', '7-10'],
  ['7-2-9', '7-10-1'],
  ['7-1-9', '7-2'],
  ['6', '7'],
])('%s comes before %s', (a, b) => {
  const tanda = [bandingKunci(a, b), bandingKunci(b, a), bandingKunci(a, a), bandingKunci(b, b)].map(Math.sign);
  expect(tanda).toEqual([-1, 1, 0, 0]);
});
