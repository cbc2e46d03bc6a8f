import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { isianNilai } from '../../../src/excel/templat/isian/nilai.js';

const GAYA =
  '<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style><style:style style:name="umum" style:family="table-cell" style:data-style-name="N0"/>' +
  '<number:number-style style:name="N1"><number:number number:decimal-places="4" number:min-integer-digits="1"/></number:number-style><style:style style:name="empat" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="polos" style:family="table-cell"/>';

const baca = async (jenis: string, nilai: string, gaya: string, teks: string) => {
  const sifat = `office:value-type="${jenis}" office:value="${nilai}" ${gaya === '' ? '' : `table:style-name="${gaya}"`}`;
  const isi = `<office:document-content><office:automatic-styles>${GAYA}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell ${sifat}>${teks && `<text:p>${teks}</text:p>`}</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const { lembar } = await bacaExcel(zipSync({ 'content.xml': strToU8(isi) }));
  return lembar[0]?.sel[0]?.[0];
};

/** What LibreOffice 7.4 shows of each (`--convert-to csv`), with a comma for its point. */
describe('a percentage in an OpenDocument sheet', () => {
  it.each([
    ['0.7326', '', '73,26%', '73,26%'],
    ['0.7326', '', '', '73,26%'],
    ['0.7326123', '', '73,26123%', '73,26%'],
    ['0.7326', 'polos', '73,26%', '73,26%'],
    ['0.7326', 'umum', '73,26%', '73,26%'],
    ['0.7326', 'empat', '0,7326', '0,7326'],
    ['0.7326', 'empat', '73,26%', '0,7326'],
  ])('%s of the style "%s", written %s, shows as %s', async (nilai, gaya, tertulis, tampak) => {
    expect((await baca('percentage', nilai, gaya, tertulis))?.teks).toBe(tampak);
  });

  it('is a hundred times its number in the template, and money without a style is its number', async () => {
    const realisasi = isianNilai('realisasi');
    const persen = await baca('percentage', '0.7326', '', '73,26%');
    const uang = await baca('currency', '73.264', '', 'Rp73,26');
    expect(persen && realisasi.baca(persen)).toEqual({ status: 'isi', nilai: 73.26 });
    expect(uang?.teks).toBe('73,264');
  });
});
