import { strToU8, zipSync } from 'fflate';
import { type CellValue, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bukaArsip } from '../../src/arsip/buka-arsip.js';
import { bukuDariExcel } from '../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { SEL_KOSONG } from '../../src/excel/lembar.js';
import { selTertutup } from '../../src/excel/sel-tertutup.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { lamaKerja } from '../alat/lama.js';

const BARIS: CellValue[][] = [
  ['Program', 'Pagu', 'Realisasi', 'Persen'],
  ['A', 1_000_000, 500_000, 50],
  ['B', 2_000_000, 1_000_000, 50],
  ['C', 3_000_000, 2_400_000, 80],
  // 500.000 + 1.000.000 + 2.400.000 is 3.900.000.
  ['Jumlah', 6_000_000, 3_800_000, 65],
];

/** The workbook with one thing of its sheet written otherwise. */
async function xlsx(cari: string, ganti: string): Promise<Uint8Array> {
  const bagian = bukaArsip(await writeXlsx({ sheets: [{ name: 'L', rows: BARIS }] }), () => true);
  const lembar = 'xl/worksheets/sheet1.xml';
  const isi = new TextDecoder().decode(bagian.get(lembar));
  expect(isi).toContain(cari);
  return zipSync(Object.fromEntries([...bagian, [lembar, strToU8(isi.replace(cari, ganti))]]));
}

const BARIS_ODS = BARIS.map(
  (b) =>
    `<table:table-row>${b
      .map((s) =>
        typeof s === 'number'
          ? `<table:table-cell office:value-type="float" office:value="${s}"><text:p>${s}</text:p></table:table-cell>`
          : `<table:table-cell office:value-type="string"><text:p>${s}</text:p></table:table-cell>`,
      )
      .join('')}</table:table-row>`,
);
const ods = (isi: string, gaya = ''): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${gaya}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="L">${isi}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const gayaBaris = (isi: string): string =>
  `<style:style style:name="ro1" style:family="table-row"><style:table-row-properties ${isi}/></style:style><style:style style:name="ro2" style:family="table-row" style:parent-style-name="ro1"/>`;
const gayaKolom = (isi: string): string =>
  `<style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="${isi}"/></style:style>`;
const berbaris = (gaya: string): string =>
  [
    ...BARIS_ODS.slice(0, 2),
    BARIS_ODS[2]?.replace('<table:table-row', `<table:table-row ${gaya}`),
    ...BARIS_ODS.slice(3),
  ].join('');
const berkolom = (gaya: string): string => `<table:table-column/>${gaya}${BARIS_ODS.join('')}`;

const catatan = async (data: Uint8Array): Promise<readonly string[]> => (await bacaExcel(data)).catatan;
const BARIS_3 = ['lembar "L": baris 3 tersembunyi, dan ikut dibaca'];
const KOLOM_2 = ['lembar "L": kolom 2 tersembunyi, dan ikut dibaca'];

describe('a row or column of which nothing is seen is read, and named as a hidden one is', () => {
  it.each<[string, string, string, string[]]>([
    ['hidden', '<row r="3"', '<row r="3" hidden="1"', BARIS_3],
    ['of no height', '<row r="3"', '<row r="3" ht="0" customHeight="1"', BARIS_3],
    ['of one pixel', '<row r="3"', '<row r="3" ht="0.75"', BARIS_3],
    ['of a height', '<row r="3"', '<row r="3" ht="6"', []],
    ['of no width', '<sheetData>', '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>', KOLOM_2],
    ['hidden column', '<sheetData>', '<cols><col min="2" max="2" hidden="true"/></cols><sheetData>', KOLOM_2],
    ['beside what is filled', '<sheetData>', '<cols><col min="6" max="16384" hidden="1"/></cols><sheetData>', []],
    ['of a width', '<sheetData>', '<cols><col min="2" max="2" width="1.5"/></cols><sheetData>', []],
    // LibreOffice, too, hides those rows only that are not written down: so offices hide what is below a table.
    ['all others', '<sheetData>', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>', []],
  ])('.xlsx: %s', async (_, cari, ganti, kata) => expect(await catatan(await xlsx(cari, ganti))).toEqual(kata));

  it.each<[string, Uint8Array, string[]]>([
    ['of no height', ods(berbaris('table:style-name="ro1"'), gayaBaris('style:row-height="0cm"')), BARIS_3],
    [
      'of no height, by the style it is made from',
      ods(berbaris('table:style-name="ro2"'), gayaBaris('style:row-height="0in"')),
      BARIS_3,
    ],
    ['of 0.1 mm', ods(berbaris('table:style-name="ro1"'), gayaBaris('style:row-height="0.1mm"')), BARIS_3],
    ['of 4 mm', ods(berbaris('table:style-name="ro1"'), gayaBaris('style:row-height="4mm"')), []],
    [
      'of its best height',
      ods(berbaris('table:style-name="ro1"'), gayaBaris('style:row-height="0cm" style:use-optimal-row-height="true"')),
      [],
    ],
    [
      'in a folded group',
      ods(
        `${BARIS_ODS[0]}${BARIS_ODS[1]}<table:table-row-group table:display="false"><table:table-row-group>${BARIS_ODS[2]}</table:table-row-group></table:table-row-group>${BARIS_ODS[3]}${BARIS_ODS[4]}`,
      ),
      BARIS_3,
    ],
    [
      'in an open group',
      ods(`${BARIS_ODS[0]}<table:table-row-group>${BARIS_ODS.slice(1).join('')}</table:table-row-group>`),
      [],
    ],
    ['filtered', ods(berbaris('table:visibility="filter"')), BARIS_3],
    ['a column of no width', ods(berkolom('<table:table-column table:style-name="co1"/>'), gayaKolom('0cm')), KOLOM_2],
    [
      'a column of a folded group',
      ods(berkolom('<table:table-column-group table:display="false"><table:table-column/></table:table-column-group>')),
      KOLOM_2,
    ],
  ])('.ods: %s', async (_, data, kata) => expect(await catatan(data)).toEqual(kata));
});

const TERTUTUP = ['lembar "L": sel C5 berisi tetapi tertutup sel gabungan, jadi tidak tampak, dan ikut dibaca'];

describe('what stands under a merged area is read, and named', () => {
  const akhir = (BARIS_ODS[4] as string)
    .replace('office:value="6000000"', 'office:value="6000000" table:number-columns-spanned="2"')
    .replace(
      /<table:table-cell( office:value-type="float" office:value="3800000".*?)<\/table:table-cell>/,
      '<table:covered-table-cell$1</table:covered-table-cell>',
    );

  it.each<[string, () => Promise<Uint8Array>]>([
    ['.xlsx', () => xlsx('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B5:C5"/></mergeCells>')],
    ['.ods', async () => ods(BARIS_ODS.slice(0, 4).join('') + akhir)],
  ])('%s', async (_, data) => {
    const buku = await bacaExcel(await data());
    expect(buku.catatan).toEqual(TERTUTUP);
    const { tabel } = bukuDariExcel(buku);
    expect(tabel[0]?.tersembunyi).toEqual({ sel: [{ baris: 5, kolom: 3 }] });
    // 3.800.000 is wrong, and nobody sees it: a warning.
    expect(periksaTabel({ tabel }).temuan.map((t) => [t.lokasi.sel, t.tingkat, t.tersembunyi])).toContainEqual([
      'C5',
      'peringatan',
      true,
    ]);
  });

  it('is each cell but the first of an area that holds something, also where areas lie over each other', () => {
    const isi = { ...SEL_KOSONG, teks: 'x' };
    const sel = [
      [isi, isi, isi, isi],
      [isi, SEL_KOSONG, isi],
      [isi, isi, isi, isi, isi],
    ];
    const area = (baris: number, kolom: number, sampaiBaris: number, sampaiKolom: number) => ({
      baris,
      kolom,
      sampaiBaris,
      sampaiKolom,
    });
    const di = (...gabungan: ReturnType<typeof area>[]) =>
      selTertutup({ sel, gabungan }).map(({ baris, kolom }) => `${baris},${kolom}`);
    expect(di()).toEqual([]);
    expect(di(area(1, 2, 2, 3))).toEqual(['1,3', '2,3']);
    expect(di(area(1, 1, 2, 2), area(2, 2, 3, 9))).toEqual(['1,2', '2,1', '2,3', '3,2', '3,3', '3,4', '3,5']);
    expect(di(area(3, 5, 3, 5), area(9, 9, 99, 99))).toEqual([]);
  });

  // A hundred thousand areas over a sheet of thousands of cells: each is counted at its edges.
  it('takes time that grows with the areas and the cells, not with both', async () => {
    const isi = { ...SEL_KOSONG, teks: 'x' };
    const sel = Array.from({ length: 2_000 }, () => Array.from({ length: 50 }, () => isi));
    const gabungan = Array.from({ length: 100_000 }, () => ({
      baris: 1,
      kolom: 1,
      sampaiBaris: 1_000_000,
      sampaiKolom: 16_384,
    }));
    expect(await lamaKerja(() => expect(selTertutup({ sel, gabungan })).toHaveLength(99_999))).toBeLessThan(10_000);
  });
});
