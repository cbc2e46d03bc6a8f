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
    ['another sign', angka('20', '-20')],
    ['another sign, in brackets', angka('20', '(20)')],
    ['a minus of mathematics', angka('20', '−20,00')],
    ['no sign', angka('-20', '20')],
    ['a tenth', angka('300', '30,0')],
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
    ['5', '-'],
    ['4345674427', '#FMT'],
    ['1234', '1.234'],
    ['1.234', '1,234'],
    ['-1234.5', '−1 234,50'],
    ['20', '20 orang'],
    ['20', 'Rp20,-'],
    ['5', ''],
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
