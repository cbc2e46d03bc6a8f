import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { xlsxKecil } from './xlsx-kecil.js';

const xlsx = (sel: string, bersama: string) => xlsxKecil(sel, bersama, '<vertAlign val="superscript"/>');
const r = (teks: string, letak?: string) =>
  `<r>${letak === undefined ? '' : `<rPr><vertAlign val="${letak}"/></rPr>`}<t xml:space="preserve">${teks}</t></r>`;

describe('bacaExcel: raised letters', () => {
  it('keeps the mark of a note out of the figure before it, in shared and in own texts', async () => {
    const isi = [
      `${r('20,00')}${r('1', 'superscript')}`,
      `${r('CO')}${r('2', 'subscript')}`,
      `${r('20,00')}${r('1', 'baseline')}`,
      r('20,00', 'superscript'),
    ];
    const { lembar } = await bacaExcel(
      xlsx(
        `${isi.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('')}${isi.map((x) => `<c t="inlineStr"><is>${x}</is></c>`).join('')}` +
          // The first run is as the cell, which is raised.
          `<c s="1" t="inlineStr"><is>${r('1')}${r(') 20,00', 'baseline')}</is></c>`,
        isi.map((x) => `<si>${x}</si>`).join(''),
      ),
    );
    const teks = ['20,00¹', 'CO₂', '20,001', '20,00'];
    expect(lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual([...teks, ...teks, '¹) 20,00']);
  });

  // How letters are spoken (`rPh`) is shown above them, if at all.
  it('leaves out how a text is spoken, in texts of their own as in shared ones', async () => {
    const ejaan = '<rPh sb="0" eb="1"><t>9</t></rPh><phoneticPr fontId="1"/>';
    const isi = [
      `<t>20,00</t>${ejaan}`,
      `${ejaan}<t>20,00</t>`,
      `${r('20,00')}${ejaan}`,
      `${r('20,00')}${r('1', 'superscript')}${ejaan}${ejaan}`,
    ];
    const { lembar } = await bacaExcel(
      xlsx(
        `${isi.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('')}${isi.map((x) => `<c t="inlineStr"><is>${x}</is></c>`).join('')}`,
        isi.map((x) => `<si>${x}</si>`).join(''),
      ),
    );
    const teks = ['20,00', '20,00', '20,00', '20,00¹'];
    expect(lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual([...teks, ...teks]);
  });

  // LibreOffice shows a blank for each of them.
  it.each([
    '<c t="inlineStr"><v>21</v></c>',
    '<c t="str"><is><t>21,00</t></is></c>',
    '<c><is><t>21</t></is></c>',
    '<c t="s"><is><t>0</t></is></c>',
  ])('refuses a text that stands where its kind has none: %s', async (sel) => {
    await expect(bacaExcel(xlsx(sel, '<si><t>a</t></si>'))).rejects.toThrow(
      'lembar "Data" rusak: sel A1 menyimpan isinya di tempat yang bukan bagi jenisnya, ',
    );
  });

  it('knows the styles of .ods that raise letters', async () => {
    const gaya = (nama: string, letak: string) =>
      `<style:style style:name="${nama}" style:family="text"><style:text-properties${letak === '' ? '' : ` style:text-position="${letak}"`}/></style:style>`;
    const span = (nama: string, isi: string) => `<text:span text:style-name="${nama}">${isi}</text:span>`;
    const sel = (isi: string) =>
      `<table:table-cell office:value-type="string"><text:p>${isi}</text:p></table:table-cell>`;
    const { lembar } = await bacaExcel(
      zipSync({
        'content.xml': strToU8(
          `<office:document-content><office:automatic-styles>${gaya('N', 'super 58%')}${gaya('P', '33% 58%')}${gaya('T', 'sub 58%')}${gaya('M', '-8.5%')}${gaya('O', '0% 100%')}${gaya('K', '')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>` +
            sel(`20,00${span('N', '1')}`) +
            sel(`20,00${span('P', span('K', '1'))}`) +
            sel(`CO${span('T', '2')}${span('M', '3')}`) +
            sel(`20,00${span('O', '1')}`) +
            sel(`<text:ruby><text:ruby-base>20,00</text:ruby-base><text:ruby-text>1</text:ruby-text></text:ruby>`) +
            sel(
              '20,00<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>5</text:p></text:note-body></text:note>',
            ) +
            sel(span('N', '20,00')) +
            '<table:table-cell office:value-type="string"><text:h>21,00</text:h></table:table-cell>' +
            sel(`300</text:p><text:p>${span('N', '2')}`) +
            '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
        ),
      }),
    );
    expect(lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual([
      '20,00¹',
      '20,00¹',
      'CO₂₃',
      '20,001',
      '20,00¹',
      '20,00¹',
      '20,00',
      '21,00',
      '300\n²',
    ]);
  });
});
