import { fc, test } from '@fast-check/vitest';
import { Decimal as Umum } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { bentukDesimal } from '../../src/angka/bentuk-desimal.js';
import { bulatkan } from '../../src/angka/bulatkan.js';
import { formatRupiah } from '../../src/angka/cetak/format-rupiah.js';
import {
  ANGKA_PENTING,
  type Angka,
  apakahDesimal,
  apit,
  type Decimal,
  desimal,
  desimalDariCetakan,
  eksponen,
  kanonik,
  presisi,
  rapikan,
  rapikanKeluar,
  siapPakai,
  teksKanonik,
} from '../../src/angka/desimal.js';
import { jumlahTepat } from '../../src/angka/jumlah.js';
import { Pecahan as Tepat } from '../../src/angka/pecahan.js';
import { sebutNilai } from '../../src/angka/sebut-nilai.js';
import { angkaMasukan } from '../../src/model/angka-masukan.js';
import { tampil } from '../../src/model/pesan.js';
import { Pecahan } from '../orakel/pecahan.js';
import { TIRUAN } from '../tolak/raksasa.js';

describe('desimal', () => {
  it('takes numbers, canonical strings, bigint and decimals of any constructor', () => {
    for (const nilai of [82.5, '82.5', new Umum('82.5'), desimal('82.5')])
      expect(teksKanonik(desimal(nilai))).toBe('82.5');
    expect(teksKanonik(desimal(6151520858n))).toBe('6151520858');
    expect(teksKanonik(desimal(0.1))).toBe('0.1');
    expect(teksKanonik(desimal(1e21))).toBe(`1${'0'.repeat(21)}`);
  });

  it.each(['82,5', ' 1', '+1', '1e3', '.5', '5.', '', '1.2.3', '1'.repeat(31), `0.${'1'.repeat(61)}`])(
    'refuses the string %j, since it is not canonical',
    (teks) => {
      expect(kanonik(teks)).toBe(false);
      expect(() => desimal(teks)).toThrow(TypeError);
    },
  );

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Umum(Number.NaN),
    new Umum(-1 / 0),
    null,
    undefined,
    true,
    {},
    [1],
  ])('refuses %s and names the field', (nilai) => {
    expect(() => desimal(nilai as Angka, 'pagu')).toThrow(/^pagu: /);
    expect(() => desimal(nilai as Angka)).toThrow(TypeError);
  });

  it('shortens a long string in its message', () => {
    expect(() => desimal('x'.repeat(5000))).toThrow(/^nilai: "x{59}… bukan angka/);
  });

  it('has no negative zero', () => {
    for (const nilai of [-0, '-0', '-0.00', new Umum('-0')]) expect(Object.is(desimal(nilai).toNumber(), 0)).toBe(true);
    expect(teksKanonik(new Umum('-0'))).toBe('0');
  });

  it('ignores the settings of the global constructor', () => {
    const lama = Umum.precision;
    Umum.set({ precision: 3 });
    expect(teksKanonik(desimal('1234.5678').times('1'))).toBe('1234.5678');
    Umum.set({ precision: lama });
  });

  it('brings thirds back together at 40 digits', () => {
    const sepertiga = desimal(1).div(3);
    expect(rapikan(sepertiga).precision()).toBe(ANGKA_PENTING);
    expect(rapikan(sepertiga.plus(sepertiga).plus(sepertiga)).eq(1)).toBe(true);
  });

  // 1 ÷ 3 is 0.333…; the 40th digit stays 3 below it and becomes 4 above it.
  it.each([
    ['1', -1, `0.${'3'.repeat(40)}`],
    ['1', 1, `0.${'3'.repeat(39)}4`],
    ['-1', -1, `-0.${'3'.repeat(39)}4`],
    ['-1', 1, `-0.${'3'.repeat(40)}`],
  ] as const)('of %s ÷ 3 to the outside (%i) is %s', (atas, arah, harapan) => {
    expect(rapikanKeluar(desimal(atas).div(3), arah).toFixed()).toBe(harapan);
  });
});

describe('jumlahTepat', () => {
  it('is 0 for no amounts at all', () => {
    expect(jumlahTepat([]).isZero()).toBe(true);
  });

  const angka = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map((n) => Pecahan.rasio(n, 10n ** 12n).cetak(12));
  test.prop([fc.array(angka, { maxLength: 30 })])('equals the fraction sum in any order', (teks) => {
    const harapan = Pecahan.jumlah(teks.map((t) => Pecahan.dari(t))).cetak(12);
    expect(jumlahTepat(teks.map((t) => desimal(t))).toFixed(12)).toBe(harapan);
    expect(jumlahTepat(teks.map((t) => desimal(t)).reverse()).toFixed(12)).toBe(harapan);
  });
});

describe('a Decimal of the library itself', () => {
  it('is taken as it is; another, or a zero with a sign, is made anew', () => {
    const x = desimal('82.5');
    expect(desimal(x)).toBe(x);
    for (const lain of [desimal(new Umum('1.5')), apit((a, b) => a.times(b), x, x).turun]) {
      expect(lain.constructor).toBe(x.constructor);
      expect(siapPakai(lain)).toBe(true);
    }
    expect(siapPakai(new Umum('1.5') as never)).toBe(false);
    expect(Object.is(desimal(x.minus(x).negated()).toNumber(), 0)).toBe(true);
  });
  it('is not what only says that it is one', () => {
    const palsu = { toStringTag: '[object Decimal]', s: 1, e: 0, d: [1] };
    expect(apakahDesimal(palsu)).toBe(false);
    expect(() => desimal(palsu as never, 'pagu')).toThrow(/^pagu: \{…\} bukan angka/);
  });
});

describe('a Decimal with insides of another hand', () => {
  // decimal.js keeps a sign, the place of the first digit, and words of seven digits: 82,5 is { s: 1, e: 1, d: [82, 5000000] }.
  const berisi = (isi: object): Decimal => Object.assign(desimal(1).plus(1), isi);
  it.each([
    [{ d: [82, 5_000_000], e: 1 }, '82.5'],
    [{ d: [82, 5_000_000], e: 1, s: -1 }, '-82.5'],
    [{ d: [100], e: 2 }, '100'],
    [{ d: [1, 0, 1], e: 14 }, '100000000000001'],
    [{ d: [9_999_999], e: -1 }, '0.9999999'],
    [{ d: [0], e: 0 }, '0'],
  ])('that are right is one: %j', (isi, teks) => {
    expect(siapPakai(berisi(isi))).toBe(true);
    expect(desimal(berisi(isi)).toFixed()).toBe(teks);
    expect(desimal(new Umum(teks)).toFixed()).toBe(teks);
  });
  it.each([
    ['a word below 0', { d: [1, -5], e: 7 }],
    ['a word of eight digits', { d: [1, 10_000_000], e: 7 }],
    ['a word of eight digits and more', { d: [1, 10_000_001], e: 7 }],
    ['no digit in front', { d: [0, 5], e: 0 }],
    ['nothing behind', { d: [1, 0], e: 7 }],
    ['a place below its first digit', { d: [10], e: 0 }],
    ['a place above its first digit', { d: [5], e: 1 }],
    ['a place of zero', { d: [0], e: 1 }],
    ['a fraction of a place', { d: [1], e: 0.5 }],
    ['no sign', { s: 0 }],
  ])('that say %s is none', (_, isi) => {
    expect(siapPakai(berisi(isi))).toBe(false);
    expect(apakahDesimal(berisi(isi))).toBe(false);
    expect(() => desimal(berisi(isi), 'pagu')).toThrow(/^pagu: .* bukan angka/);
  });
  // Words of seven digits: 14.286 of them have 100.002, two more than are ever taken; 40.000 have 280.000.
  it.each([14_286, 40_000])('is none where it has more digits than are printed: %i words', (banyak) => {
    const panjang = berisi({ d: Array<number>(banyak).fill(1_111_111), e: banyak * 7 - 1 });
    expect(apakahDesimal(panjang)).toBe(false);
    expect(() => desimal(panjang, 'pagu')).toThrow(
      'pagu: angka terlalu panjang; paling banyak 1000 digit di tiap sisi koma.',
    );
  });
  it('is no finished one where it is a zero with a sign, or cannot be looked at', () => {
    expect(siapPakai(berisi({ d: [0], e: 0, s: -1 }))).toBe(false);
    const tercabut = Proxy.revocable({}, {});
    tercabut.revoke();
    expect(siapPakai(tercabut.proxy)).toBe(false);
  });
});

describe('what is said of what is no number', () => {
  it('says what may be handed in', () => {
    expect(() => desimal('82,5', 'pagu')).toThrow(
      'pagu: "82,5" bukan angka. Berikan number yang terhingga, bigint, Decimal, atau string kanonik seperti "82.5"; ' +
        'angka tulisan Indonesia ("82,5") dibaca dahulu dengan bacaAngka.',
    );
  });
  it('shows up to 60 letters with their quotes', () => {
    expect(() => desimal('x'.repeat(58))).toThrow(`nilai: "${'x'.repeat(58)}" bukan angka.`);
    expect(() => desimal('x'.repeat(59))).toThrow(`nilai: "${'x'.repeat(59)}… bukan angka.`);
  });
  it('and of a print that is no text', () => {
    expect(desimalDariCetakan('82.50', 'nilai').toFixed()).toBe('82.5');
    expect(() => desimalDariCetakan(82.5 as never, 'nilai')).toThrow(/^nilai: 82\.5 bukan angka kanonik/);
  });
});

// e = Σ 1 ÷ k!, to 100 digits on whole numbers: the terms beyond 1 ÷ 120! are smaller than 10^−198.
it('a power of e has as many digits as are asked for', () => {
  const skala = 10n ** 130n;
  let [suku, jumlah] = [skala, skala];
  for (let k = 1n; k <= 120n; k += 1n) {
    suku /= k;
    jumlah += suku;
  }
  const digit = ((jumlah / 10n ** 30n + 5n) / 10n).toString();
  expect(eksponen(desimal(1), 100).toFixed()).toBe(`2.${digit.slice(1)}`);
  expect(eksponen(desimal(1), 5).toFixed()).toBe('2.7183');
});

describe('a number of too many digits', () => {
  // By hand: 10^1000 has 1001 digits, 10^−1001 has 1001 decimals.
  const seribu = 'pagu: angka terlalu panjang; paling banyak 1000 digit di tiap sisi koma.';
  it.each([
    new Umum('1e1000'),
    new Umum('-1e-1001'),
    new Umum('1e9000000'),
    new Umum('1e-9000000'),
    desimal(10).pow(9_000_000),
    new Umum(`0.${'7'.repeat(250_000)}`),
    10n ** 1000n,
    10n ** 200_000n,
  ])('is refused at once, whoever made it (%#)', (x) => {
    expect(() => desimal(x, 'pagu')).toThrow(seribu);
    expect(() => Tepat.baca(x, 'pagu')).toThrow(seribu);
  });
  it('while all numbers of a machine, and what is one digit shorter, are taken', () => {
    for (const x of [Number.MAX_VALUE, 5e-324, new Umum('-1e999'), new Umum('1e-1000')])
      expect(desimal(x).eq(x)).toBe(true);
    expect(desimal(10n ** 999n).e).toBe(999);
  });
  it('is only printed up to a hundred thousand', () => {
    expect(bulatkan(new Umum('1e99999'), 0).e).toBe(99_999);
    expect(() => bulatkan(new Umum('1e100000'), 0)).toThrow(/^nilai: angka terlalu panjang; paling banyak 100000 /);
    expect(() => formatRupiah(10n ** 100_000n)).toThrow(/^nilai: angka terlalu panjang; paling banyak 100000 /);
    expect(bentukDesimal(new Umum('1e99999'))).toBeUndefined();
    for (const x of [new Umum('1e100000'), new Umum('1e-100001'), desimal(10).pow(100_000)])
      expect(bentukDesimal(x)).toBe(' harus berupa Decimal, paling banyak 100000 digit, bukan {…}');
  });
  it('is named without its digits', () => {
    expect(sebutNilai(10n ** 200_000n)).toBe('bigint raksasa');
    expect(tampil(10n ** 200_000n)).toBe('bigint raksasa');
    expect(angkaMasukan(10n ** 200_000n)).toBe(10n ** 200_000n);
  });
  it('may come of a computation, which has no such limit', () => {
    const besar = desimal('2').pow(10_000);
    expect(presisi(besar).eq(besar)).toBe(true);
    expect(Object.is(presisi(desimal(1).minus(1).negated()).toNumber(), 0)).toBe(true);
  });
});

describe('a forged Decimal', () => {
  it.each(
    Object.entries(TIRUAN).filter(([nama]) => !['berubah', 'berubahSendiri', 'jarang', 'purwarupa'].includes(nama)),
  )('%s is none, and has no figure', (nama, buat) => {
    expect(apakahDesimal(buat())).toBe(false);
    // What has the right digits inside, and only other methods or another prototype, is read by its digits.
    const terbaca = ['metode', 'metodeSendiri', 'bentuk'].includes(nama);
    if (!terbaca || nama === 'metode') expect(() => desimal(buat() as never, 'pagu')).toThrow(/^pagu: /);
    else expect(desimal(buat() as never, 'pagu').toFixed()).toBe('1');
  });
  it('whose digits change between two looks is never taken as it is', () => {
    expect(apakahDesimal(TIRUAN['berubah']?.())).toBe(false);
    expect(desimal(TIRUAN['berubah']?.() as never).toFixed()).toBe('1');
  });
  it('whose list of digits is without end is too long', () => {
    expect(() => desimal(TIRUAN['jarang']?.() as never, 'pagu')).toThrow(/^pagu: angka terlalu panjang/);
  });
  it('is told from NaN and the infinities, which are Decimals', () => {
    for (const x of [Number.NaN, 1 / 0, -1 / 0]) expect(apakahDesimal(new Umum(x))).toBe(true);
    expect(() => desimal(new Umum(-1 / 0), 'pagu')).toThrow(/^pagu: -Infinity bukan angka/);
  });
});
