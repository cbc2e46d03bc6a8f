import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { tulisBuku } from '../../src/excel/tulis-buku.js';

const bagian = async (lembar: Parameters<typeof tulisBuku>[0], nama: string) =>
  strFromU8(unzipSync(await tulisBuku(lembar, 'Uji'))[nama] as Uint8Array);

it('quotes sheet names in print settings, which Excel takes for damage otherwise', async () => {
  const lembar = {
    name: "Tabel 3.1 'x' y",
    rows: [['a']],
    pageSetup: { printArea: '$A$1:$B$2', printTitlesRow: '$1:$1', printTitlesColumn: '$A:$A' },
  };
  const buku = await bagian([lembar, { name: 'Polos', rows: [['b']] }], 'xl/workbook.xml');
  expect(buku.replaceAll('&apos;', "'")).toContain(">'Tabel 3.1 ''x'' y'!$A$1:$B$2<");
  expect(buku.replaceAll('&apos;', "'")).toContain(">'Tabel 3.1 ''x'' y'!$A:$A,'Tabel 3.1 ''x'' y'!$1:$1<");
});

it('makes rows as high as their wrapped texts need, and leaves heights that are set', async () => {
  const wrap = { alignment: { wrapText: true } };
  const cells = new Map([
    ['0,0', { value: 'kata '.repeat(40), style: wrap }],
    ['1,0', { value: 'kata '.repeat(40), style: wrap }],
    ['2,0', { value: 'kata', style: wrap }],
  ]);
  const xml = await bagian(
    [{ name: 'A', rows: [], cells, columns: [{}], rowDefs: new Map([[1, { height: 20 }]]) }],
    'xl/worksheets/sheet1.xml',
  );
  const tinggi = [...xml.matchAll(/<row r="(\d)"[^>]*? ht="([\d.]+)"/g)].map((m) => [m[1], Number(m[2]) > 100]);
  expect(tinggi).toEqual([
    ['1', true],
    ['2', false],
  ]);
});
