import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { periksaBerkas } from '../../../src/berkas/index.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';

const sel = (jenis: string, nilai: string, tampak: string): string =>
  `<table:table-cell office:value-type="${jenis}" ${nilai}><text:p>${tampak}</text:p></table:table-cell>`;
const angka = (nilai: string, tampak: string, jenis = 'float'): string => sel(jenis, `office:value="${nilai}"`, tampak);
const ods = (...baris: readonly string[]): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${baris.map((b) => `<table:table-row>${b}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const catatan = async (...baris: readonly string[]) => (await bacaExcel(ods(...baris))).catatan;
const beda = (letak: string): string =>
  `lembar "A": yang tampak di sel ${letak} bukan nilai yang tersimpan di sana; nilai yang tersimpan yang diperiksa`;

describe('a cell of an .ods that shows another figure than it stores', () => {
  it.each([
    ['another number', angka('150', '75')],
    ['other digits', angka('1234.5', '1.243,50')],
    ['a hundred times as much', angka('0.75', '75')],
    ['a percentage of another', angka('0.75', '57,00%', 'percentage')],
    ['money of another amount', angka('1500000', 'Rp1.600.000', 'currency')],
    ['the same below zero', angka('20', '-20')],
    ['the same above zero', angka('-20', '20')],
    ['the same in brackets', angka('20', '(20)')],
    ['a tenth of it', angka('300', '30,0')],
    ['a hundredth of it', angka('1234.5', '12.345,0')],
    ['ten times as much', angka('2.5', '25')],
    ['a word', angka('20', 'tidak ada')],
    ['a dash', angka('20', '-')],
    ['nothing', angka('20', '')],
    ['another power of ten', angka('200000', '3,00E+05')],
    ['another exponent', angka('200000', '2,00E+04')],
    ['another fraction', angka('0.5', '3/4')],
    ['a minus of mathematics', angka('20', '−20,00')],
    ['a hundredth', angka('1500', '15,00')],
    ['ten times as much', angka('30', '300')],
    ['words', angka('20', 'tidak ada')],
    ['a year of words', angka('20', 'dua puluh')],
    ['another text', sel('string', 'office:string-value="Program A"', 'Program B')],
  ])('is said: %s', async (_, isi) => {
    expect(await catatan(isi)).toEqual([beda('A1')]);
  });

  // What LibreOffice writes of a value, in the notation of whatever locale.
  it.each([
    ['150', '150'],
    ['1234.5', '1.234,50'],
    ['1234.5', '1,234.50'],
    ['1234.5', '1 234,5'],
    ['1234.5', "1'234.50"],
    ['1234.5', 'Rp 1.235'],
    ['1234567', '1.234.567'],
    ['1234567', '1,234,567.00'],
    ['-1234.5', '(1.234,50)'],
    ['3.33333333333333', '3,33'],
    ['3.33333333333333', '3.33333333333333'],
    ['0.125', '0,13'],
    ['1500000', '1,5E+06'],
    ['0.5', '1/2'],
    ['0.5', '12:00'],
    ['200000', '2.00E+05'],
    ['12.5', '12 1/2'],
    ['20', '###'],
    ['4345674427', '#FMT'],
    ['20', 'Rp20,-'],
    ['-20', '−20'],
    ['-20', 'Rp -20'],
    ['-0.001', '0,00'],
    ['1234567.891', '12,34,567.89'],
    ['1234', '1.234'],
    ['1.234', '1,234'],
    ['-1234.5', '−1 234,50'],
    ['20', '20 orang'],
    ['123456789012345680', '123456789012345680'],
  ])('is none where %s shows as %s', async (nilai, tampak) => {
    expect(await catatan(angka(nilai, tampak))).toEqual([]);
  });

  it('is none for a percentage, a text, a date or a truth value as they are', async () => {
    expect(
      await catatan(
        angka('0.7512', '75,12%', 'percentage') +
          sel('string', 'office:string-value="Program  A"', 'Program A') +
          sel('string', '', 'Program B') +
          sel('date', 'office:date-value="2024-01-05"', '05/01/24') +
          sel('boolean', 'office:boolean-value="true"', 'BENAR') +
          sel('string', 'office:string-value="" calcext:value-type="error"', '#DIV/0!') +
          sel('float', '', '7'),
      ),
    ).toEqual([]);
  });

  it('is said of a number that no text shows beside those that one does; a file without such texts is as it is', async () => {
    const tanpa = '<table:table-cell office:value-type="float" office:value="20"/>';
    expect(await catatan(angka('7', '7') + tanpa)).toEqual([
      'lembar "A": sel B1 menyimpan angka tanpa teks yang menampilkannya, tidak seperti sel lain; nilai yang tersimpan yang diperiksa',
    ]);
    expect(await catatan(tanpa + tanpa)).toEqual([]);
  });

  // A dash for a zero, and nothing at all, as the format of the cell says.
  it('is none where the format of the cell shows no digit, a word or thousands', async () => {
    const gaya = (ke: number, isi: string): string =>
      `<number:number-style style:name="N${ke}">${isi}</number:number-style><style:style style:name="c${ke}" style:family="table-cell" style:data-style-name="N${ke}"/>`;
    const isi = (ke: number, nilai: string, tampak: string): string =>
      `<table:table-cell table:style-name="c${ke}" office:value-type="float" office:value="${nilai}"><text:p>${tampak}</text:p></table:table-cell>`;
    const data = zipSync({
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles>${gaya(1, '<number:text>-</number:text>')}${gaya(2, '<number:text>Nihil</number:text>')}${gaya(3, '<number:number number:decimal-places="0" number:grouping="true" number:display-factor="1000"/>')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${isi(1, '0', '-')}${isi(2, '0', 'Nihil')}${isi(3, '2000000', '2 000')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
    // What is said is of its format, not of a text that does not fit.
    expect((await bacaExcel(data)).catatan).toEqual([
      'lembar "A": format sel C1 menghilangkan ribuan atau menulis angka sendiri, jadi yang tampak bukan angka yang tersimpan; yang tampak yang diperiksa',
    ]);
  });

  it('is named with the others of its sheet, and the stored figures are what is checked', async () => {
    const kata = (...isi: readonly string[]): string => isi.map((t) => sel('string', '', t)).join('');
    const baris = (nama: string, pagu: number, realisasi: number, persen: string): string =>
      kata(nama) + angka(`${pagu}`, `${pagu}`) + angka(`${realisasi}`, `${realisasi}`) + angka(persen, persen);
    const data = ods(
      kata('Program', 'Pagu', 'Realisasi', '%'),
      kata('A') + angka('200', '200') + angka('150', '114') + angka('75', '57'),
      baris('B', 400, 100, '25'),
      baris('C', 100, 50, '50'),
      baris('D', 300, 60, '20'),
    );
    const { status, hasil, catatan: semua } = await periksaBerkas([{ nama: 'a.ods', data }]);
    expect([status, hasil.temuan, semua]).toEqual([0, [], [`a.ods: ${beda('C2, D2')}.`]]);
  });
});
