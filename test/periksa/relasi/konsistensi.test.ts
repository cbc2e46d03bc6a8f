import { describe, expect, it } from 'vitest';
import { putuskan, rentangDiBalik } from '../../../src/periksa/relasi/konsistensi.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { kemajuanDariAwal } from '../../../src/rumus/waktu/kemajuan-dari-awal.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';
import { relasiUji } from './relasi-uji.js';

describe('a relation over rounded inputs', () => {
  // Hand: (1,5 − 1,4) ÷ (2 − 1,4) = 16,67 %; within their digits T and B may both be 1,5, where there is no progress to measure.
  it('is judged by those corners that have a value', () => {
    const [B, T, R] = [faktaUji('1.4'), faktaUji('2', { persen: true }), faktaUji('1.5')];
    const pada = (hasil: string) =>
      putuskan(relasiUji(kemajuanDariAwal, faktaUji(hasil), { B: [B], T: [T], R: [R] }))?.status;
    expect(pada('16.67')).toBe('cocok');
    expect(pada('20.00')).toBe('bila-dibulatkan');
  });
});

describe('what stands behind the result of a relation', () => {
  it('is what its inputs give within its digits: 2 of 3 printed 66,67 is 66,666…', () => {
    const r = relasiUji(serapan, faktaUji('66.67'), { P: [faktaUji('3')], A: [faktaUji('2')] });
    expect(rentangDiBalik(r)?.map((n) => n.toFixed(4))).toEqual(['66.6667', '66.6700']);
  });
  it('is not known of one that breaks, nor of more than five rounded inputs', () => {
    expect(rentangDiBalik(relasiUji(serapan, faktaUji('70'), { P: [faktaUji('3')], A: [faktaUji('2')] }))).toBeNull();
    const enam = Array.from({ length: 6 }, () => faktaUji('0.4'));
    expect(rentangDiBalik(relasiUji(serapan, faktaUji('24'), { P: [faktaUji('10')], A: enam }))).toBeNull();
  });
});
