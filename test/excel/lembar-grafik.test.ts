import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { periksaBerkas, tandaiBacaan } from '../../src/berkas/index.js';
import { bacaExcel } from '../../src/excel/index.js';
import { bukuKetik } from './bukti/buat-lembar.js';

const BARIS = [
  ['Program', 'Pagu', 'Realisasi', '%'],
  ['A', '200', '150', '57,00'],
  ['B', '400', '100', '25,00'],
  ['C', '100', '50', '50,00'],
  ['D', '300', '60', '20,00'],
];
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose second sheet is of another kind: its relation, its part and the root of it, as Excel writes them. */
async function denganLembar(jenis: string, akar: string, nama = 'Grafik1'): Promise<Uint8Array> {
  const bagian = unzipSync(await bukuKetik({ Data: BARIS, [nama]: [], Akhir: [['Catatan']] }));
  const rels = 'xl/_rels/workbook.xml.rels';
  bagian[rels] = strToU8(
    strFromU8(bagian[rels] as Uint8Array).replace(/<Relationship [^>]*sheet2\.xml[^>]*>/, (r) =>
      r.replace('/worksheet"', `/${jenis}"`),
    ),
  );
  bagian['xl/worksheets/sheet2.xml'] = strToU8(
    `<${akar} xmlns="${NS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></${akar}>`,
  );
  return zipSync(bagian);
}

describe('a sheet without cells in .xlsx', () => {
  it.each([
    ['chartsheet', 'chartsheet', 'grafik'],
    ['dialogsheet', 'dialogsheet', 'dialog'],
    ['xlMacrosheet', 'macrosheet', 'makro'],
  ])('is passed over and said: %s', async (jenis, akar, sebutan) => {
    const { lembar, catatan } = await bacaExcel(await denganLembar(jenis, akar));
    expect(lembar.map((l) => l.nama)).toEqual(['Data', 'Akhir']);
    expect(catatan).toEqual([`lembar "Grafik1" berupa ${sebutan}, dan tidak dibaca`]);
  });

  it('leaves the others to be checked and marked, under a name that the chart has not', async () => {
    const data = await denganLembar('chartsheet', 'chartsheet', 'Temuan');
    const { hasil, buku, status } = await periksaBerkas([{ nama: 'a.xlsx', data }]);
    // 150 ÷ 200 = 75 %.
    expect([status, hasil.temuan.map((t) => [t.lokasi.sel, t.semestinya])]).toEqual([1, [['D2', '75,00']]]);
    const bertanda = await tandaiBacaan(hasil, buku);
    expect(bertanda.utuh).toBe(true);
    const lagi = await bacaExcel(bertanda.data);
    expect(lagi.lembar.map((l) => l.nama)).toEqual(['Data', 'Akhir', 'Temuan (2)']);
  });

  it('alone is no workbook to be checked', async () => {
    const bagian = unzipSync(await denganLembar('chartsheet', 'chartsheet'));
    const buku = strFromU8(bagian['xl/workbook.xml'] as Uint8Array).replace(
      /<sheet [^>]*name="(?:Data|Akhir)"[^>]*>/g,
      '',
    );
    await expect(bacaExcel(zipSync({ ...bagian, 'xl/workbook.xml': strToU8(buku) }))).rejects.toThrow(
      /^tidak memuat lembar/,
    );
  });

  it('does not excuse a sheet whose part is a chart', async () => {
    await expect(bacaExcel(await denganLembar('worksheet', 'chartsheet'))).rejects.toThrow(
      /bukan <worksheet> melainkan <chartsheet>/,
    );
  });
});

describe('a chart in an older workbook', () => {
  const buku = utils.book_new();
  utils.book_append_sheet(buku, utils.aoa_to_sheet([['Pagu', 7]]), 'Data');
  utils.book_append_sheet(buku, utils.aoa_to_sheet([['Pagu', 8]]), 'Grafik1');
  const tulis = (bookType: 'xls' | 'xlsb'): Uint8Array => new Uint8Array(write(buku, { type: 'array', bookType }));
  const DITERIMA = { lembar: ['Data'], catatan: ['lembar "Grafik1" berupa grafik, dan tidak dibaca'] };
  const baca = async (data: Uint8Array) => {
    const { lembar, catatan } = await bacaExcel(data);
    return { lembar: lembar.map((l) => l.nama), catatan };
  };

  it('is passed over and said: .xls', async () => {
    const data = tulis('xls');
    // The beginning of a sheet in BIFF8: record 0x0809 of 16 bytes, version 0x0600, kind 0x0010; that of a chart is 0x0020.
    const letak = [...data.keys()].filter((i) => [9, 8, 16, 0, 0, 6, 16, 0].every((b, j) => data[i + j] === b));
    expect(letak.length).toBe(2);
    data[(letak[1] as number) + 6] = 0x20;
    expect(await baca(data)).toEqual(DITERIMA);
  });

  it('is passed over and said: .xlsb', async () => {
    const bagian = unzipSync(tulis('xlsb'));
    const rels = 'xl/_rels/workbook.bin.rels';
    bagian[rels] = strToU8(
      strFromU8(bagian[rels] as Uint8Array).replace(/<Relationship [^>]*sheet2\.bin[^>]*>/, (r) =>
        r.replace('/worksheet"', '/chartsheet"'),
      ),
    );
    // Its beginning and end: records 129 and 130.
    bagian['xl/worksheets/sheet2.bin'] = new Uint8Array([0x81, 1, 0, 0x82, 1, 0]);
    expect(await baca(zipSync(bagian))).toEqual(DITERIMA);
  });
});
