import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';

const JENIS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const gambar = '<xdr:twoCellAnchor><xdr:pic><xdr:blipFill/></xdr:pic></xdr:twoCellAnchor>';
const grafik =
  '<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData><c:chart r:id="r"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>';
/** A chart of Excel 2016, and the box that older programs show in its place. */
const grafikBaru =
  '<mc:AlternateContent><mc:Choice Requires="cx1"><xdr:graphicFrame><cx:chart r:id="r"/></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp><xdr:txBody><a:p><a:r><a:t>tampil 45 di versi lain</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Fallback></mc:AlternateContent>';

async function catatan(isi: string): Promise<readonly string[]> {
  const asli = await writeXlsx({
    sheets: [
      { name: 'A', rows: [[1]] },
      { name: 'B', rows: [[2]] },
    ],
  });
  return (
    await bacaExcel(
      zipSync({
        ...unzipSync(asli),
        'xl/worksheets/_rels/sheet2.xml.rels': strToU8(
          `<Relationships><Relationship Id="d" Type="${JENIS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
        ),
        'xl/drawings/drawing1.xml': strToU8(`<xdr:wsDr>${isi}</xdr:wsDr>`),
      }),
    )
  ).catatan;
}

describe('pictures and charts on a sheet are said', () => {
  it.each([
    ['two pictures and a chart', gambar + gambar + grafik, ['2 gambar dan 1 grafik']],
    ['a chart of a newer kind, once', grafikBaru, ['1 grafik']],
    ['none', '', []],
  ])('.xlsx: %s', async (_, isi, sebut) => {
    expect(await catatan(isi)).toEqual(
      sebut.map((s) => `lembar "B": memuat ${s}; angka di dalamnya tidak dibaca, ketik di sel bila perlu diperiksa`),
    );
  });

  it('.ods: in cells and over them; an object has a picture of itself, and a picture may have another', async () => {
    const bingkai = (isi: string) => `<draw:frame>${isi}</draw:frame>`;
    const isi =
      `<table:shapes>${bingkai('<draw:object/><draw:image/>')}</table:shapes>` +
      `<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p>${bingkai('<draw:image/><draw:image/>')}${bingkai('<draw:image/><draw:object-ole/>')}</table:table-cell></table:table-row>`;
    const data = zipSync({
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${isi}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
    expect((await bacaExcel(data)).catatan).toEqual([
      'lembar "A": memuat 1 gambar dan 2 grafik atau objek sematan; angka di dalamnya tidak dibaca, ketik di sel bila perlu diperiksa',
    ]);
  });
});
