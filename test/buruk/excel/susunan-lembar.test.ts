import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';

// A tester's files of 29 November 2026: a cell in a cell, or a row in a row, took the place of the one around it in silence.

const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const JENIS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const buku = (lembar: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${JENIS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${UTAMA}" xmlns:r="${JENIS}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${JENIS}/worksheet" Target="worksheets/s1.xml"/></Relationships>`,
    ),
    'xl/worksheets/s1.xml': strToU8(lembar),
  });
const lembar = (data: string, lain = '') => buku(`<worksheet xmlns="${UTAMA}">${data}${lain}</worksheet>`);
const isi = (baris: string, lain = '') => lembar(`<sheetData>${baris}</sheetData>`, lain);
const c = (r: string, v = '1', anak = '') => `<c r="${r}"><v>${v}</v>${anak}</c>`;
const sel = async (data: Uint8Array) => (await bacaExcel(data)).lembar[0]?.sel.map((b) => b.map((s) => s.teks));

describe('the parts of an .xlsx sheet stand where they belong, or it is refused with the place', () => {
  it.each([
    [
      'a row in a row',
      isi(`<row r="1">${c('A1')}<row r="2">${c('A2')}</row>${c('B1')}</row>`),
      'baris (row) di luar isi lembar atau di dalam baris lain, di atau sesudah baris 1',
    ],
    [
      'a row in a cell',
      isi(`<row r="1">${c('A1', '1', `<row r="2">${c('A2')}</row>`)}</row>`),
      'di dalam baris lain, di sel A1',
    ],
    ['a cell in a cell', isi(`<row r="1">${c('A1', '1', c('B1'))}</row>`), 'sel (c) di luar barisnya, di sel A1'],
    [
      'a cell in no row',
      isi(`<row r="1">${c('A1')}</row>${c('B1')}`),
      'sel (c) di luar barisnya, di atau sesudah baris 1',
    ],
    [
      'a cell under another prefix',
      isi(`<row r="1"><q:x xmlns:q="urn:q">${c('A1')}</q:x></row>`),
      'sel (c) di luar barisnya',
    ],
    ['a row behind the cells', isi('', `<row r="1">${c('A1')}</row>`), 'baris (row) di luar isi lembar'],
    [
      'a row behind the cells, under another prefix',
      isi('', `<q:row xmlns:q="${UTAMA}" r="1"/>`),
      'baris (row) di luar isi lembar',
    ],
    ['a cell behind the cells', isi('', c('A1')), 'sel (c) di luar barisnya'],
    ['a value in no cell', isi('<row r="1"><v>1</v></row>'), 'nilai (v) di luar selnya'],
    [
      'a value within something else',
      isi('<row r="1"><c r="A1"><x><v>1</v></x></c></row>'),
      'nilai (v) di luar selnya, di sel A1',
    ],
    ['cells twice', lembar('<sheetData/><sheetData/>'), 'isi lembar (sheetData) di luar tempatnya, atau dua kali'],
    [
      'cells in an extension',
      lembar('<extLst><ext><sheetData/></ext></extLst>'),
      'isi lembar (sheetData) di luar tempatnya',
    ],
  ])('%s', async (_, data, pesan) => {
    await expect(bacaExcel(data)).rejects.toThrow(pesan);
  });

  it('controls and extensions have rows, columns and formulas of their own', async () => {
    const kendali =
      '<controls><control><anchor><from><xdr:col xmlns:xdr="urn:gambar">1</xdr:col><xdr:row xmlns:xdr="urn:gambar">2</xdr:row></from></anchor></control>' +
      '<x xmlns="urn:lain"><row>3</row><c/></x></controls><extLst><ext><xm:f xmlns:xm="urn:xm">A1</xm:f></ext></extLst>';
    expect(await sel(isi(`<row r="1">${c('A1', '7')}</row>`, kendali))).toEqual([['7']]);
    const berawalan = buku(
      `<x:worksheet xmlns:x="${UTAMA}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData><row/></x:worksheet>`,
    );
    expect(await sel(berawalan)).toEqual([['7']]);
  });
});

const ods = (data: string) =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content><office:body><office:spreadsheet>${data}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const tabel = (data: string) => `<table:table table:name="A">${data}</table:table>`;
const baris = (data: string) => `<table:table-row>${data}</table:table-row>`;
const teks = (t: string, anak = '') =>
  `<table:table-cell office:value-type="string"><text:p>${t}</text:p>${anak}</table:table-cell>`;

describe('and those of an .ods sheet', () => {
  it.each([
    [
      'a cell in no row',
      tabel(baris(teks('a')) + teks('1')),
      'lembar "A" rusak: ada sel di luar baris, di atau sesudah baris 1',
    ],
    ['a cell in no sheet', teks('1'), 'isi berkasnya rusak: ada sel di luar baris'],
    ['a cell in a cell', tabel(baris(teks('a', teks('1')))), 'lembar "A" rusak: ada sel di dalam sel'],
    ['a row in no sheet', baris(teks('1')), 'isi berkasnya rusak: ada baris di luar tabel'],
    ['a row in a row', tabel(baris(teks('a') + baris(teks('1')) + teks('b'))), 'ada baris di dalam baris'],
    ['a row in a cell', tabel(baris(teks('a', baris(teks('1'))))), 'ada baris di dalam baris'],
    ['a table between rows', tabel(baris(teks('a')) + tabel(baris(teks('1')))), 'ada tabel di dalam tabel'],
    ['a text between cells', tabel(baris(`${teks('a')}<text:p>1</text:p>`)), 'ada teks di luar sel'],
  ])('%s', async (_, data, pesan) => {
    await expect(bacaExcel(ods(data))).rejects.toThrow(pesan);
  });

  it('rows in groups and under headings are read', async () => {
    const data = tabel(
      `<table:table-header-rows>${baris(teks('a'))}</table:table-header-rows><table:table-row-group><table:table-rows>${baris(teks('b'))}</table:table-rows></table:table-row-group>`,
    );
    expect(await sel(ods(data))).toEqual([['a'], ['b']]);
  });
});
