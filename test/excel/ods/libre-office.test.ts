import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import type { BukuKerja, Lembar } from '../../../src/excel/lembar.js';
import { bacaBukuTemplat } from '../../../src/excel/templat/baca-templat.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

/** The formats that offices use, each over the same values. */
const FORMAT = [
  'General',
  '0',
  '0.00',
  '#,##0',
  '#,##0.00',
  '#,##0;(#,##0)',
  '#,##0.00;[Red](#,##0.00);"-"',
  '0%',
  '0.00%',
  '"Rp"#,##0',
  '[$Rp-421]#,##0.00',
  '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  '#,##0" Dokumen"',
  '0.0##',
  '#,##0,',
  '00000',
  '# ?/?',
];
const NILAI = [0, 1234.5, -1234.5, 0.8657, 1.005, 4345674427];

const rinci = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Data Rinci',
        rows: [
          ['Kepala'],
          [],
          [],
          ...FORMAT.map((f) => [f, ...NILAI]),
          [],
          ['tanggal', new Date(Date.UTC(2022, 11, 31)), 0.4375, 1.5, true],
          ['teks', '00123', '  spasi  ', 'baris satu\nbaris  dua', '=bukan rumus'],
          [...Array<null>(30).fill(null), 'kanan'],
          [],
          ['jauh', 5, 5, 5],
        ],
        cells: new Map<string, object>([
          ...FORMAT.flatMap((numFmt, i) =>
            NILAI.map((value, c) => [`${i + 3},${c + 1}`, { value, style: { numFmt } }] as const),
          ),
          ['21,2', { value: 0.4375, style: { numFmt: 'hh:mm' } }],
          ['21,3', { value: 1.5, style: { numFmt: '[h]:mm' } }],
          ['25,4', { formula: "SUM(B4:B6,'Lain-lain'!$A$1:$A$2)*IF(B4>0,1,2)", formulaResult: 6 }],
          ['25,5', { formula: 'B4&"; ~[x]"', formulaResult: '0; ~[x]' }],
          ['25,6', { formula: '1/0', formulaResult: '#DIV/0!' }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 3 }],
        rowDefs: new Map([[5, { hidden: true }]]),
        columns: [{}, {}, {}, {}, { hidden: true }],
      },
      { name: 'Lain-lain', rows: [[1], [2]], hidden: true },
    ],
    namedRanges: [{ name: 'PAGU', range: "'Data Rinci'!$B$4:$B$6" }],
  } as never);

/** Without the rows at the end that hold only a style. */
const padat = (l: Lembar) => ({
  ...l,
  sel: l.sel.filter((_, i) => l.sel.slice(i).some((b) => b.length > 0)),
});
const samakan = (b: BukuKerja) => ({ ...b, lembar: b.lembar.map(padat) });

describe('a workbook that LibreOffice saved as .ods', butuhAlat('soffice'), () => {
  let xlsx: BukuKerja;
  let ods: BukuKerja;
  beforeAll(async () => {
    const asli = await rinci();
    xlsx = await bacaExcel(lewatLibreOffice(asli, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
    ods = await bacaExcel(lewatLibreOffice(asli, 'xlsx', 'ods'));
  }, 300_000);

  it('reads the same as the .xlsx that it saved, cell by cell: texts, numbers, formulas, merges, what is hidden, names', () => {
    expect(samakan(ods)).toEqual(samakan(xlsx));
  });

  it('shows figures as Excel does in Indonesia (by hand)', () => {
    const baris = (f: string) => ods.lembar[0]?.sel[FORMAT.indexOf(f) + 3]?.slice(1, 5).map((s) => s.teks);
    expect(baris('#,##0.00')).toEqual(['0,00', '1.234,50', '-1.234,50', '0,87']);
    expect(baris('[$Rp-421]#,##0.00')).toEqual(['Rp0,00', 'Rp1.234,50', '-Rp1.234,50', 'Rp0,87']);
    expect(baris('_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)')).toEqual(['-', '1.235', '(1.235)', '1']);
    expect(baris('0.00%')).toEqual(['0,00%', '123450,00%', '-123450,00%', '86,57%']);
    expect(ods.lembar[0]?.sel[21]?.map((s) => s.teks)).toEqual(['tanggal', '2022-12-31', '10:30', '36:00', 'BENAR']);
  });

  it('keeps the address of every cell though rows and columns before it are blank', () => {
    expect(ods.lembar[0]?.sel[23]?.[30]?.teks).toBe('kanan');
    expect(ods.lembar[0]?.sel[25]?.map((s) => s.rumus)).toEqual([
      null,
      null,
      null,
      null,
      "SUM(B4:B6,'Lain-lain'!$A$1:$A$2)*IF(B4>0,1,2)",
      'B4&"; ~[x]"',
      '1/0',
    ]);
  });
});

describe('the filled template of the seed, saved as .ods', butuhAlat('soffice'), () => {
  const CONTOH = 'examples/batu-sopang-2022/templat-terisi.xlsx';
  let buku: BukuKerja;
  beforeAll(async () => {
    buku = await bacaExcel(lewatLibreOffice(readFileSync(CONTOH), 'xlsx', 'ods'));
  }, 300_000);

  it('gives the identical model', async () => {
    const dari = bacaBukuTemplat(buku);
    expect(dari.status).toBe('sah');
    expect(dari).toEqual(bacaBukuTemplat(await bacaExcel(readFileSync(CONTOH))));
  });

  it('holds the same text at the same address in every sheet', async () => {
    const asli = await bacaExcel(readFileSync(CONTOH));
    const teks = (b: BukuKerja) =>
      b.lembar.map((l) => [l.nama, l.tersembunyi, padat(l).sel.map((baris) => baris.map((s) => s.teks))]);
    expect(teks(buku)).toEqual(teks(asli));
  });
});
