import { describe, expect, it } from 'vitest';
import { hitungCapaian, hitungKemajuan, type OpsiCapaian } from '../../../src/index.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import * as p from '../../../src/rumus/pohon.js';
import { bukanRumus } from './bukan-rumus.js';

type Kasus = [target: number, realisasi: number, 'maximize' | 'minimize' | 'stabilize', OpsiCapaian, teks: string];

describe('a trace whose value was decided and not computed says from what and by which policy', () => {
  const setiap = 'target 0 tercapai oleh realisasi 0, menurut setiap pilihan kebijakan targetNol';
  it.each<Kasus>([
    [0, 0, 'minimize', {}, `target 0; realisasi 0 → 100,00 (${setiap})`],
    [0, 3, 'minimize', { targetNol: 'nol' }, 'target 0; realisasi 3; patokan 0 → 0,00 (kebijakan targetNol: nol)'],
    [
      0,
      1500,
      'maximize',
      { targetNol: 'seratus-bila-tercapai' },
      'target 0; realisasi 1.500 → 100,00 (kebijakan targetNol: seratus-bila-tercapai)',
    ],
    [
      0,
      -2.5,
      'stabilize',
      { targetNol: 'seratus-bila-tercapai' },
      'target 0; realisasi -2,5 → 0,00 (kebijakan targetNol: seratus-bila-tercapai)',
    ],
    [
      12,
      0,
      'minimize',
      { minimize: 'rasio' },
      'target 12; realisasi 0; patokan 100 → 100,00 (kebijakan realisasiNol: seratus)',
    ],
    [
      12,
      0,
      'minimize',
      { minimize: 'rasio', batas: { atas: 90 } },
      'min(90; maks(0; 100)) = 90,00 (kebijakan realisasiNol: seratus)',
    ],
    [80, 82, 'maximize', { targetNol: 'nol' }, '82 ÷ 80 × 100 = 102,50'],
  ])('T = %s, R = %s, %s %j', (target, realisasi, polarisasi, opsi, teks) => {
    expect(hitungCapaian({ target, realisasi, polarisasi }, opsi).jejak.teks).toBe(teks);
  });

  it('of progress towards an end target as well', () => {
    expect(hitungKemajuan({ targetAkhir: 0, realisasi: 0, polarisasi: 'minimize' }).jejak.teks).toBe(
      `target 0; realisasi 0 → 100,00 (${setiap})`,
    );
  });

  it('and of any formula: a chosen constant, an input as it stands, a list', () => {
    const { x, d } = bukanRumus.masukan;
    const pilih = p.bila(p.syarat(p.jumlah(d), '>', p.konstanta(2)), p.konstanta(7), p.bagi(x, p.konstanta(2)));
    const rumus = { ...bukanRumus, masukan: { x, d }, isi: pilih };
    expect(evaluasi(rumus, { x: 5, d: [1, 2] }).jejak.teks).toBe('x 5; d 1 dan 2 → 7,00');
    expect(evaluasi(rumus, { x: 5, d: [1] }).jejak.teks).toBe('5 ÷ 2 = 2,50');
    expect(evaluasi({ ...rumus, masukan: { x }, isi: x }, { x: 75 }).jejak.teks).toBe('x 75 → 75,00');
  });
});
