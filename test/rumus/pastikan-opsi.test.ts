import { describe, expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import {
  bebas,
  kataAtau,
  OPSI_BULATAN,
  OPSI_DASAR,
  pastikanBatas,
  pastikanBoolean,
  pastikanBulatan,
  pastikanBulatanAtauTanpa,
  pastikanDesimal,
  pastikanFungsi,
  pastikanOpsi,
  pastikanPilihan,
  pilihOpsi,
} from '../../src/rumus/pastikan-opsi.js';
import { pesanTolakan } from './pesan-tolakan.js';

describe('a word of a list', () => {
  it.each([
    ['rasio', ['selisih', 'rasio'], 'lolos'],
    ['rasion', ['selisih', 'rasio'], 'cara: rasion tidak dikenal (maksudnya "rasio"?); pilih selisih atau rasio.'],
    ['RASIO', ['selisih', 'rasio'], 'cara: RASIO tidak dikenal (maksudnya "rasio"?); pilih selisih atau rasio.'],
    ['lain sekali', ['selisih', 'rasio'], 'cara: lain sekali tidak dikenal; pilih selisih atau rasio.'],
    ['constructor', ['selisih', 'rasio'], 'cara: constructor tidak dikenal; pilih selisih atau rasio.'],
    [null, ['a', 'b', 'c'], 'cara: null tidak dikenal; pilih a, b atau c.'],
    [5, ['polos'], 'cara: 5 tidak dikenal; pilih polos.'],
    [undefined, ['polos'], 'cara: undefined tidak dikenal; pilih polos.'],
    [{ a: 1 }, ['polos'], 'cara: {…} tidak dikenal; pilih polos.'],
    [Symbol('x'), ['polos'], 'cara: Symbol(x) tidak dikenal; pilih polos.'],
    ['dua\nbaris\u0000', ['polos'], 'cara: dua baris  tidak dikenal; pilih polos.'],
    ['x'.repeat(500), ['polos'], `cara: ${'x'.repeat(60)} tidak dikenal; pilih polos.`],
    ['', [], 'cara: "" tidak dikenal; pilih .'],
    [{ toJSON: () => undefined }, ['polos'], 'cara: {…} tidak dikenal; pilih polos.'],
  ])('%s of %j: %s', (nilai, daftar, harapan) => {
    expect(pesanTolakan(() => pastikanPilihan('cara', nilai, daftar))).toBe(harapan);
  });
});

describe('a value of its kind', () => {
  it.each<[string, (nilai: unknown, bidang: string) => void, readonly unknown[], readonly unknown[]]>([
    ['something to call', pastikanFungsi, [() => 1], [5, null, {}]],
    ['a rounding or none', pastikanBulatanAtauTanpa, [null, { desimal: 2, mode: 'potong' }], [5, { desimal: 2 }]],
    ['decimals', pastikanDesimal, [0, 20], [-1, 21, 1.5, '2', null]],
  ])('%s', (_, pastikan, sah, salah) => {
    for (const x of sah) expect(() => pastikan(x, 'bidang')).not.toThrow();
    for (const x of salah) expect(() => pastikan(x, 'bidang')).toThrow(/^bidang/);
  });
  it('a limit that is no number is named', () => {
    expect(() => pastikanBatas({ bawah: 'x' }, 'batas')).toThrow(/^batas\.bawah: /);
    expect(() => pastikanBatas({ atas: 'x' }, 'batas')).toThrow(/^batas\.atas: /);
    // More digits than are read back.
    expect(() => pastikanBatas({ atas: desimal(10).pow(100_001) }, 'batas')).toThrow(/^batas\.atas: /);
  });
});

describe('the options of a function', () => {
  const daftar = { cara: ['terisi', 'ketat'], batas: pastikanBatas, sampai: bebas };
  it.each([
    [{}, 'lolos'],
    [{ cara: 'ketat', sampai: 'apa saja' }, 'lolos'],
    [{ cara: undefined }, 'lolos'],
    [{ cara: 'ketatt' }, 'cara: ketatt tidak dikenal (maksudnya "ketat"?); pilih terisi atau ketat.'],
    [{ cra: 'ketat' }, 'hitung: opsi cra tidak dikenal (maksudnya "cara"?); yang dikenal: cara, batas, sampai.'],
    [{ lain: undefined }, 'hitung: opsi lain tidak dikenal; yang dikenal: cara, batas, sampai.'],
    [{ toString: 1 }, 'hitung: opsi toString tidak dikenal; yang dikenal: cara, batas, sampai.'],
    [JSON.parse('{"__proto__": 1}'), 'hitung: opsi __proto__ tidak dikenal; yang dikenal: cara, batas, sampai.'],
    [{ batas: 100 }, 'batas: 100 harus berupa objek { bawah, atas }.'],
  ])('%j: %s', (opsi, harapan) => {
    expect(pesanTolakan(() => pastikanOpsi('hitung', opsi, daftar))).toBe(harapan);
  });

  it.each([[null], [[]], ['rasio'], [5]])('%j is no set of options', (opsi) => {
    expect(pesanTolakan(() => pastikanOpsi('hitung', opsi as never, daftar))).toMatch(
      /^hitung: opsi harus berupa objek/,
    );
  });

  it('of which another function takes a part', () => {
    expect(pilihOpsi({ cara: 'ketat', lain: 1 } as object, daftar)).toEqual({ cara: 'ketat' });
  });
});

describe('floor and ceiling', () => {
  it.each([
    [{}, 'lolos'],
    [{ bawah: null, atas: null }, 'lolos'],
    [{ bawah: 0, atas: '120' }, 'lolos'],
    [{ bawah: 100, atas: 100 }, 'lolos'],
    [{ bawah: 120, atas: 100 }, 'batas: bawah 120 di atas batas atas 100; tukar keduanya.'],
    [
      { bawah: '100.0000000000000000000000000001', atas: 100 },
      'batas: bawah 100.0000000000000000000000000001 di atas batas atas 100; tukar keduanya.',
    ],
    [{ max: 100 }, 'batas.max tidak dikenal; yang dikenal: bawah, atas.'],
    [{ atass: 100 }, 'batas.atass tidak dikenal (maksudnya "atas"?); yang dikenal: bawah, atas.'],
    [null, 'batas: null harus berupa objek { bawah, atas }.'],
    [[0, 120], 'batas: […] harus berupa objek { bawah, atas }.'],
  ])('%j: %s', (nilai, harapan) => {
    expect(pesanTolakan(() => pastikanBatas(nilai, 'batas'))).toBe(harapan);
  });

  it('of no number name the end', () => {
    expect(pesanTolakan(() => pastikanBatas({ atas: '120 %' }, 'batas'))).toMatch(/^batas\.atas: "120 %" bukan angka/);
    expect(pesanTolakan(() => pastikanBatas({ bawah: Number.NaN }, 'batas'))).toMatch(/^batas\.bawah: NaN bukan angka/);
  });
});

describe('a rounding', () => {
  it.each([
    [{ desimal: 2, mode: 'setengah-naik' }, 'lolos'],
    [{ desimal: 0, mode: 'potong' }, 'lolos'],
    [
      { desimal: 2, mode: 'potongg' },
      'pembulatan.mode: potongg tidak dikenal (maksudnya "potong"?); pilih setengah-naik, potong atau setengah-genap.',
    ],
    [{ desimal: 2 }, 'pembulatan.mode: undefined tidak dikenal; pilih setengah-naik, potong atau setengah-genap.'],
    [{ desimal: 21, mode: 'potong' }, 'desimal: 21 harus bilangan bulat 0 sampai 20.'],
    [{ mode: 'potong' }, 'desimal: undefined harus bilangan bulat 0 sampai 20.'],
    [
      { desimall: 2, mode: 'potong' },
      'pembulatan.desimall tidak dikenal (maksudnya "desimal"?); yang dikenal: desimal, mode.',
    ],
    [2, 'pembulatan: 2 harus berupa objek { desimal, mode }.'],
  ])('%j: %s', (nilai, harapan) => {
    expect(pesanTolakan(() => pastikanBulatan(nilai, 'pembulatan'))).toBe(harapan);
  });
});

describe('a word or an object', () => {
  const cek = kataAtau(['polos'], ['tabel', 'toleransi']);
  it.each([
    ['polos', 'lolos'],
    [{ toleransi: 20 }, 'lolos'],
    ['polo', 'stabilize: polo tidak dikenal (maksudnya "polos"?); pilih polos, { tabel } atau { toleransi }.'],
    [null, 'stabilize: null tidak dikenal; pilih polos, { tabel } atau { toleransi }.'],
    [
      { toleransii: 20 },
      'stabilize.toleransii tidak dikenal (maksudnya "toleransi"?); yang dikenal: tabel, toleransi.',
    ],
    [{}, 'stabilize: beri tepat satu dari tabel, toleransi.'],
    [{ tabel: [], toleransi: 20 }, 'stabilize: beri tepat satu dari tabel, toleransi.'],
    [[], 'stabilize: […] harus berupa objek { tabel, toleransi }.'],
  ])('%j: %s', (nilai, harapan) => {
    expect(pesanTolakan(() => cek(nilai, 'stabilize'))).toBe(harapan);
  });
});

describe('true or false', () => {
  it.each([
    [true, 'lolos'],
    [false, 'lolos'],
    ['ya', 'targetMaksimal: ya harus true atau false.'],
    [1, 'targetMaksimal: 1 harus true atau false.'],
  ])('%s: %s', (nilai, harapan) => {
    expect(pesanTolakan(() => pastikanBoolean(nilai, 'targetMaksimal'))).toBe(harapan);
  });
});

it('every figure takes a rounding, and most take who decided', () => {
  expect(Object.keys(OPSI_BULATAN)).toEqual(['pembulatan']);
  expect(Object.keys(OPSI_DASAR)).toEqual(['pembulatan', 'asal']);
});
