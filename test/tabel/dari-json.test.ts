import { describe, expect, it } from 'vitest';
import { bukuDariJson } from '../../src/tabel/dari-json.js';

describe('bukuDariJson', () => {
  const satu = { nama: 'T', baris: [['Pagu'], [200.5], [null]] };
  const tabel = [{ nama: 'T', baris: [['Pagu'], ['200,5'], ['']] }];
  it.each([
    ['one table', satu, { tabel, narasi: [] }],
    ['an array of tables', [satu], { tabel, narasi: [] }],
    ['a bare grid', [['a', 'b']], { tabel: [{ baris: [['a', 'b']] }], narasi: [] }],
    ['tables with a text', { tabel: [satu], narasi: 'teks' }, { tabel, narasi: [{ teks: 'teks' }] }],
    [
      'tables with paragraphs',
      { tabel: [], narasi: ['a', { bagian: 'B', baris: 3, teks: 'b' }] },
      { tabel: [], narasi: [{ teks: 'a' }, { bagian: 'B', baris: 3, teks: 'b' }] },
    ],
  ])('reads %s', (_, isi, harapan) => expect(bukuDariJson(isi)).toEqual(harapan));

  it('says the file of each', () => {
    expect(bukuDariJson({ tabel: [satu], narasi: 'x' }, { berkas: 'a.json' })).toMatchObject({
      tabel: [{ berkas: 'a.json' }],
      narasi: [{ berkas: 'a.json' }],
    });
  });

  it.each([[null], [5], [{}], [{ baris: 'x' }], [{ baris: [[{}]] }], [{ baris: [[true]] }]])(
    'refuses %j, saying what would do',
    (isi) => {
      expect(() => bukuDariJson(isi)).toThrow(/bukan tabel tercetak/);
    },
  );

  it('takes no prototype from a key', () => {
    const isi = JSON.parse('{"__proto__": {"nama": "jahat"}, "baris": [["a"]]}');
    expect(bukuDariJson(isi).tabel[0]?.nama).toBeUndefined();
  });
});
