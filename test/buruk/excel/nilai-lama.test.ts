import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';

// A value that is no number was a text among the figures of a sum, and a merge of a width below none lost the cell beside it.

const buku = utils.book_new();
utils.book_append_sheet(buku, utils.aoa_to_sheet([['Pagu', 1234.5678]]), 'A');
const asli = (bookType: 'xls' | 'xlsb'): Uint8Array => new Uint8Array(write(buku, { type: 'array', bookType }));
const delapan = (n: number): Uint8Array => new Uint8Array(new Float64Array([n]).buffer);

/** The same bytes with another number where this one stands. */
function ganti(data: Uint8Array, nilai: number): Uint8Array {
  const lama = delapan(1234.5678);
  const letak = [...data.keys()].filter((i) => lama.every((b, j) => data[i + j] === b));
  expect(letak.length).toBe(1);
  const baru = data.slice();
  baru.set(delapan(nilai), letak[0] as number);
  return baru;
}
const xls = (nilai: number): Uint8Array => ganti(asli('xls'), nilai);
function xlsb(nilai: number): Uint8Array {
  const bagian = unzipSync(asli('xlsb'));
  const nama = 'xl/worksheets/sheet1.bin';
  return zipSync({ ...bagian, [nama]: ganti(bagian[nama] as Uint8Array, nilai) });
}

const PAKAI = 'urn:schemas-microsoft-com:office:spreadsheet';
const xml = (sel: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook xmlns="${PAKAI}" xmlns:ss="${PAKAI}"><Worksheet ss:Name="A"><Table><Row>${sel}</Row></Table></Worksheet></Workbook>`,
  );
const angka = (isi: string, sifat = ''): string => `<Cell ${sifat}><Data ss:Type="Number">${isi}</Data></Cell>`;
const data = (jenis: string, isi: string): string => `<Cell><Data ss:Type="${jenis}">${isi}</Data></Cell>`;
const teks = async (data: Uint8Array) =>
  (await bacaExcel(data)).lembar[0]?.sel.map((b) => b.map((s) => s.angka ?? s.teks));

describe('a number that is none', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'is refused with its cell: %s',
    async (nilai) => {
      for (const data of [xls(nilai), xlsb(nilai)])
        await expect(bacaExcel(data)).rejects.toThrow(/^lembar "A" rusak: angka sel B1 bukan angka\./);
    },
  );

  it('is told from one that is', async () => {
    for (const data of [xls(-0.5), xlsb(-0.5)]) expect(await teks(data)).toEqual([['Pagu', '-0.5']]);
  });

  // Of letters of their own SheetJS gave one piece, and to a cell without a font that of the cell before: 60 was 2022.
  it.each<[string, string[], string[]]>([
    ['<B>Pagu</B> <Font>2022</Font>', [], ['Pagu 2022']],
    ['<Font>85</Font><Font html:Color="#FF0000">,5</Font>', ['<B>60</B>'], ['85,5', '60']],
    ['10<Sup>6</Sup>', ['CO<Sub>2</Sub>', '<Font>12<Sup>a)</Sup></Font>', '<Sup>7</Sup>'], ['10⁶', 'CO₂', '12ᵃ⁾', '7']],
    ['<I><U>x</U>&#10;<B>3</B></I>', [], ['x\n3']],
  ])('rich text is read whole: %s', async (isi, lain, harapan) => {
    const sel = [isi, ...lain].map(
      (i) => `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${i}</ss:Data></Cell>`,
    );
    expect(await teks(xml(sel.join('')))).toEqual([harapan]);
  });

  // An empty number was 0 and `0x10` 16 to SheetJS, a date that is none a text, and of two values only the first was there.
  it.each([
    ...['NaN', 'abc', 'INF', '1e400', '1,5', '12 500', '', ' ', '0x10', '--1'].map((n) => ['Number', n]),
    ...['2', '', 'TRUE'].map((n) => ['Boolean', n]),
    ...['x', '', '45000', '2024-1-2'].map((n) => ['DateTime', n]),
    ['Error', 'x'],
  ] as [string, string][])('in XML of 2003 is refused with its cell: %s "%s"', async (jenis, isi) => {
    await expect(bacaExcel(xml(angka('1') + data(jenis, isi)))).rejects.toThrow(
      `lembar "A" rusak: ada sel B1 yang menyimpan "${isi.trim()}" sebagai ${jenis}. Betulkan di Excel`,
    );
  });

  it('in XML of 2003 is refused where its type is unknown or it stands beside another', async () => {
    for (const jenis of ['Foo', 'constructor', '__proto__'])
      await expect(bacaExcel(xml(data(jenis, '1')))).rejects.toThrow(
        `ada sel A1 berjenis "${jenis}", yang tidak dikenal`,
      );
    const dua = '<Cell><Data ss:Type="Number">1</Data><Data ss:Type="Number">2</Data></Cell>';
    await expect(bacaExcel(xml(dua))).rejects.toThrow('ada sel A1 yang menyimpan dua nilai');
  });

  it('in XML of 2003 is told from one that is', async () => {
    const catatan = '<Cell><Comment><ss:Data>tujuh</ss:Data></Comment><Data ss:Type="Number">7</Data></Cell>';
    const panjang = 'kata '.repeat(100).trim();
    const isi = [
      angka(' 1.5 '),
      angka('-2E3'),
      catatan,
      data('Boolean', '1'),
      data('DateTime', '2024-01-02T00:00:00.000'),
      data('Error', '#REF!'),
      data('String', panjang),
      '<Cell><Data>tanpa jenis</Data></Cell>',
      '<Cell/>',
      angka('3'),
    ];
    // 45293 is 2 January 2024 in days since 1900, as Excel counts them.
    expect(await teks(xml(isi.join('')))).toEqual([
      ['1.5', '-2000', '7', 'BENAR', '2024-01-02', '#REF!', panjang, 'tanpa jenis', '', '3'],
    ]);
  });
});

describe('merged cells of XML of 2003', () => {
  it('are read to the right and down', async () => {
    const { lembar } = await bacaExcel(xml(angka('1', 'ss:MergeAcross="1" ss:MergeDown="2"') + angka('2')));
    expect(lembar[0]?.gabungan).toEqual([{ baris: 1, kolom: 1, sampaiBaris: 3, sampaiKolom: 2 }]);
    expect(lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual(['1', '', '2']);
  });

  it.each([
    ['to the left', 'ss:MergeAcross="-1"', 'gabungan sel B1 selebar "-1"'],
    ['up', 'ss:MergeDown="-3"', 'gabungan sel B1 selebar "-3"'],
    ['half a cell', 'MergeAcross="0.5"', 'gabungan sel B1 selebar "0.5"'],
    ['as wide as no sheet', 'ss:MergeAcross="999999999"', 'gabungan sel B1 selebar "999999999"'],
    ['in a word', 'ss:MergeAcross="x"', 'gabungan sel B1 selebar "x"'],
  ])('are refused %s, with their place', async (_, sifat, sebab) => {
    await expect(bacaExcel(xml(angka('1') + angka('2', sifat) + angka('3')))).rejects.toThrow(
      `lembar "A" rusak: ada ${sebab}. Betulkan di Excel`,
    );
  });
});

describe('a cell or row of XML of 2003', () => {
  it('may leave out those before it', async () => {
    expect(
      await teks(xml(`${angka('1', 'ss:Index="2"')}</Row><Row ss:Index="3">${angka('2', 'ss:Index="3"')}`)),
    ).toEqual([['', '1'], [], ['', '', '2']]);
  });

  it.each([
    ['goes back', angka('1') + angka('2') + angka('3', 'ss:Index="1"'), '"1" sesudah B1'],
    ['stands on another', angka('1') + angka('2', 'ss:Index="1"'), '"1" sesudah A1'],
    ['stands in a merge', angka('1', 'ss:MergeAcross="2"') + angka('2', 'ss:Index="3"'), '"3" sesudah C1'],
    ['stands before all', angka('1', 'ss:Index="0"'), '"0" sesudah 1'],
    ['stands beyond all', angka('1', 'ss:Index="20000"'), '"20000" sesudah 1'],
    ['is of a row that goes back', `${angka('1')}</Row><Row ss:Index="1">${angka('2')}`, '"1" sesudah A1'],
    ['is of a row beyond all', `${angka('1')}</Row><Row ss:Index="400000000">${angka('2')}`, '"400000000" sesudah A1'],
  ])('is refused where it %s', async (_, isi, sebab) => {
    await expect(bacaExcel(xml(isi))).rejects.toThrow(`lembar "A" rusak: ada nomor baris atau sel ${sebab}.`);
  });

  it('is refused where its text ends early, and read in ISO-8859-1', async () => {
    const utuh = xml(angka('1') + angka('2'));
    await expect(bacaExcel(utuh.subarray(0, utuh.length - 30))).rejects.toThrow(/bukan XML yang sah/);
    const latin = Buffer.from(
      new TextDecoder()
        .decode(xml('<Cell><Data ss:Type="String">Café</Data></Cell>'))
        .replace('?>', ' encoding="ISO-8859-1"?>'),
      'latin1',
    );
    expect(await teks(new Uint8Array(latin))).toEqual([['Café']]);
  });
});
