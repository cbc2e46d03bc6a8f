import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { uraiXml } from '../../src/arsip/urai-xml.js';

function kejadian(data: Uint8Array): string[] {
  const hasil: string[] = [];
  uraiXml(data, 'x.xml', {
    buka: (nama, atribut) => hasil.push(`<${nama} ${JSON.stringify(atribut)}`),
    teks: (isi) => hasil.push(isi),
    tutup: (nama) => hasil.push(`>${nama}`),
  });
  return hasil;
}

describe('uraiXml', () => {
  it('reports elements, attributes and text', () => {
    expect(kejadian(strToU8('<a x="1">b &amp; c<d/></a>'))).toEqual(['<a {"x":"1"}', 'b & c', '<d {}', '>d', '>a']);
  });

  it('reads UTF-16 by its mark', () => {
    const le = new Uint8Array(new Uint16Array([0xfeff, ...[...'<é/>'].map((c) => c.charCodeAt(0))]).buffer);
    const be = le.map((_, i) => le[i ^ 1] ?? 0);
    expect(kejadian(le)).toEqual(['<é {}', '>é']);
    expect(kejadian(be)).toEqual(['<é {}', '>é']);
  });

  it('reads ISO-8859-1 where a part says so, and plain letters under any name of theirs', () => {
    const latin = (teks: string) => new Uint8Array(Buffer.from(teks, 'latin1'));
    const satu = ['<a {}', 'é 5', '>a'];
    expect(kejadian(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>é 5</a>'))).toEqual(satu);
    expect(kejadian(latin("<?xml version='1.0' encoding = 'iso-8859-1' standalone='yes'?><a>é 5</a>"))).toEqual(satu);
    // What would be a letter of UTF-8 too is what the part says.
    expect(kejadian(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>Ã©</a>'))[1]).toBe('Ã©');
    for (const sandi of ['UTF-8', 'utf8', 'US-ASCII'])
      expect(kejadian(strToU8(`<?xml version="1.0" encoding="${sandi}"?><a>é 5</a>`))).toEqual(satu);
  });

  it.each(['windows-1252', 'ISO-8859-2', 'Shift_JIS', 'UTF-7', 'x'.repeat(100)])('refuses %s by name', (sandi) => {
    expect(() => kejadian(strToU8(`<?xml version="1.0" encoding="${sandi}"?><a/>`))).toThrow(
      `bagian "x.xml" berpengodean "${sandi.slice(0, 40)}"; simpan kembali`,
    );
  });

  it.each([
    ['UTF-8', new Uint8Array([...strToU8('<a>'), 0xe9, ...strToU8('</a>')])],
    ['UTF-8 that ends in the middle of a letter', new Uint8Array([...strToU8('<a/>'), 0xc3])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x3e, 0, 0, 0xd8, 0x3c, 0])],
  ])('refuses letters that are none of %s', (_, data) => {
    expect(() => kejadian(data)).toThrow(/^bagian "x\.xml" bukan UTF-8 atau UTF-16 yang utuh/);
  });

  it.each([
    ['a DTD (entity expansion)', '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>', /membawa DTD/],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /membawa DTD/],
    ['an unknown entity', '<a>&x;</a>', /bukan XML yang sah/],
    ['an element left open', '<a><b></a>', /bukan XML yang sah/],
    ['nothing', '', /bukan XML yang sah/],
    ['deep nesting', '<a>'.repeat(600), /bersarang lebih dari 512/],
  ])('refuses %s', (_, isi, pesan) => {
    expect(() => kejadian(strToU8(isi))).toThrow(pesan);
  });
});
