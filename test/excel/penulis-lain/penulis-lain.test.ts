import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

const simpanan = (nama: string) => readFileSync(`test/excel/penulis-lain/${nama}.xlsx`);
/** Hand: 3183857644 / 4345674427 = 73,2648… %, 101594500 / 117362000 = 86,5650… %. */
const TABEL = [
  ['Program', 'Pagu', 'Realisasi', '%'],
  ['Penunjang Urusan', '4.345.674.427', '3.183.857.644', '73,26'],
  ['Pembinaan', '117.362.000', '101.594.500', '86,57'],
];
const BARIS: [string, number, number, number][] = [
  ['Penunjang Urusan', 4345674427, 3183857644, 73.26],
  ['Pembinaan', 117362000, 101594500, 86.57],
];

const hucre = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Anggaran',
        rows: [['Tabel 3.4.2 Realisasi Anggaran'], [], TABEL[0] ?? [], ...BARIS],
        cells: new Map(
          BARIS.flatMap((b, i) =>
            [1, 2, 3].map((c) => [
              `${i + 3},${c}`,
              { value: b[c] as number, style: { numFmt: c === 3 ? '0.00' : '#,##0' } },
            ]),
          ),
        ),
      },
    ],
  });
const writeExcel = () =>
  writeExcelFile([
    [{ value: 'Tabel 3.4.2 Realisasi Anggaran', columnSpan: 4 }, null, null, null],
    [null, null, null, null],
    (TABEL[0] ?? []).map((value) => ({ value })),
    ...BARIS.map(([nama, pagu, realisasi, persen]) => [
      { value: nama },
      { value: pagu, format: '#,##0' },
      { value: realisasi, format: '#,##0' },
      { value: persen, format: '0.00' },
    ]),
  ]).toBuffer();

describe('workbooks of other writers', () => {
  const samaTempat = async (data: Uint8Array) => {
    const [tabel] = (await bacaBukuExcel(data)).tabel;
    expect(tabel).toMatchObject({ nama: 'Tabel 3.4.2', judul: 'Realisasi Anggaran', asal: { baris: 3, kolom: 1 } });
    expect(tabel?.baris.slice(0, 3).map((b) => b.slice(0, 4))).toEqual(TABEL);
  };

  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['hucre', hucre],
    ['write-excel-file', writeExcel],
    ['openpyxl', () => simpanan('openpyxl')],
    ['XlsxWriter', () => simpanan('xlsxwriter')],
  ])('%s: the same table at the same place', async (_, buat) => samaTempat(await buat()));

  it.each([
    ['LibreOffice, .xlsx', () => lewatLibreOffice(simpanan('openpyxl'), 'xlsx', 'xlsx:Calc MS Excel 2007 XML')],
    ['LibreOffice, .ods', () => lewatLibreOffice(simpanan('xlsxwriter'), 'xlsx', 'ods')],
  ])('%s: the same table at the same place', butuhAlat('soffice'), (_, buat) => samaTempat(buat()));

  it.each(['openpyxl', 'xlsxwriter'])(
    '%s: formats, dates, truth values, errors, what is hidden, names',
    async (nama) => {
      const buku = await bacaExcel(simpanan(nama));
      const [lembar, sembunyi] = buku.lembar;
      expect(lembar?.sel[6]?.map((s) => s.teks)).toEqual([
        '-1.235',
        '-1.234,50',
        '-123450,00%',
        '-Rp1.235',
        '(1.235)',
        '-1235 Dokumen',
      ]);
      expect(lembar?.sel[7]?.map((s) => s.teks)).toEqual(['31/12/2022', 'BENAR', '#DIV/0!', '00123']);
      expect(lembar?.barisTersembunyi).toEqual([7]);
      expect(lembar?.gabungan).toEqual([{ baris: 1, kolom: 1, sampaiBaris: 1, sampaiKolom: 4 }]);
      expect(sembunyi?.tersembunyi).toBe(true);
      expect(buku.nama).toEqual([{ nama: 'PAGU', acuan: 'Anggaran!$B$4:$B$5' }]);
    },
  );
});

describe('what the format allows and few writers do', () => {
  let asli: Record<string, Uint8Array>;
  beforeAll(async () => {
    asli = unzipSync(await hucre());
  });
  const LEMBAR = 'xl/worksheets/sheet1.xml';
  const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const KETAT = 'http://purl.oclc.org/ooxml';
  const isi = (nama: string) => strFromU8(asli[nama] ?? strToU8(''));
  const buku = (ubah: Record<string, string | null>) => {
    const bagian = { ...asli };
    for (const [nama, teks] of Object.entries(ubah)) {
      if (teks === null) delete bagian[nama];
      else bagian[nama] = strToU8(teks);
    }
    return zipSync(bagian);
  };
  const lembar = (data: string, ubah: Record<string, string | null> = {}) =>
    buku({ [LEMBAR]: `<worksheet xmlns="${NS}"><sheetData>${data}</sheetData></worksheet>`, ...ubah });
  const teks = async (data: Uint8Array) => (await bacaExcel(data)).lembar[0]?.sel.map((b) => b.map((s) => s.teks));

  it('cells and rows without an address stand one after another; a sheet need not tell its size', async () => {
    expect(await teks(lembar('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual([
      ['1', '2'],
      ['3'],
    ]);
  });

  it('texts in the cell, in runs, with a reading aid, and as the result of a formula', async () => {
    const data = lembar(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>dalam</t></is></c><c r="B1" t="inlineStr"><is><r><t>ber</t></r><r><t xml:space="preserve">-run </t></r></is></c>' +
        '<c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>dalamx</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c></row>',
      {
        'xl/sharedStrings.xml': `<sst xmlns="${NS}" count="1" uniqueCount="1"><si><r><t>ka</t></r><r><rPr><b/></rPr><t>ta</t></r><rPh sb="0" eb="1"><t>aksara</t></rPh></si></sst>`,
      },
    );
    expect(await teks(data)).toEqual([['dalam', 'ber-run', 'kata', 'dalamx', 'BENAR', '#N/A']]);
  });

  it('parts without styles, and with an absolute path', async () => {
    const rels = isi('xl/_rels/workbook.xml.rels');
    const mutlak = rels.replace(/Target="worksheets/g, 'Target="/xl/worksheets');
    expect(mutlak).not.toBe(rels);
    expect((await teks(buku({ 'xl/_rels/workbook.xml.rels': mutlak })))?.[3]?.[1]).toBe('4.345.674.427');
    const tanpaGaya = rels.replace(/<Relationship [^>]*styles\.xml[^>]*\/>/, '');
    expect(
      await teks(
        lembar('<row r="1"><c r="A1" s="7"><v>5</v></c></row>', {
          'xl/_rels/workbook.xml.rels': tanpaGaya,
          'xl/styles.xml': null,
        }),
      ),
    ).toEqual([['5']]);
  });

  it('dates count from 1904 where the workbook says so', async () => {
    const wb = isi('xl/workbook.xml');
    const data = lembar('<row r="1"><c r="A1" s="1"><v>43464</v></c></row>', {
      'xl/workbook.xml': /<workbookPr/.test(wb)
        ? wb.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')
        : wb.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      'xl/styles.xml': `<styleSheet xmlns="${NS}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    });
    // Hand: 43464 days after 1904-01-01.
    expect(await teks(data)).toEqual([['31/12/2022']]);
  });

  it('elements with a prefix, and the strict form of the standard', async () => {
    const berawalan = `<x:worksheet xmlns:x="${NS}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="C2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await teks(buku({ [LEMBAR]: berawalan }))).toEqual([[], ['', 'a', '2']]);
    const ketat = (t: string) =>
      t
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${KETAT}/spreadsheetml/main`)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          `${KETAT}/officeDocument/relationships`,
        );
    const semua = Object.fromEntries(
      Object.keys(asli)
        .filter((n) => /\.(?:xml|rels)$/.test(n))
        .map((n) => [n, ketat(isi(n))]),
    );
    expect((await teks(buku(semua)))?.[3]).toEqual(TABEL[1]);
  });
});
