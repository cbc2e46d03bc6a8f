import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';

const kotak = (teks: string) =>
  `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>${teks}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`;
const xlsx = async (lain: Readonly<Record<string, string>>) => {
  const asli = unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }] }));
  const tambahan = Object.entries(lain).map(([nama, isi]) => [nama, strToU8(isi)]);
  return (await bacaExcel(zipSync({ ...asli, ...Object.fromEntries(tambahan) }))).catatan;
};
const ods = async (diSel: string, diLembar = '') =>
  (
    await bacaExcel(
      zipSync({
        'content.xml': strToU8(
          `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${diLembar}<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p>${diSel}</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
        ),
      }),
    )
  ).catatan;
const sebut = (tempat: string, kutipan: string) =>
  `memuat angka di ${tempat} ("${kutipan}"), yang tidak dibaca; bila perlu diperiksa, salin ke sel`;

describe('figures of a workbook outside its cells', () => {
  it('are named in boxes and embedded objects of .xlsx, but for years and words', async () => {
    expect(await xlsx({ 'xl/drawings/drawing1.xml': kotak('Realisasi 999 dari 1000') })).toEqual([
      sebut('kotak teks atau bentuk', 'Realisasi 999 dari 1000'),
    ]);
    expect(await xlsx({ 'xl/embeddings/oleObject1.bin': 'x' })).toEqual([
      'memuat 1 objek sematan; isinya tidak dibaca, salin ke sel',
    ]);
    for (const t of ['Tahun 2024', 'Logo', ''])
      expect(await xlsx({ 'xl/drawings/drawing1.xml': kotak(t) })).toEqual([]);
  });

  it('are named in shapes, notes and tables inside cells of .ods, not in comments', async () => {
    const p = '<text:p>Pagu 999</text:p>';
    const catatan = [`lembar "A": ${sebut('kotak teks, bentuk, catatan atau tabel di dalam sel', 'Pagu 999')}`];
    const tabel = `<table:table><table:table-row><table:table-cell>${p}</table:table-cell></table:table-row></table:table>`;
    expect(
      await ods('', `<table:shapes><draw:frame><draw:text-box>${p}</draw:text-box></draw:frame></table:shapes>`),
    ).toEqual(catatan);
    expect(await ods(`<draw:custom-shape>${p}</draw:custom-shape>`)).toEqual(catatan);
    expect(await ods(tabel)).toEqual(catatan);
    expect(await ods(`<office:annotation>${p}</office:annotation>`)).toEqual([]);
    expect(await ods('<draw:frame><text:p>Tahun 2024</text:p></draw:frame>')).toEqual([]);
  });
});
