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
