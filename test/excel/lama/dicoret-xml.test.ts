import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { coretan } from '../../../src/tabel/teks-luput.js';

it('knows what is struck out in XML of 2003, in a text and by the style of a cell', async () => {
  const sel = (isi: string, gaya = '', jenis = 'String') =>
    `<Cell${gaya === '' ? '' : ` ss:StyleID="${gaya}"`}><ss:Data xmlns="http://www.w3.org/TR/REC-html40" ss:Type="${jenis}">${isi}</ss:Data></Cell>`;
  const { lembar, catatan } = await bacaExcel(
    strToU8(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="c"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="a" ss:Parent="c"/><Style ss:ID="b" ss:Parent="c"><Font ss:StrikeThrough="0"/></Style></Styles><Worksheet ss:Name="S"><Table><Row>` +
        sel('<S>80</S>75,00') +
        sel('<S><B>80</B></S>') +
        sel('75', 'a', 'Number') +
        sel('75', 'b', 'Number') +
        sel('x', 'c') +
        '</Row></Table></Worksheet></Workbook>',
    ),
  );
  expect(lembar[0]?.sel[0]?.map((s) => [s.teks, s.angka, s.dicoret])).toEqual([
    ['75,00', null, 'sebagian'],
    [coretan('80'), null, 'utuh'],
    [coretan('75'), '75', 'utuh'],
    ['75', '75', undefined],
    [coretan('x'), null, 'utuh'],
  ]);
  expect(catatan).toEqual(['lembar "S": teks dicoret di sel A1, B1, C1 memuat angka dan tidak dibaca']);
});
