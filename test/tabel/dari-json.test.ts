import { describe, expect, it } from 'vitest';
import { bukuDariJson } from '../../src/tabel/dari-json.js';

describe('bukuDariJson', () => {
  const satu = { nama: 'T', baris: [['Pagu'], [200.5], [null]] };
  const tabel = [{ nama: 'T', baris: [['Pagu'], ['200,5'], ['']] }];
  it.each([
    ['one table', satu, { tabel, narasi: [] }],
    ['an array of tables', [satu], { tabel, narasi: [] }],
    ['a bare grid', [['a', 'b']], { tabel: [{ baris: [['a', 'b']] }], narasi: [] }],
    ['tables with a text', { tabel: [satu], narasi: 'teks' }, { tabel, narasi: [{ teks: 'teks', baris: 1 }] }],
    [
      'tables with paragraphs',
      { tabel: [], narasi: ['a', { bagian: 'B', baris: 3, teks: 'b' }] },
      {
        tabel: [],
        narasi: [
          { teks: 'a', baris: 1 },
          { bagian: 'B', baris: 3, teks: 'b' },
        ],
      },
    ],
    [
      'paragraphs as lines of one text, each part by itself',
      { tabel: [], narasi: ['a\na', 'b', { bagian: 'B', teks: 'c' }, 'd'] },
      {
        tabel: [],
        narasi: [
          { teks: 'a\na', baris: 1 },
          { teks: 'b', baris: 3 },
          { bagian: 'B', teks: 'c', baris: 1 },
          { teks: 'd', baris: 4 },
        ],
      },
    ],
  ])('reads %s', (_, isi, harapan) => expect(bukuDariJson(isi)).toEqual(harapan));

  it('says the file of each', () => {
    expect(bukuDariJson({ tabel: [satu], narasi: 'x' }, { berkas: 'a.json' })).toMatchObject({
      tabel: [{ berkas: 'a.json' }],
      narasi: [{ berkas: 'a.json' }],
    });
  });

  it.each([
    // The same numbers written out by hand; V8 prints them as 1e+21, 1e-7, 1.5e+300.
    [1e21, '1000000000000000000000'],
    [1e-7, '0,0000001'],
    [-2.5e-8, '-0,000000025'],
    [1.5e22, '15000000000000000000000'],
    [-0, '0'],
    [0.1, '0,1'],
  ])('prints %d with all its digits and no exponent', (angka, teks) => {
    expect(bukuDariJson([['a'], [angka]]).tabel[0]?.baris).toEqual([['a'], [teks]]);
  });

  it('reads a list of grids, and a grid of which a cell is a list as neither', () => {
    expect(bukuDariJson([[['a']], [['b', 1]]]).tabel.map((t) => t.baris)).toEqual([[['a']], [['b', '1']]]);
    expect(() => bukuDariJson([['a', ['b']]])).toThrow(/bukan tabel tercetak/);
  });

  it('names the cell that holds what no cell can', () => {
    const isi = (sel: unknown) => () => bukuDariJson({ nama: 'Tabel 1', baris: [['a'], ['b', sel]] });
    expect(isi(true)).toThrow('Tabel 1, sel B2: boolean bukan isi sel');
    expect(isi({})).toThrow('Tabel 1, sel B2: object bukan isi sel');
    expect(isi(JSON.parse('1e400'))).toThrow('Tabel 1, sel B2: Infinity bukan isi sel');
    expect(() => bukuDariJson([{ baris: [['a']] }, { baris: [[false]] }])).toThrow('tabel ke-2, sel A1');
    expect(() => bukuDariJson({ baris: [[true]], asal: { baris: 5, kolom: 3 } })).toThrow('tabel ke-1, sel C5');
  });

  it.each([[null], [5], [{}], [{ baris: 'x' }]])('refuses %j, saying what would do', (isi) => {
    expect(() => bukuDariJson(isi)).toThrow(/bukan tabel tercetak/);
  });

  it('refuses a key under which figures would be lost for a slip, and leaves others alone', () => {
    const baris = [['Pagu'], ['200']];
    for (const [isi, kunci, maksud] of [
      [{ tabel: [{ baris }], narasii: ['75 %'] }, 'narasii', 'narasi'],
      [{ tabel: [{ baris }], narsi: '75 %' }, 'narsi', 'narasi'],
      [{ tabel: [{ baris }, { baris, bariss: baris }] }, 'bariss', 'baris'],
      [{ tabel: [{ baris }], table: [{ baris }] }, 'table', 'tabel'],
      [{ tabel: [{ baris }], narasi: [{ teks: '75 %', text: '57 %' }] }, 'text', 'teks'],
      [{ baris, narasI: ['75 %'] }, 'narasI', 'narasi'],
      [[{ baris, Tabel: [{ baris }] }], 'Tabel', 'tabel'],
    ] as const)
      expect(() => bukuDariJson(isi)).toThrow(`kunci "${kunci}" tidak dikenal; mungkin maksudnya "${maksud}".`);
    const lain = { tabel: [{ baris, label: 'x', data: [1], id: 7 }], versi: 1, uji: 'y' };
    expect(bukuDariJson(lain).tabel).toEqual([{ baris }]);
  });
  it('takes no prototype from a key', () => {
    const isi = JSON.parse('{"__proto__": {"nama": "jahat"}, "baris": [["a"]]}');
    expect(bukuDariJson(isi).tabel[0]?.nama).toBeUndefined();
  });
});
