import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { lamaKerja } from '../../alat/lama.js';

// A tester's files of 28 November 2026: a sheet or a value vanished in silence, and the sums were called right or wrong without it.

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const JENIS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const lembar = (baris: string, akhir = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet ${NS}><sheetData>${baris}</sheetData>${akhir}</worksheet>`;
const UTUH = lembar('<row r="1"><c r="A1"><v>7</v></c></row>');

/** A workbook of sheets S1, S2 …, with other parts put in. */
function buku(isi: readonly (string | Uint8Array)[], lain: Readonly<Record<string, string>> = {}): Uint8Array {
  const tiap = (tulis: (n: number) => string): string => isi.map((_, i) => tulis(i + 1)).join('');
  const teks: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${JENIS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${JENIS}"><sheets>${tiap((n) => `<sheet name="S${n}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${tiap((n) => `<Relationship Id="r${n}" Type="${JENIS}/worksheet" Target="worksheets/s${n}.xml"/>`)}<Relationship Id="t" Type="${JENIS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="g" Type="${JENIS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${NS}><si><t>Pagu</t></si></sst>`,
    'xl/styles.xml': `<styleSheet ${NS}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...lain,
  };
  const bagian = Object.entries(teks).map(([n, t]) => [n, strToU8(t)] as const);
  const milik = isi.map((t, i) => [`xl/worksheets/s${i + 1}.xml`, typeof t === 'string' ? strToU8(t) : t] as const);
  return zipSync(Object.fromEntries([...bagian, ...milik]));
}

const utf16 = (teks: string, { tanda = true, besar = false } = {}): Uint8Array => {
  const b = Buffer.from(`${tanda ? '\ufeff' : ''}${teks.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return new Uint8Array(besar ? b.swap16() : b);
};

const sel = (c: string): Uint8Array => buku([lembar(`<row r="2">${c}</row>`)]);
const pertama = async (data: Uint8Array, ke = 0): Promise<string | undefined> =>
  (await bacaExcel(data)).lembar[ke]?.sel.flat().find((s) => s.teks !== '')?.teks;

describe('a sheet in UTF-16', () => {
  it.each([
    ['with its mark', {}],
    ['the larger half first', { besar: true }],
    ['without a mark', { tanda: false }],
    ['without a mark, the larger half first', { tanda: false, besar: true }],
  ])('is read %s', async (_, cara) => {
    expect(await pertama(buku([UTUH, utf16(UTUH, cara)]), 1)).toBe('7');
  });

  it('and so are the texts of all sheets', async () => {
    const data = buku([lembar('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')]);
    expect(await pertama(data)).toBe('Pagu');
  });
});

describe('a part that is not what the workbook says', () => {
  it.each([
    ['words', 'hello world', /bagian "xl\/worksheets\/s2\.xml" bukan XML yang sah/],
    ['zeros', '\0'.repeat(500), /s2\.xml" bukan XML yang sah/],
    ['spaces', '  \n', /s2\.xml" bukan XML yang sah/],
    ['a declaration alone', '<?xml version="1.0"?>', /s2\.xml" bukan XML yang sah/],
    ['another document', '<html><body/></html>', /s2\.xml" bukan <worksheet> melainkan <html>/],
    ['a row without its end', UTUH.split('<v>')[0] as string, /s2\.xml" bukan XML yang sah/],
    ['rows without the end of the sheet', UTUH.replace('</sheetData></worksheet>', ''), /s2\.xml" bukan XML yang sah/],
    ['a second root', `${UTUH}<worksheet/>`, /s2\.xml" bukan XML yang sah/],
  ])('is refused: a sheet of %s', async (_, isi, pesan) => {
    await expect(bacaExcel(buku([UTUH, isi]))).rejects.toThrow(pesan);
  });

  it.each([
    ['xl/sharedStrings.xml', '<sst><si><t>Pagu</t></si>', /sharedStrings\.xml" bukan XML yang sah/],
    ['xl/sharedStrings.xml', '<html/>', /bukan <sst> melainkan <html>/],
    ['xl/styles.xml', '<styleSheet><cellXfs>', /styles\.xml" bukan XML yang sah/],
    ['xl/styles.xml', '<html/>', /bukan <styleSheet> melainkan <html>/],
    ['xl/workbook.xml', '<workbook><sheets>', /workbook\.xml" bukan XML yang sah/],
    ['xl/_rels/workbook.xml.rels', '<Relationships>', /workbook\.xml\.rels" bukan XML yang sah/],
    [
      '_rels/.rels',
      `<R><Relationship Type="${JENIS}/officeDocument" Target="xl/lain.xml"/></R>`,
      /menunjuk buku kerja lain/,
    ],
  ])('is refused: %s of %s', async (nama, isi, pesan) => {
    await expect(bacaExcel(buku([UTUH], { [nama]: isi }))).rejects.toThrow(pesan);
  });
});

describe('a part that the cells are not read from', () => {
  // Looking through each to its end cost 14 seconds for 400 of a megabyte; hucre gets none of them.
  it.each(['xl/worksheets/lain.xml', 'xl/comments1.xml', 'xl/theme/theme1.xml', 'customXml/item1.xml'])(
    'is not read: %s',
    async (nama) => {
      expect(await pertama(buku([UTUH], { [nama]: '<a><b>' }))).toBe('7');
    },
  );

  it.each(['xl/worksheets/lain.xml', 'customXml/item1.xml'])('may bring no DTD: %s', async (nama) => {
    const dtd = '<?xml version="1.0"?><!-- a --><!DOCTYPE a [<!ENTITY b "c">]><a/>';
    await expect(bacaExcel(buku([UTUH], { [nama]: dtd }))).rejects.toThrow(`bagian "${nama}" membawa DTD`);
  });

  it('is refused where a sheet names it as a table, and is broken', async () => {
    const rels = `<Relationships><Relationship Id="a" Type="${JENIS}/table" Target="../tables/t1.xml"/></Relationships>`;
    const lain = { 'xl/worksheets/_rels/s1.xml.rels': rels, 'xl/tables/t1.xml': '<table>' };
    await expect(bacaExcel(buku([UTUH], lain))).rejects.toThrow('tables/t1.xml" bukan XML yang sah');
  });

  it('is none where a sheet is said to stand outside of the archive', async () => {
    const rels = `<Relationships><Relationship Id="r1" TargetMode="External" Type="${JENIS}/worksheet" Target="worksheets/s1.xml"/></Relationships>`;
    await expect(bacaExcel(buku([UTUH], { 'xl/_rels/workbook.xml.rels': rels }))).rejects.toThrow(
      'lembar "S1" tidak menunjuk bagian mana pun',
    );
  });
});

describe('a cell that is not one', () => {
  it.each([
    ['beyond any number', '<c r="B2"><v>1e400</v></c>', /lembar "S1" rusak: sel B2 menyimpan "1e400" sebagai angka/],
    ['NaN', '<c r="B2" t="n"><v>NaN</v></c>', /B2 menyimpan "NaN"/],
    ['Infinity', '<c r="B2"><v>Infinity</v></c>', /B2 menyimpan "Infinity"/],
    ['of another base', '<c r="B2"><v>0x10</v></c>', /B2 menyimpan "0x10"/],
    ['with a comma', '<c r="B2"><v>4,5</v></c>', /B2 menyimpan "4,5"/],
    ['a text that is not there', '<c r="B2" t="s"><v>999</v></c>', /B2 menunjuk teks bersama "999"/],
    ['a text before the first', '<c r="B2" t="s"><v>-1</v></c>', /B2 menunjuk teks bersama "-1"/],
    ['a text of no number', '<c r="B2" t="s"/>', /B2 menunjuk teks bersama ""/],
    ['of no known kind', '<c r="B2" t="zzz"><v>5</v></c>', /B2 berjenis "zzz"/],
    ['neither true nor false', '<c r="B2" t="b"><v>7</v></c>', /B2 menyimpan "7" sebagai benar atau salah/],
    ['with two values', '<c r="B2"><v>1</v><v>2</v></c>', /B2 menyimpan dua nilai/],
    ['twice', '<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>', /B2 ada dua kali/],
    ['twice, with one between', '<c r="B2"/><c r="C2"/><c r="B2"/>', /B2 ada dua kali/],
    ['in another row', '<c r="B9"><v>1</v></c>', /B9 berada di baris 2/],
    ['before the first row', '<c r="B0"><v>1</v></c>', /sel beralamat "B0"/],
    ['beyond the last column', '<c r="ZZZ2"><v>1</v></c>', /sel beralamat "ZZZ2"/],
    ['with a fixed address', '<c r="$B$2"><v>1</v></c>', /sel beralamat "\$B\$2"/],
  ])('is refused: %s', async (_, c, pesan) => {
    await expect(bacaExcel(sel(c))).rejects.toThrow(pesan);
  });

  it.each(['-4', '0', '1.5', '1048577', 'x'])('is refused in row %s', async (r) => {
    await expect(bacaExcel(buku([lembar(`<row r="${r}"><c><v>1</v></c></row>`)]))).rejects.toThrow(
      `barisnya bernomor "${r}"`,
    );
  });

  it.each([
    ['a number with spaces', '<c r="B2"><v> 12 </v></c>', '12'],
    ['a number in parts', '<c r="B2"><v>1<!-- x --><![CDATA[2]]></v></c>', '12'],
    ['a small power', '<c r="B2"><v>1.2E1</v></c>', '12'],
    ['lower-case letters', '<c r="b2"><v>12</v></c>', '12'],
    ['no address', '<c><v>12</v></c>', '12'],
    ['a cell before the others', '<c r="C2"><v>12</v></c><c r="B2"/>', '12'],
  ])('is read: %s', async (_, c, teks) => {
    expect(await pertama(sel(c))).toBe(teks);
  });
});

describe('a sheet that is not where the workbook says', () => {
  const daftar = (...lembar: readonly (readonly [nama: string, id: string])[]): Record<string, string> => ({
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${JENIS}"><sheets>${lembar.map(([n, id], i) => `<sheet name="${n}" sheetId="${i + 1}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
  });
  it.each([
    [
      'two names of one part',
      daftar(['A', 'r1'], ['B', 'r1']),
      'lembar "A" dan "B" menunjuk bagian yang sama, "xl/worksheets/s1.xml"',
    ],
    ['two sheets of one name', daftar(['Data', 'r1'], ['DATA', 'r2']), 'ada dua lembar bernama "DATA"'],
    ['a relation that is not there', daftar(['A', 'r1'], ['B', 'r9']), 'lembar "B" tidak menunjuk bagian mana pun'],
    ['no relation', daftar(['A', 'r1'], ['B', '']), 'lembar "B" tidak menunjuk bagian mana pun'],
    [
      'a part that is not there',
      {
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${JENIS}/worksheet" Target="worksheets/s1.xml"/><Relationship Id="r2" Type="${JENIS}/worksheet" Target="worksheets/hilang.xml"/></Relationships>`,
      },
      'lembar "S2" menunjuk bagian "xl/worksheets/hilang.xml", yang tidak ada',
    ],
  ])('is refused: %s', async (_, lain, pesan) => {
    await expect(bacaExcel(buku([UTUH, UTUH], lain))).rejects.toThrow(pesan);
  });

  it('is named where the workbook does not name it, or the list of contents leaves it out', async () => {
    const isi = (...nama: string[]) =>
      `<Types>${nama.map((n) => `<Override PartName="/xl/worksheets/${n}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`;
    const catatan = async (lain: Record<string, string>) => (await bacaExcel(buku([UTUH, UTUH], lain))).catatan;
    expect(await catatan({ '[Content_Types].xml': isi('s1.xml', 'S2.xml') })).toEqual([]);
    expect(await catatan({ '[Content_Types].xml': isi('s1.xml') })).toEqual([
      'lembar "S2" tidak ada di daftar isi arsipnya, jadi Excel dapat membuangnya; ia dibaca',
    ]);
    expect(await catatan({ 'xl/worksheets/s9.xml': UTUH })).toEqual([
      'memuat 1 bagian lembar yang tidak disebut buku kerjanya, dan tidak dibaca (xl/worksheets/s9.xml)',
    ]);
  });
});

describe('a look that is not in the list', () => {
  it.each(['1', '99', '-1', 'x', '', '1e0'])('is refused: %j', async (s) => {
    await expect(bacaExcel(sel(`<c r="B2" s="${s}"><v>5</v></c>`))).rejects.toThrow(
      `lembar "S1" rusak: sel B2 memakai gaya "${s}", yang tidak ada`,
    );
  });
  it('only those of cells count, and none where there is no list', async () => {
    const gaya = (isi: string) => ({ 'xl/styles.xml': `<styleSheet ${NS}>${isi}</styleSheet>` });
    const satu = lembar('<row r="2"><c r="B2" s="1"><v>5</v></c></row>');
    const dua = '<cellStyleXfs><xf/><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/></cellXfs>';
    await expect(bacaExcel(buku([satu], gaya(dua)))).rejects.toThrow('memakai gaya "1"');
    expect(await pertama(buku([satu], gaya('<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>')))).toBe('5,00');
    const tanpa = {
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${JENIS}/worksheet" Target="worksheets/s1.xml"/></Relationships>`,
    };
    expect(await pertama(buku([satu], tanpa))).toBe('5');
    expect(await pertama(buku([satu], gaya('')))).toBe('5');
  });
});

describe('what stands around the cells', () => {
  it.each(['A0:B-1', 'A1:B', '1:2', 'A1:XFE2', 'A1:B1048577', '$A$1:$B$2', 'A1:B2:C3'])(
    'a merged area %s is refused',
    async (ref) => {
      const data = buku([lembar('', `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)]);
      await expect(bacaExcel(data)).rejects.toThrow(`lembar "S1" rusak: ada gabungan sel "${ref}"`);
    },
  );

  it('a merged area by its other corners is the same area', async () => {
    const data = buku([lembar('', '<mergeCells><mergeCell ref="C3:A2"/></mergeCells>')]);
    expect((await bacaExcel(data)).lembar[0]?.gabungan).toEqual([
      { baris: 2, kolom: 1, sampaiBaris: 3, sampaiKolom: 3 },
    ]);
  });

  it('columns that are described over and over are refused at once', async () => {
    const kolom = '<col min="1" max="16384" hidden="1"/>';
    const data = (n: number) => buku([UTUH.replace('<sheetData>', `<cols>${kolom.repeat(n)}</cols><sheetData>`)]);
    const lama = await lamaKerja(() =>
      expect(bacaExcel(data(20_000))).rejects.toThrow('kolom-kolomnya diatur berulang-ulang'),
    );
    expect(lama).toBeLessThan(10_000);
    // As far as the sheet is filled.
    expect((await bacaExcel(data(2))).lembar[0]?.kolomTersembunyi).toEqual([1]);
  });
});

describe('.ods', () => {
  const ods = (a: string): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="S1"><table:table-row><table:table-cell/><table:table-cell ${a}><text:p>117.362.000</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });

  it.each([
    'office:value-type="float" office:value="1e400"',
    'office:value-type="float" office:value="abc"',
    'office:value-type="percentage" office:value="NaN"',
    'office:value-type="currency" office:value=""',
    'office:value-type="float" office:value="0x10"',
    'office:value-type="boolean" office:boolean-value="mungkin"',
  ])('a cell with %s is refused', async (a) => {
    await expect(bacaExcel(ods(a))).rejects.toThrow(/^lembar "S1" rusak: nilai sel B1 bukan angka atau jenis/);
  });
});
