import { describe, expect, it } from 'vitest';
import { type Decimal, desimal } from '../../../src/angka/desimal.js';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import { namaLokasi, sebutLokasi } from '../../../src/periksa/fakta/sebut-lokasi.js';
import { putuskan } from '../../../src/periksa/relasi/konsistensi.js';
import type { RelasiLurus } from '../../../src/periksa/relasi/relasi.js';
import { perluAgarCocok } from '../../../src/periksa/relasi/selesaikan.js';
import { uraikanRelasi } from '../../../src/periksa/relasi/uraian-relasi.js';
import { kebetulan } from '../../../src/periksa/sebab/sebab.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMinimizeSelisih } from '../../../src/rumus/capaian/minimize-selisih.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';
import { relasiUji } from './relasi-uji.js';

const fakta = (teks: string, persen = false): Fakta => faktaUji(teks, { persen });
const selisih = (hasil: Fakta, a: Fakta, b: Fakta): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'selisih-baris',
  rumus: null,
  hasil,
  suku: [
    { fakta: a, koef: 1 },
    { fakta: b, koef: -1 },
  ],
  pembagi: 1,
  kuat: true,
});
const rentang = (s: ReturnType<typeof perluAgarCocok>) => s && [String(s.bawah), String(s.atas)];
const TANPA: ReadonlyMap<Fakta, Decimal> = new Map();

describe('the values with which a relation holds', () => {
  it('of an input may end right at a sample', () => {
    // 21 printed stands for 20,5 to 22; of a budget of 100 these are the amounts themselves.
    const [P, A] = [fakta('100'), fakta('5')];
    expect(rentang(perluAgarCocok(relasiUji(serapan, fakta('21'), { P: [P], A: [A] }), A, TANPA))).toEqual([
      '20.5',
      '22',
    ]);
  });
  it('are none where the input changes nothing: 0 of any budget is 0 %', () => {
    const P = fakta('100');
    expect(perluAgarCocok(relasiUji(serapan, fakta('50'), { P: [P], A: [fakta('0')] }), P, TANPA)).toBeNull();
  });
  it('are none where the formula has no value', () => {
    const [P, C] = [fakta('100'), fakta('50')];
    const r = relasiUji(serapan, C, { P: [P], A: [fakta('5')] });
    expect(perluAgarCocok(r, C, new Map([[P, desimal(0)]]))).toBeNull();
  });
  it('are none that end: no target gives (2T − R) ÷ T × 100 = 200', () => {
    const T = fakta('2');
    const r = relasiUji(capaianMinimizeSelisih, fakta('199'), { T: [T], R: [fakta('273')] });
    expect(perluAgarCocok(r, T, TANPA)).toBeNull();
  });
  it('are none of a figure that the relation does not bind', () => {
    expect(perluAgarCocok(selisih(fakta('3'), fakta('5'), fakta('2')), fakta('9'), TANPA)).toBeNull();
  });
});

describe('a relation', () => {
  it('may be a difference: 5 − 2 = 3; 5,4 − 2,4 may stand for 3,1', () => {
    expect(putuskan(selisih(fakta('3'), fakta('5'), fakta('2')))?.status).toBe('cocok');
    expect(putuskan(selisih(fakta('4'), fakta('5'), fakta('2')))?.status).toBe('tidak');
    expect(putuskan(selisih(fakta('3.1'), fakta('5.4'), fakta('2.4')))?.status).toBe('bila-dibulatkan');
  });
  it('with more than five rounded inputs is judged on what is printed', () => {
    // 0,4 × 6 = 2,4 of 10 is 24 %; within rounding it could be 26 %.
    const enam = Array.from({ length: 6 }, () => fakta('0.4'));
    const empat = enam.slice(0, 4);
    expect(putuskan(relasiUji(serapan, fakta('26'), { P: [fakta('10')], A: enam }))?.status).toBe('tidak');
    expect(putuskan(relasiUji(serapan, fakta('17'), { P: [fakta('10')], A: empat }))?.status).toBe('bila-dibulatkan');
  });
  it('without a value is named by its formula', () => {
    expect(putuskan(relasiUji(serapan, fakta('50'), { P: [fakta('0')], A: [fakta('5')] }))).toBeNull();
    expect(uraikanRelasi(relasiUji(serapan, fakta('50'), { P: [fakta('0')], A: [fakta('5')] }))).toEqual({
      id: serapan.nama,
      en: serapan.gloss,
    });
  });
});

it('an interval without an end is met by luck', () => {
  const perlu = { bawah: desimal(1), atas: null, bawahTertutup: true, atasTertutup: false };
  const konteks = {
    fakta: [],
    tercetak: () => new Set<string>(),
    selPerNilai: () => new Map(),
    perSelisih: new Map(),
    kembaran: () => new Map(),
    batas: new Map(),
  };
  expect(kebetulan({ fakta: fakta('5'), perlu, relasi: [], konteks }, 1)).toBe(1);
});

it('places without a cell or a line are still named', () => {
  expect(namaLokasi({})).toEqual({ id: 'baris ?', en: 'line ?' });
  expect(sebutLokasi([]).id).toBe('sel lain di baris itu');
});
