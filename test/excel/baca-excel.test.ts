import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { bacaBukuExcel } from '../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { lewatLibreOffice } from './libre-office.js';

/** A sheet laid out by hand: a caption, a blank column, figures as numbers and as text, a total set apart by a blank row. */
const buat = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Anggaran',
        rows: [
          ['Tabel 3.4.2 Realisasi per Program'],
          [],
          [null, 'Program', 'Pagu', 'Realisasi', '%'],
          [null, 'Penunjang', 4345674427, 3183857644, null],
          [null, 'Pembinaan', '117.362.000', 101594500, null],
          [],
          [null, 'JUMLAH', null, null, null],
          [],
          ['Sumber: LKjIP 2022'],
        ],
        cells: new Map([
          ['3,2', { value: 4345674427, style: { numFmt: '#,##0' } }],
          ['3,3', { value: 3183857644, style: { numFmt: '#,##0.00' } }],
          ['3,4', { formula: 'ROUND(D4/C4*100,2)', formulaResult: 73.26, style: { numFmt: '0.00' } }],
          ['4,4', { formula: 'D5/117362000', formulaResult: 0.865650725, style: { numFmt: '0.00%' } }],
          ['6,3', { formula: 'SUM(D4:D5)', formulaResult: 3285452144, style: { numFmt: '#,##0' } }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        rowDefs: new Map([[4, { hidden: true }]]),
        columns: [{}, {}, { hidden: true }],
      },
      { name: 'Rahasia', rows: [['x', 1]], hidden: true },
    ],
    namedRanges: [{ name: 'PAGU', range: 'Anggaran!$C$4:$C$5' }],
  });

describe('bacaExcel', () => {
  let asli: Uint8Array;
  beforeAll(async () => {
    asli = await buat();
  });

  it('reads shown text, stored number, formula, merges, hidden rows and names', async () => {
    const buku = await bacaExcel(asli);
    const [lembar, rahasia] = buku.lembar;
    expect(lembar?.sel[3]?.slice(1)).toEqual([
      { teks: 'Penunjang', angka: null, rumus: null },
      { teks: '4.345.674.427', angka: '4345674427', rumus: null },
      { teks: '3.183.857.644,00', angka: '3183857644', rumus: null },
      { teks: '73,26', angka: '73.26', rumus: 'ROUND(D4/C4*100,2)' },
    ]);
    expect(lembar?.sel[4]?.[4]).toEqual({ teks: '86,57%', angka: '0.865650725', rumus: 'D5/117362000' });
    expect(lembar?.gabungan).toEqual([{ baris: 1, kolom: 1, sampaiBaris: 1, sampaiKolom: 5 }]);
    expect([lembar?.barisTersembunyi, lembar?.kolomTersembunyi, rahasia?.tersembunyi]).toEqual([[5], [3], true]);
    expect(buku.nama).toEqual([{ nama: 'PAGU', acuan: 'Anggaran!$C$4:$C$5' }]);
    expect(buku.catatan).toEqual([
      'lembar "Anggaran": baris 5 tersembunyi, dan ikut dibaca',
      'lembar "Anggaran": kolom 3 tersembunyi, dan ikut dibaca',
      'lembar "Rahasia" tersembunyi, dan ikut dibaca',
    ]);
  });

  it('gives the tables with their place in the sheet, and the texts around them', async () => {
    const buku = await bacaBukuExcel(asli, 'a.xlsx');
    expect(buku.tabel[0]).toEqual({
      berkas: 'a.xlsx',
      lembar: 'Anggaran',
      nama: 'Tabel 3.4.2',
      judul: 'Realisasi per Program',
      asal: { baris: 3, kolom: 2 },
      atas: ['Tabel 3.4.2 Realisasi per Program'],
      catatan: ['Sumber: LKjIP 2022'],
      tersembunyi: { baris: [3], kolom: [2] },
      baris: [
        ['Program', 'Pagu', 'Realisasi', '%'],
        ['Penunjang', '4.345.674.427', '3.183.857.644,00', '73,26'],
        ['Pembinaan', '117.362.000', '101594500', '86,57%'],
        ['', '', '', ''],
        ['JUMLAH', '', '3.285.452.144', ''],
      ],
    });
    expect(buku.narasi?.map((n) => n.teks)).toEqual(['Tabel 3.4.2 Realisasi per Program', 'Sumber: LKjIP 2022']);
  });

  it('reads the same from LibreOffice, as .xlsx and as .ods', {
    ...butuhAlat('soffice'),
    timeout: 200_000,
  }, async () => {
    const dari = async (data: Uint8Array) =>
      (await bacaBukuExcel(data)).tabel[0]?.baris.map((b) => b.map((s) => s.replace(/,00$/, '')));
    const harapan = await dari(asli);
    expect(await dari(lewatLibreOffice(asli, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))).toEqual(harapan);
    expect(await dari(lewatLibreOffice(asli, 'xlsx', 'ods'))).toEqual(harapan);
  });

  it('reads the same from another writer', async () => {
    const data = await writeExcelFile([
      [{ value: 'Program' }, { value: 'Pagu' }],
      [{ value: 'A' }, { value: 4345674427, format: '#,##0' }],
    ]).toBuffer();
    expect((await bacaBukuExcel(data)).tabel[0]?.baris).toEqual([
      ['Program', 'Pagu'],
      ['A', '4.345.674.427'],
    ]);
  });

  it('says that macros and links are there and were not followed', async () => {
    const bagian = unzipSync(asli);
    const catatan = (
      await bacaExcel(
        zipSync({
          ...bagian,
          'xl/vbaProject.bin': new Uint8Array(4),
          'xl/externalLinks/externalLink1.xml': strToU8(
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
          ),
        }),
      )
    ).catatan;
    expect(catatan.slice(0, 2)).toEqual([
      'memuat makro; makro tidak dijalankan',
      'memuat tautan ke berkas lain; tautan tidak diikuti, nilai yang tersimpan yang dibaca',
    ]);
  });

  const ubah = (bagian: Record<string, string>) =>
    zipSync({ ...unzipSync(asli), ...Object.fromEntries(Object.entries(bagian).map(([n, isi]) => [n, strToU8(isi)])) });
  it.each([
    ['a DTD', () => ubah({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }), /membawa DTD/],
    ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), /ini dokumen Word, bukan buku kerja/],
    [
      'a broken workbook part',
      () => ubah({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
      /^bagian "xl\/worksheets\/sheet1\.xml" bukan XML yang sah; simpan kembali/,
    ],
    [
      'a workbook of too many sheets',
      () => writeXlsx({ sheets: Array.from({ length: 201 }, (_, i) => ({ name: `L${i}`, rows: [[1]] })) }),
      /berisi 201 lembar/,
    ],
  ])('refuses %s with one clear line', async (_, data, pesan) => {
    await expect(bacaExcel(await data())).rejects.toThrow(pesan);
  });

  it('gives long lists of hidden rows in short', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: 'L',
          rows: Array.from({ length: 12 }, (_, i) => ['a', i]),
          rowDefs: new Map(Array.from({ length: 12 }, (_, i) => [i, { hidden: true }])),
        },
      ],
    });
    expect((await bacaExcel(data)).catatan).toEqual([
      'lembar "L": baris 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 … tersembunyi, dan ikut dibaca',
    ]);
  });

  it('shows dates, truth values, errors and text as a sheet does, and parts stacked tables', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: 'L',
          rows: [
            ['Catatan panjang '.repeat(15)],
            ['Tanggal', 'Benar'],
            [new Date(Date.UTC(2022, 11, 31)), true],
            ['  x ', false],
            [],
            ['Pagu', 'Realisasi'],
            [],
            [200, 150],
            [],
            ['Penutup'],
            [],
            ['Jumlah', 1],
          ],
          cells: new Map([
            ['3,0', { value: '  x ', style: { numFmt: '@' } }],
            ['11,1', { formula: 'A1/0', formulaResult: '#DIV/0!' }],
          ]),
        },
      ],
    });
    const { tabel, narasi } = await bacaBukuExcel(data);
    expect(tabel.map((t) => [t.judul, t.asal, t.baris])).toEqual([
      [
        undefined,
        { baris: 2, kolom: 1 },
        [
          ['Tanggal', 'Benar'],
          ['2022-12-31', 'BENAR'],
          ['x', 'SALAH'],
        ],
      ],
      [
        undefined,
        { baris: 6, kolom: 1 },
        [
          ['Pagu', 'Realisasi'],
          ['', ''],
          ['200', '150'],
        ],
      ],
      ['Penutup', { baris: 12, kolom: 1 }, [['Jumlah', '#DIV/0!']]],
    ]);
    expect(narasi?.map((n) => n.baris)).toEqual([1, 10]);
  });
});
