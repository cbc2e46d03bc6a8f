import { describe, expect, it } from 'vitest';
import { hasilKaliPangkat, Irasional } from '../../src/angka/irasional.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { pecahanDariCetakan } from '../../src/angka/pecahan-dari-cetakan.js';
import { TANDA_IRASIONAL } from '../../src/angka/tanda-irasional.js';
import { bagiTepat, kaliTepat, type Tepat } from '../../src/angka/tepat.js';

const p = (a: bigint, b = 1n) => Pecahan.dari(a, b);
const akar = (a: bigint, n: bigint, b = 1n) => hasilKaliPangkat([{ dasar: p(a, b), pangkat: p(1n, n) }]);
const cetak = (x: Tepat, digit?: number) => x.keDesimal(digit).toFixed();
const baca = (teks: string) => pecahanDariCetakan(teks, 'teks');
/** The number lies between these prints, 29 decimals apart by one unit of the last. */
const diantara = (x: Tepat, bawah: string) => {
  if (!(x instanceof Irasional)) throw new Error('a fraction');
  const unit = p(1n, 10n ** BigInt(bawah.split('.')[1]?.length ?? 0));
  return x.banding(baca(bawah)) > 0 && x.banding(baca(bawah).tambah(unit)) < 0;
};

describe('a product of powers', () => {
  it('is 0, a fraction, with 0 before it, and 0 over it', () => {
    expect(kaliTepat(Pecahan.NOL, akar(2n, 2n))).toBe(Pecahan.NOL);
    expect(bagiTepat(Pecahan.NOL, akar(2n, 2n))).toBe(Pecahan.NOL);
  });
  it.each([
    // by hand
    ['√(4/9)', [[4n, 9n, 1n, 2n]], '2/3'],
    ['8^(2/3)', [[8n, 1n, 2n, 3n]], '4'],
    ['8^(−2/3)', [[8n, 1n, -2n, 3n]], '0.25'],
    [
      '√12 × √3',
      [
        [12n, 1n, 1n, 2n],
        [3n, 1n, 1n, 2n],
      ],
      '6',
    ],
    [
      '√2 ÷ √2',
      [
        [2n, 1n, 1n, 2n],
        [2n, 1n, -1n, 2n],
      ],
      '1',
    ],
    ['(2/3)^0', [[2n, 3n, 0n, 1n]], '1'],
    ['nothing', [], '1'],
    [
      '√(41² × 43²)',
      [
        [41n * 43n, 1n, 1n, 2n],
        [41n * 43n, 1n, 1n, 2n],
      ],
      '1763',
    ],
    ['(1681/1849)^(3/2)', [[1681n, 1849n, 3n, 2n]], '68921/79507'],
    // 10403 = 101 × 103: no small prime tells; 101^(1/2) · 103^(1/2) · 10403^(1/2) = 10403
    [
      '√101 × √103 × √10403',
      [
        [101n, 1n, 1n, 2n],
        [103n, 1n, 1n, 2n],
        [10403n, 1n, 1n, 2n],
      ],
      '10403',
    ],
  ] as const)('%s is a fraction, exactly: %s', (_, faktor, harapan) => {
    const x = hasilKaliPangkat(faktor.map(([a, b, u, v]) => ({ dasar: p(a, b), pangkat: p(u, v) })));
    expect(x instanceof Pecahan && x.cetak()).toBe(harapan);
  });

  it.each([
    // Digits of the roots as any table has them (OEIS A002193, A002580, A002194, A010467).
    ['√2', [[2n, 1n, 1n, 2n]], '1.41421356237309504880168872420'],
    ['∛2', [[2n, 1n, 1n, 3n]], '1.25992104989487316476721060727'],
    [
      '√3 from √27 ÷ 3',
      [
        [27n, 1n, 1n, 2n],
        [3n, 1n, -1n, 1n],
      ],
      '1.73205080756887729352744634150',
    ],
    ['√10', [[10n, 1n, 1n, 2n]], '3.16227766016837933199889354443'],
    // 1 ÷ √2 = √2 ÷ 2 by hand from the digits of √2
    ['2^(−1/2)', [[2n, 1n, -1n, 2n]], '0.70710678118654752440084436210'],
    // 41 is the first prime that has to be tried for a root
    ['√41', [[41n, 1n, 1n, 2n]], '6.40312423743284868648821767462'],
    // √(10^40) × √10: the digits of √10 with the point 20 places on
    ['√(10^41)', [[10n ** 41n, 1n, 1n, 2n]], '316227766016837933199.889354443'],
    // √10 × 10^−21
    ['√(10^−41)', [[1n, 10n ** 41n, 1n, 2n]], '0.00000000000000000000316227766016837933199889354443'],
    // a large prime that no small one tells of
    [
      '√10007²·√2',
      [
        [10007n, 1n, 1n, 1n],
        [2n, 1n, 1n, 2n],
      ],
      '14152.0351186675621533584990631',
    ],
  ] as const)('%s is no fraction, and lies where its digits say', (_, faktor, bawah) => {
    const x = hasilKaliPangkat(faktor.map(([a, b, u, v]) => ({ dasar: p(a, b), pangkat: p(u, v) })));
    expect(diantara(x, bawah)).toBe(true);
  });

  it('of a number that is no power itself is told from one that is, however large', () => {
    const prima = 10n ** 40n + 121n;
    expect(akar(prima ** 2n, 2n) instanceof Pecahan).toBe(true);
    expect(akar(prima ** 2n + 2n, 2n) instanceof Pecahan).toBe(false);
  });
});

describe('beyond one root the way is logarithms', () => {
  /** The exact question: x^n against a, on whole numbers. */
  const apit = (x: Tepat, n: bigint, a: bigint, digit = 35) => {
    const d = baca(cetak(x, digit)).bagian();
    return [(d[0] - 1n) ** n < a * d[1] ** n, (d[0] + 1n) ** n > a * d[1] ** n];
  };

  it('for a root of more than 256', () => {
    expect(apit(akar(2n, 257n), 257n, 2n)).toEqual([true, true]);
    expect(apit(akar(10n, 1009n), 1009n, 10n)).toEqual([true, true]);
  });

  it('for powers that would make its numbers too large', () => {
    // 3^(2049/2): its square is 3^2049
    const x = hasilKaliPangkat([{ dasar: p(3n), pangkat: p(2049n, 2n) }]);
    expect(x instanceof Irasional).toBe(true);
    const [utuh] = baca(cetak(x, 60)).bagian();
    const selisih = utuh ** 2n - 3n ** 2049n;
    const besar = selisih < 0n ? -selisih : selisih;
    // half a unit of 60 digits: relative 10^−59
    expect(besar * 10n ** 58n < 3n ** 2049n).toBe(true);
    expect((x as Irasional).banding(p(3n ** 1024n))).toBe(1);
    expect((x as Irasional).banding(p(3n ** 1025n))).toBe(-1);
  });

  it('for hundreds of factors, those of one power taken together', () => {
    // The 300th root of the product of 300 numbers 2 … 301, between the smallest and the largest; its 300th power is the product.
    const faktor = Array.from({ length: 300 }, (_, i) => ({ dasar: p(BigInt(i + 2)), pangkat: p(1n, 300n) }));
    const x = hasilKaliPangkat(faktor);
    const produk = faktor.reduce((n, _f, i) => n * BigInt(i + 2), 1n);
    expect(apit(x, 300n, produk)).toEqual([true, true]);
  });

  it('keeps factors of different powers apart', () => {
    // 2^(1/257) × 3^(2/257): the 257th power is 18
    const x = hasilKaliPangkat([
      { dasar: p(2n), pangkat: p(1n, 257n) },
      { dasar: p(3n), pangkat: p(2n, 257n) },
    ]);
    expect(apit(x, 257n, 18n)).toEqual([true, true]);
    // and with a negative power: (9/2)^(1/257)
    const y = hasilKaliPangkat([
      { dasar: p(2n), pangkat: p(-1n, 257n) },
      { dasar: p(3n), pangkat: p(2n, 257n) },
    ]) as Irasional;
    expect(y.kali(hasilKaliPangkat([{ dasar: p(2n, 9n), pangkat: p(1n, 257n) }]))).toEqual(Pecahan.SATU);
  });
});

describe('computing with what is no fraction', () => {
  const akar2 = akar(2n, 2n) as Irasional;
  const akar3 = akar(3n, 2n) as Irasional;
  const hampir = (x: Tepat, digit = 25) => cetak(x, digit);

  it('adds and subtracts, with fractions and with another', () => {
    // Python's decimal to 60 digits, as all figures of this group
    expect(hampir(akar2.tambah(p(1n)))).toBe('2.414213562373095048801689');
    expect(hampir(akar2.tambah(akar3))).toBe('3.146264369941972342329135');
    expect(hampir(akar3.kurang(akar2))).toBe('0.3178372451957822447257576');
    expect(hampir(Irasional.dari(p(1n)).kurang(akar2))).toBe('-0.4142135623730950488016887');
    expect(Irasional.dari(akar2)).toBe(akar2);
  });

  it('multiplies and divides; where the product is a fraction after all it is one', () => {
    expect(akar2.kali(akar2)).toEqual(p(2n));
    expect(akar2.bagi(akar2)).toEqual(p(1n));
    expect((akar(12n, 2n) as Irasional).bagi(akar3)).toEqual(p(2n));
    expect(hampir(akar2.kali(akar3))).toBe('2.449489742783178098197284');
    expect(hampir(akar3.bagi(akar2))).toBe('1.224744871391589049098642');
    expect(hampir(akar2.kali(p(1n, 3n)))).toBe('0.4714045207910316829338962');
    expect(akar2.kali(Pecahan.NOL)).toEqual(Pecahan.NOL);
    expect(Irasional.dari(Pecahan.NOL).bagi(akar2).keDesimal().toFixed()).toBe('0');
  });

  it('keeps the sign where a factor is negative, whose enclosure turns round', () => {
    expect(hampir(akar2.kali(p(-3n)))).toBe('-4.242640687119285146405066');
    expect(hampir(akar2.bagi(p(-2n)))).toBe('-0.7071067811865475244008444');
    const negatif = Irasional.dari(p(1n)).kurang(akar2) as Irasional;
    expect(hampir(negatif.kali(negatif))).toBe('0.1715728752538099023966226');
    expect(hampir(negatif.bagi(akar3.kurang(akar2) as Irasional))).toBe('-1.303225372841205755868149');
    expect(hampir(negatif.kali(akar2))).toBe('-0.5857864376269049511983113');
  });

  it('cancels equal roots, and roots that are multiples of each other', () => {
    expect(akar2.kurang(akar2)).toEqual(Pecahan.NOL);
    expect(cetak(akar2.tambah(akar(8n, 2n)), 25)).toBe('4.242640687119285146405066');
    expect(akar(8n, 2n)).not.toBeInstanceOf(Pecahan);
    // √8 − 2√2 is 0, though neither is a fraction
    expect(((akar(8n, 2n) as Irasional).kurang(akar2.kali(p(2n))) as Pecahan).nol).toBe(true);
  });

  it('divides by a number very near 0 without taking it for 0', () => {
    // √(10^200 + 1) − 10^100 is 5 × 10^−101: at 60 digits its enclosure holds 0
    const dekat = Irasional.dari(akar(10n ** 200n + 1n, 2n)).kurang(p(10n ** 100n)) as Irasional;
    expect((akar2.bagi(dekat) as Irasional).keDesimal(10).toFixed().slice(0, 6)).toBe('282842');
  });

  it('takes the mean of sums, which are no products of powers', () => {
    // √((1 + √2)(1 + √2)) = 1 + √2
    const x = akar2.tambah(p(1n));
    const rata = Irasional.rataUkur([x, x], [p(1n, 2n), p(1n, 2n)]);
    expect(hampir(rata)).toBe('2.414213562373095048801689');
    expect(rata.faktor).toBeNull();
    // with a fraction: √(2 × (1 + √2)), whose square is 4,828427124746190097603377…
    const lain = Irasional.rataUkur([x, p(2n)], [p(1n, 2n), p(1n, 2n)]);
    expect(hampir(lain.kali(lain), 20)).toBe('4.8284271247461900976');
  });

  it('compares to the last of its digits: closer than 900 digits two numbers count as equal', () => {
    expect(akar2.banding(akar3)).toBe(-1);
    expect(akar3.banding(akar2)).toBe(1);
    expect(akar2.banding(p(3n, 2n))).toBe(-1);
    expect(akar2.banding(akar2)).toBe(0);
    // a fraction that agrees in 800 digits is still told apart
    const dekat = Pecahan.dari(BigInt(`${cetak(akar2, 801).replace('.', '')}`), 10n ** 800n);
    expect([akar2.banding(dekat), akar2.banding(dekat.tambah(p(1n, 10n ** 800n)))].includes(0)).toBe(false);
  });

  it('gives as many digits as are asked for', () => {
    expect(cetak(akar2, 1)).toBe('1');
    expect(cetak(akar2)).toBe('1.41421356237309504880168872420969807857');
    expect(cetak(akar2, 50)).toBe('1.4142135623730950488016887242096980785696718753769');
  });
});

describe('an enclosure holds its number, however close another comes', () => {
  const akar2 = akar(2n, 2n) as Irasional;
  /** The root on whole numbers, cut off: Newton's way from above. */
  const akarBulat2 = (n: bigint): bigint => {
    let x = 1n << BigInt((n.toString(2).length / 2 + 1) | 0);
    for (;;) {
      const y = (x + n / x) / 2n;
      if (y >= x) return x;
      x = y;
    }
  };
  const antara = (x: Tepat, bawah: bigint, digit: bigint) => [
    (x as Irasional).banding(p(bawah, 10n ** digit)),
    (x as Irasional).banding(p(bawah + 1n, 10n ** digit)),
  ];

  it('two ends at the same place are equal', () => {
    expect(Irasional.dari(p(1n)).banding(p(1n))).toBe(0);
  });

  it('a product with either sign is the same number as what it comes to by hand', () => {
    const negatif = Irasional.dari(p(1n)).kurang(akar2) as Irasional;
    const positif = akar2.kurang(p(1n)) as Irasional;
    const akar8 = akar(8n, 2n) as Irasional;
    // (√2 − 1)² = 3 − √8
    const kuadrat = Irasional.dari(p(3n)).kurang(akar8) as Irasional;
    const balik = akar8.kurang(p(3n)) as Irasional;
    expect((negatif.kali(negatif) as Irasional).banding(kuadrat)).toBe(0);
    expect((positif.kali(positif) as Irasional).banding(kuadrat)).toBe(0);
    expect((negatif.kali(positif) as Irasional).banding(balik)).toBe(0);
    expect((positif.kali(negatif) as Irasional).banding(balik)).toBe(0);
  });

  it('a quotient is compared to the last of its digits', () => {
    // 1 ÷ (√2 − 1) = √2 + 1
    const balik = Irasional.dari(p(1n)).bagi(akar2.kurang(p(1n))) as Irasional;
    expect(balik.banding(balik)).toBe(0);
    expect(balik.banding(akar2.tambah(p(1n)))).toBe(0);
  });

  it('an end at 0 is no number to divide by', () => {
    // At 60 digits the enclosure of √2 ends at this fraction.
    const skala = 10n ** 60n;
    const atas = akarBulat2(2n * skala * skala) + 1n;
    const hampir = akar2.kurang(p(atas, skala)) as Irasional;
    const balik = Irasional.dari(p(1n)).bagi(hampir) as Irasional;
    // On whole numbers to 160 digits: 1 ÷ (√2 − atas)
    const beda = atas * 10n ** 100n - akarBulat2(2n * 10n ** 320n);
    expect(balik.keDesimal(20).toFixed().slice(0, 18)).toBe(`-${10n ** 160n / beda}`.slice(0, 18));
  });

  it('of a root that is smaller than 10^−1000', () => {
    expect(
      akar(1n, 2n, 10n ** 2001n)
        .keDesimal(10)
        .toFixed(),
    ).toBe(`0.${'0'.repeat(1000)}316227766`);
  });

  it('by logarithms, to all the digits it says', () => {
    // 2^(1/257) between two fractions 10^−58 apart: found by halving, on whole numbers.
    const skala = 10n ** 58n;
    let [bawah, atas] = [skala, 2n * skala];
    while (atas - bawah > 1n) {
      const tengah = (bawah + atas) / 2n;
      if (tengah ** 257n < 2n * skala ** 257n) bawah = tengah;
      else atas = tengah;
    }
    expect(antara(akar(2n, 257n), bawah, 58n)).toEqual([1, -1]);
  });

  it('of a mean of what is near 0, whose ends lie far apart for its size', () => {
    const dekat = akar2.kurang(p(141421356n, 10n ** 8n)) as Irasional;
    const akarDua = akarBulat2(2n * 10n ** 400n);
    // √(x · x) = x, and √(x · 1) = √x
    const selisih = akarDua - 141421356n * 10n ** 192n;
    const [separuh, satu] = [p(1n, 2n), p(1n)];
    expect(antara(Irasional.rataUkur([dekat, dekat], [separuh, separuh]), selisih / 10n ** 120n, 80n)).toEqual([1, -1]);
    const akarSelisih = akarBulat2(selisih / 10n ** 40n);
    expect(antara(Irasional.rataUkur([dekat, satu], [separuh, separuh]), akarSelisih, 80n)).toEqual([1, -1]);
    expect(antara(Irasional.rataUkur([satu, dekat], [separuh, separuh]), akarSelisih, 80n)).toEqual([1, -1]);
  });

  it('is marked as what it is', () => {
    expect((akar(2n, 2n) as Irasional)[TANDA_IRASIONAL]).toBe(true);
  });
});
