import { describe, expect, it, vi } from 'vitest';
import type { ModeBulat } from '../../../src/angka/bulatkan.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { PenghitungBaris } from '../../../src/rumus/pembaca/kolom/baris.js';
import { KolomAngka } from '../../../src/rumus/pembaca/kolom/kolom-angka.js';
import { rencanakan } from '../../../src/rumus/pembaca/kolom/rencana.js';
import { bagi, bila, konstanta, kurang, masukan, type Simpul, syarat, tambah } from '../../../src/rumus/pohon.js';
import type { Rumus, TakTerukurBila } from '../../../src/rumus/rumus.js';

// Which way a single row is computed: by an estimate that is proven, in whole numbers (the columns are asked whether their doubles are the numbers), or
// as fractions (they are asked for the exact numbers). A row that goes on to a slower way without need comes out right all the same, so no test of results
// sees it. Limits and figures are worked out by hand beside each.

const [x, y] = [masukan('ex', 'nilai'), masukan('ye', 'nilai')];

const buat = (isi: Simpul, takTerukurBila: readonly TakTerukurBila[] = []): Rumus => ({
  ...(daftarRumus[0] as Rumus),
  id: 'milik.sendiri',
  masukan: { x, y },
  isi,
  takTerukurBila,
});

type Isi = number | string | null;

/** The way and the result of each row: [x, y, way, value or reason]. */
function jalur(rumus: Rumus, baris: readonly (readonly Isi[])[], desimal = 2, mode: ModeBulat = 'setengah-naik') {
  const lambang = Object.keys(rumus.masukan);
  const rencana = rencanakan(
    rumus,
    lambang.map((l) => ({ jenis: 'kolom', lambang: l, desimal: 0 })),
    { desimal, mode },
  );
  const daftar = lambang.map((_, j) => baris.map((b) => b[j] as Isi));
  const kolom = daftar.map((isi, j) => new KolomAngka(lambang[j] as string, isi, 0, undefined));
  const [tepat, ganda] = [kolom.map((k) => vi.spyOn(k, 'tepat')), kolom.map((k) => vi.spyOn(k, 'tepatGanda'))];
  const penghitung = new PenghitungBaris(rencana, kolom);
  return baris.map(([a, b], i) => {
    for (const s of [...tepat, ...ganda]) s.mockClear();
    for (const [j, k] of kolom.entries()) penghitung.x[j] = k.blok(0, baris.length)[i] as number;
    const sebab = penghitung.hitung(i);
    // Brought to whole numbers at most once.
    for (const s of ganda) expect(s.mock.calls.length).toBeLessThan(2);
    const cara = tepat.some((s) => s.mock.calls.length > 0)
      ? 'tepat'
      : ganda.some((s) => s.mock.calls.length > 0)
        ? 'bulat'
        : 'taksir';
    return [a, b, cara, sebab ?? penghitung.nilai];
  });
}

const cocok = (rumus: Rumus, baris: readonly (readonly Isi[])[], desimal?: number, mode?: ModeBulat) =>
  expect(jalur(rumus, baris, desimal, mode)).toEqual(baris);

const JUMLAH = buat(tambah(x, y));

describe('a row is computed', () => {
  it('by an estimate, else in whole numbers, else exactly', () => {
    cocok(JUMLAH, [
      [1, 2, 'taksir', 3],
      // Ties, up to nine decimals.
      [0.005, 1, 'bulat', 1.01],
      [-0.005, -1, 'bulat', -1.01],
      [0.000000001, 0.004999999, 'bulat', 0.01],
      [0.0050000000001, 0, 'tepat', 0.01],
      ['0.0049999999999999999999', 0, 'tepat', 0],
      // 10^13 + 0,005 in thousandths is beyond 2^50.
      [1e13, 0.005, 'tepat', 10_000_000_000_000.01],
      // 1,126 × 10^15 is 2^50: up to there a product with a power of ten is off by less than half.
      [1e12, 0.005, 'bulat', 1_000_000_000_000.01],
      [2e12, 0.005, 'tepat', 2_000_000_000_000.01],
      [null, 1, 'taksir', 'masukan-kosong'],
    ]);
    // A tie at 0, which is no missing quotient.
    cocok(JUMLAH, [[0.005, 0, 'bulat', 0]], 2, 'setengah-genap');
  });
  it('by an estimate from twice its error on', () => {
    // With two inputs the weights are (2 + 5) × 2^−52 of |x| + |y|, here 1, and of the divisor 1 × 2^28: twice that is 7 × (2^−51 + 2^−23).
    const d = 7 * 2 ** -52 + 7 * 2 ** -24;
    cocok(
      JUMLAH,
      [
        [0.75 + d, d - 0.25, 'tepat', 1],
        [0.75 + d + 2 ** -52, d - 0.25, 'taksir', 1],
      ],
      0,
    );
    // In millionths the error of 10^6 is a million times as large; 1,5 of them is a tie that the difference of the doubles misses.
    cocok(buat(kurang(x, y)), [[1000000.0000015, 1000000, 'bulat', 0.000002]], 6);
  });
  it('by an estimate within its range', () => {
    // t is the value and ½; 2^28 is 268.435.456.
    cocok(
      JUMLAH,
      [
        [2 ** 28 - 0.75, 0, 'taksir', 2 ** 28 - 1],
        [2 ** 28 - 0.25, 0, 'bulat', 2 ** 28],
        [-(2 ** 28) - 0.25, 0, 'taksir', -(2 ** 28)],
        [-(2 ** 28) - 0.75, 0, 'bulat', -(2 ** 28) - 1],
      ],
      0,
    );
    cocok(buat(bagi(x, y)), [
      [3, 4, 'taksir', 0.75],
      [3, -4, 'taksir', -0.75],
      [3, 0, 'bulat', 'pembagi-nol'],
      [3e-200, 1e-200, 'taksir', 3],
      [27e-201, 9e-201, 'tepat', 3],
    ]);
    // Whole numbers are themselves up to 2^53: half of 2^51 + 1.
    cocok(buat(bagi(x, y)), [[2 ** 51 + 1, 2, 'bulat', 2 ** 50 + 1]], 0);
  });
  it('by an estimate where it cuts off only above 0', () => {
    const baris = (cara: string): Isi[][] => [
      [1.75, 0, 'taksir', 1],
      [0.25, 0, 'taksir', 0],
      [-1.25, 0, cara, -1],
    ];
    cocok(JUMLAH, baris('bulat'), 0, 'potong');
    cocok(
      JUMLAH,
      [
        [1.25, 0, 'taksir', 1],
        [0.25, 0, 'taksir', 0],
        [-1.25, 0, 'taksir', -1],
      ],
      0,
    );
  });
});

describe('a choice is made', () => {
  it('in whole numbers that the value is then computed with', () => {
    cocok(buat(bila(syarat(x, '>', konstanta('0.3')), konstanta(7), y)), [[0.3, 0.005, 'bulat', 0.01]]);
  });
  const pilih = buat(bila(syarat(x, '>', konstanta('0.3')), y, konstanta(7)));
  it('by an estimate, else in whole numbers, else exactly', () => {
    cocok(pilih, [
      [0.31, 1, 'taksir', 1],
      [0.29, 1, 'taksir', 7],
      [0.3, 1, 'bulat', 7],
      ['0.3000000000000000000000000001', 1, 'tepat', 1],
      ['0.2999999999999999999999999999', 1, 'tepat', 7],
    ]);
  });
  it('by the sign of a quotient, which has none where it is divided by 0', () => {
    const nisbah = buat(bila(syarat(bagi(x, y), '>', konstanta(1)), x, konstanta(7)));
    cocok(nisbah, [
      [3, 2, 'taksir', 3],
      [-3, -2, 'taksir', -3],
      [3, -2, 'taksir', 7],
      [3, 0, 'bulat', 'pembagi-nol'],
      [3, 3, 'bulat', 7],
      [3, '3.0000000000000000000000000001', 'tepat', 7],
      [3, '0.0000000000000000000000000001', 'taksir', 3],
    ]);
  });
});

describe('a condition holds', () => {
  const bersyarat = buat(tambah(x, y), [
    { syarat: syarat(x, '<', konstanta('0.3')), alasan: 'target-negatif' },
    { masukan: 'y', keadaan: 'negatif', alasan: 'realisasi-negatif' },
  ]);
  it('by what is certain of it, though the value would be certain of itself', () => {
    cocok(bersyarat, [
      [0.4, 1, 'taksir', 1.4],
      [0.2, 1, 'taksir', 'target-negatif'],
      [0.3, 1, 'bulat', 1.3],
      ['0.2999999999999999999999999999', 1, 'tepat', 'target-negatif'],
      ['0.3000000000000000000000000001', 1, 'tepat', 1.3],
      [null, 1, 'taksir', 'masukan-kosong'],
      [1, -1, 'taksir', 'realisasi-negatif'],
    ]);
  });
});
