import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { tulisFormatBawaan } from '../../src/excel/format-bawaan.js';
import { bukuFormat } from './tampil/buku-format.js';

const teks = async (data: Uint8Array) => (await bacaExcel(data)).lembar[0]?.sel.map((b) => b[0]?.teks);
const ubah = (data: Uint8Array, ganti: (nama: string, isi: string) => readonly [string, string]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(data)).map(([n, isi]) => {
        const [nama, baru] = ganti(n, strFromU8(isi));
        return [nama, strToU8(baru)];
      }),
    ),
  );
const KETAT = (isi: string): string =>
  isi
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );

describe('what Excel reads though it is written in another way', () => {
  const dasar = bukuFormat([
    ['#,##0', 1500000],
    [44, 0],
    ['dd/mm/yyyy', 44926],
  ]);
  const HARAP = ['1.500.000', 'Rp-', '31/12/2022'];

  it('names of parts with backslashes', async () => {
    expect(await teks(ubah(dasar, (n, isi) => [n.replaceAll('/', '\\'), isi]))).toEqual(HARAP);
  });

  it('the strict names of elements, and dates as it stores them', async () => {
    const ketat = ubah(dasar, (n, isi) => [
      n,
      KETAT(isi).replace('s="2"><v>44926</v>', 's="2" t="d"><v>2022-12-31T00:00:00</v>'),
    ]);
    expect(await teks(ketat)).toEqual(HARAP);
    // A part of bytes is left as it is.
    expect(
      await teks(zipSync({ ...unzipSync(ketat), 'xl/activeX/activeX1.bin': new Uint8Array([0xff, 0xfe]) })),
    ).toEqual(HARAP);
    expect(await teks(ubah(ketat, (n, isi) => [n, isi.replace('T00:00:00<', '<')]))).toEqual(HARAP);
    expect(await teks(ubah(ketat, (n, isi) => [n, isi.replace('s="2" t="d"', 's="0" t="d"')]))).toEqual([
      ...HARAP.slice(0, 2),
      '2022-12-31T00:00:00',
    ]);
  });

  it('days from 1904: 43464 is 31 December 2022, by hand', async () => {
    expect(
      await teks(
        bukuFormat(
          [
            ['dd/mm/yyyy', 43464],
            ['[h]:mm', 1.5],
            [14, 43464],
          ],
          { tahun1904: true },
        ),
      ),
    ).toEqual(['31/12/2022', '36:00', '31/12/2022']);
  });

  it('built-in formats by number, in a list of formats or without one', () => {
    const xf = '<cellXfs><xf numFmtId="41"/><xf numFmtId="2"/></cellXfs>';
    expect(tulisFormatBawaan(`<styleSheet>${xf}</styleSheet>`)).toMatch(
      /^<styleSheet><numFmts><numFmt numFmtId="41" formatCode="_\(\* [^>]*"\/><\/numFmts><cellXfs>/,
    );
    expect(
      tulisFormatBawaan(
        `<x:styleSheet xmlns:x="y"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0"/></x:numFmts><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
      ),
    ).toContain('<x:numFmts count="1"><x:numFmt numFmtId="14" formatCode="dd/mm/yyyy"/><x:numFmt numFmtId="164"');
    expect(
      tulisFormatBawaan(
        '<styleSheet><numFmts><numFmt numFmtId="41" formatCode="0"/></numFmts><cellXfs><xf numFmtId="41"/></cellXfs></styleSheet>',
      ),
    ).toBeNull();
    expect(tulisFormatBawaan('<styleSheet/>')).toBeNull();
  });
});

describe('what a sheet hides, and what it has not computed', () => {
  it('is marked in its table, not dropped: rows by hand and by filter, columns, the sheet', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: 'L',
          rows: [
            [],
            [null, 'Program', 'Pagu', 'Sisa'],
            [null, 'A', 1, 1],
            [null, 'B', 2, 2],
            [null, 'C', 3, 3],
            [null, 'Jumlah', 3, 3],
          ],
          autoFilter: { range: 'B2:D4' },
          rowDefs: new Map([
            [2, { hidden: true }],
            [4, { hidden: true }],
          ]),
          columns: [{}, {}, {}, { hidden: true }],
        },
        {
          name: 'R',
          rows: [
            ['a', 1],
            ['b', 2],
          ],
          hidden: true,
        },
      ],
    });
    const { tabel } = await bacaBukuExcel(data);
    expect(tabel.map((t) => t.tersembunyi)).toEqual([{ baris: [2, 4], kolom: [3], tersaring: [2] }, { lembar: true }]);
  });

  it('names the cells of formulas that no program computed, and the note says what to do', async () => {
    const data = ubah(
      bukuFormat([
        ['0', 1],
        ['0', 2],
        ['0', 3],
      ]),
      (n, isi) => [
        n,
        isi
          .replaceAll(/<c r="A(\d)" s="0">/g, '<c r="B$1" t="str"><v>x</v></c><c r="A$1" s="0">')
          .replace('<v>3</v>', '<f>SUM(A1:A2)</f>'),
      ],
    );
    const buku = await bacaExcel(data);
    expect(buku.lembar[0]?.sel[2]?.[0]).toEqual({ teks: '', angka: null, rumus: 'SUM(A1:A2)', tanpaNilai: true });
    expect(buku.catatan).toEqual([
      'lembar "F": 1 rumus belum punya nilai tersimpan (A3); buka dan simpan dahulu di Excel atau LibreOffice, lalu periksa lagi',
    ]);
    expect((await bacaBukuExcel(data)).tabel[0]?.tanpaNilai).toEqual([{ baris: 3, kolom: 1 }]);
  });
});
