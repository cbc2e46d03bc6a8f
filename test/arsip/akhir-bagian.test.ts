import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bukaArsip } from '../../src/arsip/buka-arsip.js';
import { crc32 } from '../../src/arsip/crc32.js';

const kata = (n: number): number[] => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255];
const paruh = (n: number): number[] => [n & 255, n >>> 8];
const besar = (n: number): number[] => [...kata(n), 0, 0, 0, 0];
const BELAKANG = [0x50, 0x4b, 7, 8];

interface Ubahan {
  readonly nama?: string;
  readonly mampat?: Uint8Array;
  /** What stands behind the packed bytes, given the checksum and the sizes. */
  readonly belakang?: ((crc: number, ukuran: number, mekar: number) => number[]) | undefined;
  /** The header before the file knows its sizes although more is announced behind it. */
  readonly tahu?: boolean;
  readonly komentar?: readonly number[];
  readonly panjangKomentar?: number;
}

const ISI = strToU8(`<a>${'isi '.repeat(500)}</a>`);

/** An archive of one file by hand (APPNOTE.TXT 4.3.7, 4.3.9, 4.3.12, 4.3.16). */
function arsip({ nama = 'a.xml', mampat, belakang, tahu = false, komentar = [], panjangKomentar }: Ubahan): Uint8Array {
  const data = mampat ?? new Uint8Array(deflateRawSync(ISI));
  const crc = crc32(ISI);
  const n = [...strToU8(nama)];
  const tanda = paruh(belakang ? 8 : 0);
  const angka = [...kata(crc), ...kata(data.length), ...kata(ISI.length)];
  const awal = [...tanda, 8, 0, 0, 0, 0x21, 0];
  const lokal = belakang && !tahu ? Array<number>(12).fill(0) : angka;
  const ekor = belakang?.(crc, data.length, ISI.length) ?? [];
  const isi = [0x50, 0x4b, 3, 4, 20, 0, ...awal, ...lokal, ...paruh(n.length), 0, 0, ...n, ...data, ...ekor];
  const pusat = [
    0x50,
    0x4b,
    1,
    2,
    20,
    0,
    20,
    0,
    ...awal,
    ...angka,
    ...paruh(n.length),
    ...Array<number>(16).fill(0),
    ...n,
  ];
  const akhir = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, ...kata(pusat.length), ...kata(isi.length)];
  return Uint8Array.from([...isi, ...pusat, ...akhir, ...paruh(panjangKomentar ?? komentar.length), ...komentar]);
}

const baca = (data: Uint8Array): number[] => [...bukaArsip(data, () => true).values()].map((b) => b.length);

describe('what stands behind a file', () => {
  it.each<[string, Ubahan]>([
    ['nothing', {}],
    ['sizes with a signature', { belakang: (...a) => [...BELAKANG, ...a.flatMap(kata)] }],
    ['sizes without a signature', { belakang: (...a) => a.flatMap(kata) }],
    ['sizes of 64 bits', { belakang: (c, u, m) => [...BELAKANG, ...kata(c), ...besar(u), ...besar(m)] }],
    ['sizes of 64 bits without a signature', { belakang: (c, u, m) => [...kata(c), ...besar(u), ...besar(m)] }],
    ['nothing, though announced, where all is known before', { tahu: true, belakang: () => [] }],
    ['sizes that were known before', { tahu: true, belakang: (...a) => [...BELAKANG, ...a.flatMap(kata)] }],
    ['a comment at the end of the archive', { komentar: [...strToU8('halo')] }],
    ['a comment that names an end', { komentar: [0x50, 0x4b, 5, 6, ...Array<number>(30).fill(0)] }],
  ])('is accepted: %s', (_, ubahan) => {
    expect(baca(arsip(ubahan))).toEqual([ISI.length]);
  });

  it.each<[string, Ubahan, RegExp]>([
    [
      'another checksum',
      { belakang: (_, u, m) => [...BELAKANG, ...kata(1), ...kata(u), ...kata(m)] },
      /dua kali dan berbeda/,
    ],
    ['another size', { belakang: (c, u) => [...BELAKANG, ...kata(c), ...kata(u), ...kata(5)] }, /dua kali dan berbeda/],
    ['another packed size', { belakang: (c, _, m) => [...kata(c), ...kata(5), ...kata(m)] }, /dua kali dan berbeda/],
    ['nothing where the sizes are promised', { belakang: () => [] }, /dua kali dan berbeda/],
    [
      'another size, known before',
      { tahu: true, belakang: () => [...BELAKANG, ...Array<number>(12).fill(0)] },
      /berbeda/,
    ],
    ['a comment shorter than it says', { komentar: [1, 2], panjangKomentar: 50 }, /ada bita lain di belakangnya/],
    ['bytes behind the archive', { komentar: [1, 2], panjangKomentar: 0 }, /ada bita lain di belakangnya/],
    [
      'bytes behind what is packed',
      { mampat: Uint8Array.from([...deflateRawSync(ISI), 1, 2]) },
      /ada bita sesudah akhirnya/,
    ],
    [
      'one byte behind what is packed',
      { mampat: Uint8Array.from([...deflateRawSync(ISI), 0]) },
      /ada bita sesudah akhirnya/,
    ],
    ['a zero in its name', { nama: 'a.xml\0x' }, /memuat tanda kendali/],
    ['a line break in its name', { nama: 'a\n.xml' }, /memuat tanda kendali/],
  ])('is refused: %s', (_, ubahan, pesan) => {
    expect(() => baca(arsip(ubahan))).toThrow(pesan);
  });

  it('is nothing, however the bytes were packed', () => {
    for (let n = 0; n < 300; n += 1) {
      for (const level of [0, 1, 9] as const) {
        const isi = Uint8Array.from({ length: n * 3 }, (_, i) => (i * i * 31 + n) & 255);
        expect(baca(zipSync({ b: [isi, { level }] }))).toEqual([isi.length]);
      }
      const tetap = new Uint8Array(deflateRawSync(ISI, { level: 1 + (n % 9), strategy: n % 5, memLevel: 1 + (n % 9) }));
      expect(baca(arsip({ mampat: tetap }))).toEqual([ISI.length]);
    }
  });

  // The sizes that bit 3 promises have to follow (APPNOTE.TXT 4.3.9), also where the file ends the comment, and with it the archive.
  it('is refused: an archive that ends where the sizes are promised', () => {
    const tanpaUkuran = { belakang: () => [] };
    const biasa = arsip(tanpaUkuran);
    const panjang = new DataView(biasa.buffer).getUint32(biasa.length - 22 + 16, true);
    const data = arsip({ ...tanpaUkuran, komentar: [...biasa.subarray(0, panjang)] });
    // Where the directory says that the file begins (4.3.12): at the comment.
    data.set(kata(data.length - panjang), panjang + 42);
    expect(() => baca(data)).toThrow(/dua kali dan berbeda/);
  });
});

describe('a header before a file with full sizes', () => {
  const mulai = (data: Uint8Array): Uint8Array => {
    data.set([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 18);
    return data;
  };
  /** The same with a field of 64 bits behind the name (APPNOTE.TXT 4.5.3), which moves all that follows by 20 bytes. */
  const bermedan = (mekar: number): Uint8Array => {
    const asli = mulai(arsip({}));
    const ukuran = deflateRawSync(ISI).length;
    const medan = [1, 0, 16, 0, ...besar(mekar), ...besar(ukuran)];
    const data = Uint8Array.from([...asli.slice(0, 35), ...medan, ...asli.slice(35)]);
    data[28] = 20;
    const akhir = data.length - 22;
    const awal = new DataView(data.buffer).getUint32(akhir + 16, true);
    data.set(kata(awal + 20), akhir + 16);
    return data;
  };

  it('has them in its field, which must agree', () => {
    expect(baca(bermedan(ISI.length))).toEqual([ISI.length]);
    expect(() => baca(bermedan(5))).toThrow(/dua kali dan berbeda/);
    expect(() => baca(mulai(arsip({})))).toThrow(/dua kali dan berbeda/);
  });
});

describe('a DTD', () => {
  const DTD = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>';
  const utf16 = (teks: string): Uint8Array => new Uint8Array(Buffer.from(teks, 'utf16le'));
  it.each<[string, Uint8Array]>([
    ['customXml/item1.xml', strToU8(DTD)],
    ['customXml/item1.xml', utf16(`\ufeff${DTD}`)],
    ['customXml/item1.xml', utf16(DTD)],
    ['customXml/item1.xml', new Uint8Array(Buffer.from(DTD, 'utf16le').swap16())],
    ['xl/drawings/vmlDrawing1.vml', strToU8(DTD)],
    ['word/_rels/document.xml.RELS', strToU8(DTD)],
    ['manifest.rdf', strToU8(DTD)],
  ])('is refused in %s, which nobody asked for', (nama, isi) => {
    expect(() => bukaArsip(zipSync({ 'a.xml': ISI, [nama]: isi }), (n) => n === 'a.xml')).toThrow(
      `bagian "${nama}" membawa DTD`,
    );
  });

  it('is no matter in a picture, and a part that nobody asked for may be empty', () => {
    const data = zipSync({ 'a.xml': ISI, 'media/a.svg': strToU8(DTD), 'accelerator/current.xml': new Uint8Array() });
    expect([...bukaArsip(data, (n) => n === 'a.xml').keys()]).toEqual(['a.xml']);
  });
});
