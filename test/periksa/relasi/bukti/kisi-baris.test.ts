import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { kisiBaris } from '../../../../src/periksa/relasi/bukti/kisi-baris.js';

const petak = (...nilai: number[]) => nilai.map((n) => ({ nilai: n, satuan: 1 }));

// 216.441.250 spread in whole percents: 12, 4, 5, 9, 8, 14 and 13 of them, by hand.
describe('the step that the amounts of a row have in common', () => {
  it('is the percent that a plan was spread by', () => {
    expect(
      kisiBaris(petak(25_972_950, 8_657_650, 10_822_063, 19_479_713, 17_315_300, 30_301_775, 28_137_363)),
    ).toBeCloseTo(2_164_412.5, 0);
  });
  it('is none of amounts that have nothing in common, nor of a few', () => {
    expect(kisiBaris(petak(41_250_137, 12_480_911, 7_310_553, 55_020_019, 23_117_401, 36_900_127))).toBe(0);
    expect(kisiBaris(petak(100_000_000, 75_000_000, 25_000_000))).toBe(0);
  });
});

// Real sums by hand: months of each row to its quarters, all whole percents of the year. September to November of A are as much as April to June,
// and so are those of C with the slip (May and June alone, 9 + 11 = 20 percent, for 29); B has nothing of the kind.
describe('a coincidence among whole percents of one budget', () => {
  const KEPALA = ['No', 'Uraian', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
  const persen = (pagu: number, ...p: number[]): string[] => p.map((x) => ((pagu * x) / 100).toLocaleString('id-ID'));
  const baris = (no: string, pagu: number, bulan: number[], tw2: number): string[] => {
    const tw = [0, 1, 2, 3].map((i) => bulan.slice(3 * i, 3 * i + 3).reduce((n, x) => n + x, 0));
    return [no, `Belanja ${no}`, ...persen(pagu, ...bulan, tw[0] ?? 0, tw2, tw[2] ?? 0, tw[3] ?? 0, 100)];
  };
  it('accuses nothing', () => {
    const temuan = periksaTabel([
      {
        baris: [
          [...KEPALA, 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV', 'Jumlah'],
          baris('1', 1_808_925_300, [12, 4, 9, 10, 6, 6, 13, 7, 4, 14, 4, 11], 22),
          baris('2', 2_424_141_700, [12, 4, 5, 9, 8, 9, 14, 8, 13, 13, 0, 5], 26),
          baris('3', 2_417_450_900, [7, 8, 12, 9, 9, 11, 9, 9, 11, 5, 4, 6], 20),
        ],
      },
    ]).temuan.filter((t) => t.tingkat === 'galat');
    expect(temuan.map((t) => t.lokasi.sel)).toEqual(['P4']);
  });
});
