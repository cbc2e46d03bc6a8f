import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bulatkan, type ModeBulat } from '../../src/angka/bulatkan.js';
import { desimal, teksKanonik } from '../../src/angka/desimal.js';
import {
  antara,
  bagi,
  bertemu,
  gabung,
  irisan,
  kali,
  kurang,
  maks,
  memuat,
  min,
  negatif,
  type Selang,
  selang,
  selangCetak,
  tambah,
  tengah,
  titik,
  titikTunggal,
  tutup,
} from '../../src/angka/selang.js';
import { Pecahan } from '../orakel/pecahan.js';

/** '[1, 2)', '(-inf, 3]' to an interval, for readable rows. */
function baca(teks: string): Selang {
  const [, buka, b = '', a = '', akhir] = /^([[(])(\S+), (\S+)([\])])$/.exec(teks) ?? [];
  const nilai = (t: string) => (t.endsWith('inf') ? null : t);
  const hasil = selang(nilai(b), nilai(a), buka === '[', akhir === ']');
  if (!hasil) throw new Error(`kosong: ${teks}`);
  return hasil;
}

const tulis = (s: Selang | null): string =>
  s === null
    ? 'null'
    : `${s.bawahTertutup ? '[' : '('}${s.bawah === null ? '-inf' : teksKanonik(s.bawah)}, ${s.atas === null ? 'inf' : teksKanonik(s.atas)}${s.atasTertutup ? ']' : ')'}`;

const p = (x: { toFixed(): string }) => Pecahan.dari(x.toFixed());

/** Membership decided by the oracle. */
function dalam(s: Selang | null, x: Pecahan): boolean {
  if (s === null) return false;
  const b = s.bawah === null ? 1 : x.banding(p(s.bawah));
  const a = s.atas === null ? -1 : x.banding(p(s.atas));
  return (s.bawahTertutup ? b >= 0 : b > 0) && (s.atasTertutup ? a <= 0 : a < 0);
}

describe('an interval', () => {
  it('holds its closed ends and not its open ones', () => {
    const s = baca('[70, 85)');
    expect([memuat(s, 70), memuat(s, '84.999'), memuat(s, 85), memuat(s, '69.9')]).toEqual([true, true, false, false]);
  });

  it('runs to infinity where an end is null, which never belongs', () => {
    const s = selang(null, 5);
    expect(tulis(s)).toBe('(-inf, 5]');
    expect(s !== null && memuat(s, -1e300)).toBe(true);
    expect(tulis(selang(null, null))).toBe('(-inf, inf)');
    expect(tulis(kali({ bawah: null, atas: null, bawahTertutup: true, atasTertutup: true }, titik(2)))).toBe(
      '(-inf, inf)',
    );
  });

  it('is null when it would hold nothing', () => {
    for (const s of [selang(2, 1), selang(1, 1, true, false), selang(1, 1, false, false)]) expect(s).toBeNull();
    expect(tulis(selang(1, 1))).toBe('[1, 1]');
    expect(() => selang('1,5', 2)).toThrow(/^bawah: /);
    expect(() => selang(1, Number.NaN)).toThrow(/^atas: /);
  });

  it('closes its finite ends with tutup', () => {
    expect(tulis(tutup(baca('(1, 2)')))).toBe('[1, 2]');
    expect(tulis(tutup(baca('(-inf, inf)')))).toBe('(-inf, inf)');
  });
});

describe('selangCetak', () => {
  it.each<[string, number, ModeBulat | undefined, string]>([
    // by hand, from the definition of each rounding
    ['80.06', 2, undefined, '[80.055, 80.065)'],
    ['-80.06', 2, undefined, '(-80.065, -80.055]'],
    ['0', 2, undefined, '(-0.005, 0.005)'],
    ['97.86', 2, 'potong', '[97.86, 97.87)'],
    ['-97.86', 2, 'potong', '(-97.87, -97.86]'],
    ['0', 0, 'potong', '(-1, 1)'],
    ['6151520858', 0, undefined, '[6151520857.5, 6151520858.5)'],
    ['2', 0, 'setengah-genap', '[1.5, 2.5]'],
    ['3', 0, 'setengah-genap', '(2.5, 3.5)'],
    ['-0.4', 1, 'setengah-genap', '[-0.45, -0.35]'],
    ['0', 1, 'setengah-genap', '[-0.05, 0.05]'],
    ['10', 1, 'setengah-genap', '[9.95, 10.05]'],
  ])('%s with %i decimals (%s) stands for %s', (nilai, d, mode, harapan) => {
    expect(tulis(selangCetak(nilai, d, mode))).toBe(harapan);
  });

  it('tells a truncated figure of the seed from a rounded one', () => {
    // belanja pegawai 13,57 where 13,5765 holds
    expect(memuat(selangCetak('13.57', 2), '13.5765')).toBe(false);
    expect(memuat(selangCetak('13.57', 2, 'potong'), '13.5765')).toBe(true);
  });

  it('refuses decimals out of range, a figure that has more of them, and unknown modes, naming the field', () => {
    for (const d of [-1, 31, 0.5, Number.NaN]) expect(() => selangCetak('1', d)).toThrow(/^desimal: /);
    expect(() => selangCetak('1.25', 1)).toThrow(/^nilai: /);
    expect(() => selangCetak('1', 0, 'naik' as ModeBulat)).toThrow(/^mode: /);
  });

  const mode = fc.constantFrom<ModeBulat>('setengah-naik', 'potong', 'setengah-genap');

  test.prop([
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    fc.integer({ min: 0, max: 10 }),
    mode,
    fc.nat({ max: 1000 }),
  ])('holds exactly the values that round to the print', (besar, d, cara, bagian) => {
    const v = Pecahan.rasio(besar, 10n ** BigInt(d));
    const s = selangCetak(v.cetak(d), d, cara);
    // From one unit below to one above in 1000 steps, ends and ties included.
    const x = v.tambah(Pecahan.rasio(BigInt(bagian - 500), 500n * 10n ** BigInt(d)));
    expect(dalam(s, x)).toBe(x.cetak(d, cara) === v.cetak(d));
    expect(memuat(s, x.cetak(d + 4))).toBe(bulatkan(x.cetak(d + 4), d, cara).eq(v.cetak(d)));
  });

  test.prop([
    fc.bigInt({ min: -20n, max: 20n }),
    fc.integer({ min: 0, max: 2 }),
    mode,
    fc.integer({ min: -4, max: 4 }),
  ])('is right at its very ends', (besar, d, cara, perempat) => {
    const v = Pecahan.rasio(besar, 10n ** BigInt(d));
    const x = v.tambah(Pecahan.rasio(BigInt(perempat), 4n * 10n ** BigInt(d)));
    expect(dalam(selangCetak(v.cetak(d), d, cara), x)).toBe(x.cetak(d, cara) === v.cetak(d));
  });

  it('stays outward-safe for a print of 30 digits on either side, whose half unit no longer fits 60 digits', () => {
    const v = `${'9'.repeat(30)}.${'9'.repeat(30)}`;
    const s = selangCetak(v, 30);
    expect(memuat(s, v)).toBe(true);
    expect(dalam(s, Pecahan.dari(v).tambah(Pecahan.rasio(49n, 100n * 10n ** 30n)))).toBe(true);
  });
});

describe('arithmetic by hand', () => {
  it.each<[string, (a: Selang, b: Selang) => Selang | null, string, string, string]>([
    ['tambah', tambah, '[1, 2)', '[10, 20]', '[11, 22)'],
    ['tambah', tambah, '(-inf, 2]', '[1, 3]', '(-inf, 5]'],
    ['kurang', kurang, '[1, 2)', '[10, 20]', '[-19, -8)'],
    ['kurang', kurang, '[1, inf)', '[1, inf)', '(-inf, inf)'],
    ['kali', kali, '[2, 3)', '[-5, 4]', '(-15, 12)'],
    ['kali', kali, '[-2, 3]', '(-5, 4)', '(-15, 12)'],
    ['kali', kali, '[0, 1)', '(2, 3)', '[0, 3)'],
    ['kali', kali, '(0, 1)', '(2, 3)', '(0, 3)'],
    ['kali', kali, '[0, 0]', '(-inf, inf)', '[0, 0]'],
    ['kali', kali, '[0, 1]', '[1, inf)', '[0, inf)'],
    ['kali', kali, '(0, 1]', '[1, inf)', '(0, inf)'],
    ['kali', kali, '(-inf, -1]', '(-inf, -2]', '[2, inf)'],
    ['kali', kali, '[-1, 1]', '(2, inf)', '(-inf, inf)'],
    ['kali', kali, '[1, inf)', '[-1, 0)', '(-inf, 0)'],
    ['bagi', bagi, '[1, 2]', '[4, 5)', '(0.2, 0.5]'],
    ['bagi', bagi, '[-1, 2]', '[-4, -2]', '[-1, 0.5]'],
    ['bagi', bagi, '[1, 2]', '[-1, 1]', 'null'],
    ['bagi', bagi, '[1, 2]', '[0, 1]', 'null'],
    ['bagi', bagi, '[1, 2]', '(0, 1]', '[1, inf)'],
    ['bagi', bagi, '[1, 2]', '[-1, 0)', '(-inf, -1]'],
    ['bagi', bagi, '[-1, 1]', '(0, 1]', '(-inf, inf)'],
    ['bagi', bagi, '[0, 1]', '(0, 1]', '[0, inf)'],
    ['bagi', bagi, '(0, 1]', '(0, 1]', '(0, inf)'],
    ['bagi', bagi, '[1, 2]', '[4, inf)', '(0, 0.5]'],
    ['bagi', bagi, '[1, inf)', '[4, inf)', '(0, inf)'],
    ['bagi', bagi, '(-inf, -1]', '[4, inf)', '(-inf, 0)'],
    ['bagi', bagi, '[1, inf)', '(-inf, -4]', '(-inf, 0)'],
    ['bagi', bagi, '[0, 0]', '(0, inf)', '[0, 0]'],
    ['min', min, '[1, 5)', '[2, 5]', '[1, 5)'],
    ['min', min, '(1, 5]', '[1, 4)', '[1, 4)'],
    ['min', min, '(-inf, 3]', '[1, inf)', '(-inf, 3]'],
    ['maks', maks, '[1, 5)', '[2, 5]', '[2, 5]'],
    ['maks', maks, '(1, 3]', '[1, 2]', '(1, 3]'],
    ['maks', maks, '(-inf, 3]', '[1, inf)', '[1, inf)'],
    ['gabung', gabung, '[1, 2)', '(4, 5]', '[1, 5]'],
    ['gabung', gabung, '(1, 2)', '[1, 2]', '[1, 2]'],
    ['irisan', irisan, '[1, 3)', '(2, 5]', '(2, 3)'],
    ['irisan', irisan, '[1, 2]', '[2, 3]', '[2, 2]'],
    ['irisan', irisan, '[1, 2)', '[2, 3]', 'null'],
    ['irisan', irisan, '[1, 2]', '[3, 4]', 'null'],
    ['irisan', irisan, '(-inf, inf)', '[3, 4)', '[3, 4)'],
  ])('%s %o of %s and %s is %s', (_, hitung, a, b, harapan) => {
    expect(tulis(hitung(baca(a), baca(b)))).toBe(harapan);
  });

  it('negates', () => {
    expect(tulis(negatif(baca('[-1, 2)')))).toBe('(-2, 1]');
    expect(tulis(negatif(baca('(-inf, 0]')))).toBe('[0, inf)');
  });

  it('bounds the quotient of two printed figures', () => {
    // seed: 4.924.825.264 ÷ 6.151.520.858 × 100 = 80,0587…
    const persen = kali(bagi(titik('4924825264'), titik('6151520858')) ?? titik(0), titik(100));
    expect(bertemu(persen, selangCetak('80.06', 2))).toBe(true);
    expect(bertemu(persen, selangCetak('80.05', 2))).toBe(false);
  });

  it('rounds an end that does not fit outward and opens it', () => {
    const s = bagi(titik(1), titik(3));
    expect(tulis(s)).toBe(`(0.${'3'.repeat(60)}, 0.${'3'.repeat(59)}4)`);
    expect(dalam(s, Pecahan.rasio(1n, 3n))).toBe(true);
  });
});

const ujungAcak = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: 4 }).map((n) => `${n}`) },
  {
    weight: 4,
    arbitrary: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map((n) => Pecahan.rasio(n, 10n ** 18n).cetak(18)),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const selangAcak = fc
  .tuple(ujungAcak, ujungAcak, fc.boolean(), fc.boolean())
  .map(([x, y, kiri, kanan]) => {
    const terbalik = x !== null && y !== null && Pecahan.dari(x).banding(Pecahan.dari(y)) > 0;
    return terbalik ? selang(y, x, kiri, kanan) : selang(x, y, kiri, kanan);
  })
  .filter((s) => s !== null);

/** A point of the interval: an end that belongs, or t of the way through it. */
function titikDi(s: Selang, t: bigint): Pecahan {
  const sejuta = Pecahan.dari(10n ** 6n);
  const b = s.bawah ? p(s.bawah) : s.atas ? p(s.atas).kurang(sejuta) : sejuta.negatif();
  const a = s.atas ? p(s.atas) : b.tambah(sejuta);
  if (t === 0n && s.bawahTertutup) return b;
  if (t === 1000n && s.atasTertutup) return a;
  const dalamnya = t === 0n ? 1n : t === 1000n ? 999n : t;
  return b.tambah(a.kurang(b).kali(Pecahan.rasio(dalamnya, 1000n)));
}
const letak = fc.oneof(fc.constantFrom(0n, 1000n, 500n), fc.bigInt({ min: 0n, max: 1000n }));
const terkecil = (x: Pecahan, y: Pecahan) => (x.banding(y) <= 0 ? x : y);
const terbesar = (x: Pecahan, y: Pecahan) => (x.banding(y) >= 0 ? x : y);

describe('for every point of the inputs', () => {
  test.prop([selangAcak, selangAcak, letak, letak], { numRuns: 1000 })(
    'the result lies in the output',
    (a, b, ta, tb) => {
      const [x, y] = [titikDi(a, ta), titikDi(b, tb)];
      expect(dalam(a, x) && dalam(b, y)).toBe(true);
      expect(dalam(tambah(a, b), x.tambah(y))).toBe(true);
      expect(dalam(kurang(a, b), x.kurang(y))).toBe(true);
      expect(dalam(kali(a, b), x.kali(y))).toBe(true);
      expect(dalam(min(a, b), terkecil(x, y))).toBe(true);
      expect(dalam(maks(a, b), terbesar(x, y))).toBe(true);
      expect(dalam(negatif(a), x.negatif())).toBe(true);
      expect(dalam(gabung(a, b), x) && dalam(gabung(a, b), y)).toBe(true);
      expect(dalam(irisan(a, b), x)).toBe(dalam(b, x));
      const hasilBagi = bagi(a, b);
      if (hasilBagi === null) expect(dalam(b, Pecahan.dari(0n))).toBe(true);
      else expect(dalam(hasilBagi, x.bagi(y))).toBe(true);
    },
  );

  test.prop([selangAcak, selangAcak])('two intervals meet exactly when their intersection is not empty', (a, b) => {
    expect(bertemu(a, b)).toBe(irisan(a, b) !== null);
    expect(bertemu(a, b)).toBe(bertemu(b, a));
  });
});

describe('the output is no wider than it must be', () => {
  const hingga = selangAcak.filter((s) => s.bawah !== null && s.atas !== null);
  const kecil = fc
    .tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.boolean())
    .map(([b, lebar, kiri, kanan]) => selang(b, b + lebar, kiri, kanan))
    .filter((s) => s !== null);
  const operasi: [string, (a: Selang, b: Selang) => Selang | null, (x: Pecahan, y: Pecahan) => Pecahan][] = [
    ['tambah', tambah, (x, y) => x.tambah(y)],
    ['kurang', kurang, (x, y) => x.kurang(y)],
    ['kali', kali, (x, y) => x.kali(y)],
    ['min', min, terkecil],
    ['maks', maks, terbesar],
    ['bagi', bagi, (x, y) => x.bagi(y)],
  ];
  const keduaUjung = (s: Selang) => [p(s.bawah ?? desimal(0)), p(s.atas ?? desimal(0))];
  /** Own ends (closed or not), the other's, two points between, and zero: where an extreme is reached, one of these reaches it. */
  const sudut = (s: Selang, lain: Selang, denganUjung: boolean) =>
    [...keduaUjung(s), ...keduaUjung(lain), titikDi(s, 500n), titikDi(s, 250n), Pecahan.dari(0n)].filter((x) =>
      dalam(denganUjung ? tutup(s) : s, x),
    );

  test.prop([fc.oneof(kecil, hingga), kecil, fc.constantFrom(...operasi)], { numRuns: 2000 })(
    'its ends are the least and greatest corner, and belong exactly when some point of the inputs reaches them',
    (a, b, [nama, hitung, benar]) => {
      fc.pre(nama !== 'bagi' || !dalam(tutup(b), Pecahan.dari(0n)));
      const hasil = hitung(a, b);
      if (!hasil?.bawah || !hasil.atas) throw new Error('harus terhingga');
      const [bawah, atas] = [p(hasil.bawah), p(hasil.atas)];
      const capai = (denganUjung: boolean) =>
        sudut(a, b, denganUjung).flatMap((x) => sudut(b, a, denganUjung).map((y) => benar(x, y)));
      const tepi = capai(true);
      const [kurangi, lebihi] = [tepi.reduce(terkecil), tepi.reduce(terbesar)];
      // Equal, but for the last of 60 significant digits where the true end does not fit: off by less than one in 10^58.
      const dekat = (x: Pecahan, y: Pecahan) =>
        x.sama(y) ||
        x
          .kurang(y)
          .bagi(y)
          .kali(Pecahan.dari(10n ** 58n))
          .cetak(0, 'potong') === '0';
      expect(bawah.banding(kurangi) <= 0 && dekat(bawah, kurangi)).toBe(true);
      expect(atas.banding(lebihi) >= 0 && dekat(atas, lebihi)).toBe(true);
      expect(hasil.bawahTertutup).toBe(capai(false).some((z) => z.sama(bawah)));
      expect(hasil.atasTertutup).toBe(capai(false).some((z) => z.sama(atas)));
    },
  );
});

it('only an interval of one point has a single value', () => {
  expect(titikTunggal(titik('2.50'))?.toFixed()).toBe('2.5');
  for (const s of ['[1, 2]', '(-inf, 2]', '[2, inf)', '(1, 2)']) expect(titikTunggal(baca(s))).toBeNull();
});

it('two values hold all between them, whichever comes first, with a middle', () => {
  for (const s of [antara(desimal(1), desimal(4)), antara(desimal(4), desimal(1))]) {
    expect(tulis(s)).toBe('[1, 4]');
    expect(tengah(s)?.toFixed()).toBe('2.5');
  }
  expect(tengah(baca('(-inf, 4]'))).toBeNull();
  expect(tengah(baca('[4, inf)'))).toBeNull();
});

it('a product of two above zero that does not fit is rounded outward and opened', () => {
  // 0,333… (60 digits) squared has 120 digits, of which the 60th is 0.
  const tiga = BigInt('3'.repeat(60));
  const potong = (tiga * tiga) / 10n ** 60n;
  const x = titik(`0.${tiga}`);
  expect(tulis(kali(x, x))).toBe(`(0.${potong / 10n}, 0.${potong + 1n})`);
});
