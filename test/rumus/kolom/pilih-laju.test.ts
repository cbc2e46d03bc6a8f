import { describe, expect, it } from 'vitest';
import type { ModeBulat } from '../../../src/angka/bulatkan.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { pilihLaju } from '../../../src/rumus/pembaca/kolom/pilih-laju.js';
import { rencanakan } from '../../../src/rumus/pembaca/kolom/rencana.js';
import { bagi, bila, kali, konstanta, kurang, masukan, type Simpul, syarat, tambah } from '../../../src/rumus/pohon.js';
import type { Rumus, TakTerukurBila } from '../../../src/rumus/rumus.js';

// Which loop a formula gets, seen by the rows that it leaves over (null): without a loop, or with one that leaves more, all comes out the same, only later.
// Only the loops for quotients settle ties of whole numbers. Figures by hand.

const [x, y, z, w] = [masukan('ex', 'nilai'), masukan('ye', 'nilai'), masukan('zet', 'nilai'), masukan('we', 'nilai')];
const SEMUA = { x, y, z, w };
const K = (nilai: number | bigint | string) => konstanta(nilai);

/** 10^n, n a multiple of ten, as a product: a constant is not read with so many digits. */
const sepuluhPangkat = (n: number): Simpul => Array.from({ length: n / 10 }, () => K(1e10)).reduce<Simpul>(kali, K(1));

interface Opsi {
  readonly lambang?: string;
  readonly mode?: ModeBulat;
  readonly desimal?: number;
  readonly penjaga?: readonly TakTerukurBila[];
  readonly bulat?: boolean;
}

function laju(isi: Simpul, { lambang = 'xy', mode = 'setengah-naik', desimal = 0, penjaga = [] }: Opsi = {}) {
  const rumus: Rumus = {
    ...(daftarRumus[0] as Rumus),
    id: 'milik.sendiri',
    masukan: Object.fromEntries([...lambang].map((l) => [l, SEMUA[l as keyof typeof SEMUA]])),
    isi,
    takTerukurBila: penjaga,
  };
  const kolom = [...lambang].map((l) => ({ jenis: 'kolom' as const, lambang: l, desimal: 0 }));
  return pilihLaju(rencanakan(rumus, kolom, { desimal, mode }));
}

/** Runs the loop over the rows, the last of each what comes out. */
function cocok(isi: Simpul, baris: readonly (readonly (number | null)[])[], opsi: Opsi = {}) {
  const jalan = laju(isi, opsi);
  const banyak = (opsi.lambang ?? 'xy').length;
  const kolom = Array.from({ length: banyak }, (_, j) => Float64Array.from(baris, (b) => b[j] as number));
  const hasil = new Float64Array(baris.length);
  const sisa = new Uint32Array(baris.length);
  const m = jalan?.(kolom, hasil, sisa, opsi.bulat ?? true) ?? Number.NaN;
  expect(baris.map((b, i) => [...b.slice(0, banyak), sisa.subarray(0, m).includes(i) ? null : hasil[i]])).toEqual(
    baris,
  );
  expect(m).toBe(baris.filter((b) => b.at(-1) === null).length);
}

const bila_ = (masukan: string, keadaan: 'negatif' | 'nol' | 'tidak-positif' | 'kosong'): TakTerukurBila => ({
  masukan,
  keadaan,
  alasan: 'target-nol',
});
const HASIL_BAGI = bagi(y, x);
/** Settled by the loops for quotients alone. */
const seri = (hasil: number | null) => [
  [4, 9, 2],
  [4, 10, hasil],
];

describe('there is no loop', () => {
  it('for a condition between inputs, and for none or more than three columns', () => {
    expect(laju(HASIL_BAGI, { penjaga: [{ syarat: syarat(x, '<', y), alasan: 'target-nol' }] })).toBeNull();
    expect(laju(K(5), { lambang: '' })).toBeNull();
    expect(laju(tambah(tambah(x, y), z), { lambang: 'xyz' })).not.toBeNull();
    expect(laju(tambah(tambah(x, y), z), { lambang: 'xyzw' })).toBeNull();
  });
  it('for a condition that holds in all rows', () => {
    const rumus = { ...(daftarRumus[0] as Rumus), masukan: { x, y }, isi: HASIL_BAGI, takTerukurBila: [] };
    const jenis = [
      { jenis: 'tetap', lambang: 'x', nilai: null },
      { jenis: 'kolom', lambang: 'y', desimal: 0 },
    ] as const;
    expect(pilihLaju(rencanakan(rumus, jenis, { desimal: 0, mode: 'potong' }))).toBeNull();
  });
  it('for coefficients beyond all doubles', () => {
    expect(laju(tambah(kali(sepuluhPangkat(310), x), y))).toBeNull();
  });
});

describe('a quotient', () => {
  it('has its loop whichever input divides', () => {
    cocok(HASIL_BAGI, seri(3));
    cocok(bagi(x, y), [
      [9, 4, 2],
      [10, 4, 3],
    ]);
    // Doubles that may not be the numbers themselves settle no tie.
    cocok(HASIL_BAGI, seri(null), { bulat: false });
  });
  it('has its loop with coefficients', () => {
    // (3 × 7 + 5 × 5) ÷ (4 × 5) = 2,3, and a tie: (3 × 4 + 5 × 4) ÷ (4 × 4) = 2; (3 × 2 + 5 × 2) ÷ 8 = 2; (3 × 6 + 5 × 2) ÷ (4 × 2) = 3,5.
    const isi = bagi(tambah(kali(K(3), y), kali(K(5), x)), kali(K(4), x));
    cocok(
      isi,
      [
        [5, 7, 2.3],
        [2, 6, 3.5],
      ],
      { desimal: 1 },
    );
    cocok(isi, [[2, 6, 4]]);
    cocok(isi, [[2, 6, 3]], { mode: 'potong' });
    cocok(HASIL_BAGI, [[4, 10, 2]], { mode: 'setengah-genap' });
    // Without v there is none: 3 x ÷ x.
    cocok(bagi(kali(K(3), x), x), [[2, 1, 3]], { penjaga: [bila_('y', 'negatif')] });
  });
  it('is one of two inputs alone', () => {
    cocok(
      tambah(HASIL_BAGI, bagi(z, x)),
      [
        [4, 4, 5, 2],
        [4, 4, 6, null],
      ],
      { lambang: 'xyz' },
    );
    cocok(bagi(tambah(y, K(5)), x), [
      [4, 4, 2],
      [4, 5, null],
    ]);
    cocok(bagi(y, tambah(x, K(2))), [
      [2, 9, 2],
      [2, 10, null],
    ]);
    // 9 ÷ 4 and 10 ÷ 4
    cocok(bagi(kali(y, K(3)), tambah(x, y)), [
      [1, 3, 2],
      [1, 1, null],
    ]);
  });
  it('has its loop up to a constant of 2^28', () => {
    const tambahan = (k: number) => bagi(tambah(kali(K(k), x), y), x);
    cocok(tambahan(2 ** 28), [[8, 4, 2 ** 28 + 1]]);
    cocok(tambahan(2 ** 28 + 1), [[8, 4, null]]);
    cocok(tambahan(-(2 ** 28) - 1), [[8, 4, null]]);
  });
  it('asks of its dividend what the conditions do', () => {
    const baris = (diNol: number | null, bawah: number | null) => [
      [4, 9, 2],
      [4, 10, 3],
      [4, 0, diNol],
      [4, -3, bawah],
    ];
    cocok(HASIL_BAGI, baris(0, -1));
    cocok(HASIL_BAGI, baris(0, -1), { penjaga: [bila_('y', 'kosong'), bila_('x', 'nol'), bila_('x', 'negatif')] });
    cocok(HASIL_BAGI, baris(0, null), { penjaga: [bila_('y', 'negatif')] });
    cocok(HASIL_BAGI, baris(null, null), { penjaga: [bila_('y', 'nol')] });
    cocok(HASIL_BAGI, baris(null, null), { penjaga: [bila_('y', 'tidak-positif')] });
    cocok(HASIL_BAGI, baris(null, null), { penjaga: [bila_('y', 'nol'), bila_('y', 'negatif')] });
    // By an estimate alone: 0 may be what it is only nearly.
    cocok(
      HASIL_BAGI,
      [
        [4, 0, null],
        [4, 1, 0],
      ],
      { penjaga: [bila_('y', 'negatif')], bulat: false },
    );
    // Where it falls as y grows its size says nothing of y: no loop of its own.
    const turun = bagi(kurang(kali(K(3), x), y), x);
    cocok(
      turun,
      [
        [4, 2, 3],
        [4, -2, 4],
      ],
      { penjaga: [] },
    );
    cocok(
      turun,
      [
        [4, 2, null],
        [4, 1, 3],
        [4, -1, null],
      ],
      { penjaga: [bila_('y', 'negatif')] },
    );
  });
  it('is cut off above 0 alone', () => {
    const potong = { mode: 'potong', bulat: false } as const;
    cocok(
      HASIL_BAGI,
      [
        [4, 9, 2],
        [4, 1, 0],
        [4, -1, null],
      ],
      potong,
    );
    const kurangTiga = bagi(kurang(y, kali(K(3), x)), x);
    const tambahTiga = bagi(tambah(y, kali(K(3), x)), x);
    cocok(
      kurangTiga,
      [
        [2, 2, null],
        [2, 11, 2],
      ],
      potong,
    );
    cocok(
      tambahTiga,
      [
        [4, -1, 2],
        [4, 1, 3],
      ],
      potong,
    );
    const penjaga = [bila_('y', 'negatif')];
    cocok(
      kurangTiga,
      [
        [2, 2, null],
        [2, 11, 2],
      ],
      { ...potong, penjaga },
    );
    cocok(
      tambahTiga,
      [
        [4, -1, null],
        [4, 1, 3],
      ],
      { ...potong, penjaga },
    );
  });
});

describe('a choice', () => {
  const palingBanyak = (r: Simpul, batas: Simpul, b: Simpul) => bila(syarat(y, '<', b), r, batas);
  const PALING_SATU = palingBanyak(HASIL_BAGI, K(1), x);
  const baris = (minus: number | null, nol: number | null) => [
    [4, 1, 0.25],
    [4, 3, 0.75],
    [4, 9, 1],
    [4, -1, minus],
    [4, 0, nol],
  ];
  it('is a broken line by either input', () => {
    cocok(PALING_SATU, baris(-0.25, 0), { desimal: 2 });
    cocok(
      bila(syarat(x, '<', y), bagi(x, y), K(1)),
      [
        [1, 4, 0.25],
        [9, 4, 1],
      ],
      { desimal: 2 },
    );
    // Neither: y itself.
    expect(laju(bila(syarat(y, '<', x), y, K(1)))).toBeNull();
  });
  it('is one of two inputs, and not cut off', () => {
    expect(laju(PALING_SATU, { lambang: 'xyz' })).toBeNull();
    expect(laju(PALING_SATU, { mode: 'potong' })).toBeNull();
  });
  it('is above 0 where the conditions ask that', () => {
    cocok(PALING_SATU, baris(null, null), { desimal: 2, penjaga: [bila_('y', 'negatif')] });
    cocok(PALING_SATU, baris(-0.25, 0), { desimal: 2, penjaga: [bila_('x', 'negatif')] });
    const terbalik = bila(syarat(x, '<', y), bagi(x, y), K(1));
    cocok(terbalik, [[-1, 4, null]], { desimal: 2, penjaga: [bila_('x', 'negatif')] });
    cocok(terbalik, [[-1, 4, -0.25]], { desimal: 2, penjaga: [bila_('y', 'negatif')] });
  });
  it('has pieces that are not too high nor too steep', () => {
    const setinggi = (k: number) => laju(palingBanyak(HASIL_BAGI, K(k), kali(K(k), x)));
    expect(setinggi(2 ** 28)).not.toBeNull();
    expect(setinggi(2 ** 28 + 1)).toBeNull();
    expect(setinggi(-(2 ** 28) - 1)).toBeNull();
    const securam = (n: number) =>
      laju(bila(syarat(kali(sepuluhPangkat(n), y), '<', x), kali(sepuluhPangkat(n), HASIL_BAGI), K(1)));
    expect(securam(200)).not.toBeNull();
    expect(securam(210)).toBeNull();
  });
  it('has the error of its steepest piece', () => {
    // r = 2^27 + ½ − 2^−20 − 2^−22: with its error of 2^−21 beyond ½ − 2^−20.
    const r = 2 ** 27 + 0.5 - 2 ** -20 - 2 ** -22;
    cocok(palingBanyak(HASIL_BAGI, K(2 ** 28), kali(K(2 ** 28), x)), [
      [1, r, null],
      [1, r - 2 ** -20, 2 ** 27],
    ]);
  });
});

describe('a ratio', () => {
  // ½ − 10^−7: as far from the tie as a divisor without error leaves certain, and one with an error of 2^28 × 2^−50 does not.
  const DEKAT = 0.4999999;
  it('by a constant has no error of the divisor, unless no double holds it', () => {
    cocok(tambah(x, y), [
      [DEKAT, 0, 0],
      [2, 3, 5],
    ]);
    const k = K(2n ** 53n + 1n);
    cocok(tambah(x, bagi(K(1), k)), [
      [DEKAT, 0, null],
      [0.4, 0, 0],
    ]);
    cocok(bagi(y, tambah(x, K(4))), [
      [0, 4 * DEKAT, null],
      [0, 1.6, 0],
    ]);
  });
  it('of up to three inputs', () => {
    cocok(x, [[3.25, 3]], { lambang: 'x' });
    cocok(kurang(tambah(x, y), kali(K(2), z)), [[3.25, 7, 2, 6]], { lambang: 'xyz' });
    cocok(bagi(kurang(x, y), tambah(x, y)), [[3, 1, 0.5]], { desimal: 1 });
  });
  it('has the range of its t', () => {
    const jauh = (v: number, hasil: number | null) => [[0, v, hasil]];
    // (y + ½) ÷ 4 with an x of 0; 2^30 ÷ 4 is the end.
    const isi = bagi(y, tambah(x, K(4)));
    cocok(isi, jauh(2 ** 30 - 5, 2 ** 28 - 1));
    cocok(isi, jauh(2 ** 30 + 1, null));
    cocok(isi, jauh(-(2 ** 30) - 1, -(2 ** 28)));
    cocok(isi, jauh(-(2 ** 30) - 5, null));
    const potong = { mode: 'potong' } as const;
    cocok(isi, jauh(2 ** 30 - 1, 2 ** 28 - 1), potong);
    cocok(isi, jauh(1, 0), potong);
    cocok(isi, jauh(-1, null), potong);
    cocok(isi, jauh(2 ** 30 + 1, null), potong);
  });
  it('asks of each input what the conditions do', () => {
    const penjaga = [bila_('x', 'negatif'), bila_('y', 'nol')];
    const isi = tambah(tambah(x, y), z);
    cocok(
      isi,
      [
        [0, 1, -3, -2],
        [-1, 1, 1, null],
        [1, 0, 1, null],
        [1, -1, 1, null],
      ],
      { lambang: 'xyz', penjaga },
    );
    cocok(
      isi,
      [
        [1, 1, 0, null],
        [-1, -1, 1, -1],
      ],
      { lambang: 'xyz', penjaga: [bila_('z', 'tidak-positif')] },
    );
  });
});

// 10^300 ÷ (10^310 × 10^−20) is 10^10, though a double makes 0 of 1 ÷ 10^310.
it('a divisor beyond all doubles is no 0', () => {
  const rumus = bagi(y, kali(sepuluhPangkat(310), x));
  for (const penjaga of [[], [bila_('y', 'negatif')]]) expect(laju(rumus, { penjaga })).toBeNull();
});
