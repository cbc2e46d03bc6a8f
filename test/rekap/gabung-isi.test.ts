import { describe, expect, it } from 'vitest';
import { gabungBidang, gabungNilai, pilihSama, satukan, teksIsi, teksMakna } from '../../src/rekap/gabung-isi.js';

describe('the text of contents', () => {
  it('has the keys in order, however they were written, and lists as they are', () => {
    const isi = '{"a":{"c":null,"d":1},"b":[2,1]}';
    expect(teksIsi({ b: [2, 1], a: { d: 1, c: null } })).toBe(isi);
    expect(teksIsi({ a: { c: null, d: 1 }, b: [2, 1] })).toBe(isi);
  });

  it('is the same for one figure in two spellings, and for no two figures', () => {
    expect(teksMakna({ b: '3.0', a: ['1.50'] })).toBe(teksMakna({ a: [1.5], b: 3 }));
    expect(teksMakna('3')).not.toBe(teksMakna('3.01'));
    // A list of one figure is not that figure, and what is no figure is taken by its letters.
    expect(teksMakna(['3'])).not.toBe(teksMakna('3'));
    expect(teksMakna('3,0')).not.toBe(teksMakna('3'));
  });

  it('asks nothing but the own data, and no list with holes', () => {
    const tiruan = Object.create({ toJSON: () => 'lain' }, { a: { value: 1, enumerable: true } });
    expect(teksIsi({ x: tiruan, f: () => 1, g: undefined })).toBe('{"x":{"a":1}}');
    expect(() => teksIsi([Object.assign([1], { length: 2 ** 32 - 1 })])).toThrow(/^daftar berlubang; isi semua/);
  });

  it('chooses the same spelling whichever comes first', () => {
    expect([pilihSama<unknown>(3, '3.0'), pilihSama<unknown>('3.0', 3)]).toEqual(['3.0', '3.0']);
  });
});

describe('two statements of one thing', () => {
  it.each([
    [1, undefined, 1],
    [1, null, 1],
    [null, undefined, null],
    [undefined, undefined, undefined],
    [null, null, null],
    [0, null, 0],
    ['2.0', 2, '2.0'],
  ])('%s and %s are %s, in either order', (a, b, hasil) => {
    expect([gabungNilai<unknown>(a, b, 'x'), gabungNilai<unknown>(b, a, 'x')]).toEqual([hasil, hasil]);
  });

  it('that differ are refused by their place', () => {
    expect(() => gabungNilai(1, 2, 'x.y')).toThrow('x.y: kedua bagian menyebut isi yang berbeda');
  });

  const gabung = (a: object, b: object) => gabungBidang<object>(a, b, 'x');

  it.each(['target', 'realisasi', 'capaianTerlapor', 'triwulan', 'anggaran'])(
    'puts the years of %s of two parts together',
    (bidang) => {
      expect(gabung({ [bidang]: { 2021: 1 } }, { [bidang]: { 2022: 2 } })).toEqual({ [bidang]: { 2021: 1, 2022: 2 } });
    },
  );

  it.each([
    ['of two years', { target: { 2021: 1 } }, { target: { 2022: 2 } }, { target: { 2021: 1, 2022: 2 } }],
    ['of one year', { target: { 2021: null } }, { target: { 2021: 2 } }, { target: { 2021: 2 } }],
    ['that one part lacks', { satuan: 'orang' }, { target: { 2022: 2 } }, { satuan: 'orang', target: { 2022: 2 } }],
    ['that one part leaves empty', { target: undefined }, { target: { 2022: 2 } }, { target: { 2022: 2 } }],
    ['that one part calls empty', { target: null }, { target: { 2022: 2 } }, { target: { 2022: 2 } }],
  ])('are merged year by year: figures %s', (_, a, b, hasil) => {
    expect(gabung(a, b)).toStrictEqual(hasil);
    expect(gabung(b, a)).toStrictEqual(hasil);
  });

  it('are not mixed where they are not by year', () => {
    const awal = (tahun: number, nilai: number | null) => ({ kondisiAwal: { tahun, nilai } });
    expect(() => gabung(awal(2020, null), awal(2020, 3))).toThrow('x.kondisiAwal: kedua bagian');
    expect(() => gabung({ pembanding: [1] }, { pembanding: [1, 2] })).toThrow('x.pembanding: kedua bagian');
    expect(() => gabung({ target: { 2021: 1 } }, { target: { 2021: 2 } })).toThrow('x.target.2021: kedua bagian');
  });

  it('leave out what neither of them has', () => {
    expect(Object.keys(gabung({ bobot: undefined }, { bobot: undefined, satuan: 'orang' }))).toEqual(['satuan']);
  });
});

describe('putting together what has one key', () => {
  const banding = (a: string, b: string) => a.localeCompare(b);
  const kata = (butir: readonly string[]) =>
    satukan(
      butir,
      (x) => x.slice(0, 1),
      (a, b) => a + b,
      banding,
    );

  it.each([
    [
      ['b1', 'a1', 'b2'],
      ['a1', 'b1b2'],
    ],
    [['a1', 'a2'], ['a1a2']],
    [
      ['a1', 'b1'],
      ['a1', 'b1'],
    ],
    [[], []],
  ])('%j becomes %j', (butir, hasil) => {
    expect(kata(butir)).toEqual(hasil);
  });
});
