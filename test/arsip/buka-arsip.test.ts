import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BATAS_ARSIP, bukaArsip } from '../../src/arsip/buka-arsip.js';

const semua = () => true;

describe('bukaArsip', () => {
  it('unpacks only what is asked for', () => {
    const arsip = zipSync({ a: strToU8('isi'), b: strToU8('lain') });
    expect([...bukaArsip(arsip, (n) => n === 'a')].map(([n, d]) => [n, new TextDecoder().decode(d)])).toEqual([
      ['a', 'isi'],
    ]);
  });

  it('is not harmed by a part named __proto__', () => {
    const arsip = zipSync({ __PROTO__: strToU8('x'), a: strToU8('isi') });
    const nakal = new Uint8Array([...arsip]);
    const nama = strToU8('__PROTO__');
    for (let i = 0; i < nakal.length; i += 1) {
      if (nama.every((b, j) => nakal[i + j] === b)) nakal.set(strToU8('__proto__'), i);
    }
    expect([...bukaArsip(nakal, semua).keys()]).toEqual(['__proto__', 'a']);
    expect(Object.keys({})).toEqual([]);
  });

  it.each([
    ['a file over the bound', { ...BATAS_ARSIP, bita: 10 }, /terlalu besar \(\d+ bita\)/],
    ['too many parts', { ...BATAS_ARSIP, isi: 1 }, /lebih dari 1 bagian/],
    ['parts that unpack to more than the bound', { ...BATAS_ARSIP, mekar: 1000 }, /mengembang terlalu besar/],
  ])('refuses %s', (_, batas, pesan) => {
    const arsip = zipSync({ a: new Uint8Array(2000), b: strToU8('x') });
    expect(() => bukaArsip(arsip, semua, batas)).toThrow(pesan);
  });

  it('refuses a zip bomb by its ratio, before it is unpacked', () => {
    const bom = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    expect(bom.length).toBeLessThan(60_000);
    expect(() => bukaArsip(bom, semua)).toThrow(/mengembang terlalu besar.*sheet1\.xml/);
  });
});
