import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { sebabBedaTampak } from '../../src/excel/templat/beda-tampak.js';
import { coretan } from '../../src/tabel/teks-luput.js';
import { xlsxKecil } from './xlsx-kecil.js';

const xlsx = (sel: string, bersama: string) => xlsxKecil(sel, bersama, '<strike/>');
const r = (teks: string, sifat = '') =>
  `<r>${sifat === '' ? '' : `<rPr>${sifat}</rPr>`}<t xml:space="preserve">${teks}</t></r>`;
const CORET = '<strike/>';

const teks = (isi: string, gaya = '') => `<c t="inlineStr"${gaya}><is>${isi}</is></c>`;

describe('bacaExcel: what is struck out', () => {
  it('is no part of a text, and a cell that is struck out altogether is no figure', async () => {
    const berkas = xlsx(
      teks(r('80', CORET) + r('73,26')) +
        teks(r('73,26') + r(' lama', CORET)) +
        '<c t="s"><v>0</v></c><c s="1"><v>73.26</v></c><c s="1"/>' +
        // A run with a font of its own that says nothing of it is not struck out, as in Excel; one without is as its cell.
        teks(r('80') + r('73,26', '<b/>'), ' s="1"') +
        '<c s="1" t="str"><v>kata</v></c>',
      `<si>${r('12', CORET)}</si>`,
    );
    const { lembar, catatan } = await bacaExcel(berkas);
    expect(lembar[0]?.sel[0]?.map((s) => [s.teks, s.angka, s.dicoret])).toEqual([
      ['73,26', null, 'sebagian'],
      ['73,26', null, undefined],
      [coretan('12'), null, 'utuh'],
      [coretan('73,26'), '73.26', 'utuh'],
      ['', null, undefined],
      ['73,26', null, 'sebagian'],
      [coretan('kata'), null, 'utuh'],
    ]);
    expect(catatan).toEqual(['lembar "Data": teks dicoret di sel A1, C1, D1, F1 memuat angka dan tidak dibaca']);
    expect((await bacaBukuExcel(berkas)).tabel[0]?.tanpaNilai).toEqual([{ baris: 1, kolom: 4 }]);
    expect(lembar[0]?.sel[0]?.map((s) => sebabBedaTampak(s, true) !== null)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('is known in .ods by the style of a text and of a cell, and hidden texts are said', async () => {
    const gaya = (nama: string, keluarga: string, sifat: string, induk = '') =>
      `<style:style style:name="${nama}" style:family="${keluarga}"${induk}><style:text-properties ${sifat}/></style:style>`;
    const garis = (jenis: string) => `style:text-line-through-style="${jenis}"`;
    const span = (nama: string, isi: string) => `<text:span text:style-name="${nama}">${isi}</text:span>`;
    const sel = (isi: string, lain = 'office:value-type="string"') =>
      `<table:table-cell ${lain}><text:p>${isi}</text:p></table:table-cell>`;
    const { lembar, catatan } = await bacaExcel(
      zipSync({
        'content.xml': strToU8(
          `<office:document-content><office:automatic-styles>${gaya('C', 'text', garis('solid'))}${gaya('B', 'text', garis('none'))}${gaya('H', 'text', 'text:display="none"')}${gaya('S', 'table-cell', garis('solid'))}<style:style style:name="A" style:family="table-cell" style:parent-style-name="S"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>` +
            sel(`${span('C', '80')}73,26`) +
            sel(span('C', `80${span('B', '73,26')}`)) +
            sel(`${span('H', '9')}73,26<text:hidden-text text:string-value="8">8</text:hidden-text>`) +
            sel('73,26', 'table:style-name="A" office:value-type="float" office:value="73.26"') +
            '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
        ),
      }),
    );
    expect(lembar[0]?.sel[0]?.map((s) => [s.teks, s.angka, s.dicoret])).toEqual([
      ['73,26', null, 'sebagian'],
      ['73,26', null, 'sebagian'],
      ['73,26', null, undefined],
      [coretan('73,26'), '73.26', 'utuh'],
    ]);
    expect(catatan).toContain('lembar "A": teks dicoret di sel A1, B1, D1 memuat angka dan tidak dibaca');
    expect(catatan.filter((c) => c.startsWith('teks tersembunyi'))).toHaveLength(1);
  });
});
