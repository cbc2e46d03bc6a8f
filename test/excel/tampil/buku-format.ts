import { strToU8, zipSync } from 'fflate';

/** A stored value under a number format: the code, or the number of a built-in one. */
export type Pasangan = readonly [format: string | number, nilai: number | string];

const lolos = (s: string): string =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook with one value a row in column A, written by hand so that a cell can name a built-in format by its number. */
export function bukuFormat(pasangan: readonly Pasangan[], { tahun1904 = false } = {}): Uint8Array {
  const format = [...new Set(pasangan.map(([f]) => f))];
  const nomor = new Map(format.map((f, i) => [f, typeof f === 'number' ? f : 164 + i]));
  const numFmts = format
    .filter((f) => typeof f === 'string')
    .map((f) => `<numFmt numFmtId="${nomor.get(f)}" formatCode="${lolos(f)}"/>`);
  const xf = format.map((f) => `<xf numFmtId="${nomor.get(f)}" applyNumberFormat="1" xfId="0"/>`);
  const baris = pasangan.map(([f, v], i) => {
    const jenis = typeof v === 'string' ? ' t="str"' : '';
    return `<row r="${i + 1}"><c r="A${i + 1}" s="${format.indexOf(f)}"${jenis}><v>${lolos(String(v))}</v></c></row>`;
  });
  const bagian: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><workbookPr${tahun1904 ? ' date1904="1"' : ''}/><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${NS}"><numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${xf.length}">${xf.join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${NS}"><sheetData>${baris.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([n, isi]) => [n, strToU8(KEPALA + isi)])));
}
