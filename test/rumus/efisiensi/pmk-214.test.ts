import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { efisiensiPmk214 } from '../../../src/rumus/efisiensi/pmk-214.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { Pecahan } from '../../orakel/pecahan.js';

type Daftar = (number | string | null)[];
const bulat = (P: Daftar, C: Daftar, A: Daftar) => {
  const h = evaluasi(efisiensiPmk214, { P, C, A });
  return h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan;
};

describe('efisiensi.pmk-214', () => {
  it.each<[Daftar, Daftar, Daftar, string, string]>([
    [[4, 1, 5], [122, 80, 142], ['3.8', '0.975', '4.725'], '25.67', 'EF-07: 3,28 / 12,78'],
    [[100], [100], [100], '0.00', 'spent what it was worth'],
    [[100], [50], [100], '-100.00', 'half the output for all the money: −50 / 50'],
    [[100, 0], [100, 0], [80, 5], '15.00', 'hand: (20 − 5) / 100'],
  ])('P %s, CK %s, A %s is %s (%s)', (P, C, A, harapan) => {
    expect(bulat(P, C, A)).toBe(harapan);
  });
  it('gives a reason for what is missing or senseless', () => {
    expect(bulat([], [], [])).toBe('pagu-kosong');
    expect(bulat([null], [1], [1])).toBe('pagu-kosong');
    expect(bulat([1], [null], [1])).toBe('capaian-kosong');
    expect(bulat([1], [1], [null])).toBe('realisasi-kosong');
    expect(bulat([-1], [1], [1])).toBe('pagu-negatif');
    expect(bulat([1], [-1], [1])).toBe('capaian-negatif');
    expect(bulat([1, 1], [0, 0], [1, 1])).toBe('pagu-capaian-nol');
  });
  const satu = fc.tuple(
    fc.integer({ min: 1, max: 1e12 }),
    fc.integer({ min: 0, max: 20000 }),
    fc.integer({ min: 0, max: 1e12 }),
  );
  test.prop([fc.array(satu, { minLength: 1, maxLength: 6 })])('equals the BigInt fraction', (keluaran) => {
    const seharusnya = Pecahan.jumlah(keluaran.map(([p, c]) => Pecahan.rasio(BigInt(p) * BigInt(c), 10000n)));
    fc.pre(!seharusnya.sama(Pecahan.dari(0n)));
    const a = Pecahan.jumlah(keluaran.map((k) => Pecahan.dari(BigInt(k[2]))));
    const teks = (c: number) => `${Math.trunc(c / 100)}.${String(c % 100).padStart(2, '0')}`;
    expect(
      bulat(
        keluaran.map((k) => k[0]),
        keluaran.map((k) => teks(k[1])),
        keluaran.map((k) => k[2]),
      ),
    ).toBe(seharusnya.kurang(a).persenDari(seharusnya).cetak(2));
  });
});
