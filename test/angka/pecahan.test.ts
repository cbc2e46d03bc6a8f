import { fc, test } from '@fast-check/vitest';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import { jumlahPecahan } from '../../src/angka/jumlah-pecahan.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { pecahanDariCetakan } from '../../src/angka/pecahan-dari-cetakan.js';
import { Pecahan as Orakel } from '../orakel/pecahan.js';

const utuh = fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n });
const penyebut = fc.bigInt({ min: 1n, max: 10n ** 45n });
const rasio = fc.tuple(utuh, penyebut);
const buat = ([a, b]: readonly [bigint, bigint]) => ({ p: Pecahan.dari(a, b), o: Orakel.rasio(a, b) });
const bagian = (p: Pecahan) => p.bagian().join('/');
const bagianOrakel = (o: Orakel) => `${o.pembilang}/${o.penyebut}`;

describe('a fraction', () => {
  test.prop([rasio, rasio])(
    'adds, subtracts, multiplies, divides and compares as plain fractions on BigInt do',
    (x, y) => {
      const [a, b] = [buat(x), buat(y)];
      expect(bagian(a.p.tambah(b.p))).toBe(bagianOrakel(a.o.tambah(b.o)));
      expect(bagian(a.p.kurang(b.p))).toBe(bagianOrakel(a.o.kurang(b.o)));
      expect(bagian(a.p.kali(b.p))).toBe(bagianOrakel(a.o.kali(b.o)));
      if (!b.p.nol) expect(bagian(a.p.bagi(b.p))).toBe(bagianOrakel(a.o.bagi(b.o)));
      expect(a.p.banding(b.p)).toBe(a.o.banding(b.o));
      expect(a.p.sama(b.p)).toBe(a.o.sama(b.o));
      expect([a.p.nol, a.p.negatif]).toEqual([x[0] === 0n, x[0] < 0n]);
      expect(bagian(a.p.mutlak())).toBe(bagianOrakel(x[0] < 0n ? a.o.negatif() : a.o));
    },
  );

  test.prop([fc.array(rasio, { maxLength: 40 })])('adds many at once, and nothing to 0', (daftar) => {
    const semua = daftar.map(buat);
    expect(bagian(jumlahPecahan(semua.map((s) => s.p)))).toBe(bagianOrakel(Orakel.jumlah(semua.map((s) => s.o))));
  });

  it('stays exact where its denominator has outgrown every reduction', () => {
    // Beyond 2^8192 a common divisor is not looked for; 1/3^6000 has more than that.
    const kecil = Pecahan.dari(1n, 3n ** 6000n);
    const satu = Pecahan.SATU;
    expect(kecil.tambah(satu).kurang(satu).sama(kecil)).toBe(true);
    expect(satu.tambah(kecil).banding(satu)).toBe(1);
    // Hand: 1/n + 1 is (1 + n)/n, and 1/n + 1/2 is (2 + n)/2n for an odd n.
    const n = 3n ** 6000n;
    expect(bagian(kecil.tambah(satu))).toBe(`${n + 1n}/${n}`);
    expect(bagian(kecil.tambah(Pecahan.dari(1n, 2n)))).toBe(`${n + 2n}/${2n * n}`);
    expect(bagian(kecil.tambah(Pecahan.dari(2n, 3n ** 6000n)))).toBe(`1/${3n ** 5999n}`);
    expect(kecil.kali(Pecahan.dari(3n ** 6000n)).sama(satu)).toBe(true);
  });

  it('has its sign above the line', () => {
    expect(bagian(Pecahan.dari(1n, -2n))).toBe('-1/2');
    expect(bagian(Pecahan.dari(6n).bagi(Pecahan.dari(-4n)))).toBe('-3/2');
    expect(Pecahan.dari(-1n, 3n).keTeks()).toEqual({ pembilang: '-1', penyebut: '3' });
  });
});

describe('reading numbers', () => {
  it.each([
    [0, '0/1'],
    [-0, '0/1'],
    [80, '80/1'],
    [0.1, '1/10'],
    [1.005, '201/200'],
    [1e21, `${10n ** 21n}/1`],
    [1e-7, `1/${10n ** 7n}`],
    [5e-324, `1/${2n * 10n ** 323n}`],
    // The shortest print of 2^60 as a number, not its binary value 1152921504606846976.
    [2 ** 60, '1152921504606847000/1'],
    ['82.5', '165/2'],
    ['-0.00', '0/1'],
    ['-12.50', '-25/2'],
    [123456789012345678901234567890n, '123456789012345678901234567890/1'],
    [desimal('33.3').div(3), '111/10'],
  ])('%s is %s', (x, harapan) => {
    expect(bagian(Pecahan.baca(x))).toBe(harapan);
  });

  it('takes any Decimal, whoever made it', () => {
    expect(bagian(Pecahan.baca(new Decimal('0.25') as never))).toBe('1/4');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '82,5', '', '1e3', undefined, {}])(
    'refuses %s and names the field',
    (x) => {
      expect(() => Pecahan.baca(x as never, 'target')).toThrow(TypeError);
      expect(() => Pecahan.baca(x as never, 'target')).toThrow(/^target: /);
    },
  );
});

describe('printing', () => {
  it.each([
    [82n, 1n, '82'],
    [165n, 2n, '82.5'],
    [-1n, 8n, '-0.125'],
    [1n, 1000n, '0.001'],
    [200n, 3n, '200/3'],
    [-2n, 6n, '-1/3'],
    [0n, 7n, '0'],
    [1n, 2n ** 12n, '0.000244140625'],
    [7n, 5n ** 3n, '0.056'],
  ])('%s/%s prints as %s, exactly', (a, b, harapan) => {
    expect(Pecahan.dari(a, b).cetak()).toBe(harapan);
  });

  test.prop([rasio])('reads back what it printed, in either form', (x) => {
    const { p } = buat(x);
    expect(pecahanDariCetakan(p.cetak(), 'nilai').sama(p)).toBe(true);
    expect(pecahanDariCetakan(p.keTeks(), 'nilai').sama(p)).toBe(true);
    expect(JSON.stringify(pecahanDariCetakan(p.keTeks(), 'nilai').keTeks())).toBe(JSON.stringify(p.keTeks()));
  });

  it('reads back fractions of thousands of digits', () => {
    const besar = Pecahan.dari(7n ** 5000n, 3n ** 5000n);
    expect(pecahanDariCetakan(besar.cetak(), 'pecahan').sama(besar)).toBe(true);
  });

  it.each([
    ['a decimal comma', '82,5'],
    ['a denominator of 0', '1/0'],
    ['a negative denominator', '1/-3'],
    ['no number', 'x'],
    ['nothing', ''],
    ['no denominator', '1/'],
    ['decimals in a fraction', { pembilang: '1.5', penyebut: '2' }],
    ['a number and no text', { pembilang: 1, penyebut: 2 }],
    ['half of it', { penyebut: '1' }],
    ['a denominator of zeros', { pembilang: '1', penyebut: '000' }],
    ['a denominator that is no text', { pembilang: '1', penyebut: 2 }],
    ['no denominator at all', { pembilang: '1' }],
    ['null', null],
    ['three numbers', '1/2/3'],
    ['letters behind it', '1/2x'],
    ['letters before it', 'x1/2'],
    ['too many digits', { pembilang: '1'.repeat(50_001), penyebut: '1'.repeat(50_000) }],
  ])('refuses %s and says how it is written', (_, teks) => {
    expect(() => pecahanDariCetakan(teks as never, 'pecahan')).toThrow(
      /^pecahan: bukan pecahan; tulis \{ pembilang: "200", penyebut: "3" \}/,
    );
  });

  it('reads 100.000 digits', () => {
    const panjang = pecahanDariCetakan({ pembilang: `1${'0'.repeat(99_998)}`, penyebut: '1' }, 'pecahan');
    expect(panjang.bagi(Pecahan.dari(10n ** 99_998n)).sama(Pecahan.SATU)).toBe(true);
  });

  it('refuses a decimal that is none', () => {
    expect(() => pecahanDariCetakan('1.2.3', 'akar.dasar')).toThrow(/^akar\.dasar: "1\.2\.3" bukan angka kanonik/);
  });
});

describe('as a decimal', () => {
  it.each([
    ['2/3', 2n, 3n, '0.6666666666666666666666666666666666666667'],
    ['1/3', 1n, 3n, '0.3333333333333333333333333333333333333333'],
    ['−200/3', -200n, 3n, '-66.66666666666666666666666666666666666667'],
    ['0', 0n, 9n, '0'],
    // No zero of a whole number is dropped with those behind its point.
    ['30/3', 30n, 3n, '10'],
    ['10^60 + 1', 10n ** 60n + 1n, 1n, `1${'0'.repeat(60)}`],
    ['1/10^50', 1n, 10n ** 50n, `0.${'0'.repeat(49)}1`],
  ])('%s has 40 significant digits', (_, a, b, harapan) => {
    expect(Pecahan.dari(a, b).keDesimal().toFixed()).toBe(harapan);
  });

  it('rounds half up by the whole rest, not by the digits that are shown', () => {
    // 40 digits, then a 5: a tie goes up, a tie less 10^−200 does not.
    const seri = Pecahan.dari(10n ** 41n + 5n, 10n ** 41n);
    const kurang = seri.kurang(Pecahan.dari(1n, 10n ** 200n));
    expect(seri.keDesimal(41).toFixed()).toBe(`1.${'0'.repeat(39)}1`);
    expect(kurang.keDesimal(41).toFixed()).toBe('1');
  });

  test.prop([rasio, fc.integer({ min: 1, max: 60 })])('lies within half a unit of its last digit', (x, digit) => {
    const { p, o } = buat(x);
    const d = p.keDesimal(digit);
    expect(d.precision()).toBeLessThanOrEqual(digit);
    expect(d.isZero()).toBe(x[0] === 0n);
    if (d.isZero()) return;
    const unit = Orakel.dari(`1e${d.e - digit + 1}`);
    const beda = o.kurang(Orakel.dari(d.toFixed()));
    const besar = beda.banding(Orakel.dari(0n)) < 0 ? beda.negatif() : beda;
    expect(besar.kali(Orakel.dari(2n)).banding(unit)).toBeLessThanOrEqual(0);
  });
});

describe('cutting off', () => {
  it.each([
    // 66,666…: 6666 hundredths and more than a half
    [200n, 3n, 2, 6666n, 1, false],
    [1n, 8n, 2, 12n, 0, false],
    [-1n, 8n, 2, 12n, 0, false],
    [1n, 3n, 2, 33n, -1, false],
    [5n, 4n, 2, 125n, -1, true],
  ])('%s/%s after %i decimals is %s, rest %i, exact %s', (a, b, tempat, utuh2, sisa, tepat) => {
    expect(Pecahan.dari(a, b).potong(tempat)).toEqual({ utuh: utuh2, sisa, tepat });
  });
});
