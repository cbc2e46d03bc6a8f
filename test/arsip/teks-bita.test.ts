import { describe, expect, it } from 'vitest';
import { teksDariBita } from '../../src/arsip/teks-bita.js';

const utf16 = (teks: string, besar = false): Uint8Array =>
  new Uint8Array([...teks].flatMap((h) => (besar ? [0, h.charCodeAt(0)] : [h.charCodeAt(0), 0])));
const gabung = (...bagian: (readonly number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(bagian.flatMap((b) => [...b]));
const latin = (teks: string): Uint8Array => new Uint8Array([...teks].map((h) => h.charCodeAt(0)));
const ISI = 'Uraian;Pagu\r\nBelanja;1.500.000\r\n';
const utf8 = new TextEncoder().encode(ISI);

describe('teksDariBita', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with its mark', gabung([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 LE with its mark', gabung([0xff, 0xfe], utf16(ISI)), 'utf-16le'],
    ['UTF-16 BE with its mark', gabung([0xfe, 0xff], utf16(ISI, true)), 'utf-16be'],
    ['UTF-16 LE without', utf16(ISI), 'utf-16le'],
    ['UTF-16 BE without', utf16(ISI, true), 'utf-16be'],
    ['UTF-16 LE with the line end of a program that knows none', gabung(utf16(ISI), [0x0a]), 'utf-16le'],
    ['UTF-16 BE with a zero at its end', gabung(utf16(ISI, true), [0]), 'utf-16be'],
  ] as const)('reads %s', (_, data, sandi) => {
    expect(teksDariBita(data)).toEqual({ status: 'terbaca', teks: ISI, sandi });
  });

  it('refuses UTF-16 that is cut in the middle of a letter: more than half of it may be gone', () => {
    for (const data of [gabung(utf16(ISI), [0x35]), gabung([0xfe, 0xff], utf16(ISI, true), [0x30])])
      expect(teksDariBita(data)).toMatchObject({
        status: 'tak-dikenal',
        sebab: expect.stringMatching(/bukan UTF-16 yang utuh/),
      });
  });

  it('reads Windows-1252 as Excel writes it: dash, quotes, superscript, section, a foreign name', () => {
    const data = gabung(
      latin('Luas m'),
      [0xb2],
      latin('; 2020'),
      [0x96],
      latin('2024; '),
      [0x93],
      latin('Café').slice(0, 3),
      [0xe9, 0x94],
    );
    expect(teksDariBita(data)).toMatchObject({
      status: 'terbaca',
      teks: 'Luas m²; 2020–2024; “Café”',
      sandi: 'windows-1252',
    });
  });

  it.each([
    ['bytes that no text has', gabung(latin('a;b'), [0x01, 0xff])],
    ['places that Windows-1252 leaves empty', gabung(latin('a;b'), [0x81])],
    ['UTF-8 that breaks off', gabung(new TextEncoder().encode('Café;–;1'), [0xc3])],
    ['Cyrillic or Arabic bytes', gabung([0xcf, 0xf0, 0xee, 0xe3, 0xf0, 0xe0, 0xec, 0xec, 0xe0], latin(';1'))],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0])],
    ['UTF-8 with zero bytes', gabung(utf8, [0], utf8)],
  ])('does not guess %s', (_, data) => {
    expect(teksDariBita(data)).toMatchObject({
      status: 'tak-dikenal',
      sebab: expect.stringMatching(/^pengodean teksnya tidak dikenal.*UTF-8\.$/),
    });
  });

  it('reads figures alone', () => {
    expect(teksDariBita(gabung(latin('2020'), [0x96], latin('24')))).toMatchObject({
      status: 'terbaca',
      teks: '2020–24',
    });
  });

  it('says that UTF-16 is broken', () => {
    expect(teksDariBita(gabung([0xff, 0xfe], [0x00, 0xd8, 0x41, 0x00]))).toMatchObject({
      status: 'tak-dikenal',
      sebab: expect.stringMatching(/bukan UTF-16 yang utuh/),
    });
  });

  it('reads an empty file as an empty text', () => {
    expect(teksDariBita(new Uint8Array())).toEqual({ status: 'terbaca', teks: '', sandi: 'utf-8' });
  });
});
