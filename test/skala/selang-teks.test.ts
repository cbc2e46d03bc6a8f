import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaSelang, type SelangTeks, selangDari, tulisSelang } from '../../src/skala/selang-teks.js';

describe('interval text', () => {
  it.each([
    // text, lower, lower belongs, upper, upper belongs
    ['[70, 85)', '70', true, '85', false],
    ['(75, 85)', '75', false, '85', false],
    ['(90, 100]', '90', false, '100', true],
    ['(-∞, 50]', null, false, '50', true],
    ['[100, ∞)', '100', true, null, false],
    ['(-∞, ∞)', null, false, null, false],
    ['[-5, 5]', '-5', true, '5', true],
    ['[88.30, 88.31]', '88.3', true, '88.31', true],
    ['[0, 0]', '0', true, '0', true],
  ])('reads %s', (teks, bawah, bawahTertutup, atas, atasTertutup) => {
    const s = selangDari(teks);
    expect([s.bawah?.toFixed() ?? null, s.bawahTertutup, s.atas?.toFixed() ?? null, s.atasTertutup]).toEqual([
      bawah,
      bawahTertutup,
      atas,
      atasTertutup,
    ]);
  });

  it.each([
    ['70-85', 'not an interval'],
    ['[85, 70]', 'reversed'],
    ['[70, 70)', 'holds nothing'],
    ['(70, 70]', 'holds nothing'],
    ['(70, 70)', 'holds nothing'],
    ['[-∞, 50]', 'infinity never belongs'],
    ['[50, ∞]', 'infinity never belongs'],
    ['(∞, 50]', 'wrong infinity'],
    ['[0,5, 1]', 'decimal comma'],
    ['[0,1]', 'no space'],
    ['[1e3, 2e3]', 'no exponent'],
    [' [0, 1]', 'leading space'],
    ['[0, 1]\n', 'trailing newline'],
    [`[0, ${'9'.repeat(21)}]`, 'more than 20 digits'],
    ['', 'empty'],
  ])('does not read %j: %s', (teks) => {
    expect(bacaSelang(teks)).toBeNull();
    expect(() => selangDari(teks)).toThrow(TypeError);
  });

  it('says what it could not read, of a long text its beginning', () => {
    expect(() => selangDari('70-85')).toThrow('selang: "70-85" tidak terbaca; tulis seperti "[70, 85)".');
    expect(() => selangDari('x'.repeat(100))).toThrow(`selang: "${'x'.repeat(60)}" tidak terbaca`);
  });

  it('stops at once on a long hostile text', () => {
    expect(bacaSelang(`[${'1'.repeat(200_000)}`)).toBeNull();
  });

  it('does not compile for text that is no interval', () => {
    const sah: SelangTeks[] = ['[70, 85)', '(-∞, 50]', '[100, ∞)', '[2.60, 3.0640]'];
    // @ts-expect-error a dash makes no interval
    const keliru: SelangTeks = '70-85';
    // @ts-expect-error infinity does not belong to an interval
    const terbuka: SelangTeks = '[-∞, 50]';
    expect(sah.map((s) => bacaSelang(s) !== null)).toEqual([true, true, true, true]);
    expect([keliru, terbuka].map((s) => bacaSelang(s))).toEqual([null, null]);
  });

  const ujung = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 99 }));
  test.prop([ujung, ujung, fc.constantFrom('[', '('), fc.constantFrom(']', ')')])(
    'what is read is written back the same',
    ([a, s], [b, t], buka, tutup) => {
      const teks = `${buka}${a}.${String(s).padStart(2, '0')}1, ${b}.${String(t).padStart(2, '0')}1${tutup}`;
      const selang = bacaSelang(teks);
      fc.pre(selang !== null);
      expect(tulisSelang(selang)).toBe(teks);
    },
  );

  it.each([
    ['[2.60, 3.0640]', '[2.6, 3.064]'],
    ['(-∞, 50.00]', '(-∞, 50]'],
    ['[100, ∞)', '[100, ∞)'],
  ])('writes %s with canonical numbers: %s', (teks, harapan) => {
    expect(tulisSelang(selangDari(teks))).toBe(harapan);
  });
});
