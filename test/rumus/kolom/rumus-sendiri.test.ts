import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../../src/angka/argumen-tidak-sah.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { hitungKolom, type MasukanKolom } from '../../../src/rumus/kolom/hitung-kolom.js';
import type { OpsiKolom } from '../../../src/rumus/kolom/opsi-kolom.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { teksKolom } from '../../../src/rumus/pembaca/kolom/teks-kolom.js';
import {
  bagi,
  bila,
  jumlah,
  kali,
  konstanta,
  kurang,
  maks,
  masukan,
  masukanDaftar,
  mutlak,
  type Simpul,
  syarat,
  tambah,
} from '../../../src/rumus/pohon.js';
import type { Rumus, TakTerukurBila } from '../../../src/rumus/rumus.js';

// Formulas that nobody registered. The expected figures are worked out by hand beside each; every row is also asked of `evaluasi`, which computes
// fractions row by row and knows nothing of columns.

const [x, y, z] = [masukan('ex', 'nilai'), masukan('ye', 'nilai'), masukan('zet', 'nilai')];
const SEMUA = { x, y, z };
const NOL = konstanta(0);
const SATU = konstanta(1);

/** 10^n, n a multiple of ten, as a product: a constant is not read with so many digits. */
const sepuluhPangkat = (n: number): Simpul =>
  Array.from({ length: n / 10 }, () => konstanta(1e10)).reduce((a, b) => kali(a, b));

const buat = (isi: Simpul, lambang = 'xy', takTerukurBila: readonly TakTerukurBila[] = []): Rumus => ({
  ...(daftarRumus[0] as Rumus),
  id: 'milik.sendiri',
  masukan: Object.fromEntries([...lambang].map((l) => [l, SEMUA[l as keyof typeof SEMUA]])),
  isi,
  takTerukurBila,
});

const baca = (hasil: ReturnType<typeof hitungKolom>, i: number) =>
  teksKolom(hasil, i) ?? hasil.alasan[(hasil.status[i] as number) - 1];

type Isi = number | bigint | string | null;

/** The print or the reason of each row; the columns stand in the order of the letters. */
function tiap(rumus: Rumus, baris: readonly (readonly Isi[])[]) {
  const lambang = Object.keys(rumus.masukan);
  const hasil = hitungKolom(rumus, Object.fromEntries(lambang.map((l, j) => [l, baris.map((b) => b[j] as Isi)])));
  return baris.map((b, i) => {
    const satu = evaluasi(rumus, Object.fromEntries(lambang.map((l, j) => [l, b[j] as Isi])));
    const ini = baca(hasil, i);
    expect(Number.isNaN(hasil.nilai[i])).toBe(hasil.status[i] !== 0);
    expect(ini).toBe(satu.status === 'terukur' ? satu.teks : satu.alasan);
    return ini;
  });
}

const BUKAN_KOLOM = /rumus milik\.sendiri bukan nisbah dua kombinasi linear.*evaluasi/;
const tolak = (isi: Simpul, lambang: string) =>
  expect(() => hitungKolom(buat(isi, lambang), Object.fromEntries([...lambang].map((l) => [l, [1]])))).toThrow(
    BUKAN_KOLOM,
  );

describe('choices that hold at one point', () => {
  const setara = (banding: '=' | '<=' | '>=', batas: Simpul, maka: Simpul, lain: Simpul) =>
    buat(bila(syarat(y, banding, batas), maka, lain));
  const persen = kali(bagi(y, x), konstanta(100));
  it('are kept where both sides of it are one line', () => {
    // At y = 0 the formula says 50 (or 100) and nothing else; beside it y ÷ x × 100, or 0.
    const baris = [
      [98, 0],
      [98, 49],
      [98, -49],
      [0, 0],
    ];
    const di = (r: Rumus) => tiap(r, baris).slice(0, 3);
    expect(di(setara('=', NOL, konstanta(50), persen))).toEqual(['50,00', '50,00', '-50,00']);
    expect(di(setara('=', NOL, konstanta(100), NOL))).toEqual(['100,00', '0,00', '0,00']);
    // At y = x too, which is no end of the columns.
    const sama = setara('=', x, konstanta(7), persen);
    const seri = [
      [98, 98],
      [98, 49],
    ];
    expect(tiap(sama, seri)).toEqual(['7,00', '50,00']);
    // Two choices at one place: only what is neither above nor below gets 5.
    const dua = buat(bila(syarat(y, '>', x), SATU, bila(syarat(y, '<', x), SATU, konstanta(5))));
    expect(tiap(dua, [...seri, [98, 99]])).toEqual(['5,00', '1,00', '1,00']);
  });
  it('as the registered formula for a target of 0', () => {
    // Every row with a target above 0, both inputs as columns: 100 at R = 0 (its own example), else 0.
    const hasil = hitungKolom('capaian.target-nol.stabilize', { T: [98, 5, 5], R: [0, 0, 1] });
    expect([0, 1, 2].map((i) => teksKolom(hasil, i))).toEqual(['100,00', '100,00', '0,00']);
  });
});

describe('ratios', () => {
  it('add up over one divisor, also one that is a multiple of the other', () => {
    // (1 + 2) ÷ 8 = 0,375; (1 − 2) ÷ 8 = −0,125; 1 ÷ 16 + 2 ÷ 8 = 0,3125.
    const baris = [
      [1, 2, 8],
      [1, 2, 0],
    ];
    expect(tiap(buat(tambah(bagi(x, z), bagi(y, z)), 'xyz'), baris)).toEqual(['0,38', 'pembagi-nol']);
    expect(tiap(buat(kurang(bagi(x, z), bagi(y, z)), 'xyz'), baris)).toEqual(['-0,13', 'pembagi-nol']);
    const lipat = tambah(bagi(x, kali(konstanta(2), z)), bagi(y, z));
    expect(tiap(buat(lipat, 'xyz'), baris)).toEqual(['0,31', 'pembagi-nol']);
    // 1 ÷ 16 + 2 ÷ 24 = 0,1458.
    const lain = tambah(bagi(x, kali(konstanta(2), z)), bagi(y, kali(konstanta(3), z)));
    expect(tiap(buat(lain, 'xyz'), baris)).toEqual(['0,15', 'pembagi-nol']);
  });
  it('over two divisors are refused', () => {
    tolak(tambah(bagi(x, z), bagi(y, x)), 'xyz');
    tolak(tambah(bagi(x, tambah(z, SATU)), bagi(y, tambah(z, konstanta(2)))), 'xyz');
  });
  it('over a quotient are taken where that has one place without a value', () => {
    // 3 ÷ (8 ÷ 4) = 1,5.
    expect(
      tiap(buat(bagi(x, bagi(y, konstanta(4)))), [
        [3, 8],
        [3, 0],
      ]),
    ).toEqual(['1,50', 'pembagi-nol']);
    tolak(bagi(x, bagi(y, z)), 'xyz');
    // Turned around it would be z ÷ y, which has a value at z = 0.
    tolak(bagi(SATU, bagi(y, z)), 'yz');
  });
  it('of 0 ÷ 0 have no value', () => {
    expect(tiap(buat(tambah(x, bagi(NOL, NOL)), 'x'), [[5], [0]])).toEqual(['pembagi-nol', 'pembagi-nol']);
  });
  it('of a difference to a sum, which no single input divides', () => {
    // 2 ÷ 4; 1 − 1 divides nothing; −2 ÷ 4.
    expect(
      tiap(buat(bagi(kurang(x, y), tambah(x, y))), [
        [3, 1],
        [1, -1],
        [1, 3],
      ]),
    ).toEqual(['0,50', 'pembagi-nol', '-0,50']);
  });
  it('of large numbers that nearly cancel, whose rest no double says', () => {
    // 1000000,3 − 1000000,1 in doubles is 0,20000000006984919, and 1000000,1 − 999999,9 is 0,19999999995343387. Both are 0,2:
    // 0,001 ÷ 0,2 = 0,2 ÷ 40 = 0,005 is a tie.
    expect(tiap(buat(bagi(x, kurang(y, z)), 'xyz'), [[0.001, 1000000.3, 1000000.1]])).toEqual(['0,01']);
    expect(tiap(buat(bagi(kurang(y, z), x), 'xyz'), [[40, 1000000.1, 999999.9]])).toEqual(['0,01']);
    // 10000,3 − 10000,1 is 0,2 and a twelfth digit in doubles; 2000000000,001 ÷ 0,2 = 10000000000,005.
    expect(tiap(buat(bagi(x, kurang(y, z)), 'xyz'), [[2000000000.001, 10000.3, 10000.1]])).toEqual([
      '10.000.000.000,01',
    ]);
    // The smallest doubles are far apart: what prints as 10^−321 is 202 times the smallest, and 10^−322 twenty times.
    expect(tiap(buat(bagi(x, kurang(y, z)), 'xyz'), [[1e-321, 1e-322, 0]])).toEqual(['10,00']);
    // 1000,1 + 1000,2 − 2000,3 in doubles is above 0, and 1000,3 + 1000,4 − 2000,7 below.
    const sama = buat(bila(syarat(tambah(x, y), '=', z), SATU, NOL), 'xyz');
    expect(
      tiap(sama, [
        [1000.1, 1000.2, 2000.3],
        [1000.3, 1000.4, 2000.7],
      ]),
    ).toEqual(['1,00', '1,00']);
  });
  it('with coefficients that no double holds', () => {
    // (3 × 10^310 + 10^308) ÷ 10^310 = 3 + 1 ÷ 100.
    const besar = sepuluhPangkat(310);
    expect(tiap(buat(bagi(tambah(kali(x, besar), y), besar)), [[3, 10n ** 308n]])).toEqual(['3,01']);
  });
  it('with all inputs one number are one row', () => {
    // 1 ÷ 8 = 12,5 %.
    const hasil = hitungKolom('anggaran.serapan', { P: 8, A: 1 });
    expect([hasil.nilai.length, baca(hasil, 0)]).toEqual([1, '12,50']);
  });
});

describe('choices', () => {
  const jarak = (n: number) =>
    Array.from({ length: n }, (_, k) => mutlak(kurang(x, konstanta(k + 1)))).reduce((a, b) => tambah(a, b));
  it('are taken up to a number of branches', () => {
    // |3,5 − 1| + … + |3,5 − 9| = 2,5 + 1,5 + 0,5 + 0,5 + 1,5 + 2,5 + 3,5 + 4,5 + 5,5.
    expect(tiap(buat(jarak(9), 'x'), [[3.5], [1]])).toEqual(['22,50', '36,00']);
    // Each summand doubles the branches, and a maximum chooses in each.
    tolak(jarak(10), 'x');
    tolak(maks(jarak(9), x), 'x');
  });
  it('are taken by what a double does not say', () => {
    // 0,3 and 10^−29 more or less, which as doubles are all 0,3.
    const [lebih, kurangnya] = [`0.3${'0'.repeat(27)}1`, `0.2${'9'.repeat(28)}`];
    const isi = [['0.3'], [lebih], [kurangnya]];
    for (const [banding, harapan] of [
      ['>', ['0,00', '1,00', '0,00']],
      ['>=', ['1,00', '1,00', '0,00']],
      ['=', ['1,00', '0,00', '0,00']],
      ['<', ['0,00', '0,00', '1,00']],
    ] as const)
      expect(tiap(buat(bila(syarat(x, banding, konstanta('0.3')), SATU, NOL), 'x'), isi)).toEqual(harapan);
  });
  it('whose branches are no lines in the quotient of the inputs', () => {
    expect(
      tiap(buat(bila(syarat(y, '>=', x), kurang(y, x), NOL)), [
        [3, 5],
        [3, 1],
      ]),
    ).toEqual(['2,00', '0,00']);
  });
  it('by a difference that is none of the quotient', () => {
    // 7 − 2 is 5; 6 − 2 is not, and 6 ÷ 2 = 3.
    expect(
      tiap(buat(bila(syarat(kurang(y, x), '>=', konstanta(5)), konstanta(100), bagi(y, x))), [
        [2, 7],
        [2, 6],
      ]),
    ).toEqual(['100,00', '3,00']);
  });
  it('by a quotient, whichever input divides, have no value where it has none', () => {
    const terbalik = bila(syarat(bagi(x, y), '>=', SATU), konstanta(100), bagi(kali(x, konstanta(100)), y));
    expect(
      tiap(buat(terbalik), [
        [1, 3],
        [5, 3],
        [5, 0],
      ]),
    ).toEqual(['33,33', '100,00', 'pembagi-nol']);
    // 6 ÷ (1 + 5) is 1, 5 ÷ 6 is below, and −5 + 5 divides nothing.
    expect(
      tiap(buat(bila(syarat(bagi(y, tambah(x, konstanta(5))), '>=', SATU), SATU, NOL)), [
        [1, 6],
        [1, 5],
        [-5, 1],
      ]),
    ).toEqual(['1,00', '0,00', 'pembagi-nol']);
    expect(tiap(buat(bila(syarat(bagi(y, NOL), '>=', SATU), x, y)), [[1, 6]])).toEqual(['pembagi-nol']);
  });
  it('by what is always 0', () => {
    const pilih = (banding: '>=' | '>') => buat(bila(syarat(kurang(x, x), banding, NOL), bagi(y, x), konstanta(7)));
    expect(tiap(pilih('>='), [[3, 1]])).toEqual(['0,33']);
    expect(tiap(pilih('>'), [[3, 1]])).toEqual(['7,00']);
  });
  it('by a divisor whose sign no double tells', () => {
    // x − y is 1, −1 and 0.
    const besar = 2n ** 62n;
    expect(
      tiap(buat(bila(syarat(bagi(x, kurang(x, y)), '>=', NOL), SATU, NOL)), [
        [besar, besar - 1n],
        [besar - 1n, besar],
        [besar, besar],
      ]),
    ).toEqual(['1,00', '0,00', 'pembagi-nol']);
  });
  it('between values that are too large for a loop', () => {
    // 3 × 10^9 ÷ 2 is above the least value, 2 below; 3 ÷ 10^250 × 10^250 = 3.
    expect(
      tiap(buat(maks(bagi(y, x), konstanta(1e9))), [
        [1, 2],
        [2, 3e9],
      ]),
    ).toEqual(['1.000.000.000,00', '1.500.000.000,00']);
    expect(
      tiap(buat(maks(kali(bagi(y, x), sepuluhPangkat(250)), SATU)), [
        [1e250, 3],
        [4e250, 2],
      ]),
    ).toEqual(['3,00', '1,00']);
    // A floor of 2^60, which a double doesn't print.
    expect(tiap(buat(maks(konstanta(2n ** 60n), x), 'x'), [[1], [2n * 10n ** 18n]])).toEqual([
      '1.152.921.504.606.846.976,00',
      '2.000.000.000.000.000.000,00',
    ]);
  });
});

// A block is 16.384 rows; a formula of choices by more than one input has no loop. 5 − 2 in every row, and 7 where that is above 3.
it('rows of a third block are computed once, with what is in their own block', () => {
  const n = 2 * 16_384 + 3;
  const ex = new Float64Array(n).fill(5);
  ex[n - 2] = 6;
  ex[n - 1] = Number.NaN;
  const jauh = buat(bila(syarat(kurang(x, y), '>', konstanta(3)), konstanta(7), kurang(x, y)));
  const hasil = hitungKolom(jauh, { x: ex, y: new Float64Array(n).fill(2) });
  expect([...hasil.nilai.subarray(n - 3)]).toEqual([3, 7, Number.NaN]);
  expect(hasil.nilai.findIndex((h) => h !== 3)).toBe(n - 2);
  expect(hasil.status.findIndex((k) => k !== 0)).toBe(n - 1);
});

describe('conditions', () => {
  const negatif = (l: string): TakTerukurBila => ({ masukan: l, keadaan: 'negatif', alasan: 'target-negatif' });
  it('that an input is not negative, in each of the loops', () => {
    expect(
      tiap(buat(tambah(x, y), 'xy', [negatif('x')]), [
        [-1, 2],
        [0, 2],
        [1, -3],
      ]),
    ).toEqual(['target-negatif', '2,00', '-2,00']);
    // (4 − 1) ÷ 4: the value falls as y grows.
    expect(
      tiap(buat(bagi(kurang(x, y), x), 'xy', [negatif('y')]), [
        [4, 1],
        [4, -1],
        [4, 0],
      ]),
    ).toEqual(['0,75', 'target-negatif', '1,00']);
    expect(
      tiap(buat(maks(bagi(y, x), SATU), 'xy', [negatif('y')]), [
        [2, 1],
        [2, 6],
        [2, -1],
        [0, 1],
        [2, 0],
      ]),
    ).toEqual(['1,00', '3,00', 'target-negatif', 'pembagi-nol', '1,00']);
  });
  const bersyarat = buat(tambah(x, y), 'xy', [{ syarat: syarat(x, '<', NOL), alasan: 'target-negatif' }]);
  it('of one input decide before another is found missing', () => {
    expect(
      tiap(bersyarat, [
        [1, 2],
        [-1, 1],
        [-1, null],
        [null, 1],
        [1, null],
      ]),
    ).toEqual(['3,00', 'target-negatif', 'target-negatif', 'masukan-kosong', 'masukan-kosong']);
    const kosong = { y: Uint8Array.of(0, 1) };
    const hasil = hitungKolom(bersyarat, { x: [-1, -1], y: BigInt64Array.of(5n, 5n) }, { kosong });
    expect([baca(hasil, 0), baca(hasil, 1)]).toEqual(['target-negatif', 'target-negatif']);
    const terisi = hitungKolom(bersyarat, { x: [1, 1], y: BigInt64Array.of(5n, 5n) }, { kosong });
    expect([baca(terisi, 0), baca(terisi, 1)]).toEqual(['6,00', 'masukan-kosong']);
  });
  it('of an input that is one number, or missing in all rows', () => {
    const semua = (ini: number | null) => {
      const hasil = hitungKolom(bersyarat, { x: ini, y: [2, 3] });
      return [baca(hasil, 0), baca(hasil, 1)];
    };
    expect(semua(1)).toEqual(['3,00', '4,00']);
    expect(semua(-1)).toEqual(['target-negatif', 'target-negatif']);
    expect(semua(null)).toEqual(['masukan-kosong', 'masukan-kosong']);
  });
});

describe('refuses', () => {
  it('a formula over a list, though one number is given for it', () => {
    const d = masukanDaftar('de', 'nilai');
    const daftar = { ...buat(jumlah(d), ''), masukan: { d } };
    expect(() => hitungKolom(daftar, { d: 5 })).toThrow(BUKAN_KOLOM);
  });
  it('a policy for a formula that has the id of another and inputs of its own', () => {
    const tiruan = { ...buat(bagi(y, x)), id: 'capaian.maximize', masukan: { T: x, R: y } };
    expect(() => hitungKolom(tiruan, { T: [1], R: [1] }, { targetNol: 'seratus-bila-tercapai' })).toThrow(
      ArgumenTidakSah,
    );
  });
  it('what a realisasi of 0 means where nothing divides by it', () => {
    expect(() => hitungKolom('capaian.maximize', { T: [1], R: [0] }, { realisasiNol: 'nol' })).toThrow(
      /realisasiNol tidak berlaku bagi rumus capaian\.maximize/,
    );
  });
});

// By the definition of the policy: what it says of a target of 0 needs no tolerance. |105 − 100| is 5 of the 20 that are tolerated: 75.
it('a target of 0 by a policy goes before a tolerance that is none', () => {
  const hitung = (q: number) => {
    const opsi: OpsiKolom = { targetNol: 'nol' };
    const isi: MasukanKolom = { T: [0, 100], R: [5, 105], q };
    const hasil = hitungKolom('capaian.stabilize.toleransi', isi, opsi);
    return [baca(hasil, 0), baca(hasil, 1)];
  };
  expect(hitung(20)).toEqual(['0,00', '75,00']);
  expect(hitung(0)).toEqual(['0,00', 'toleransi-tak-sah']);
});
