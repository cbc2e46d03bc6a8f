import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import {
  angka,
  apakahPadat,
  atauNull,
  type Bentuk,
  benarSalah,
  bilangan,
  bita,
  boleh,
  bulatAntara,
  cacah,
  daftar,
  dataJson,
  fungsi,
  label,
  menurut,
  objek,
  pasangan,
  pastikanBentuk,
  peta,
  petaMap,
  pilihan,
  sebuahDaftar,
  sebuahObjek,
  tahun,
  teks,
} from '../../src/angka/bentuk.js';
import { bentukDesimal } from '../../src/angka/bentuk-desimal.js';
import { desimal } from '../../src/angka/desimal.js';

// By hand, from what each shape is said to be.
const JENIS: readonly (readonly [nama: string, Bentuk, sebutan: string, sah: readonly unknown[], bukan: unknown[]])[] =
  [
    ['teks', teks, 'teks', ['', 'x'], [5, null, undefined]],
    ['bulatAntara', bulatAntara(1, 3), 'bilangan bulat 1 sampai 3', [1, 2, 3], [0, 4, 1.5, '2']],
    ['cacah', cacah, 'bilangan bulat yang tidak negatif', [0, 2 ** 53 - 1], [-1, 0.5, 2 ** 53, '1']],
    ['tahun', tahun, 'bilangan bulat 1990 sampai 2100', [1990, 2100], [1989, 2101]],
    ['bilangan', bilangan, 'bilangan', [0, -1.5, Number.POSITIVE_INFINITY], [Number.NaN, '1', 1n]],
    ['fungsi', fungsi, 'fungsi', [() => 0], [5, null]],
    ['benarSalah', benarSalah, 'true atau false', [true, false], [0, 'true']],
    ['bita', bita, 'bita (Uint8Array)', [new Uint8Array(1)], ['x', 1]],
    ['sebuahObjek', sebuahObjek, 'objek', [{}, { a: 1 }], [null, 'x', 1]],
    ['pilihan', pilihan('a', 'b'), 'salah satu dari a, b', ['a', 'b'], ['c', 1]],
    ['angka', angka, 'angka', [1, '82.5'], [true, null, 1n]],
    ['bentukDesimal', bentukDesimal, 'Decimal, paling banyak 100000 digit', [desimal(1)], [1, '1', null]],
  ];

describe('a value of one kind', () => {
  it.each(JENIS)('%s', (_, bentuk, sebutan, sah, bukan) => {
    for (const x of sah) expect(bentuk(x)).toBeUndefined();
    for (const x of bukan) expect(bentuk(x)).toBe(` harus berupa ${sebutan}, bukan ${String(x)}`);
  });
  it('a list is no object, and an object no list', () => {
    expect(sebuahObjek([])).toBe(' harus berupa objek, bukan […]');
    expect(sebuahDaftar({})).toBe(' harus berupa daftar, bukan {…}');
    expect(sebuahDaftar(Object.assign([1], { constructor: 5 }))).toBe(
      ' harus berupa daftar tanpa "constructor" sendiri',
    );
  });
  it('may be left out, or be null, and nothing else', () => {
    const [lepas, nihil] = [boleh(teks), atauNull(teks)];
    expect([lepas(undefined), lepas('x'), nihil(null), nihil('x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(lepas(null)).toBe(' harus berupa teks, bukan null');
    expect(nihil(undefined)).toBe(' harus berupa teks, bukan undefined');
  });
});

it('a label is a text of at most 2.000 letters, none of which drives a terminal or turns the reading', () => {
  const salah = (x: unknown) => ` harus berupa teks tanpa tanda kendali, paling banyak 2000 huruf, bukan ${x}`;
  expect([label(''), label('Capaian é 😀'), label('x'.repeat(2000))]).toEqual([undefined, undefined, undefined]);
  expect(label('x'.repeat(2001))).toBe(salah('x'.repeat(60)));
  for (const tanda of ['\u001B', '\n', '\u202E']) expect(label(`a${tanda}b`)).toBe(salah('a b'));
  expect(label(5)).toBe(' harus berupa teks, bukan 5');
});

it('a list is dense where every place of it is filled, also with undefined', () => {
  for (const x of [[], [1], [undefined, null], Object.assign([1], { constructor: 5 })])
    expect(apakahPadat(x)).toBe(true);
  const [ujung, awal] = [new Array(1), [1]];
  awal[2] = 3;
  for (const x of [ujung, awal, 'ab', { length: 0 }, null, undefined, Uint8Array.of(1)])
    expect(apakahPadat(x)).toBe(false);
});

describe('what holds others names the place of the first fault', () => {
  it('in a list, where a hole is one', () => {
    expect(daftar(teks)(['a', 'b'])).toBeUndefined();
    expect(daftar(teks)(['a', 1, 2])).toBe('[1] harus berupa teks, bukan 1');
    expect(daftar(teks)('a')).toBe(' harus berupa daftar, bukan a');
    expect(sebuahDaftar([1, 'a', undefined])).toBeUndefined();
    expect(sebuahDaftar(new Array(1))).toBe('[0] belum diisi');
  });
  it('in an object, which may have more', () => {
    const bentuk = objek({ a: teks, b: daftar(bilangan) });
    expect(bentuk({ a: 'x', b: [1], c: null })).toBeUndefined();
    expect(bentuk({ a: 'x', b: [1, 'y'] })).toBe('.b[1] harus berupa bilangan, bukan y');
    expect(bentuk({ b: [] })).toBe('.a harus berupa teks, bukan undefined');
    expect(bentuk([])).toBe(' harus berupa objek, bukan […]');
    expect(objek()({})).toBeUndefined();
  });
  it('in an object that makes some of it when asked: that is not asked, and what is data is looked at', () => {
    let ditanya = 0;
    const malas = {
      get n() {
        ditanya += 1;
        return 1;
      },
    };
    const bentuk = objek({}, { n: teks });
    expect(bentuk(malas)).toBeUndefined();
    expect(ditanya).toBe(0);
    expect(bentuk({ n: 'x' })).toBeUndefined();
    expect(bentuk({ n: 1 })).toBe('.n harus berupa teks, bukan 1');
    expect(bentuk({})).toBe('.n harus berupa teks, bukan undefined');
    // A field that is not named so is asked for, getter or not.
    expect(objek({ n: teks }, {})(malas)).toBe('.n harus berupa teks, bukan 1');
    expect(ditanya).toBe(1);
  });
  it('in an object with keys of the caller, of which a long one is cut at 60', () => {
    expect(peta(teks)({ a: 'x', b: 'y' })).toBeUndefined();
    expect(peta(teks)({ a: 'x', b: 1 })).toBe('.b harus berupa teks, bukan 1');
    expect(peta(teks)({ ['k'.repeat(61)]: 1 })).toBe(`.${'k'.repeat(60)} harus berupa teks, bukan 1`);
    expect(peta(teks)([])).toBe(' harus berupa objek, bukan […]');
  });
  it('in a Map from texts', () => {
    expect(petaMap(teks)(new Map([['a', 'x']]))).toBeUndefined();
    expect(petaMap()(new Map([['a', 1]]))).toBeUndefined();
    expect(petaMap()({})).toBe(' harus berupa Map, bukan {…}');
    expect(petaMap()(new Map([[1, 'x']]))).toBe('.1 harus berupa teks, bukan 1');
    expect(
      petaMap(teks)(
        new Map<string, unknown>([
          ['a', 'x'],
          ['b', 2],
        ]),
      ),
    ).toBe('.b harus berupa teks, bukan 2');
  });
  it('in a pair', () => {
    const bentuk = pasangan(teks, bilangan);
    expect(bentuk(['a', 1])).toBeUndefined();
    expect(bentuk([1, 1])).toBe('[0] harus berupa teks, bukan 1');
    expect(bentuk(['a'])).toBe('[1] harus berupa bilangan, bukan undefined');
    expect(bentuk('ab')).toBe(' harus berupa daftar, bukan ab');
  });
  it('in one of several shapes, by the word in a field', () => {
    const bentuk = menurut('jenis', { satu: objek({ n: bilangan }), dua: objek({ t: teks }) });
    expect([bentuk({ jenis: 'satu', n: 1 }), bentuk({ jenis: 'dua', t: 'x' })]).toEqual([undefined, undefined]);
    expect(bentuk({ jenis: 'dua', n: 1 })).toBe('.t harus berupa teks, bukan undefined');
    expect(bentuk({ jenis: 'tiga' })).toBe('.jenis harus berupa salah satu dari satu, dua, bukan tiga');
    expect(bentuk(null)).toBe(' harus berupa objek, bukan null');
  });
});

describe('what JSON can hold', () => {
  it('is plain data', () => {
    const isi = [null, 'x', 1, true, undefined, [], {}, { a: [{ b: 'c' }] }];
    for (const x of [...isi, isi]) expect(dataJson(x)).toBeUndefined();
    expect(dataJson(5n)).toBe(' harus berupa data seperti di JSON, bukan 5');
    expect(dataJson({ a: [() => 0] })).toBe('.a[0] harus berupa data seperti di JSON, bukan function');
  });
  it('of at most 40 levels', () => {
    const dalam = (n: number): unknown => (n === 0 ? 1 : n % 2 ? [dalam(n - 1)] : { a: dalam(n - 1) });
    expect(dataJson(dalam(40))).toBeUndefined();
    expect(dataJson(dalam(41))).toMatch(/\[0\]\.a\[0\] lebih dalam dari 40 tingkat$/);
    const lingkar: unknown[] = [];
    lingkar.push(lingkar);
    expect(dataJson(lingkar)).toMatch(/ lebih dalam dari 40 tingkat$/);
  });
});

describe('a function refuses in its own name', () => {
  it('what has the wrong shape, and takes the rest', () => {
    expect(() => pastikanBentuk('rekap', 'laporan', 'x', teks)).not.toThrow();
    const jalan = () => pastikanBentuk('rekap', 'laporan', { a: 1 }, objek({ a: teks }));
    expect(jalan).toThrow(ArgumenTidakSah);
    expect(jalan).toThrow(/^rekap: laporan\.a harus berupa teks, bukan 1\.$/);
  });
  it('what throws when it is read, with its error as the cause', () => {
    const sebab = new Error('bocor');
    const galak = {
      get a(): never {
        throw sebab;
      },
    };
    const jalan = () => pastikanBentuk('rekap', 'laporan', galak, objek({ a: teks }));
    expect(jalan).toThrow(ArgumenTidakSah);
    expect(jalan).toThrow(expect.objectContaining({ message: 'rekap: laporan tidak dapat dibaca.', cause: sebab }));
  });
  it('with an error of one kind and one code', () => {
    const galat = new ArgumenTidakSah('x');
    expect([galat instanceof TypeError, galat.name, galat.kode]).toEqual([
      true,
      'ArgumenTidakSah',
      'argumen-tidak-sah',
    ]);
  });
});
