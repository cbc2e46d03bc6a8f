import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';

const RUANG = 'urn:schemas-microsoft-com:office:spreadsheet';
const buku = (isi: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook xmlns="${RUANG}" xmlns:ss="${RUANG}"><Worksheet ss:Name="A">${isi}</Worksheet></Workbook>`,
  );
const sel = (n: number, isi = ''): string => `<Cell><Data ss:Type="Number">${n}</Data>${isi}</Cell>`;
const baris = (...isi: string[]): string => `<Row>${isi.join('')}</Row>`;
const tabel = (...isi: string[]): string => `<Table>${isi.join('')}</Table>`;

describe('XML of 2003 whose cells stand in the wrong place', () => {
  it.each([
    ['a row in a row', tabel(baris(sel(1), baris(sel(2)), sel(3))), 'baris (Row) di luar isi lembar', 'A1'],
    ['a cell in a cell', tabel(baris(sel(1, sel(2)), sel(3))), 'sel (Cell) di luar barisnya', 'A1'],
    ['a cell beside the rows', tabel(baris(sel(1)), sel(2)), 'sel (Cell) di luar barisnya', 'A1'],
    [
      'a value beside the cells',
      tabel(baris(sel(1), '<Data ss:Type="Number">2</Data>')),
      'nilai (Data) di luar selnya',
      'A1',
    ],
    ['a row beside the table', `${baris(sel(2))}${tabel(baris(sel(1)))}`, 'baris (Row) di luar isi lembar', 'awal'],
    ['a table in a row', tabel(baris(sel(1)), baris(tabel(baris(sel(2))))), 'isi lembar (Table)', 'A1'],
    ['two tables', tabel(baris(sel(1))) + tabel(baris(sel(2))), 'isi lembar (Table) di dalam isi lembar', 'A1'],
  ])('%s is refused with its place', async (_, isi, sebab, tempat) => {
    const galat = await bacaExcel(buku(isi)).catch((g: Error) => g.message);
    expect(galat).toMatch(/^lembar "A" rusak: ada /);
    expect(galat).toContain(sebab);
    expect(galat).toContain(`sesudah ${tempat}`);
  });

  it('rich text, comments, columns and the settings beside the table are none of that', async () => {
    const kaya = `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Pagu</B> <Font>2022</Font></ss:Data><Comment ss:Author=""><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>cek</B></ss:Data></Comment></Cell>`;
    const setelan =
      '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Panes><Pane><Number>3</Number></Pane></Panes></WorksheetOptions><PivotTable xmlns="urn:schemas-microsoft-com:office:excel"><Row>1</Row><Cell>2</Cell></PivotTable>';
    const isi = `<Names><NamedRange ss:Name="x" ss:RefersTo="=A!R1C1"/></Names>${tabel('<Column ss:Width="9"/>', baris(kaya, sel(7)))}${setelan}`;
    const { lembar } = await bacaExcel(buku(isi));
    expect(lembar[0]?.sel.map((b) => b.map((s) => s.angka ?? s.teks))).toEqual([['Pagu 2022', '7']]);
  });
});
