import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';

/** A red pixel as PNG. */
const TITIK_MERAH = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (h) => h.charCodeAt(0),
);

/**
 * A workbook with all that an office puts in one: chart, picture, pivot table, list table, rules of colours, validations, names, merges,
 * protection, print settings, a comment, a threaded comment and a macro. The finding stands in E5 of the first sheet: 57 for 50.
 */
export async function bukuKaya(): Promise<Uint8Array> {
  const data = await writeXlsx({
    sheets: [
      {
        name: 'Serapan',
        rows: [
          ['Realisasi Anggaran per Program'],
          ['Kode', 'Program', 'Pagu', 'Realisasi Anggaran', '%'],
          ['1', 'A', 200, 150, 75],
          ['2', 'B', 400, 100, 25],
          ['3', 'C', 500, 250, 57],
          ['4', 'D', 800, 200, 25],
        ],
        cells: new Map([['2,1', { value: 'A', comment: { author: 'Kasubbag', text: 'dari SIPD' } }]]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        columns: [{ width: 8 }, { width: 30 }, { width: 14 }, { width: 18 }, { width: 9 }],
        conditionalRules: [
          { type: 'cellIs', operator: 'lessThan', formula: '50', range: 'E3:E6', priority: 1 },
          {
            type: 'dataBar',
            range: 'C3:C6',
            priority: 2,
            dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: 'FF638EC6' },
          },
        ],
        dataValidations: [{ type: 'list', values: ['A', 'B', 'C', 'D'], range: 'B3:B6' }],
        protection: { sheet: true },
        pageSetup: { paperSize: 'a4', orientation: 'landscape' },
        images: [{ data: TITIK_MERAH, type: 'png', anchor: { from: { row: 8, col: 6 }, to: { row: 12, col: 8 } } }],
        charts: [
          {
            type: 'column',
            title: 'Pagu',
            series: [{ name: 'Pagu', values: 'C3:C6', categories: 'B3:B6' }],
            anchor: { from: { row: 8, col: 0 }, to: { row: 24, col: 4 } },
          },
        ],
      },
      {
        name: 'Daftar',
        rows: [
          ['Nama', 'Nilai'],
          ['x', 1],
          ['y', 2],
        ],
        tables: [{ name: 'Daftar1', range: 'A1:B3', columns: [{ name: 'Nama' }, { name: 'Nilai' }] }],
      },
      {
        name: 'Pivot',
        rows: [],
        pivotTables: [
          { name: 'Pivot1', sourceSheet: 'Daftar', sourceRange: 'A1:B3', rows: ['Nama'], values: [{ field: 'Nilai' }] },
        ],
      },
    ],
    namedRanges: [{ name: 'PAGU', range: 'Serapan!$C$3:$C$6' }],
  });
  const isi = unzipSync(data);
  const ubah = (nama: string, tulis: (teks: string) => string) => {
    isi[nama] = strToU8(tulis(strFromU8(isi[nama] ?? strToU8(''))));
  };
  // What Excel writes beside a comment that people have answered, and a macro.
  isi['xl/threadedComments/threadedComment1.xml'] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2026-01-02T00:00:00.00" personId="{1}" id="{A}"><text>Sudah dicek?</text></threadedComment></ThreadedComments>',
  );
  isi['xl/persons/person.xml'] = strToU8(
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Kasubbag" id="{1}" userId="a" providerId="None"/></personList>',
  );
  isi['xl/vbaProject.bin'] = new Uint8Array([208, 207, 17, 224, 1, 2, 3]);
  ubah('xl/worksheets/_rels/sheet1.xml.rels', (t) =>
    t.replace(
      '</Relationships>',
      '<Relationship Id="rIdUtas" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
  );
  ubah('xl/_rels/workbook.xml.rels', (t) =>
    t.replace(
      '</Relationships>',
      '<Relationship Id="rIdOrang" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/><Relationship Id="rIdMakro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  ubah('[Content_Types].xml', (t) =>
    t.replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>',
    ),
  );
  return zipSync(isi);
}
